"""Tags in Markdown that are written about, and such as would take in the rest of a text."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from articles.formats.tags import SKIPPED

if TYPE_CHECKING:
    from markdown_it.token import Token

_TAG = re.compile(r"</?([A-Za-z][\w.:-]*)")
_HIDING = (SKIPPED | {"html", "body"}) - {"input", "svg", "math", "map", "rt", "rp", "audio", "video"}
"""Tags about which a line speaks: nobody puts these elements into one."""
_SWALLOWS = re.compile(
    r"<(!--|title|textarea|script|style|xmp|iframe|noembed|noframes|plaintext)(?![\w-])", re.IGNORECASE
)
"""Elements in which everything is text up to their end."""
_CLOSED = {"!--": "-->"}


def write_tags(children: Iterable[Token]) -> None:
    """Make text of tags that HTML has not, and of those that would hide what stands behind them."""
    from lxml.html.defs import tags

    for child in children:
        found = _TAG.match(child.content) if child.type == "html_inline" else None
        if found and (found[1].lower() not in tags or found[1].lower() in _HIDING):
            child.type = "text"


def is_swallowing(html: str) -> bool:
    """Whether a block of HTML would take in the rest of the text, for it is not closed."""
    opened = [tag.lower() for tag in _SWALLOWS.findall(html)]
    lowered = html.lower() if opened else ""
    return any(opened.count(tag) > lowered.count(_CLOSED.get(tag, f"</{tag}")) for tag in set(opened))
