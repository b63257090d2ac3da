"""The outline: the article's sections, the one being read under the cursor."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import pairwise
from operator import attrgetter
from typing import ClassVar

from textual.binding import BindingType

from articles import Section, Span
from tui.commands import bindings
from tui.copying import Excerpt
from tui.i18n import N_, _
from tui.messages import Say
from tui.showing import Showing
from tui.widgets.row_list import Piece, RowList, padded
from tui.wrapping import truncate

BAR = 4
"""Cells of the longest section's bar."""
ROOMY = 22
"""Cells of a row from which on there is room for bars."""


class Outline(RowList[Section]):
    """A row a section, with a bar as long as the section. Moving the cursor moves the article."""

    TITLE = N_("Outline")
    BINDINGS: ClassVar[list[BindingType]] = [*bindings("outline"), *bindings("list")]

    showing: Showing
    figures: Sequence[Span] = ()
    sections: Sequence[Section] = ()
    """All sections of the article, also those that are folded away."""
    _folded: frozenset[int] = frozenset()
    """Where the sections begin whose subsections are hidden."""
    _longest = 1

    def show(self, showing: Showing, figures: Sequence[Span]) -> None:
        """Show an article's sections and where its figures lie, the cursor where it was."""
        if showing.article.sections is not self.sections:
            self._folded = frozenset()
        self.showing, self.sections = showing, showing.article.sections
        self.figures = figures
        self._longest = max((each.end - each.start for each in self.sections), default=1) or 1
        self.show_rows(self._unfolded(), self.cursor)

    def _unfolded(self) -> list[Section]:
        """The sections that stand under no folded one."""
        shown: list[Section] = []
        hidden_below: int | None = None
        for section in self.sections:
            if hidden_below is not None and section.level > hidden_below:
                continue
            hidden_below = section.level if section.start in self._folded else None
            shown.append(section)
        return shown

    def action_fold(self) -> None:
        """Hide what stands under the section, or under the one that holds it; or show it again."""
        if holder := self._holder():
            self._folded ^= {holder.start}
            self.show_rows(self._unfolded(), self.cursor)
            self.follow(holder.start)
        else:
            self.post_message(Say(_("No section stands under this one")))

    def _holder(self) -> Section | None:
        """The section under the cursor if it holds others, else the one that holds it."""
        if self.current is None:
            return None
        at = self.sections.index(self.current)
        if self.current in self._holders():
            return self.current
        return next((each for each in reversed(self.sections[:at]) if each.level < self.current.level), None)

    def _holders(self) -> list[Section]:
        return [outer for outer, inner in pairwise(self.sections) if inner.level > outer.level]

    def action_fold_all(self) -> None:
        """Hide all subsections, or show them again."""
        holders = self._holders()
        self._folded = frozenset() if self._folded else frozenset(each.start for each in holders)
        self.show_rows(self._unfolded(), self.cursor)
        if not holders:
            self.post_message(Say(_("No section stands under another one")))

    def follow(self, place: int) -> None:
        """Put the cursor on the section that holds a place of the article, as far as it is shown."""
        self.move_to(max(0, bisect_right(self.rows, place, key=attrgetter("start")) - 1))

    def excerpts(self) -> list[Excerpt]:
        """The section under the cursor."""
        return [Excerpt(_("Section"), (self.current,))] if self.current else []

    def words(self, row: Section) -> str:
        """The heading."""
        return self.showing.text(row.heading) if row.heading else _("Lead")

    def pieces(self, row: Section, width: int) -> list[Piece]:
        """The heading, indented by its level, and the bar where it takes nothing from the heading's sense."""
        at_cursor = self.rows[self.cursor] is row
        fold = "▸" if row.start in self._folded else ""
        roomy = width >= ROOMY
        room = width - 2 - (BAR if roomy else 0)
        heading = padded(truncate("  " * (row.level - 1) + fold + self.words(row), room), room)
        return [
            ("▌" if at_cursor else " ", "row--accent"),
            (heading + " ", ""),
            (self._bar(row) if roomy else "", "row--muted"),
        ]

    def _bar(self, section: Section) -> str:
        """A cell for each part of the section, thick where figures lie."""
        length = section.end - section.start
        size = max(1, round(BAR * length / self._longest))
        edges = [section.start + length * cell // size for cell in range(size + 1)]
        places = [bisect_left(self.figures, edge, key=attrgetter("start")) for edge in edges]
        return "".join("━" if after > before else "─" for before, after in pairwise(places))
