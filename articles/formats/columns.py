"""Columns of a printed page: the order of its lines, and where those of each column begin and end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from statistics import median

from articles.formats.pieces import Piece

_LEAST = 8
"""Characters on each side of the gap between two columns at least, and lines of such a page."""
_CROSSING = 0.55
"""Share of a page's width up to which no left column of two comes."""
_CENTRED = 3
"""Lines that stand centred under each other at most."""


@dataclass(slots=True)
class Column:
    """Where the lines of a column begin and end on a page."""

    left: float
    right: float
    lines: int = 0
    """How many of them there are."""


def in_columns(page: Sequence[Piece]) -> list[Piece]:
    """The lines of a page; where most of them run through two columns, the left one before the right one."""
    parted = [p for p in page if len(p.cells) == 2 and min(len(cell.text) for cell in p.cells) >= _LEAST]
    if len(parted) < _LEAST or 2 * len(parted) < len(page):
        return list(page)
    middle = median((p.cells[0].right + p.cells[1].left) / 2 for p in parted)
    ordered: list[Piece] = []
    right: list[Piece] = []
    for piece in page:
        if any(cell.left < middle < cell.right for cell in piece.cells):
            ordered += [*right, piece]
            right = []
            continue
        for cell in piece.cells:
            part = replace(piece, cells=[cell])
            (ordered if cell.right <= middle else right).append(part)
    return [*ordered, *right]


def columns(pieces: Sequence[Piece], body: float) -> dict[int, list[Column]]:
    """The columns of each page, from the left: lines that begin within three characters of each other.

    ``body`` is the size of the text in points.
    """
    found: dict[int, list[Column]] = {}
    widths: dict[int, float] = {}
    for piece in sorted(pieces, key=lambda piece: (piece.page, piece.left)):
        known = found.setdefault(piece.page, [])
        widths[piece.page] = piece.width
        if known and piece.left - known[-1].left < 3 * body:
            known[-1].right = max(known[-1].right, piece.right)
        else:
            known.append(Column(piece.left, piece.right))
        known[-1].lines += 1
    return {page: _without_centred(_widened(known, widths[page]), body) for page, known in found.items()}


def home(piece: Piece, places: dict[int, list[Column]]) -> Column:
    """The column that a line stands in."""
    known = places[piece.page]
    return next((column for column in reversed(known) if column.left <= piece.left), known[0])


def _widened(known: list[Column], width: float) -> list[Column]:
    """The columns, the only one of a page up to a margin as wide as the other: its lines may all be short.

    Where none crosses the middle, it is perhaps one of two.
    """
    first = known[0]
    if all(column.left < width / 2 for column in known) and any(c.right > _CROSSING * width for c in known):
        first.right = max(first.right, width - first.left)
    return known


def _without_centred(known: Sequence[Column], body: float) -> list[Column]:
    """The columns without those of few lines that stand centred in another."""

    def is_centred(column: Column, other: Column) -> bool:
        before, after = column.left - other.left, other.right - column.right
        return other.lines > column.lines and before > 0 and abs(before - after) < 2 * body

    return [
        column
        for column in known
        if column.lines > _CENTRED or not any(is_centred(column, other) for other in known)
    ]
