"""Gathering sources: what was opened lately, and what the person opens by its path or address."""

from __future__ import annotations

from textual import work

import articles
from articles import ArticleError
from tui.errors import said
from tui.i18n import _
from tui.messages import Gathered, Recalled
from tui.printing import shipped_article
from tui.screens.reading.loading import OpensSources
from tui.state import Recent, location
from tui.widgets.library import Entry


class GathersSources(OpensSources):
    """What brings sources into the library."""

    @work(thread=True, group="recall")
    def recall(self) -> None:
        """Ask for the recent articles."""
        self.post_message(Recalled(self.state.recent()))

    def on_recalled(self, event: Recalled) -> None:
        """Put the recent articles behind the sources that were asked for; without these, open the library."""
        # What came from standard input came once.
        known = {recent.source: recent for recent in event.recents if recent.source != "-"}
        for entry in self.entries:
            if recent := known.pop(location(entry.source), None):
                entry.recall(recent)
        asked = len(self.entries)
        self.add_entries([Entry.of_recent(recent) for recent in known.values()])
        if not asked:
            self._open_library(known)

    def _open_library(self, known: dict[str, Recent]) -> None:
        """Read on in the article that was read last, or on a first run in the one that ships with wenzhai."""
        if known:
            self._show_library()
            self.library.add_class("-open")
            # What is not on the screen yet can't take the focus.
            self.call_after_refresh(self.library.focus)
        else:
            self.add_entries([Entry(shipped_article())])
        self.load(0)

    def _show_library(self) -> None:
        self.gathered = True
        self.library.set_class("library" not in self.settings.panes, "-folded")

    def action_open(self) -> None:
        """Ask for a path or an address."""
        from tui.completing import PathSuggester
        from tui.screens.ask import Ask

        self.app.push_screen(Ask(_("Open a path or an address"), suggester=PathSuggester()), self._open)

    def _open(self, answer: str | None) -> None:
        from tui.completing import expanded_user

        if answer:
            self.gather(expanded_user(answer))

    @work(thread=True, group="gather", exclusive=True)
    def gather(self, source: str) -> None:
        """Find the articles of a source."""
        try:
            self.post_message(Gathered(source, articles.expand(source)))
        except ArticleError as error:
            self.post_message(Gathered(source, [], str(error)))

    def on_gathered(self, event: Gathered) -> None:
        """Open the first article that was found."""
        if not event.sources:
            self.notify(said(event.error), severity="error", markup=False, timeout=10)
            return
        there = {location(entry.source): index for index, entry in enumerate(self.entries) if entry.source}
        new = [Entry(source) for source in event.sources if location(source) not in there]
        self.add_entries(new)
        first = there.get(location(event.sources[0]), len(self.entries) - len(new))
        self.switch_to(first)
        if len(event.sources) > 1:
            self._show_library()
