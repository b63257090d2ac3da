"""Rows of a whole article, laid out only where somebody looks.

Heights begin as estimates at the speed of C, are measured in idle time, and are exact wherever rows are asked
for. Rows count from 0; offsets are code points of the article's text; widths are cells.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from operator import attrgetter

from articles import Article, Converter, sanitize
from tui.widgets.article_view.blocks import Block, blocks_of
from tui.widgets.article_view.code_lines import code_breaks, code_shape
from tui.widgets.article_view.heights import Heights
from tui.widgets.article_view.laid import Laid
from tui.widgets.article_view.shapes import ParagraphStyle, Shape, gaps, shape_of
from tui.widgets.article_view.tables import BAR, Column, columns_of, lines_of
from tui.wrapping import cells, wrap

EDGE = 4
"""Cells between a signature and the right edge."""
KEPT = 512
"""Blocks whose rows are kept."""
TABLE = 64
"""Rows of a table that share columns."""
SAMPLE = 100_000
"""Code points from which the width of all is estimated."""
_ESTIMATED, _MEASURED, _LAID = 0, 1, 2


@dataclass(frozen=True, slots=True)
class Setting:
    """What decides where rows break."""

    width: int = 80
    style: ParagraphStyle = "indent"
    ambiguous: int = 1


class Layout:
    """The rows of one article through one converter."""

    def __init__(self, article: Article, converter: Converter, setting: Setting) -> None:
        self._text = article.text
        self.blocks = blocks_of(article)
        self._cells = _cells_per_character(self._text[:SAMPLE])
        self.reshape(setting)
        self.convert_by(converter)

    def reshape(self, setting: Setting) -> None:
        """Forget all rows and estimate the heights anew."""
        self.setting = setting
        self._gaps = gaps(self.blocks, setting.style)
        rows = self._cells / setting.width
        self.heights = Heights(
            int((block.end - block.start) * rows) + 1 + gap
            for block, gap in zip(self.blocks, self._gaps, strict=True)
        )
        self._state = bytearray(len(self.blocks))
        self._laid: OrderedDict[int, Laid] = OrderedDict()
        self._tables: dict[int, tuple[Column, ...]] = {}

    def convert_by(self, converter: Converter) -> None:
        """Show through another converter; heights stay, for conversion hardly changes them."""
        self._converter = converter
        self._laid = OrderedDict()
        self._tables = {}
        self._state = self._state.replace(b"\x02", b"\x01")

    @property
    def length(self) -> int:
        """Code points of the article's text."""
        return len(self._text)

    @property
    def total(self) -> int:
        """Rows of the article, as far as known."""
        return self.heights.total

    def laid(self, index: int) -> Laid:
        """A block as it is shown; its height is exact from now on."""
        laid = self._laid.get(index)
        if laid is None:
            columns = self._columns(index)
            breaks = self._breaks if not columns else _unbroken
            laid = self._laid[index] = self._lay(self.blocks[index], breaks).in_columns(
                columns, self.setting.ambiguous
            )
            self._set_height(index, len(laid.starts), _LAID)
            if len(self._laid) > KEPT:
                self._laid.popitem(last=False)
        return laid

    def shown(self, index: int) -> Laid:
        """A block as it is shown, perhaps as one row: for its text alone."""
        return self._laid.get(index) or self._lay(self.blocks[index], _unbroken)

    def _lay(self, block: Block, breaks: Callable[[Block, str, Shape], list[int]]) -> Laid:
        alignment = self._converter.align(self._text[block.start : block.end])
        text = _visible(alignment.text)
        shape = self._at_edge(text) if block.edge == "right" else self._shape(block, text)
        return Laid(block, shape, text, alignment, [0, *breaks(block, text, shape)])

    def _shape(self, block: Block, text: str) -> Shape:
        shape = shape_of(block, text, self.setting.style, self.setting.width)
        return code_shape(shape, text, self.setting.width) if block.role == "code" else shape

    def _at_edge(self, text: str) -> Shape:
        """A row at the right edge, two characters from it; a text that fills the row stands at the left."""
        left = max(0, self.setting.width - cells(text, self.setting.ambiguous) - EDGE)
        return Shape(left, left)

    def _columns(self, index: int) -> tuple[Column, ...]:
        """The columns of the table that a block is a row of; a long table is taken by pieces."""
        if self.blocks[index].role != "row":
            return ()
        first = last = index
        while first % TABLE and self.blocks[first - 1].role == "row":
            first -= 1
        while (last + 1) % TABLE and last + 1 < len(self.blocks) and self.blocks[last + 1].role == "row":
            last += 1
        if first not in self._tables:
            rows = [self.shown(row).text for row in range(first, last + 1)]
            self._tables[first] = columns_of(rows, self.setting.width, self.setting.ambiguous)
        return self._tables[first]

    def _breaks(self, block: Block, text: str, shape: Shape) -> list[int]:
        if block.role == "code":
            return code_breaks(text, shape, self.setting.width, self.setting.ambiguous)
        return wrap(
            text.replace("\t", BAR),
            max(2, self.setting.width - shape.rest),
            first_indent=shape.first - shape.rest,
            ambiguous=self.setting.ambiguous,
        )

    def _set_height(self, index: int, rows: int, state: int) -> None:
        # A table's rows that are broken need a blank one between them.
        broken = rows > 1 and self.blocks[index].role == "row" and index + 1 < len(self.blocks)
        self.heights[index] = rows + max(self._gaps[index], broken)
        self._state[index] = state

    def settle(self, row: int, count: int) -> None:
        """Make ``count`` rows from ``row`` on exact; what is above them is not touched."""
        if not self.blocks:
            return
        index, _ = self.heights.find(row)
        bottom = row + count
        top = self.heights.top(index)
        while top < bottom and index < len(self.blocks):
            if self._state[index] != _LAID:
                self.laid(index)
            top += self.heights[index]
            index += 1

    def settle_above(self, row: int, count: int) -> int:
        """Make ``count`` rows above ``row`` exact; by how many rows everything below has moved."""
        before = self.total
        index = self.heights.find(row)[0] if self.blocks else 0
        rows = 0
        while index > 0 and rows < count:
            index -= 1
            if self._state[index] != _LAID:
                self.laid(index)
            rows += self.heights[index]
        return self.total - before

    def block_at(self, offset: int) -> int:
        """Index of the block that holds a code point, or of the last one before it."""
        return max(0, bisect_right(self.blocks, offset, key=attrgetter("start")) - 1)

    def row_of(self, offset: int) -> int:
        """The row that shows a code point."""
        if not self.blocks:
            return 0
        index = self.block_at(offset)
        laid = self.laid(index)
        within = max(0, min(offset, laid.block.end) - laid.block.start)
        return self.heights.top(index) + laid.row_at(laid.alignment.to_output(within))

    def locate(self, row: int) -> tuple[int, int]:
        """The block at a row and which of its rows that is, both exact."""
        index, number = self.heights.find(row)
        while self._state[index] != _LAID:
            self.laid(index)
            index, number = self.heights.find(row)
        return index, number

    def offset_at(self, row: int) -> int:
        """The first code point shown in a row; of a blank row, the end of the block above."""
        if not self.blocks:
            return 0
        index, number = self.locate(row)
        laid = self.laid(index)
        return laid.source(laid.starts[number]) if number < len(laid.starts) else laid.block.end

    def measure(self) -> Iterator[tuple[int, int]]:
        """Blocks not yet measured with their rows in the source's text; the caller ``take``s them."""
        for index, block in enumerate(self.blocks):
            if self._state[index] == _ESTIMATED:
                text = _visible(self._text[block.start : block.end])
                shape = Shape() if block.edge == "right" else self._shape(block, text)
                columns = self._columns(index)
                lines = lines_of(text, columns, self.setting.ambiguous) if columns else ()
                yield index, len(lines) or 1 + len(self._breaks(block, text, shape))

    def take(self, measured: list[tuple[int, int]]) -> None:
        """Set heights that ``measure`` gave."""
        for index, rows in measured:
            if self._state[index] == _ESTIMATED:
                self._set_height(index, rows, _MEASURED)


def _visible(text: str) -> str:
    """The text as a terminal may show it, code point for code point."""
    return sanitize(text).replace("\n", " ")


def _unbroken(block: Block, text: str, shape: Shape) -> list[int]:
    """The breaks of what stays on one row: none."""
    return []


def _cells_per_character(text: str) -> float:
    """Half of code points and UTF-8 bytes: right for Han and for ASCII."""
    return (1 + len(text.encode("utf-8", "surrogatepass")) / max(1, len(text))) / 2
