"""What HTML's tags make of the text inside them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element

HEADINGS = {f"h{level}": level for level in range(1, 7)}
SKIPPED = frozenset(
    (
        *("script", "style", "noscript", "template", "svg", "iframe", "object", "button", "select", "input"),
        *("head", "textarea", "canvas", "audio", "video", "map", "rt", "rp", "title", "datalist"),
        *("dialog", "annotation", "mjx-assistive-mml"),
        *("amp-ad", "amp-sidebar", "amp-list", "amp-embed", "amp-consent", "amp-user-notification"),
    )
)
"""Tags that hold no text of the article."""
BLOCKS = frozenset(
    (
        *("p", "div", "section", "article", "main", "header", "footer", "aside", "nav", "form", "fieldset"),
        *("center", "ul", "ol", "li", "dl", "dt", "dd", "blockquote", "pre", "figure", "hr", "figcaption"),
        *("table", "caption", "thead", "tbody", "tfoot", "tr", "td", "th", "details", "summary", "body"),
        *("html", "legend", "option", "menu", "address", "br", *HEADINGS),
    )
)
"""Tags that begin a line and end one."""
TEXT = frozenset(
    ("p", "ul", "ol", "dl", "li", "dt", "dd", "blockquote", "pre", "figure", "section", *HEADINGS)
)
"""Tags of parts of a text. Pages lay themselves out by others."""
_KINDS = {"b": "bold", "strong": "bold", "a": "link", "blockquote": "quote", "figcaption": "caption"} | {
    "caption": "caption",
    "pre": "pre",
}
_BOLD_STYLE = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE)
_HIDDEN = re.compile(r"display\s*:\s*none", re.IGNORECASE)
_AIDS = frozenset(
    (
        *("gutter", "linenos", "lineno", "line-numbers", "headerlink", "header-anchor", "anchor-link"),
        *("mw-editsection", "footnote-backref", "reversefootnote", "katex-mathml", "MJX_Assistive_MathML"),
    )
)
"""Classes of what stands beside code, headings, notes and formulas: line numbers, links, the same again."""
_KEPT_LINES = re.compile(r"white-space\s*:\s*pre", re.IGNORECASE)
_CAPTION = re.compile(
    r"(?:^|[\s_-])(?:pic-?(?:info|intro|txt|text|desc)|img_?-?(?:descr?|txt|text|info)|photo-?(?:txt|desc|info)|caption"
    r"|img-?caption|pic-?caption)(?:$|[\s_-])",
    re.IGNORECASE,
)
"""Classes of what stands under a picture."""
_LONGEST_CELL = 300
"""Code points; what is longer is a page laid out by tables."""


def kind(tag: str, element: _Element) -> str:
    """What an open tag makes of the text inside: ``bold``, ``link``, ``quote`` …; empty for nothing."""
    if known := _KINDS.get(tag):
        return known
    if (named := element.get("class")) and _CAPTION.search(named):
        return "caption"
    style = element.get("style")
    if not style:
        return ""
    if tag in BLOCKS and (element.text or "").count("\n") > 2 and _KEPT_LINES.search(style):
        return "pre"
    return "bold" if _BOLD_STYLE.search(style) else ""


def is_skipped(element: _Element, tag: str) -> bool:
    """Whether an element shows no text."""
    if tag in SKIPPED or element.get("hidden") is not None:
        return True
    if (named := element.get("class")) and not _AIDS.isdisjoint(named.split()):
        return True
    return bool((style := element.get("style")) and _HIDDEN.search(style))


def is_data(table: _Element) -> bool:
    """Whether a table holds data, and not the page's layout."""
    if table.find(".//table") is not None or table.find(".//h1") is not None:
        return False
    rows = list(table.iter("tr", "{*}tr"))
    cells = [[cell for cell in row if cell.tag is not None] for row in rows]
    if len(rows) < 2 or max(map(len, cells), default=0) < 2:
        return False
    return all(_size(cell) <= _LONGEST_CELL for row in cells for cell in row)


def _size(element: _Element) -> int:
    return sum(len(text) for text in element.itertext() if isinstance(text, str))
