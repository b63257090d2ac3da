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
    """In the other rows; never more than ``first``."""


_MARKED = re.compile(
    r"\s*(?:[-*+•·●○■□◆◇▪▶–—※]|[（(]?[\d０-９一二三四五六七八九十]+[.．、）)]|[①-⑳⒈-⒛㈠-㈩])"
)
_FLAT = Shape()
_SHAPES: dict[Role, Shape] = {"item": Shape(4, 4), "quote": Shape(4, 4), "caption": Shape(4, 4)}
_APART: frozenset[Role] = frozenset(("row", "quote"))
"""A blank row parts these from what is not of their kind."""
_CLOSE: frozenset[Role] = frozenset(("item", "row", "caption"))
"""Several of these in a row stand without a blank row between them."""


def shape_of(block: Block, style: ParagraphStyle) -> Shape:
    """The indents of a block."""
    if block.role == "text" and block.opens and style == "indent" and block.edge != "left":
        return Shape(4, 0)
    return _SHAPES.get(block.role, _FLAT)


def needs_dash(block: Block, text: str) -> bool:
    """Whether a list item has no mark or number of its own."""
    return block.role == "item" and block.opens and not _MARKED.match(text)


def gaps(blocks: Sequence[Block], style: ParagraphStyle) -> list[int]:
    """The blank rows below each block."""
    below = [_gap(block, after, style) for block, after in pairwise(blocks)]
    return [*below, 0] if blocks else []


def _gap(block: Block, after: Block, style: ParagraphStyle) -> int:
    if not block.closes or (block.role == after.role and block.role in _CLOSE):
        return 0
    apart = block.role != after.role and not _APART.isdisjoint((block.role, after.role))
    return int(style == "blank" or after.role == "heading" or apart)
