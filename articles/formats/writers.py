"""Who wrote a page's article, where its name is marked in the post or leads to a page of the writer's."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from articles.formats.blocks import Block, squeezed
from articles.formats.declared_names import as_name
from articles.formats.page_lines import is_prose
from articles.formats.page_parts import is_part, text_of_part
from articles.formats.posts import first_post
from articles.structure.comparing import bare
from articles.structure.dates import iso_date

if TYPE_CHECKING:
    from lxml.etree import _Element

_PERSON = re.compile(
    r"/(?:authors?|writers?|people|users?|members?|u|space)/(?!log|reg|sign|center|index)[^/?#]+/?$"
    r"|space-u(?:id|sername)-|mod=space\b|[?&](?:uid|author(?:_?id)?|user(?:_?id)?)=",
    re.IGNORECASE,
)
"""Addresses of what somebody has written, or of an account."""
_LONGEST = 20
"""Code points of a name."""


def writer(found: Sequence[Block], title: str | None) -> str | None:
    """Who wrote the post that a page begins with, or whose page is linked between the title and the text."""
    post = first_post(found)
    if post is not None and (name := _poster(post)):
        return name
    links = (link for block in _between(found, title) for link in block.element.iter("a"))
    names = [name for link in links if _leads_to_person(link) and (name := _name(link))]
    return "、".join(dict.fromkeys(names)) or None


def _poster(post: _Element) -> str | None:
    for element in post.iter("a", "span", "b", "div", "p", "strong", "em", "i"):
        if is_part(element, "poster") and (name := text_of_part(element, "poster")):
            return name
    return None


def _between(found: Sequence[Block], title: str | None) -> Iterator[Block]:
    """The lines between the title and the first line of prose."""
    first = next((at for at, block in enumerate(found) if is_prose(block)), 0)
    whole = bare(title or "")
    over = (at for at in range(first - 1, -1, -1) if whole and bare(found[at].line.text) == whole)
    return iter(found[next(over, first) + 1 : first])


def _leads_to_person(link: _Element) -> bool:
    rel = (link.get("rel") or "").split()
    return "author" in rel or bool(_PERSON.search(link.get("href") or ""))


def _name(link: _Element) -> str | None:
    text = squeezed("".join(link.itertext()))
    return as_name(text) if 2 <= len(text) <= _LONGEST and not iso_date(text) else None
