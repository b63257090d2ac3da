"""Listing marks: those of the article that is read, or of all articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import work

from articles import Span
from tui.i18n import _
from tui.marking import MarkRow, as_markdown, rows_of_all
from tui.messages import MarksListed
from tui.screens.reading.loading import Awaited, OpensSources
from tui.state import Mark, Recent, located, location
from tui.widgets.library import Entry

if TYPE_CHECKING:
    from tui.screens.marks import MarksScreen


class ListsMarks(OpensSources):
    """What the list of marks asks for."""

    everywhere: bool = False
    """Whether the marks of all articles are listed."""
    _list: MarksScreen | None = None
    """The list, while it is open."""

    def action_marks(self) -> None:
        """List the article's marks."""
        from tui.screens.marks import MarksScreen

        if self.showing:
            self.everywhere = False
            self._list = MarksScreen(self.mark_rows, self.showing, self._do)
            self.app.push_screen(self._list, self._go_to_mark)

    def marks_changed(self) -> None:
        """Show in the list what has become of the marks."""
        if self._list and self.everywhere:
            self.list_everywhere()
        elif self._list:
            self._list.show(self.mark_rows, _("Marks"))

    @work(thread=True, group="marks")
    def list_everywhere(self) -> None:
        """Ask for the marks of all articles."""
        self.post_message(MarksListed(rows_of_all(self.state.marks(), self.state.marked())))

    def on_marks_listed(self, event: MarksListed) -> None:
        """Show the marks of all articles."""
        if self._list and self.everywhere:
            self._list.show(event.rows, _("Marks of all articles"))

    def _do(self, verb: str, row: MarkRow | None) -> None:
        if verb == "everywhere":
            self.everywhere = not self.everywhere
            self.marks_changed()
        elif verb == "remove" and row:
            self.change_marks(lambda state, _marks: state.unmark(row.mark.id))
        elif verb == "note" and row:
            self.ask_note(row.mark, row.mark)
        elif verb == "export" and self._list and self._list.marks and self.showing:
            self.app.copy_to_clipboard(as_markdown(self._list.marks, self.showing))

    def _go_to_mark(self, row: MarkRow | None) -> None:
        self._list = None
        if row is None:
            return
        if row.article is None or row.article.document == self.memory.document:
            if span := row.span or self._place_of(row.mark):
                self.view.go_to(span)
                self.view.focus()
        else:
            self._open_at(row.article, row.mark)

    def _open_at(self, recent: Recent, mark: Mark) -> None:
        sources = [location(entry.source) for entry in self.entries]
        if recent.source not in sources:
            self.add_entries([Entry.of_recent(recent)])
            sources.append(recent.source)
        index = sources.index(recent.source)
        self.awaited = Awaited(index, lambda article: located(mark, article.text))
        self.switch_to(index)

    def _place_of(self, mark: Mark) -> Span | None:
        return located(mark, self.showing.article.text) if self.showing else None
