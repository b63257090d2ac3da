"""An HTML tree to lines: a line for each paragraph, heading, list item, table row, quotation and caption."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from articles.model import Line, Role

if TYPE_CHECKING:
    from lxml.etree import _Element

_SKIPPED = frozenset(
    [
        "script",
        "style",
        "noscript",
        "template",
        "svg",
        "iframe",
        "object",
        "button",
        "select",
        "input",
        "head",
        "textarea",
        "canvas",
        "audio",
        "video",
        "map",
        "rt",
        "rp",
        "title",
        "math",
        "datalist",
        "dialog",
    ]
)
_BLOCKS = frozenset(
    [
        "p",
        "div",
        "section",
        "article",
        "main",
        "header",
        "footer",
        "aside",
        "nav",
        "form",
        "fieldset",
        "center",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "ul",
        "ol",
        "li",
        "dl",
        "dt",
        "dd",
        "blockquote",
        "pre",
        "figure",
        "hr",
        "figcaption",
        "table",
        "caption",
        "thead",
        "tbody",
        "tfoot",
        "tr",
        "td",
        "th",
        "address",
        "details",
        "summary",
        "body",
        "html",
        "br",
        "legend",
        "option",
        "menu",
    ]
)
_DEPTHS = {"b": "bold", "strong": "bold", "a": "link", "blockquote": "quote", "figcaption": "caption"} | {
    "caption": "caption",
    "pre": "pre",
}
"""Tags whose depth decides what a line inside them is."""
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_BOLD_STYLE = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE)
_HIDDEN = re.compile(r"display\s*:\s*none", re.IGNORECASE)
_WIDE = "\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef“”‘’…—"
_WRAPPED = re.compile(rf"(?<=[{_WIDE}])[ \t]*[\r\n][ \t\r\n]*(?=[{_WIDE}])")
"""A line that broke between Han characters, where no space is meant."""
_SPACES = re.compile(r"[ \t\r\n\xa0]+")
_LONGEST_HEADING = 40
_LONGEST_CELL = 300


@dataclass(slots=True)
class Block:
    """A line with where it came from."""

    line: Line
    element: _Element
    """The block element that it stands in."""
    linked: int
    """Code points of it that are links."""


@dataclass(slots=True)
class _State:
    """Where the walk stands."""

    pieces: list[str] = field(default_factory=list)
    depth: Counter[str] = field(default_factory=Counter)
    """How many tags of each kind are open."""
    sizes: Counter[str] = field(default_factory=Counter)
    """Code points of the gathered line that are bold, and that are links."""
    heading: int = 0
    lists: list[int | None] = field(default_factory=list)
    """For each open list the number of its next item; ``None`` where items have none."""
    items: int = 0
    marker: str = ""
    cells: list[str] | None = None
    """The cells of the open row of a table of data."""
    data_tables: list[bool] = field(default_factory=list)


def walk(root: _Element) -> Iterator[Block]:
    """The lines of a tree, in order, without recursion."""
    state = _State()
    stack: list[tuple[_Element, bool]] = [(root, False)]
    blocks: list[_Element] = [root]
    while stack:
        element, closing = stack.pop()
        tag = element.tag
        if not isinstance(tag, str):
            _add(state, element.tail)
            continue
        tag = tag.rpartition("}")[2].lower()
        block = tag in _BLOCKS
        if closing:
            if block:
                yield from _flush(state, blocks.pop())
            yield from _close(state, tag, element)
        elif _is_skipped(element, tag):
            _add(state, element.tail if element is not root else None)
            continue
        else:
            if block:
                yield from _flush(state, blocks[-1])
                blocks.append(element)
            _open(state, tag, element)
            _add(state, element.text)
            stack.append((element, True))
            stack += [(child, False) for child in reversed(element)]
            continue
        if element is not root:
            _add(state, element.tail)
    yield from _flush(state, root)


def squeezed(text: str) -> str:
    """Text with its runs of space made one."""
    return _SPACES.sub(" ", text).strip()


def _is_skipped(element: _Element, tag: str) -> bool:
    if tag in _SKIPPED or element.get("hidden") is not None:
        return True
    style = element.get("style")
    return bool(style) and bool(_HIDDEN.search(style or ""))


def _add(state: _State, text: str | None) -> None:
    if not text:
        return
    state.pieces.append(_WRAPPED.sub("", text))
    for kind in ("bold", "link"):
        if state.depth[kind]:
            state.sizes[kind] += len("".join(text.split()))


def _open(state: _State, tag: str, element: _Element) -> None:
    state.depth[_kind(tag, element)] += 1
    if tag in _HEADINGS:
        state.heading = _HEADINGS[tag]
    elif tag in ("ul", "ol", "menu"):
        state.lists.append(1 if tag == "ol" else None)
    elif tag == "li":
        _open_item(state)
    elif tag == "table":
        state.data_tables.append(_is_data(element))
    elif tag == "tr" and state.data_tables and state.data_tables[-1]:
        state.cells = []
    elif tag in ("td", "th") and state.cells is not None:
        state.cells.append("")


def _open_item(state: _State) -> None:
    number = state.lists[-1] if state.lists else None
    if number is not None:
        state.lists[-1] = number + 1
    state.marker = f"{number}. " if number is not None else ""
    state.items += 1


def _close(state: _State, tag: str, element: _Element) -> Iterator[Block]:
    state.depth[_kind(tag, element)] -= 1
    if tag in _HEADINGS:
        state.heading = 0
    elif tag in ("ul", "ol", "menu") and state.lists:
        state.lists.pop()
    elif tag == "li":
        state.items, state.marker = state.items - 1, ""
    elif tag == "table":
        state.data_tables.pop()
    elif tag == "tr" and state.cells is not None:
        if any(state.cells):
            yield Block(Line("\t".join(state.cells), "row"), element, 0)
        state.cells = None


def _kind(tag: str, element: _Element) -> str:
    """What an open tag makes of the text inside; empty for nothing."""
    kind = _DEPTHS.get(tag, "")
    return "bold" if not kind and _is_bold(element) else kind


def _is_bold(element: _Element) -> bool:
    style = element.get("style")
    return bool(style) and bool(_BOLD_STYLE.search(style or ""))


def _is_data(table: _Element) -> bool:
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


def _flush(state: _State, element: _Element) -> Iterator[Block]:
    """The line that has been gathered."""
    raw, sizes = "".join(state.pieces), state.sizes
    state.pieces, state.sizes = [], Counter()
    if state.cells is not None:
        cells = state.cells or [""]
        state.cells = [*cells[:-1], f"{cells[-1]} {squeezed(raw)}".strip()]
        return
    if state.depth["pre"]:
        yield from (Block(Line(line), element, 0) for line in raw.split("\n") if line.strip())
        return
    text = squeezed(raw)
    if not text:
        return
    role, level = _role(state, text, sizes["bold"])
    if role == "item" and state.marker:
        text, state.marker = state.marker + text, ""
    yield Block(Line(text, role, level), element, sizes["link"])


def _role(state: _State, text: str, bold: int) -> tuple[Role, int]:
    if state.heading:
        return "heading", state.heading
    if state.depth["caption"]:
        return "caption", 0
    if state.depth["quote"]:
        return "quote", 0
    if state.items:
        return "item", max(1, len(state.lists))
    if bold and bold >= len("".join(text.split())) and _may_head(text):
        return "heading", 0
    return "text", 0


def _may_head(text: str) -> bool:
    """Whether a bold line is a heading, and not a sentence that matters."""
    return 2 <= len(text) <= _LONGEST_HEADING and text[-1] not in "。；;，,、：:.…”"
