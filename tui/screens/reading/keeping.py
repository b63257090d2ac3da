"""Keeping the reading place: noted while reading, written in the background and when the reader leaves."""

from __future__ import annotations

from textual import on, work

from tui.screens.reading.base import ReadingBase
from tui.state import Place
from tui.widgets.article_pane import ArticlePane

REST = 1.0
"""Seconds after a move until the place is written."""


class KeepsPlace(ReadingBase):
    """What remembers how far the reading has come."""

    _unwritten: Place | None = None

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

    @work(thread=True, group="place")
    def _write_place(self, document: str, place: Place) -> None:
        self.state.keep_place(document, place)

    def on_unmount(self) -> None:
        """Write the place before the program ends."""
        if self._unwritten:
            self.state.keep_place(self.memory.document, self._unwritten)
