"""Editing the summary: more or fewer points, pinned and thrown out, in another order."""

from __future__ import annotations

from textual import work
from textual.worker import get_current_worker

import articles
from articles import Digest
from tui import editing
from tui.i18n import _, ngettext
from tui.messages import Digested, Say
from tui.screens.reading.base import ReadingBase
from tui.state import Edition

MOST_POINTS = 50


class EditsSummary(ReadingBase):
    """What the keys of the summary ask for. Each change is summarized anew in a worker."""

    edition: Edition = Edition()
    """What the person made of the article's summary."""
    earlier: tuple[Edition, ...] = ()
    """What it was before each change since the article was opened."""

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
        self.earlier = (*self.earlier, self.edition)
        self._keep(edition)

    def _keep(self, edition: Edition) -> None:
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
        self._have_points(self.points + 1)

    def action_fewer_points(self) -> None:
        """One point fewer."""
        self._have_points(self.points - 1)

    def _have_points(self, number: int) -> None:
        if not self._is_found():
            return
        self.points = max(1, min(number, MOST_POINTS))
        self._summarize_again()
        words = ngettext("Summary: {count} point", "Summary: {count} points", self.points)
        self._say_unseen(words.format(count=self.points))

    def _is_found(self) -> bool:
        """Whether there is a summary to edit; says so if there will be one."""
        if self.showing and not self.digest:
            self.post_message(Say(_("The summary is still being found")))
        return self.digest is not None

    def _say_unseen(self, words: str) -> None:
        """Say what has become of the summary where it is not in sight."""
        if not self.summary.display:
            self.post_message(Say(words))

    def action_pin(self) -> None:
        """Pin the article's current sentence into the summary, or let it go again."""
        if self._is_found() and self.view.cursor.end > self.view.cursor.start:
            edition = editing.pinned(self.edition, self.view.cursor)
            more = len(edition.pinned) > len(self.edition.pinned)
            self.edit(edition)
            self._say_unseen(_("Pinned into the summary") if more else _("No longer pinned"))

    def action_throw_out(self) -> None:
        """Throw the point under the cursor out."""
        if self.summary.current_point:
            self.edit(editing.thrown_out(self.edition, self.summary.current_point))
        elif self.summary.points:
            self.post_message(Say(_("This row stands for the whole summary: choose a point")))

    def action_undo(self) -> None:
        """Take the last change back, or bring back what was thrown out before the article was opened."""
        if self.earlier:
            self._keep(self.earlier[-1])
            self.earlier = self.earlier[:-1]
        elif self.edition.dropped:
            self._keep(editing.brought_back(self.edition))
        else:
            self.post_message(Say(_("Nothing of this summary was changed")))
            return
        self._summarize_again()

    def action_move_point(self, by: int) -> None:
        """Move the point under the cursor."""
        at = self.summary.current_index
        if at is not None and 0 <= at + by < len(self.summary.shown_points):
            self._take(editing.moved(self.edition, self.summary.shown_points, at, by))
            self.show_digest()
            self.summary.move_cursor(by)
