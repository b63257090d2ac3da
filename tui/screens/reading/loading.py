"""Opening sources: workers that post what they found, and what the screen then shows."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from textual import work
from textual.worker import get_current_worker

from articles import Article, ArticleError, Digest, Span
from tui.elsewhere import Elsewhere, started
from tui.errors import said
from tui.i18n import _
from tui.messages import Digested, Failed, Learned, Loaded, Say
from tui.screens.reading.keeping import KeepsPlace
from tui.screens.reading.marking import MarksSentences
from tui.screens.reading.showing import ShowsArticle
from tui.state import Edition
from tui.steps import Step, steps
from tui.watching import stamp
from tui.widgets.library import Entry


@dataclass(frozen=True, slots=True)
class Awaited:
    """Where to go in an article that is being opened."""

    index: int
    find: Callable[[Article], Span | None]


MOMENT = 0.3
"""Seconds that the first screen waits for the text."""
LONG = 500_000
"""Bytes; the analysis of a longer file would get in the way of keys."""


class OpensSources(ShowsArticle, KeepsPlace, MarksSentences):
    """What opens sources and finds their digests. Workers touch no widget."""

    awaited: Awaited | None = None
    """What to go to once its article is open."""
    ahead: Elsewhere | None = None
    """The process that opens the first source since the program was started."""
    _elsewhere: Elsewhere | None = None
    """The process that opens the source that is read."""

    def load_first(self) -> None:
        """Open the first source. If it is open in a moment, the first thing painted is its text."""
        first = self.ahead.take(MOMENT) if self.ahead else None
        if first and first[0] != "error":
            self.on_loaded(self._loaded(0, first, stamp(self.entries[0].source)))
        self.call_after_refresh(self.load, 0, first)

    # Without a description Textual writes down the arguments: all of the article.
    @work(thread=True, group="load", exclusive=True, description="load")
    def load(self, index: int, first: Step | None = None) -> None:
        """Open a source, of which ``first`` is shown already."""
        worker = get_current_worker()
        known = stamp(self.entries[index].source)
        try:
            for step in (found := self._opened(index, first)):
                loaded = self._loaded(index, step, known)
                if worker.is_cancelled:
                    return
                if step is not first:
                    self.post_message(loaded)
                if loaded.whole:
                    # The screen may still speak of the article before: its edition is not this one's.
                    self.find_digest(index, found, loaded.memory.edition)
                    return
        except ArticleError as error:
            self.post_message(Failed(index, str(error)))

    def _opened(self, index: int, first: Step | None) -> Iterator[Step]:
        """What is found of a source, by another process if it is the first or a long one."""
        entry = self.entries[index]
        if not entry.source:
            raise ArticleError(entry.error or "")
        opening = self.opening.encoded(entry.encoding)
        elsewhere, self.ahead = self.ahead, None
        self.leave_off(elsewhere)
        if elsewhere is None and (stamp(entry.source) or (0, 0))[1] > LONG:
            self._elsewhere = elsewhere = started((entry.source,), opening)
            if elsewhere:
                elsewhere.take()
        return elsewhere.steps(entry.source, first) if elsewhere else steps(opening, entry.source)

    def leave_off(self, instead: Elsewhere | None = None) -> None:
        """Stop what opens the source that was read before."""
        if self._elsewhere:
            self._elsewhere.stop()
        self._elsewhere = instead

    def _loaded(self, index: int, step: Step, known: tuple[int, int] | None) -> Loaded:
        kind, article = step
        assert isinstance(article, Article)
        return Loaded(index, article, self.state.recall(article), known, whole=kind == "article")

    @work(thread=True, group="digest", exclusive=True, description="digest")
    def find_digest(self, index: int, found: Iterator[Step], edition: Edition) -> None:
        """Wait for an article's figures and summary as edited, in the original's positions."""
        worker = get_current_worker()
        try:
            for _kind, digest in found:
                assert isinstance(digest, Digest)
                as_edited = digest if edition == Edition() else self.edited(digest, self.points, edition)
                if not worker.is_cancelled:
                    self.post_message(Digested(index, as_edited))
        except ArticleError as error:
            # The process that opened it has ended, and by now it can't be opened here.
            self.post_message(Failed(index, str(error)))

    @work(thread=True, group="prepare")
    def prepare_script(self) -> None:
        """Load the dictionaries of the next script and of the region's words, so that their keys need not."""
        if showing := self.showing:
            showing.in_script(self.next_script).words("文")
            showing.with_phrases().words("文")

    @work(thread=True, group="survey", exclusive=True)
    def survey(self) -> None:
        """Open the sources that were not opened yet, for what the library tells of them."""
        worker = get_current_worker()
        for index, entry in enumerate(self.entries):
            if worker.is_cancelled:
                return
            if entry.opened or entry.source == "-":
                continue
            try:
                self.post_message(Learned(index, self.opening.load(entry.source)))
            except ArticleError as error:
                self.post_message(Failed(index, str(error)))

    def add_entries(self, entries: list[Entry]) -> None:
        """Put sources into the library."""
        self.entries += entries
        self.library.show_entries(self.entries)

    def switch_to(self, index: int) -> None:
        """Read another source."""
        self.wanted = index
        self.view.focus()
        self.load(index)

    def on_loaded(self, event: Loaded) -> None:
        """Show an article that was opened."""
        self._learn(event.index, event.article)
        if event.index != self.wanted:
            return
        again = self._held is not None
        if self.begun == event.index and self.showing:
            self.memory = event.memory
            self.show_article(self.showing.of(event.article), self.going_on(event.article, event.whole))
            self.search_again()
        else:
            self._begin(event)
        self.entries[self.index].stamp, self.entries[self.index].unread = event.stamp, False
        self.show_marks()
        self.begun = None if event.whole else event.index
        if event.whole:
            self._arrive(event)
            if again:
                self.post_message(Say(_("Read again")))

    def _arrive(self, event: Loaded) -> None:
        """Go to what the article was opened for."""
        awaited, self.awaited = self.awaited, None
        if awaited and awaited.index == event.index and (span := awaited.find(event.article)):
            self.view.go_to(span)

    def on_digested(self, event: Digested) -> None:
        """Show an article's figures and summary."""
        if event.index == self.index and self.showing:
            self.digest = event.digest
            # A long article is a million objects that are here to stay: no collection need visit them.
            gc.freeze()
            self.show_digest()
            self.survey()
            self.prepare_script()

    def on_learned(self, event: Learned) -> None:
        """Show in the library what a source says about itself."""
        self._learn(event.index, event.article)

    def on_failed(self, event: Failed) -> None:
        """Tell that a source gave no article."""
        entry = self.entries[event.index]
        entry.error, entry.opened = said(event.error), True
        self.library.refresh()
        if event.index == self.wanted:
            # What is read stays what every key speaks of.
            self.wanted, self._held = self.index, None
            if self.showing:
                self.notify(entry.error, severity="error", markup=False, timeout=10)
            else:
                self.status.note = entry.error
                self.survey()

    def _begin(self, event: Loaded) -> None:
        """Show another article, or the same anew; the place of the one before is kept, its hits are not."""
        self.keep_place()
        self.forget_hits()
        self.index, self.digest, self.memory = event.index, None, event.memory
        self.edition, self.earlier = event.memory.edition, ()
        self.show_article(self.first_showing(event.article), self.beginning_at(event.article, event.whole))

    def _learn(self, index: int, article: Article) -> None:
        self.entries[index].learn(article)
        self.library.show_entries(self.entries)
