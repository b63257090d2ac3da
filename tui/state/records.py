"""What wenzhai remembers about an article."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from articles import Article, Span

START = 1_000
"""Code points of a document's beginning that tell it from another under the same name."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a person reads. It survives another width, another script and a longer text."""

    paragraph: int = 0
    """Index into the article's paragraphs."""
    offset: int = 0
    """Code points from the paragraph's start, in the original script."""
    reached: int = 0
    """Code points of the text up to the end of the page."""

    @classmethod
    def at(cls, article: Article, point: int, reached: int) -> Place:
        """The place of a code point of an article's text."""
        if not article.paragraphs:
            return cls(0, point, reached)
        index = article.paragraph_at(point)
        return cls(index, max(0, point - article.paragraphs[index].start), reached)

    def point(self, article: Article) -> int:
        """The code point of an article's text, or the nearest one if it has become shorter."""
        if self.paragraph >= len(article.paragraphs):
            return max(0, len(article.text) - 1) if article.paragraphs else self.offset
        paragraph = article.paragraphs[self.paragraph]
        return min(paragraph.start + self.offset, paragraph.end)


@dataclass(frozen=True, slots=True)
class Recent:
    """An article that was opened."""

    document: str
    """Its id, by ``document_id``."""
    source: str
    """The path or URL."""
    title: str
    published: str | None
    """ISO 8601."""
    publisher: str | None
    length: int
    """Code points of its text."""
    opened: float
    """When it was last opened, in seconds since 1970."""
    unread: bool
    place: Place


@dataclass(frozen=True, slots=True)
class Mark(Span):
    """A marked piece of an article's text."""

    id: int
    document: str
    quote: str
    """The text of the span."""
    note: str
    created: float
    """In seconds since 1970."""


@dataclass(frozen=True, slots=True)
class Edition:
    """What a person made of an article's summary."""

    pinned: tuple[Span, ...] = ()
    """Points that stay whatever the ranking says."""
    dropped: tuple[Span, ...] = ()
    """Points that do not come back."""
    order: tuple[Span, ...] = ()
    """The points as the person arranged them; empty for the order of the text."""


@dataclass(slots=True)
class Memory:
    """What is remembered of an article that is opened."""

    document: str = ""
    """Its id, by ``document_id``."""
    place: Place = Place()
    marks: list[Mark] = field(default_factory=list)
    edition: Edition = Edition()


def location(source: str) -> str:
    """The source as it is stored: a path in full, so that it means the same in another folder."""
    return source if source == "-" or "://" in source else str(Path(source).absolute())


def document_id(article: Article) -> str:
    """The id of an article's document: the same for the same place and beginning, repaired or not."""
    import hashlib

    start = f"{location(article.document.name)}\n{article.document.original[:START]}"
    return hashlib.blake2b(start.encode("utf-8", "replace"), digest_size=16).hexdigest()


def located(mark: Mark, text: str) -> Span | None:
    """Where the marked words stand in the text now: as near as can be to where they stood, or nowhere."""
    start = nearest(mark.quote, mark.start, text)
    return None if start is None else Span(start, start + len(mark.quote))


def nearest(words: str, start: int, text: str) -> int | None:
    """Where words stand in a text, as near as can be to where they stood, or nowhere."""
    if text.startswith(words, start):
        return start
    before = text.rfind(words, 0, start + len(words))
    after = text.find(words, start)
    found = [place for place in (before, after) if place >= 0]
    return min(found, key=lambda place: abs(place - start), default=None)


def recent_from(row: tuple[Any, ...]) -> Recent:
    """A recent article from its row in the store."""
    document, source, title, published, publisher, length, opened, unread, *place = row
    read_to = Place(*place)
    return Recent(document, source, title, published, publisher, length, opened, bool(unread), read_to)


def spans_of(edition: Edition) -> str:
    """An edition as the store holds it."""
    import json

    parts = (edition.pinned, edition.dropped, edition.order)
    return json.dumps([[(span.start, span.end) for span in part] for part in parts])


def edition_from(stored: str) -> Edition:
    """An edition from the store."""
    import json

    return Edition(*(tuple(Span(start, end) for start, end in part) for part in json.loads(stored)))
