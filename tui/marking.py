"""Marks as they stand in the articles' texts, and as Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

import articles
from articles import Article, Metadata, Span
from tui.showing import Showing, name_of
from tui.state import Mark, Recent, located


@dataclass(frozen=True, slots=True)
class MarkRow:
    """A mark and its place."""

    mark: Mark
    span: Span | None = None
    """Where the marked words stand in the text now; nowhere where they are gone."""
    article: Recent | None = None
    """The article that it stands in, where it is not the one that is read."""

    @property
    def lost(self) -> bool:
        """Whether the article no longer has the marked words."""
        return self.span is None and self.article is None

    def text(self, showing: Showing) -> str:
        """What is marked, in the script that is shown."""
        return showing.text(self.span) if self.span else showing.words(self.mark.quote)


def rows_of(marks: Iterable[Mark], text: str) -> list[MarkRow]:
    """The marks in the order of the text, those that are found nowhere at the end."""
    rows = [MarkRow(mark, located(mark, text)) for mark in marks]
    return sorted(rows, key=lambda row: (row.span is None, row.span.start if row.span else 0))


def rows_of_all(marks: Iterable[Mark], recents: Iterable[Recent]) -> list[MarkRow]:
    """The marks of several articles, in the order of the articles."""
    known = {recent.document: (place, recent) for place, recent in enumerate(recents)}
    rows = [(*known[mark.document], mark) for mark in marks if mark.document in known]
    rows.sort(key=lambda row: (row[0], row[2].start))
    return [MarkRow(mark, article=recent) for _place, recent, mark in rows]


def as_markdown(rows: Sequence[MarkRow], showing: Showing) -> str:
    """The marks as quotations, each with its note, and the article's citation under those of an article."""
    return "\n\n".join(_of_an_article(list(group), showing) for _, group in groupby(rows, _document)) + "\n"


def _document(row: MarkRow) -> str:
    return row.mark.document


def _of_an_article(rows: Sequence[MarkRow], showing: Showing) -> str:
    escape = articles.escape_markdown
    blocks = []
    for row in rows:
        blocks.append("\n".join(f"> {escape(line)}" for line in row.text(showing).split("\n")))
        if row.mark.note:
            blocks.append(escape(row.mark.note))
    recent = rows[0].article
    citation = articles.cite(stand_in(recent) if recent else showing.article, "markdown")
    return "\n\n".join([*blocks, f"—— {citation}"])


def stand_in(recent: Recent) -> Article:
    """What is remembered of an article, for its citation: its source may be gone."""
    title = recent.title or name_of(recent.source)
    article = articles.parse("", title=title)
    known = Metadata(published=recent.published, publisher=recent.publisher)
    return replace(article, metadata=known, document=replace(article.document, name=recent.source))
