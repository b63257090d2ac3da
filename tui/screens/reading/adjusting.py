"""Adjusting the page: row length, paragraphs, marked figures and which panes are shown. It is remembered."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from tui.i18n import _
from tui.messages import Remember, Say
from tui.screens.reading.base import ReadingBase
from tui.settings import PANES
from tui.themes import THEMES

OWN = {theme.name for theme in THEMES}
"""The themes made for reading, which come first."""
STEP = 2
"""Chinese characters that a key adds to a row."""
LEAST, MOST = 10, 200
"""Chinese characters that a row may have."""


class AdjustsPage(ReadingBase):
    """What the person may set by a key while reading."""

    def follow_settings(self) -> None:
        """Show the page and the panes as they are set."""
        self.view.measure = 2 * self.settings.measure
        self.view.paragraph_style = "blank" if self.settings.paragraphs == "blank" else "indent"
        self.view.show_layer("figure", self.settings.figure_marks)
        for name in PANES:
            folded = name not in self.settings.panes or (name == "library" and not self.gathered)
            self.query_one(f"#{name}").set_class(folded, "-folded")

    def _set(self, **changes: Any) -> None:
        self.settings = replace(self.settings, **changes)
        self.follow_settings()
        self.post_message(Remember(changes))

    def action_wider(self) -> None:
        """Make rows longer, up to what the window holds."""
        if self.view.frame.width < 2 * self.settings.measure:
            self.post_message(Say(_("The rows fill the window")))
        else:
            self._set_measure(self.settings.measure + STEP)

    def action_narrower(self) -> None:
        """Make rows shorter, from what the page really has."""
        if self.settings.measure <= LEAST:
            self.post_message(Say(_("The rows can't be shorter")))
        self._set_measure(min(self.settings.measure, self.view.frame.width // 2) - STEP)

    def _set_measure(self, measure: int) -> None:
        self._set(measure=max(LEAST, min(measure, MOST)))

    def action_paragraphs(self) -> None:
        """Tell paragraphs apart by an indent or by a blank row."""
        self._set(paragraphs="indent" if self.settings.paragraphs == "blank" else "blank")

    def action_figure_marks(self) -> None:
        """Mark the figures in the article, or leave them unmarked."""
        self._set(figure_marks=not self.settings.figure_marks)
        marked = self.settings.figure_marks
        self.post_message(Say(_("Figures are marked") if marked else _("Figures are not marked")))

    def action_theme(self) -> None:
        """Ask for a theme."""
        from tui.screens.choose import Choice, Choose

        names = sorted(self.app.available_themes, key=lambda name: (name not in OWN, name))
        before = self.app.theme
        ask = Choose(
            _("Theme"), [Choice(name, name) for name in names], names.index(before), self._show_theme
        )
        self.app.push_screen(ask, lambda name: self._take_theme(name, before))

    def _show_theme(self, name: str) -> None:
        self.app.theme = name

    def _take_theme(self, name: str | None, before: str) -> None:
        self.app.theme = name or before
        if name:
            self._set(theme=name)

    def action_fold(self, name: str) -> None:
        """Fold a pane that is in sight, else show it: beside the article for good, or over it for now."""
        pane = self.query_one(f"#{name}")
        in_sight, over = pane.display, self.comes_over(name)
        if in_sight and pane.has_focus:
            self.view.focus()
        if over and not in_sight:
            self.action_focus_pane(name)
        elif not over:
            self.gathered |= name == "library"
            shown = {*self.settings.panes} - {name} if in_sight else {*self.settings.panes, name}
            self._set(panes=tuple(each for each in PANES if each in shown))
