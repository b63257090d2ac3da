"""Editing the summary: more or fewer points, pinned and thrown out, in another order."""

from __future__ import annotations

from textual import work
from textual.worker import get_current_worker

import articles
from articles import Digest
from tui import editing
from tui.messages import Digested
from tui.screens.reading.base import ReadingBase
from tui.state import Edition

MOST_POINTS = 50


class EditsSummary(ReadingBase):
    """What the keys of the summary ask for. Each change is summarized anew in a worker."""

    edition: Edition = Edition()
    """What the person made of the article's summary."""

    @work(thread=True, group="summary", exclusive=True, description="summarize")
    def summarize(self, index: int, digest: Digest, points: int) -> None:
        """Find the summary again, with the person's edition."""
        worker = get_current_worker()
        edited = self.edited(digest, points, self.edition)
        if not worker.is_cancelled:
            self.post_message(Digested(index, edited))

    def edited(self, digest: Digest, points: int, edition: Edition) -> Digest:
        """The digest with the summary that a person's edition makes of it."""
        return articles.summarized(digest, points=points, pinned=edition.pinned, dropped=edition.dropped)

    def edit(self, edition: Edition) -> None:
        """Take another edition and show its summary."""
        self._take(edition)
        self._summarize_again()

    def _take(self, edition: Edition) -> None:
        self.edition = edition
        self._write_edition(self.memory.document, edition)

    @work(thread=True, group="edition")
    def _write_edition(self, document: str, edition: Edition) -> None:
        self.state.keep_edition(document, edition)

    def _summarize_again(self) -> None:
        if self.digest:
            self.summarize(self.index, self.digest, self.points)

    def action_more_points(self) -> None:
        """One point more."""
        self.points = min(MOST_POINTS, self.points + 1)
        self._summarize_again()

    def action_fewer_points(self) -> None:
        """One point fewer."""
        self.points = max(1, self.points - 1)
        self._summarize_again()

    def action_pin(self) -> None:
        """Pin the article's current sentence into the summary, or let it go again."""
        if self.digest and self.view.cursor.end > self.view.cursor.start:
            self.edit(editing.pinned(self.edition, self.view.cursor))

    def action_throw_out(self) -> None:
        """Throw the point under the cursor out."""
        if self.summary.current_point:
            self.edit(editing.thrown_out(self.edition, self.summary.current_point))

    def action_move_point(self, by: int) -> None:
        """Move the point under the cursor."""
        at = self.summary.current_index
        if at is not None and 0 <= at + by < len(self.summary.shown_points):
            self._take(editing.moved(self.edition, self.summary.shown_points, at, by))
            self.show_digest()
            self.summary.move_cursor(by)
