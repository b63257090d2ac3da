"""The key figures: what each says, what it measures, which way it moved."""

from __future__ import annotations

from articles import ARROWS, BASES, Figure, approximate
from tui import copying
from tui.copying import Excerpt
from tui.showing import Showing
from tui.widgets.row_list import Piece, RowList, padded
from tui.wrapping import cells, truncate


class Figures(RowList[Figure]):
    """A row a figure, in the order of the text."""

    BORDER_TITLE = "关键数据"

    showing: Showing

    def show(self, showing: Showing, figures: tuple[Figure, ...]) -> None:
        """Show an article's figures, the cursor where it was."""
        self.showing = showing
        self.show_rows(figures, self.cursor)
        self.border_subtitle = str(len(figures))

    def words(self, row: Figure) -> str:
        """Value, label and kind."""
        return f"{copying.figure_line(self.showing, row)} {row.kind}"

    def pieces(self, row: Figure, width: int) -> list[Piece]:
        """Arrow, value, label and basis in columns."""
        show = self.showing
        basis = show.words(BASES[row.basis])
        value = truncate(ARROWS[row.direction] + approximate(row, show.text), max(10, width // 2))
        value_width = max(12, width // 3)
        room = width - max(value_width, cells(value)) - cells(basis) - 2
        label = "".join(show.text(piece) for piece in row.label)
        return [
            (padded(value, value_width) + " ", "row--strong"),
            (padded(truncate(label, room), room), ""),
            (" " + basis, "row--muted"),
        ]

    def excerpts(self) -> list[Excerpt]:
        """The figure under the cursor, then all of them."""
        if self.current is None:
            return []
        whole = tuple(self.rows)
        return [
            Excerpt("数据 · figure", (self.current,), (self.current,)),
            Excerpt("全部数据 · all figures", whole, whole),
        ]
