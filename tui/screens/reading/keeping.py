"""Keeping the reading place: noted while reading, written in the background and when the reader leaves."""

from __future__ import annotations

from textual import on, work

from articles import Article
from tui.screens.reading.base import ReadingBase
from tui.state import Place, nearest
from tui.widgets.article_pane import ArticlePane

WORDS = 40
"""Code points that tell one place of a text from another."""

REST = 1.0
"""Seconds after a move until the place is written."""


class KeepsPlace(ReadingBase):
    """What remembers how far the reading has come."""

    _unwritten: Place | None = None
    _held: tuple[int, str] | None = None
    _begun_at: int = 0

    @on(ArticlePane.PlaceChanged)
    def note_place(self) -> None:
        """Take note of the place, and write it soon."""
        if self.showing is None:
            return
        if self._unwritten is None:
            self.set_timer(REST, self.keep_place)
        article, view = self.showing.article, self.view
        self._unwritten = Place.at(article, view.place, reached=view.visible_span.end)
        self.entries[self.index].reached = self._unwritten.reached

    def keep_place(self) -> None:
        """Write the place that is not written yet, without waiting for it."""
        if self._unwritten:
            self._write_place(self.memory.document, self._unwritten)
            self._unwritten = None

    def hold_words(self) -> None:
        """Take note of the words at the top of the page, to find them again in a changed text."""
        if self.showing:
            place = self.view.place
            self._held = place, self.showing.article.text[place : place + WORDS]

    def beginning_at(self, article: Article, whole: bool) -> int:
        """Where to begin: at the words that are held, else where the reading stopped."""
        place = self.memory.place
        found = nearest(self._held[1], self._held[0], article.text) if self._held else None
        if found is None:
            found = place.point(article) if whole or place.paragraph < len(article.paragraphs) else 0
        if whole:
            self._held = None
        self._begun_at = found
        return found

    def going_on(self, article: Article, whole: bool) -> int:
        """Where the whole of an article goes on: as its beginning began, unless the reader has moved."""
        moved = self.view.place != self._begun_at
        return self.view.place if moved else self.beginning_at(article, whole)

    @work(thread=True, group="place")
    def _write_place(self, document: str, place: Place) -> None:
        self.state.keep_place(document, place)

    def on_unmount(self) -> None:
        """Write the place before the program ends."""
        if self._unwritten:
            self.state.keep_place(self.memory.document, self._unwritten)
