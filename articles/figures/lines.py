"""Reads lines one after the other: paragraphs of prose, and rows of tables."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from articles.figures.cells import is_row
from articles.figures.reader import read_paragraph
from articles.figures.rows import Table
from articles.model import Figure


def read_lines(lines: Iterable[tuple[str, int]]) -> Iterator[Figure]:
    """The figures of lines, each given with the place where it starts."""
    table: Table | None = None
    before = last = ""  # the two lines above a table may tell its units
    for line, start in lines:
        if ("\t" in line or line[:1] == "|") and is_row(line):  # the call costs more than the look
            if table is None:
                table, before, last = Table(last, before), "", ""
            yield from table.read(line, start)
        elif line:
            table, before, last = None, last, line
            yield from read_paragraph(line, start)
