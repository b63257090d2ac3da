"""Marks: sentences that the person marked, with a note or without one."""

from __future__ import annotations

import threading
from collections.abc import Callable

from textual import work

import articles
from articles import Span
from tui.i18n import _
from tui.marking import MarkRow, rows_of
from tui.messages import Marked, Say
from tui.screens.reading.base import ReadingBase
from tui.state import Mark, State


class MarksSentences(ReadingBase):
    """What the keys of marks ask for. Marks are written by workers, one after the other."""

    _one_at_a_time = threading.Lock()

    @property
    def mark_rows(self) -> list[MarkRow]:
        """The article's marks where they stand in its text."""
        return rows_of(self.memory.marks, self.showing.article.text) if self.showing else []

    def show_marks(self) -> None:
        """Show the marks in the article."""
        self.view.set_layer("mark", [row.span for row in self.mark_rows if row.span])

    def on_marked(self, event: Marked) -> None:
        """Show marks that have changed; say so where one is not looking at the article."""
        if event.document == self.memory.document:
            if self.is_active and not self.view.has_focus:
                more = len(event.marks) > len(self.memory.marks)
                self.post_message(Say(_("Marked") if more else _("No longer marked")))
            self.memory.marks = event.marks
            self.show_marks()
        self.marks_changed()

    def marks_changed(self) -> None:
        """Show in the list what has become of the marks."""
        raise NotImplementedError

    @work(thread=True, group="marks")
    def change_marks(self, change: Callable[[State, list[Mark]], object]) -> None:
        """Change the article's marks, or others by their ids."""
        document = self.memory.document
        with self._one_at_a_time:
            change(self.state, self.state.marks(document))
            self.post_message(Marked(document, self.state.marks(document)))

    def action_mark(self) -> None:
        """Mark the current sentence, or take its mark away."""
        if self.showing and (span := self.view.cursor).end > span.start:
            document, text = self.memory.document, self.showing.article.text

            def toggle(state: State, marks: list[Mark]) -> None:
                there = [row.mark for row in rows_of(marks, text) if row.span and row.span.overlaps(span)]
                for mark in there:
                    state.unmark(mark.id)
                if not there:
                    state.mark(document, span, span.of(text))

            self.change_marks(toggle)

    def action_mark_with_note(self) -> None:
        """Ask for a note and mark the current sentence with it."""
        if self.showing and (span := self.view.cursor).end > span.start:
            there = next((row.mark for row in self.mark_rows if row.span and row.span.overlaps(span)), None)
            self.ask_note(there, span)

    def ask_note(self, there: Mark | None, span: Span) -> None:
        """Ask for the note of a mark, or of a sentence that is to be marked."""
        from tui.screens.ask import Ask

        assert self.showing is not None
        document, quote = self.memory.document, span.of(self.showing.article.text)

        def keep(note: str | None) -> None:
            if note is not None and there is not None:
                self.change_marks(lambda state, _marks: state.note(there.id, note))
            elif note is not None:
                self.change_marks(lambda state, _marks: state.mark(document, span, quote, note))

        title = articles.sanitize(there.quote) if there else self.showing.text(span)
        self.app.push_screen(Ask(_("Note"), title, there.note if there else ""), keep)
