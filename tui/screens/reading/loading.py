"""Opening sources: workers that post what they found, and what the screen then shows."""

from __future__ import annotations

from textual import work
from textual.worker import get_current_worker

from articles import Article, ArticleError
from tui.messages import Digested, Failed, Learned, Loaded
from tui.opening import beginning
from tui.screens.reading.keeping import KeepsPlace
from tui.screens.reading.marking import MarksSentences
from tui.screens.reading.showing import ShowsArticle


class OpensSources(ShowsArticle, KeepsPlace, MarksSentences):
    """What opens sources and finds their digests. Workers touch no widget."""

    _started_at: int = 0
    """The place where the article was shown first."""

    @work(thread=True, group="load", exclusive=True)
    def load(self, index: int) -> None:
        """Open a source."""
        worker = get_current_worker()
        try:
            document = self.opening.fetch(self.entries[index].source)
            if first := beginning(document):
                article = self.opening.article(first)
                self.post_message(Loaded(index, article, self.state.recall(article), whole=False))
            article = self.opening.article(document)
            memory = self.state.recall(article)
        except ArticleError as error:
            self.post_message(Failed(index, str(error)))
            return
        if not worker.is_cancelled:
            self.post_message(Loaded(index, article, memory))

    # Without a description Textual writes down the arguments: all of the article.
    @work(thread=True, group="digest", exclusive=True, description="digest")
    def find_digest(self, index: int, article: Article) -> None:
        """Find an article's figures and summary, in the original's positions."""
        worker = get_current_worker()
        digest = self.opening.in_original().digest(article)
        if not worker.is_cancelled:
            self.post_message(Digested(index, digest))

    @work(thread=True, group="prepare")
    def prepare_script(self) -> None:
        """Load the dictionaries of the next script, so that its key need not."""
        if self.showing:
            self.showing.in_script(self.next_script).words("文")

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

    def on_loaded(self, event: Loaded) -> None:
        """Show an article that was opened."""
        self._learn(event.index, event.article)
        if event.index != self.index:
            return
        self.digest = None
        if self.begun == event.index and self.showing:
            self.show_article(self.showing.of(event.article), self.place_in(event))
        else:
            self.edition = event.memory.edition
            self.show_article(self.first_showing(event.article), self.place_in(event))
        self.memory = event.memory
        self.show_marks()
        self.begun = None if event.whole else event.index
        if event.whole:
            self.find_digest(event.index, event.article)

    def place_in(self, event: Loaded) -> int:
        """Where to show an article: where its reading stopped, unless the reader has moved since it began."""
        place, article = event.memory.place, event.article
        if self.begun == event.index and self.view.place != self._started_at:
            return self.view.place
        known = event.whole or place.paragraph < len(article.paragraphs)
        self._started_at = place.point(article) if known else 0
        return self._started_at

    def on_digested(self, event: Digested) -> None:
        """Show an article's figures and summary."""
        if event.index == self.index and self.showing:
            self.digest = event.digest
            self.show_digest()
            self.survey()
            self.prepare_script()

    def on_learned(self, event: Learned) -> None:
        """Show in the library what a source says about itself."""
        self._learn(event.index, event.article)

    def on_failed(self, event: Failed) -> None:
        """Tell that a source gave no article."""
        entry = self.entries[event.index]
        entry.error, entry.opened = event.error, True
        self.library.refresh()
        if event.index == self.index:
            self.notify(event.error, severity="error", markup=False, timeout=10)

    def _learn(self, index: int, article: Article) -> None:
        self.entries[index].learn(article)
        self.library.refresh()
