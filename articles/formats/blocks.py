"""An HTML tree to lines: a line for each paragraph, heading, list item, table row, quotation and caption."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from articles.formats.raised import raised
from articles.formats.tags import BLOCKS, HEADINGS, is_data, is_skipped, kind
from articles.model import Line, Role

if TYPE_CHECKING:
    from lxml.etree import _Element

_WIDE = "\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef“”‘’…—"
_WRAPPED = re.compile(rf"(?<=[{_WIDE}])[ \t]*[\r\n][ \t\r\n]*(?=[{_WIDE}])")
"""A line that broke between Han characters, where no space is meant."""
_SPACES = re.compile(r"[ \t\r\n\xa0]+")
_LONGEST_HEADING = 40
_QUOTED = re.compile("“[^“”]*”|「[^「」]*」")
SPEAKER = re.compile(r"[\u4e00-\u9fffA-Za-z·]{1,8}[:：]")
_INLINE = frozenset(("span", "em", "i", "a", "time", "label", "cite", "small"))
_SEAM = "\x1f"
"""Where an inline element ends; it is in no text, for parsing drops control characters."""


@dataclass(slots=True)
class Block:
    """A line with where it came from."""

    line: Line
    element: _Element
    """The block element that it stands in."""
    linked: int
    """Code points of it that are links."""
    spaced: str = ""
    """The text with a space between its inline elements, which pages set apart by their style."""
    bold: bool = False
    """Whether it is bold and may be a heading but for who speaks in it."""


@dataclass(slots=True)
class _State:
    """Where the walk stands."""

    pieces: list[str] = field(default_factory=list)
    depth: Counter[str] = field(default_factory=Counter)
    """How many tags of each kind are open."""
    sizes: Counter[str] = field(default_factory=Counter)
    """Code points of the gathered line that are bold, and that are links."""
    raised: int | None = None
    """Where in the pieces a raised text begins."""
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
        block = tag in BLOCKS
        if closing:
            if block:
                gathered = blocks.pop()
                if state.pieces:
                    yield from _flush(state, gathered)
            yield from _close(state, tag, element)
        elif is_skipped(element, tag):
            _add(state, element.tail if element is not root else None)
            continue
        else:
            if block:
                if state.pieces:
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


def _add(state: _State, text: str | None) -> None:
    if not text:
        return
    state.pieces.append(text if state.depth["pre"] else _WRAPPED.sub("", text))
    for mark in ("bold", "link"):
        if state.depth[mark]:
            state.sizes[mark] += len("".join(text.split()))


def _open(state: _State, tag: str, element: _Element) -> None:
    state.depth[kind(tag, element)] += 1
    if tag == "sup":
        state.raised = len(state.pieces)
    elif tag in HEADINGS:
        state.heading = HEADINGS[tag]
    elif tag in ("ul", "ol", "menu"):
        state.lists.append(1 if tag == "ol" else None)
    elif tag == "li":
        _open_item(state)
    elif tag == "table":
        state.data_tables.append(is_data(element))
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
    state.depth[kind(tag, element)] -= 1
    if tag == "sup":
        _lower(state, element)
    elif tag in _INLINE:
        state.pieces.append(_SEAM)
    elif tag in HEADINGS:
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


def _lower(state: _State, element: _Element) -> None:
    """Write a raised text that ends so that it does not run into what stands before it."""
    if state.raised is None:
        return
    before, text = ("".join(part) for part in (state.pieces[: state.raised], state.pieces[state.raised :]))
    linked = bool(state.depth["link"]) or element.find(".//a") is not None
    before, text = before.replace(_SEAM, ""), text.replace(_SEAM, "").strip()
    state.pieces[state.raised :] = [raised(before[-8:], text, linked=linked)] if before else [text]
    state.raised = None


def _flush(state: _State, element: _Element) -> Iterator[Block]:
    """The line that has been gathered."""
    seamed, sizes = "".join(state.pieces), state.sizes
    raw = seamed.replace(_SEAM, "")
    state.pieces, state.sizes, state.raised = [], Counter(), None
    if state.cells is not None:
        if text := squeezed(raw):
            *cells, last = state.cells or [""]
            state.cells = [*cells, f"{last} {text}".strip()]
        return
    if state.depth["pre"]:
        yield from (Block(Line(line), element, 0) for line in raw.split("\n") if line.strip())
        return
    text = squeezed(raw)
    if not text:
        return
    bold = bool(sizes["bold"]) and sizes["bold"] >= len("".join(text.split())) and _may_head(text)
    role, level = _role(state, bold and not SPEAKER.match(text))
    spaced = squeezed(seamed.replace(_SEAM, " ")) if _SEAM in seamed else text
    if role == "item" and state.marker:
        text, state.marker = state.marker + text, ""
    yield Block(Line(text, role, level), element, sizes["link"], spaced, bold and role == "text")


def _role(state: _State, bold: bool) -> tuple[Role, int]:
    if state.heading:
        return "heading", state.heading
    if state.depth["caption"]:
        return "caption", 0
    if state.depth["quote"]:
        return "quote", 0
    if state.items:
        return "item", max(1, len(state.lists))
    if bold:
        return "heading", 0
    return "text", 0


def _may_head(text: str) -> bool:
    """Whether a bold line is a heading, and not a sentence that matters."""
    short = 2 <= len(text) <= _LONGEST_HEADING and text[-1] not in "。；;，,、：:.…"
    return short and not _QUOTED.fullmatch(text)
