"""Filtering the library by what its articles say."""

from __future__ import annotations

from textual import work
from textual.worker import get_current_worker

import articles
from articles import Article, Span
from tui.messages import FoundInText
from tui.screens.reading.finding import FindsText
from tui.screens.reading.loading import Awaited, OpensSources
from tui.texts import Texts, excerpt, worth_looking
from tui.widgets.find_bar import FindBar
from tui.widgets.library import Entry

BATCH = 50
"""Articles that are looked through until the library shows those that were found."""


class FiltersLibrary(FindsText, OpensSources):
    """What looks through the library's articles while a query is typed."""

    texts: Texts = Texts()

    def on_find_bar_typed(self, event: FindBar.Typed) -> None:
        """Look for what is typed in the texts, too: Textual calls the handlers of all classes."""
        if self.filtered is self.library:
            self.look_through(event.query)

    def on_find_bar_left(self) -> None:
        """Look no further: the search was given up."""
        self.look_through("")

    @work(thread=True, group="texts", exclusive=True)
    def look_through(self, query: str) -> None:
        """Look for a query in every source's text."""
        worker = get_current_worker()
        found: dict[str, str] = {}
        sources = [entry.source for entry in self.entries] if worth_looking(query) else []
        for count, source in enumerate(sources, 1):
            if worker.is_cancelled:
                return
            if words := excerpt(self._text_of(source), query):
                found[source] = words
            if found and (count % BATCH == 0 or count == len(sources)):
                self.post_message(FoundInText(query, found))
                found = {}

    def _text_of(self, source: str) -> str:
        if source in ("", "-"):
            return ""
        return self.texts.of(source, lambda source: self.opening.read(source).text)

    def on_found_in_text(self, event: FoundInText) -> None:
        """Show the articles in the filtered library, with the words that were found."""
        self.library.add_found(event.query, event.found)

    def open_entry(self, chosen: Entry) -> None:
        """Read an article of the library, at what it was found by."""
        query = self.library.query_text
        index = next(at for at, each in enumerate(self.entries) if each is chosen)

        def place(article: Article) -> Span | None:
            return next(iter(articles.find_next(article.text, query)), None)

        self.awaited = Awaited(index, place) if chosen.source in self.library.found else None
        self.switch_to(index)
