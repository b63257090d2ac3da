"""The same measure across articles: what each says of it, by date."""

from __future__ import annotations

import csv
import io
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import articles
from articles import Digest, Figure
from tui.copying import figure_cells
from tui.showing import Showing


@dataclass(frozen=True, slots=True)
class Statement:
    """What one article says of a measure."""

    measure: str
    """The label in Simplified, by which measures are told alike."""
    label: str
    published: str
    value: str
    change: str
    title: str
    index: int
    """Of the article in the library."""
    figure: Figure

    @property
    def cells(self) -> tuple[str, ...]:
        """The row of a spreadsheet."""
        return self.label, self.published, self.value, self.change, self.title


RATES = ("percent", "pp")
"""Kinds of figures that say how a measure has moved."""
HEADER = ("label", "published", "value", "change", "title")


def statements(digests: Iterable[tuple[int, Digest]]) -> list[Statement]:
    """The measures that at least two articles state; scripts are folded to tell them alike.

    Of each measure come its values by date, then its rates by date: what stands in a column can be compared.
    """
    found: dict[str, list[Statement]] = defaultdict(list)
    for index, digest in digests:
        for statement in _stated(index, digest):
            found[statement.measure].append(statement)
    shared = (group for _label, group in sorted(found.items()) if len({each.index for each in group}) > 1)
    return [each for group in shared for each in sorted(group, key=_place)]


def _place(statement: Statement) -> tuple[bool, str, str]:
    kind = statement.figure.kind
    return kind in RATES, kind, statement.published


def _stated(index: int, digest: Digest) -> Iterator[Statement]:
    showing = Showing(digest.article)
    article = digest.article
    for figure in digest.figures:
        label, value, change = figure_cells(showing, figure)
        if label and figure.same_as is None:
            published = article.metadata.published or ""
            measure, title = articles.convert_text(label, "simplified"), showing.words(article.title)
            yield Statement(measure, label, published, value, change, title, index, figure)


def as_csv(rows: Iterable[Statement]) -> str:
    """The statements as CSV, in which no cell is a formula."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(HEADER)
    writer.writerows([articles.harmless_cell(cell) for cell in row.cells] for row in rows)
    return out.getvalue().rstrip("\n")
