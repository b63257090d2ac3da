"""The reading screen's workers. They touch no widget; they post what they found."""

from __future__ import annotations

from textual import work
from textual.screen import Screen
from textual.worker import get_current_worker

import articles
from articles import Article, ArticleError, Span
from tui.messages import Digested, Failed, Found, Learned, Loaded
from tui.opening import Opening
from tui.widgets.library import Entry


class Loading(Screen[None]):
    """What opens sources and finds their digests."""

    opening: Opening
    entries: list[Entry]

    @work(thread=True, group="load", exclusive=True)
    def load(self, index: int) -> None:
        """Open a source."""
        worker = get_current_worker()
        try:
            article = self.opening.load(self.entries[index].source)
        except ArticleError as error:
            self.post_message(Failed(index, str(error)))
            return
        if not worker.is_cancelled:
            self.post_message(Loaded(index, article))

    @work(thread=True, group="digest", exclusive=True)
    def find_digest(self, index: int, article: Article) -> None:
        """Find an article's figures and summary, in the original's positions."""
        worker = get_current_worker()
        digest = self.opening.in_original().digest(article)
        if not worker.is_cancelled:
            self.post_message(Digested(index, digest))

    @work(thread=True, group="find", exclusive=True)
    def find(self, text: str, query: str, place: int) -> None:
        """Look for a query, first from the reading place on, then everywhere."""
        worker = get_current_worker()
        nearest = articles.find_next(text, query, start=place)
        if nearest and not worker.is_cancelled:
            self.post_message(Found(query, nearest, all=False))
        hits: list[Span] = []
        for block in articles.scan(text, query):
            if worker.is_cancelled:
                return
            hits += block
        self.post_message(Found(query, hits, all=True))

    @work(thread=True, group="survey", exclusive=True)
    def survey(self) -> None:
        """Open the sources that were not opened yet, for what the library tells of them."""
        worker = get_current_worker()
        for index, entry in enumerate(self.entries):
            if worker.is_cancelled:
                return
            if entry.opened:
                continue
            try:
                self.post_message(Learned(index, self.opening.load(entry.source)))
            except ArticleError as error:
                self.post_message(Failed(index, str(error)))
