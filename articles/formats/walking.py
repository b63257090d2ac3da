"""An HTML tree to lines: a line for each paragraph, heading, list item, table row, quotation and caption."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from articles.formats.blocks import Block
from articles.formats.codes import code_of
from articles.formats.formulas import sign_before
from articles.formats.gathering import SEAM, Gathering, add, depth, flush, lower
from articles.formats.tags import BLOCKS, HEADINGS, is_data, is_skipped, kind
from articles.model import Line

if TYPE_CHECKING:
    from lxml.etree import _Element

_INLINE = frozenset(("span", "em", "i", "a", "time", "label", "cite", "small"))
_STRUCK = frozenset(("del", "s", "strike"))
"""Tags of what no longer holds: an old price runs into no new one."""


def walk(root: _Element) -> Iterator[Block]:
    """The lines of a tree, in order, without recursion."""
    state = Gathering()
    stack: list[tuple[_Element, bool]] = [(root, False)]
    blocks: list[_Element] = [root]
    while stack:
        element, closing = stack.pop()
        tag = element.tag
        if not isinstance(tag, str):
            add(state, element.tail)
            continue
        tag = tag.rpartition("}")[2].lower()
        block = tag in BLOCKS
        if closing:
            if block:
                gathered = blocks.pop()
                if state.pieces:
                    yield from flush(state, gathered)
            yield from _close(state, tag, element)
        elif is_skipped(element, tag):
            add(state, element.tail if element is not root else None)
            continue
        else:
            if block:
                if state.pieces:
                    yield from flush(state, blocks[-1])
                if tag == "pre" and state.cells is None and (code := code_of(element)):
                    yield Block(Line(code, "code", depth(state)), element, 0)
                    add(state, element.tail)
                    continue
                blocks.append(element)
            _open(state, tag, element)
            add(state, element.text)
            stack.append((element, True))
            stack += [(child, False) for child in reversed(element)]
            continue
        if element is not root:
            add(state, element.tail)
    yield from flush(state, root)


def _open(state: Gathering, tag: str, element: _Element) -> None:
    state.depth[kind(tag, element)] += 1
    if tag[0] == "m" and (sign := sign_before(element)):
        add(state, sign)
    if tag == "sup":
        state.raised = len(state.pieces)
    elif tag in _STRUCK and (element.text or "")[:1].isdigit():
        add(state, " ")
    elif tag in HEADINGS:
        state.heading = HEADINGS[tag]
    elif tag in ("ul", "ol", "menu"):
        state.lists.append(_whole(element.get("start")) if tag == "ol" else None)
    elif tag == "li":
        _open_item(state)
    elif tag == "blockquote":
        state.holders.append("quote")
    elif tag == "table":
        state.data_tables.append(is_data(element))
    elif tag == "tr" and state.data_tables and state.data_tables[-1]:
        state.cells = []
    elif tag in ("td", "th") and state.cells is not None:
        state.cells.append("")


def _open_item(state: Gathering) -> None:
    number = state.lists[-1] if state.lists else None
    if number is not None:
        state.lists[-1] = number + 1
    state.marker = f"{number}. " if number is not None else ""
    state.begun = False
    state.holders.append("item")


def _whole(start: str | None) -> int:
    """The number that a list begins with."""
    return int(start) if start and start.isascii() and start.isdecimal() and len(start) < 10 else 1


def _after(element: _Element) -> str:
    """The text right after an element."""
    following = element.getnext()
    return element.tail or ("" if following is None else following.text) or ""


def _close(state: Gathering, tag: str, element: _Element) -> Iterator[Block]:
    state.depth[kind(tag, element)] -= 1
    if tag == "sup":
        lower(state, element)
    elif tag in _STRUCK and _after(element)[:1].isdigit():
        add(state, " ")
    elif tag in _INLINE:
        state.pieces.append(SEAM)
    elif tag in HEADINGS:
        state.heading = 0
    elif tag in ("ul", "ol", "menu") and state.lists:
        state.lists.pop()
    elif tag == "li":
        state.marker = ""
        state.holders.pop()
    elif tag == "blockquote":
        state.holders.pop()
    elif tag == "table":
        state.data_tables.pop()
    elif tag == "tr" and state.cells is not None:
        if any(state.cells):
            yield Block(Line("\t".join(state.cells), "row", depth(state)), element, 0)
        state.cells = None
