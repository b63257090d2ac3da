"""Lines of a printed page to paragraphs: where one goes on in the next line."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from articles.formats.columns import Column, home
from articles.formats.pieces import Piece
from articles.structure.numbering import number_of

_BULLETS = "•·●■◆▪"
_HEADED = ("part", "chapter", "section", "article", "comma", "bracket")
"""Kinds of numbers that hardly stand inside a paragraph, where a line may begin with them."""
_ROOM = 2.2
"""Characters that may miss at the end of a full line."""
_SHORT = 0.8
"""Share of a column's width that a short line does not reach."""
_ENDS = ("。", "！", "？")
_MARKS = "。！？；：:;）)”」』…"
"""Marks that end no heading."""
_OPEN = "，、和与及的"
"""What ends no line but a broken one."""


def pitch_of(pieces: Sequence[Piece]) -> float:
    """The usual distance from line to line, as a share of the page's height."""
    steps = [a.height - b.height for a, b in pairwise(pieces) if a.page == b.page]
    return median([step for step in steps if step > 0] or [0])


def goes_on(
    pieces: Sequence[Piece], at: int, places: dict[int, list[Column]], pitch: float, begun: str
) -> bool:
    """Whether the paragraph that has ``begun`` goes on in a line: it is not indented, the last is full."""
    before, piece = pieces[at - 1], pieces[at]
    if not _follows(before, piece, pitch):
        return False
    column = home(before, places)
    width, missing = column.right - column.left, column.right - before.right
    full = missing < _ROOM * before.size
    if _heads_with(before, piece, begun, full=full):
        return True
    if _begins(before, piece, home(piece, places), full=full):
        return False
    if before.text.rstrip("”」』")[-1:] in _ENDS and _stands_over(pieces, at, places):
        return False
    open_ended = before.text[-1] not in "。！？；：" and missing < 0.2 * width
    return width > 8 * before.size and (full or open_ended)


def _follows(before: Piece, piece: Piece, pitch: float) -> bool:
    """Whether a line stands right under the one before, or on the next page, in the same size."""
    near = before.page != piece.page or before.height - piece.height <= 1.4 * pitch
    return near and abs(before.size - piece.size) <= 0.06 * before.size


def _begins(before: Piece, piece: Piece, column: Column, *, full: bool) -> bool:
    """Whether a line begins a paragraph, by its bullet, its indent or its number."""
    indented = piece.left - column.left > 1.2 * piece.size and not (full and _is_centred(piece, column))
    number = number_of(piece.text)
    numbered = number and (before.text[-1] in "。；;：:！？" or number.kind in _HEADED)
    return piece.text[0] in _BULLETS or indented or bool(numbered)


def _heads_with(before: Piece, piece: Piece, begun: str, *, full: bool) -> bool:
    """Whether a numbered heading goes on in a short line under it: its line is full or broken."""
    if begun != before.text or not number_of(begun) or number_of(piece.text) or piece.text[-1] in _MARKS:
        return False
    under = -0.5 * piece.size < piece.left - before.left < 5 * piece.size
    broken = begun[-1] in _OPEN or (full and begun[-1] not in _MARKS)
    return broken and under and piece.right < before.right


def _stands_over(pieces: Sequence[Piece], at: int, places: dict[int, list[Column]]) -> bool:
    """Whether a short line without a mark at its end stands over a full one, as a heading does."""
    piece, after = pieces[at], pieces[at + 1] if at + 1 < len(pieces) else None
    if after is None or piece.text[-1] in _MARKS:
        return False
    column, next_column = home(piece, places), home(after, places)
    short = piece.right - column.left < _SHORT * (column.right - column.left)
    return short and next_column.right - after.right < _ROOM * after.size


def _is_centred(piece: Piece, column: Column) -> bool:
    """Whether a line stands in the middle of the column, as a long title goes on."""
    before, after = piece.left - column.left, column.right - piece.right
    return before > 3 * piece.size and abs(before - after) < piece.size
