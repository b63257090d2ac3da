"""Jumping to a pane or a section by one letter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.geometry import Offset
from textual.widget import Widget

from tui.screens.reading.base import ReadingBase
from tui.widgets.row_list import RowList
from tui.wrapping import cells

if TYPE_CHECKING:
    from tui.screens.jump import Target


class Jumps(ReadingBase):
    """What the jump key asks for."""

    def action_jump(self) -> None:
        """Show a letter over every pane and every section in sight; where no section is, open the outline."""
        if not self.outline.region.area and self.comes_over("outline"):
            self.action_focus_pane("outline")
        # What is opened now has a place only then.
        self.call_after_refresh(self._show_letters)

    def _show_letters(self) -> None:
        from tui.screens.jump import JumpScreen

        self.app.push_screen(JumpScreen([*self._panes(), *self._sections()]), self._jumped)

    def _panes(self) -> list[Target]:
        from tui.screens.jump import Target

        panes = (self.library, self.outline, self.view, self.figures, self.summary)
        return [Target(f"pane {pane.id}", _beside_title(pane)) for pane in panes if self._is_on_top(pane)]

    def _is_on_top(self, pane: Widget) -> bool:
        """Whether a pane is shown, and no other one over its corner."""
        return bool(pane.region.area) and self.get_widget_at(*pane.region.offset)[0] is pane

    def _sections(self) -> list[Target]:
        from tui.screens.jump import Target

        outline = self.outline
        region = outline.scrollable_content_region
        first = outline.scroll_offset.y
        rows = (
            range(first, min(len(outline.rows), first + region.height)) if outline.region.area else range(0)
        )
        # Over the margin and the bar, so that no word is covered.
        return [Target(f"row {row}", Offset(region.x - 1, region.y + row - first)) for row in rows]

    def _jumped(self, name: str | None) -> None:
        kind, _, which = (name or "").partition(" ")
        if kind == "pane":
            self.query_one(f"#{which}").focus()
        elif kind == "row":
            self.outline.move_to(int(which))
            self.post_message(RowList.Chosen(self.outline, self.outline.rows[int(which)]))


def _beside_title(pane: Widget) -> Offset:
    """The cell behind a pane's title in its frame, or its corner."""
    if not pane.styles.border_top[0]:
        return pane.region.offset
    behind = cells(pane.border_title or "") + 2 + bool(pane.styles.border_left[0])
    return pane.region.offset + Offset(min(behind, max(0, pane.region.width - 2)), 0)
