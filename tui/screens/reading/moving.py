"""Moving: panes that lead to places of the article, and the article that leads them."""

from __future__ import annotations

from collections.abc import Callable

from textual import on
from textual.events import DescendantBlur, DescendantFocus, Resize
from textual.geometry import Size

from tui.i18n import _
from tui.messages import GoTo, Say
from tui.screens.reading.filtering import FiltersLibrary
from tui.widgets.article_pane import ArticlePane
from tui.widgets.find_bar import FindBar
from tui.widgets.hints import Hints
from tui.widgets.row_list import RowList

PANES = ("library", "outline", "article", "figures", "summary")
NARROW = 110
"""Under so many cells the other panes open over the article, one at a time."""
TIGHT = 168
"""Under so many cells the library does, for the article would have too little room beside three panes."""
LOW = 32
"""Under so many rows the summary shows a row of each point until it gets the focus."""


class MovesAbout(FiltersLibrary):
    """What keeps article, outline and status line together, and gives panes the focus."""

    @on(ArticlePane.PlaceChanged)
    def follow(self) -> None:
        """Let the outline and the status line follow the reading place."""
        if not self.outline.has_focus:
            self.outline.follow(self.view.cursor.start)
        self.status.percent = round(100 * self.view.position)

    @on(GoTo)
    def go_to(self, event: GoTo) -> None:
        """Go to a place of the article and read on there."""
        self.view.go_to(event.span)
        self.view.focus()

    @on(RowList.Passed, "#outline")
    def pass_section(self) -> None:
        """Let the article follow the outline."""
        self.view.go_to(self.outline.rows[self.outline.cursor], mark=False)

    @on(RowList.Chosen, "#outline")
    @on(RowList.Chosen, "#figures")
    def choose_place(self, event: RowList.Chosen) -> None:
        """Go to the section or figure that was chosen."""
        self.post_message(GoTo(event.row))

    @on(RowList.Chosen, "#library")
    def choose_source(self, event: RowList.Chosen) -> None:
        """Open the source that was chosen."""
        self.open_entry(event.row)

    def on_resize(self, event: Resize) -> None:
        """Choose between panes side by side and one at a time."""
        self.fit(event.size)
        self.call_after_refresh(self.follow)

    def fit(self, size: Size) -> None:
        """Choose which panes have room in so many cells."""
        self.set_class(size.width < NARROW, "-narrow")
        self.set_class(size.width < TIGHT, "-tight")
        self.set_class(size.height < LOW, "-low")

    def comes_over(self, name: str) -> bool:
        """Whether a pane has no room beside the article, and is shown over it."""
        return self.has_class("-narrow") or (name == "library" and self.has_class("-tight"))

    def on_descendant_focus(self, event: DescendantFocus) -> None:
        """Open the pane that has the focus, however it came to it."""
        pane = event.widget
        if pane.has_class("side"):
            pane.add_class("-open")
        if pane is self.figures:
            self.figures.follow(self.view.cursor)
        self.query("ToastRack").set_class(pane is self.summary, "-above")
        if pane.id in PANES:
            scopes = ("article",) if pane is self.view else (pane.id, "list")
            self.query_one(Hints).scopes = (*scopes, "reader")
        elif isinstance(pane.parent, FindBar):
            self.query_one(Hints).scopes = ("find",)

    def on_descendant_blur(self, event: DescendantBlur) -> None:
        """Close a pane that was opened over the article."""
        pane = event.widget
        # It may have come back meanwhile, or be filtered by what is typed elsewhere.
        if pane is not self.focused and pane is not self.filtered and pane.has_class("-open"):
            pane.remove_class("-open")

    def action_focus_pane(self, name: str) -> None:
        """Give a pane the focus, opening it where it is not shown."""
        pane = self.query_one(f"#{name}")
        pane.add_class("-open")
        pane.focus()

    def action_cycle_panes(self, step: int) -> None:
        """Give the next pane the focus."""
        panes = [name for name in PANES if not self.query_one(f"#{name}").has_class("-folded")]
        focused = self.focused.id if self.focused else None
        at = panes.index(focused) if focused in panes else panes.index("article")
        self.action_focus_pane(panes[(at + step) % len(panes)])

    def action_step_article(self, step: int) -> None:
        """Read the next article, in the order in which the library shows them."""
        rows = self.library.rows
        here = self.entries[self.wanted] if self.entries else None
        at = next((index for index, row in enumerate(rows) if row is here), None)
        if at is None:
            return
        beyond = range(at + step, len(rows) if step > 0 else -1, step)
        # What can't be opened is passed by, for else nobody could read on behind it.
        if (found := next((index for index in beyond if not rows[index].error), None)) is not None:
            self.library.move_to(found)
            self.open_entry(rows[found])
        elif step > 0:
            self.post_message(Say(_("There is no article after this one")))
        else:
            self.post_message(Say(_("There is no article before this one")))

    def action_next_section(self) -> None:
        """To the next heading."""
        self._step_section(self.view.action_next_section, _("There is no section after this one"))

    def action_previous_section(self) -> None:
        """To the heading before."""
        self._step_section(self.view.action_previous_section, _("There is no section before this one"))

    def _step_section(self, step: Callable[[], None], none: str) -> None:
        before = self.view.cursor
        step()
        if self.showing and self.view.cursor == before:
            self.post_message(Say(none))
