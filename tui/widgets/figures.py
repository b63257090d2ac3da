"""The key figures: what each says, what it measures, which way it moved."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from operator import attrgetter
from typing import ClassVar

from textual.binding import BindingType
from textual.geometry import Region

from articles import ARROWS, BASES, Figure, Section, Span, approximate
from tui import copying
from tui.commands import bindings
from tui.copying import Excerpt
from tui.i18n import N_, _
from tui.series import BAR, bar, shares
from tui.showing import Showing
from tui.widgets.row_list import Piece, RowList, padded
from tui.wrapping import cells, truncate

MOST_BARS = 5_000
"""Figures of an article up to which bars are drawn; more would make the pane wait."""
KINDS = {
    "percent": N_("percent"), "money": N_("money"), "count": N_("count"), "duration": N_("duration"),
    "pp": N_("percentage points"), "area": N_("area"), "multiple": N_("multiple"), "length": N_("length"),
    "power_energy": N_("power and energy"), "rank": N_("rank"), "weight": N_("weight"),
    "fraction": N_("fraction"), "temperature": N_("temperature"), "concentration": N_("concentration"),
    "ratio": N_("ratio"), "other": N_("other kinds"),
}  # fmt: skip
"""What the kinds are called."""
FigureRow = Figure | Section
"""A figure, or the section that those under it stand in."""


class Figures(RowList[FigureRow]):
    """A row a figure: by section in the order of the text, or all by weight."""

    TITLE = N_("Key figures")
    EMPTY = N_("No figures")
    BINDINGS: ClassVar[list[BindingType]] = [*bindings("figures"), *bindings("list")]

    showing: Showing
    figures: Sequence[Figure] = ()
    by_weight = False
    kind: str | None = None
    """The only kind that is shown; ``None`` for all."""
    _shares: Mapping[int, float] = {}
    _found = False
    _followed: Span | None = None

    def show(self, showing: Showing, figures: tuple[Figure, ...], *, found: bool) -> None:
        """Show an article's figures, the cursor where it was. Until they are ``found`` there are none."""
        self.showing, self._found = showing, found
        if figures is not self.figures:
            self.figures = figures
            self._shares = shares(figures, showing.article.text) if len(figures) <= MOST_BARS else {}
            self._arrange()
        self.refresh()

    def _arrange(self) -> None:
        chosen = [figure for figure in self.figures if self.kind in (None, figure.kind)]
        if self.by_weight:
            chosen = sorted((each for each in chosen if each.same_as is None), key=lambda each: -each.weight)
        self.show_rows(chosen if self.by_weight else self._under_headings(chosen), self.cursor)
        self.say()

    @property
    def heading(self) -> str:
        """The title, how many figures there are, of which kind, and whether they are by weight."""
        count = sum(self.kind in (None, figure.kind) for figure in self.figures)
        order = _("by weight") if self.by_weight else ""
        many = str(count) if self._found else ""
        return " ".join(filter(None, (super().heading, many, _(KINDS.get(self.kind or "", "")), order)))

    @property
    def nothing(self) -> str:
        """What stands in the pane while it has no rows; nothing while the figures are being found."""
        return super().nothing if self._found else ""

    def follow(self, place: Span) -> None:
        """Put the cursor on the first figure from a place of the article on, unless it is on one there.

        For the same place only once: the person may have moved the cursor since.
        """
        there = isinstance(self.current, Figure) and self.current.overlaps(place)
        if place != self._followed and not there and not self.by_weight:
            at = bisect_left(self.rows, place.start, key=attrgetter("start"))
            self.move_to(min(at, len(self.rows) - 1))
            # A pane that opens now has no size before.
            self.call_after_refresh(self._show_what_follows)
        self._followed = place

    def _show_what_follows(self) -> None:
        rows = max(1, self.scrollable_content_region.height // 2)
        self.scroll_to_region(Region(0, self.cursor, 1, rows), animate=False, force=True)

    def _under_headings(self, figures: Sequence[Figure]) -> list[FigureRow]:
        rows: list[FigureRow] = []
        section = None
        for figure in figures:
            holder = self.showing.article.sections[figure.section] if self.showing.article.sections else None
            if holder is not section and holder is not None and holder.heading:
                rows.append(holder)
            section = holder
            rows.append(figure)
        return rows

    def action_toggle_order(self) -> None:
        """Show them by weight, or in the order of the text again."""
        self.by_weight = not self.by_weight
        self._arrange()

    def action_next_kind(self) -> None:
        """Show the figures of one kind only; after the last kind all of them."""
        kinds = [None, *sorted({figure.kind for figure in self.figures})]
        self.kind = kinds[(kinds.index(self.kind) + 1) % len(kinds)] if self.kind in kinds else None
        self._arrange()

    def excerpts(self) -> list[Excerpt]:
        """The figure under the cursor, then all that are shown."""
        shown = tuple(row for row in self.rows if isinstance(row, Figure))
        whole = [Excerpt(_("All figures"), shown, shown)] if shown else []
        if isinstance(self.current, Figure):
            return [Excerpt(_("Figure"), (self.current,), (self.current,)), *whole]
        return whole

    def words(self, row: FigureRow) -> str:
        """Value, label and kind; a heading's text."""
        if isinstance(row, Section):
            return ""
        return f"{copying.figure_line(self.showing, row)} {row.kind} {_(KINDS[row.kind])}"

    def pieces(self, row: FigureRow, width: int) -> list[Piece]:
        """Arrow, value, label, bar and basis in columns; a heading alone."""
        if isinstance(row, Section):
            heading = self.showing.text(row.heading) if row.heading else ""
            return [(truncate(heading, width), "row--muted")]
        basis = self.showing.words(BASES[row.basis])
        value = truncate(ARROWS[row.direction] + approximate(row, self.showing.text), max(10, width // 2))
        share = self._shares.get(row.start)
        right = " ".join(part for part in ("" if share is None else padded(bar(share), BAR), basis) if part)
        value_width = max(12, width // 3)
        room = width - max(value_width, cells(value)) - cells(right) - 2
        label = "".join(self.showing.text(piece) for piece in row.label)
        return [
            (padded(value, value_width) + " ", "row--strong"),
            (padded(truncate(label, max(0, room)), room), ""),
            (" " + right, "row--muted"),
        ]
