"""How a block is set: its indents in cells, its distances in rows."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from articles import Role
from tui.widgets.article_view.blocks import Block

ParagraphStyle = Literal["indent", "blank"]
"""Paragraphs begin with an indent of two Han characters, or a blank row parts them."""


@dataclass(frozen=True, slots=True)
class Shape:
    """Cells kept free at the left."""

    first: int = 0
    """In the first row."""
    rest: int = 0
    """In the other rows."""


_MARKED = re.compile(
    r"\s*(?:[-*+•·●○■□◆◇▪▶–—※]|[（(]?[\d０-９一二三四五六七八九十]+[.．、）)]|[①-⑳⒈-⒛㈠-㈩])"
)
_NUMBERED = re.compile(r"\d{1,3}[.)] ")
_FLAT = Shape()
_INDENTED: frozenset[Role] = frozenset(("item", "quote", "caption", "code"))
INDENT = 4
"""Cells before what is indented."""
STEP = 2
"""Cells that each level of a list stands farther in."""
_APART: frozenset[Role] = frozenset(("row", "quote", "code"))
"""A blank row parts these from what is not of their kind."""
_CLOSE: frozenset[Role] = frozenset(("item", "row", "caption", "code"))
"""Several of these in a row stand without a blank row between them."""


def shape_of(block: Block, text: str, style: ParagraphStyle, width: int) -> Shape:
    """The indents of a block on a page of ``width`` cells; what is nested leaves half of it to the text.

    An item's rows stand under its words, not under its number.
    """
    if block.role == "text" and block.opens and style == "indent" and block.edge != "left":
        return Shape(INDENT, 0)
    if block.role not in _INDENTED:
        return _FLAT
    levels = block.level if block.role == "code" else max(0, block.level - 1)
    indent = max(INDENT, min(INDENT + STEP * levels, width // 2))
    number = _NUMBERED.match(text) if block.role == "item" else None
    return Shape(indent, indent + (len(number[0]) if number and block.opens and width > 4 * INDENT else 0))


def needs_dash(block: Block, text: str) -> bool:
    """Whether a list item has no mark or number of its own."""
    return block.role == "item" and block.opens and not block.goes_on and not _MARKED.match(text)


def gaps(blocks: Sequence[Block], style: ParagraphStyle) -> list[int]:
    """The blank rows below each block."""
    below = [_gap(block, after, style) for block, after in pairwise(blocks)]
    return [*below, 0] if blocks else []


def _gap(block: Block, after: Block, style: ParagraphStyle) -> int:
    if block.role == after.role == "code" and block.closes:
        return int(after.start - block.end > 1)  # a blank line of the code
    if not block.closes or (block.role == after.role and block.role in _CLOSE):
        return 0
    apart = block.role != after.role and not _APART.isdisjoint((block.role, after.role))
    return int(style == "blank" or after.role == "heading" or apart)
