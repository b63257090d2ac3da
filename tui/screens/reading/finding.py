"""Finding in the article as one types, and filtering the list that has the focus."""

from __future__ import annotations

from textual import work
from textual.worker import get_current_worker

import articles
from articles import Span
from tui.finding import Finding
from tui.i18n import _
from tui.messages import Found, Say
from tui.screens.reading.base import ReadingBase
from tui.widgets.find_bar import FindBar
from tui.widgets.row_list import RowList


class FindsText(ReadingBase):
    """What the find bar asks for."""

    @work(thread=True, group="find", exclusive=True, description="find")
    def find(self, text: str, query: str, place: int, again: bool = False) -> None:
        """Look for a query, first from the reading place on, then everywhere."""
        worker = get_current_worker()
        nearest = [] if again else articles.find_next(text, query, start=place)
        if nearest and not worker.is_cancelled:
            self.post_message(Found(query, nearest, all=False))
        hits: list[Span] = []
        for block in articles.scan(text, query):
            if worker.is_cancelled:
                return
            hits += block
        self.post_message(Found(query, hits, all=True, again=again))

    def on_found(self, event: Found) -> None:
        """Show the hits of the query that was typed last."""
        if event.query != self.finding.query:
            return
        hit = self.finding.take(event.hits, self.finding.place)
        if event.all:
            self.view.set_layer("hit", event.hits)
            self.query_one(FindBar).count(self.finding.counter)
            self.status.note = self.finding.counter
        if not event.again:
            self._show_hit(hit)
            if event.all and not hit:
                self._stand_where_it_began()

    def _stand_where_it_began(self) -> None:
        if self.finding.standpoint:
            self.view.stand_at(self.finding.standpoint)

    def _show_hit(self, hit: Span | None) -> None:
        self.view.set_layer("current_hit", [hit] if hit else [])
        if hit:
            self.view.go_to(hit, mark=False)
        self.status.note = self.finding.counter

    def on_find_bar_typed(self, event: FindBar.Typed) -> None:
        """Look for what is typed, in the list that is filtered or in the article."""
        if self.filtered is not None:
            self.filtered.filter(event.query)
        elif self.showing:
            self.finding.query, self.finding.at = event.query, -1
            self.find(self.showing.article.text, event.query, self.finding.came_from)

    def on_find_bar_accepted(self) -> None:
        """Go on reading at the hit, or in the filtered list."""
        pane, self.filtered = self.filtered or self.view, None
        pane.focus()

    def on_find_bar_left(self) -> None:
        """Take the search back: all rows again, or the place where it began."""
        if self.filtered is not None:
            self.filtered.filter("")
        else:
            self._stand_where_it_began()
            self.forget_hits()
        self.on_find_bar_accepted()

    def search_again(self) -> None:
        """Look for the same query in all of an article whose beginning was there; the page stays."""
        if self.showing and self.finding.query:
            self.find(self.showing.article.text, self.finding.query, self.finding.place, again=True)

    def forget_hits(self) -> None:
        """Show no hits any more."""
        self.finding = Finding()
        self.view.set_layer("hit", [])
        self._show_hit(None)

    def action_find(self) -> None:
        """Filter the list with the focus; else find in the article."""
        self.filtered = self.focused if isinstance(self.focused, RowList) else None
        if self.filtered is None:
            self.forget_hits()
            self.finding.came_from, self.finding.standpoint = self.view.cursor.start, self.view.standpoint
        self.query_one(FindBar).open("/" if self.filtered is None else _("Filter"))

    def action_next_hit(self) -> None:
        """To the next hit."""
        self._step_hit(1)

    def action_previous_hit(self) -> None:
        """To the hit before."""
        self._step_hit(-1)

    def _step_hit(self, by: int) -> None:
        if self.finding.query:
            self._show_hit(self.finding.step(by, self.view.cursor.start))
        else:
            self.post_message(Say(_("Nothing to go on with: / finds")))
