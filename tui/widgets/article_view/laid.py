"""A block as it is shown: which row shows which part of its text."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from articles import Alignment, Span
from tui.widgets.article_view.blocks import Block
from tui.widgets.article_view.shapes import Shape
from tui.widgets.article_view.tables import Column, Piece, lines_of


@dataclass(frozen=True, slots=True)
class Laid:
    """A block as it is shown. Offsets of ``text`` count from 0."""

    block: Block
    shape: Shape
    text: str
    alignment: Alignment
    starts: list[int]
    """Where each row starts in ``text``."""
    lines: Sequence[Sequence[Piece]] = ()
    """What each row shows of which cells, where the block is a row of a table in columns."""

    def row(self, number: int) -> tuple[int, int]:
        """Where a row starts and ends in ``text``; between the cells of a table lies what others show."""
        if self.lines:
            return self.starts[number], max(piece.end for piece in self.lines[number])
        end = self.starts[number + 1] if number + 1 < len(self.starts) else len(self.text)
        return self.starts[number], end

    def row_at(self, offset: int) -> int:
        """The row that shows an offset of ``text``."""
        showing = [
            number
            for number, line in enumerate(self.lines)
            if any(piece.start <= offset <= piece.end for piece in line)
        ]
        return showing[-1] if showing else bisect_right(self.starts, offset) - 1

    def in_columns(self, columns: Sequence[Column], ambiguous: int) -> Laid:
        """A row of a table broken in its columns, if it has any."""
        if not columns:
            return self
        lines = lines_of(self.text, columns, ambiguous)
        return replace(self, starts=[min(piece.start for piece in line) for line in lines], lines=lines)

    def source(self, offset: int) -> int:
        """Where an offset of ``text`` lies in the article's text."""
        return self.block.start + self.alignment.to_source(offset)

    def shown(self, span: Span) -> tuple[int, int]:
        """Where a span of the article's text lies in ``text``, cut to the block."""
        start = max(span.start, self.block.start) - self.block.start
        end = min(span.end, self.block.end) - self.block.start
        found = self.alignment.span_to_output(Span(start, end))
        return found.start, found.end
