"""Marks as they stand in an article's text, and as Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import articles
from articles import Span
from tui.showing import Showing
from tui.state import Mark, located


@dataclass(frozen=True, slots=True)
class MarkRow:
    """A mark and its place."""

    mark: Mark
    span: Span | None
    """Where the marked words stand in the text now; nowhere where they are gone."""

    def text(self, showing: Showing) -> str:
        """What is marked, in the script that is shown."""
        return showing.text(self.span) if self.span else showing.words(self.mark.quote)


def rows_of(marks: Iterable[Mark], text: str) -> list[MarkRow]:
    """The marks in the order of the text, those that are found nowhere at the end."""
    rows = [MarkRow(mark, located(mark, text)) for mark in marks]
    return sorted(rows, key=lambda row: (row.span is None, row.span.start if row.span else 0))


def as_markdown(rows: Sequence[MarkRow], showing: Showing) -> str:
    """The marks as quotations, each with its note, and the article's citation at the end."""
    escape = articles.escape_markdown
    blocks = []
    for row in rows:
        lines = row.text(showing).split("\n")
        blocks.append("\n".join(f"> {escape(line)}" for line in lines))
        if row.mark.note:
            blocks.append(escape(row.mark.note))
    return "\n\n".join([*blocks, f"—— {articles.cite(showing.article, 'markdown')}"]) + "\n"
