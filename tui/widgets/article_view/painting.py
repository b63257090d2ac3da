"""Paint one row of the page: text, layers, the cursor's bar."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from tui.widgets.article_view.code_lines import TAB
from tui.widgets.article_view.laid import Laid
from tui.widgets.article_view.shapes import needs_dash
from tui.widgets.article_view.tables import BAR
from tui.wrapping import cells

MARGIN = 2
"""Cells left of the text, where the cursor's bar stands."""

Painted = tuple[int, int, Style]
"""A style over a range of a block's text."""


@dataclass(frozen=True, slots=True)
class Frame:
    """Where the text stands on the page, in cells."""

    page: int
    """The width of the page."""
    left: int
    """Cells before the text; at least ``MARGIN`` where there is room."""
    width: int
    """The width of the text."""
    ambiguous: int = 1


class Row(NamedTuple):
    """A row of a block; a number past its last row stands for a blank one below it."""

    laid: Laid
    block: int
    """The block's index, which Textual's selection takes for a line's."""
    number: int

    @property
    def range(self) -> tuple[int, int]:
        """Where the row starts and ends in the block's text."""
        length = len(self.laid.text)
        return self.laid.row(self.number) if self.number < len(self.laid.starts) else (length, length)


class Painter:
    """Paints rows in the styles of a theme: ``page``, ``bar``, ``bullet`` and one a role."""

    def __init__(self, frame: Frame, styles: Mapping[str, Style]) -> None:
        self._frame = frame
        self._styles = styles

    def strip(self, row: Row, painted: Iterable[Painted] = (), *, bar: bool = False) -> Strip:
        """The strip of a row, with the cursor's bar before it or not.

        Each segment of text carries its offset in the block and the block's index.
        """
        page = self._frame.page
        if row.number >= len(row.laid.starts):
            return Strip(
                [Segment(" " * page, self._styles["page"] + _offset(len(row.laid.text), row.block))], page
            )
        indent = row.laid.shape.rest if row.number else row.laid.shape.first
        shown = self._table if row.laid.lines else self._text
        segments = [*self._before(row, indent, bar), *shown(row, list(painted))]
        used = sum(cells(segment.text, self._frame.ambiguous) for segment in segments)
        if used < page:
            segments.append(Segment(" " * (page - used), self._styles["page"]))
        strip = Strip(segments, max(used, page))
        return strip.crop(0, page) if used > page else strip

    def _before(self, row: Row, indent: int, bar: bool) -> Iterator[Segment]:
        """What stands left of the text: the bar in the margin, an item's dash in the indent."""
        page, left = self._styles["page"], self._frame.left
        if bar and left >= MARGIN:
            yield Segment(" " * (left - MARGIN), page)
            yield Segment("▎" if cells("▎", self._frame.ambiguous) == 1 else "|", self._styles["bar"])
            left = MARGIN - 1
        if row.number == 0 and needs_dash(row.laid.block, row.laid.text):
            yield Segment(" " * left, page)
            yield Segment("- ".rjust(indent), self._styles["bullet"])
        else:
            yield Segment(" " * (left + indent), page)

    def _text(self, row: Row, painted: Sequence[Painted]) -> list[Segment]:
        """The row's text in pieces of one style each."""
        start, end = row.range
        tab = TAB if row.laid.block.role == "code" else BAR
        return self._pieces(row, start, _shown(row.laid.text[start:end]).replace("\t", tab), painted)

    def _table(self, row: Row, painted: Sequence[Painted]) -> Iterator[Segment]:
        """A row of a table's row, each cell in its column."""
        column = 0
        for piece in row.laid.lines[row.number]:
            text = _shown(row.laid.text[piece.start : piece.end])
            before = piece.column.before(text, self._frame.ambiguous)
            yield Segment(" " * (before - column), self._styles["page"])
            yield from self._pieces(row, piece.start, text, painted)
            column = before + cells(text, self._frame.ambiguous)

    def _pieces(self, row: Row, start: int, text: str, painted: Sequence[Painted]) -> list[Segment]:
        end = start + len(text)
        body = self._styles.get(row.laid.block.role, self._styles["page"])
        over = [(max(a, start), min(b, end), style) for a, b, style in painted if a < end and b > start]
        cuts = sorted({start, end, *(cut for a, b, _ in over for cut in (a, b))})
        return [
            Segment(text[a - start : b - start], _style(body, over, a, b) + _offset(a, row.block))
            for a, b in pairwise(cuts)
        ]


def _shown(text: str) -> str:
    """What is painted of a row's text: spaces may hang outside."""
    return text.rstrip(" \u3000")


def _offset(offset: int, index: int) -> Style:
    """What tells Textual's selection where a segment lies."""
    return Style.from_meta({"offset": (offset, index)})


def _style(body: Style, over: Sequence[Painted], start: int, end: int) -> Style:
    for a, b, style in over:
        if a <= start and end <= b:
            body += style
    return body


def frame_of(page: int, measure: int, ambiguous: int = 1) -> Frame:
    """The text in the middle of the page, an even number of cells wide."""
    margin = MARGIN if page > 4 * MARGIN else 0
    width = max(2, min(measure, page - margin - bool(margin)) // 2 * 2)
    return Frame(page, max(margin, (page - width) // 2), width, ambiguous)
