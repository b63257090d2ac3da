"""What outlives a session: reading places, recent articles, marks and edited summaries.

A store that is damaged or can't be written costs the marks, never the reading.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from articles import Article, Span
from tui import folders
from tui.state.records import (
    Edition,
    Mark,
    Memory,
    Place,
    Recent,
    document_id,
    edition_from,
    located,
    location,
    nearest,
    recent_from,
    spans_of,
)
from tui.state.store import Store

__all__ = [
    "Edition",
    "Mark",
    "Memory",
    "Place",
    "Recent",
    "State",
    "document_id",
    "located",
    "location",
    "nearest",
    "path",
]

RECENT = "document, source, title, published, publisher, length, opened, unread, paragraph, offset, reached"
MARK = "start, stop, id, document, quote, note, created"


def path(environ: Mapping[str, str] = os.environ) -> Path:
    """Where it is kept. The file need not exist."""
    return folders.data(environ) / "state.db"


class State:
    """The store's verbs. Each takes a moment, is written at once, and may be called from any thread."""

    def __init__(self, tell: Callable[[str], None], environ: Mapping[str, str] = os.environ) -> None:
        """Open the store. ``tell`` gets one line, once, if nothing can be kept; from any thread."""
        self._store = Store(path(environ), tell)

    def close(self) -> None:
        """Close the store."""
        self._store.close()

    def open(self, article: Article) -> Place:
        """Note that an article is opened, and give the place where its reading stopped."""
        metadata, source = article.metadata, location(article.document.name)
        document, title = document_id(article), article.title or ""
        self._store.run(
            "INSERT INTO article (document, source, title, published, publisher, length, opened)"
            " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (document) DO UPDATE SET title = excluded.title,"
            " published = excluded.published, publisher = excluded.publisher, length = excluded.length,"
            " opened = excluded.opened",
            [document, source, title, metadata.published, metadata.publisher, len(article.text), time.time()],
        )
        found = self._store.run(
            "SELECT paragraph, offset, reached FROM article WHERE document = ?", [document]
        )
        return Place(*found[0]) if found else Place()

    def recall(self, article: Article) -> Memory:
        """Note that an article is opened for reading, and give all that is remembered of it."""
        document = document_id(article)
        place = self.open(article)
        self.set_unread(document, False)
        return Memory(document, place, self.marks(document), self.edition(document))

    def keep_place(self, document: str, place: Place) -> None:
        """Remember where the reading of an opened article stands."""
        self._store.run(
            "UPDATE article SET paragraph = ?, offset = ?, reached = ? WHERE document = ?",
            [place.paragraph, place.offset, place.reached, document],
        )

    def set_unread(self, document: str, unread: bool) -> None:
        """Say whether an article is still to be read. It is until this is called."""
        self._store.run("UPDATE article SET unread = ? WHERE document = ?", [unread, document])

    def recent(self, limit: int = 200) -> list[Recent]:
        """The articles opened last, the latest first."""
        rows = self._store.run(f"SELECT {RECENT} FROM article ORDER BY opened DESC LIMIT ?", [limit])
        return [recent_from(row) for row in rows]

    def marked(self) -> list[Recent]:
        """The articles that have marks, the one opened last first."""
        rows = self._store.run(
            f"SELECT {RECENT} FROM article WHERE document IN (SELECT document FROM mark) ORDER BY opened DESC"
        )
        return [recent_from(row) for row in rows]

    def known(self, source: str) -> Recent | None:
        """What is remembered about a path or URL, if it was ever opened."""
        rows = self._store.run(
            f"SELECT {RECENT} FROM article WHERE source = ? ORDER BY opened DESC LIMIT 1", [location(source)]
        )
        return recent_from(rows[0]) if rows else None

    def mark(self, document: str, span: Span, quote: str, note: str = "") -> Mark:
        """Mark a piece of the text; ``quote`` is what it says."""
        rows = self._store.run(
            "INSERT INTO mark (document, start, stop, quote, note, created) VALUES (?, ?, ?, ?, ?, ?)"
            f" RETURNING {MARK}",
            [document, span.start, span.end, quote, note, time.time()],
        )
        return Mark(*rows[0])

    def marks(self, document: str | None = None) -> list[Mark]:
        """The marks of an article in the order of the text, or all of them, article by article."""
        rows = self._store.run(
            f"SELECT {MARK} FROM mark WHERE ?1 IS NULL OR document = ?1 ORDER BY document, start, id",
            [document],
        )
        return [Mark(*row) for row in rows]

    def note(self, mark: int, note: str) -> None:
        """Change a mark's note."""
        self._store.run("UPDATE mark SET note = ? WHERE id = ?", [note, mark])

    def unmark(self, mark: int) -> None:
        """Remove a mark."""
        self._store.run("DELETE FROM mark WHERE id = ?", [mark])

    def edition(self, document: str) -> Edition:
        """What the person made of an article's summary; empty where nothing was changed."""
        rows = self._store.run("SELECT spans FROM edition WHERE document = ?", [document])
        return edition_from(rows[0][0]) if rows else Edition()

    def keep_edition(self, document: str, edition: Edition) -> None:
        """Remember what the person made of an article's summary."""
        self._store.run("INSERT OR REPLACE INTO edition VALUES (?, ?)", [document, spans_of(edition)])
