"""Rows of an article: every place has a row and every row a place."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st
from rich.style import Style

import articles
from articles import Article, Paragraph, Section
from tests.tui.pages import short_article
from tui.widgets.article_view.blocks import PIECE
from tui.widgets.article_view.heights import Heights
from tui.widgets.article_view.layout import Layout, Setting
from tui.widgets.article_view.painting import Frame, Painter, Row

ORIGINAL = articles.converter("original")
PHRASES = st.builds(articles.converter, st.just("taiwan"), st.just("simplified"), phrases=st.just(True))
ROLES = st.sampled_from(["text", "heading", "item", "row", "quote", "caption", "code"])
CHARACTERS = st.text(alphabet="昆明软件园，。“”（）2024%a \t", min_size=1, max_size=120)
LINES = CHARACTERS.map(lambda text: text.strip(" ") or "字")
ARTICLES = st.lists(st.tuples(LINES, ROLES), min_size=1, max_size=12)
STYLES = st.sampled_from(["indent", "blank"])
SETTINGS = st.builds(Setting, st.integers(8, 60), STYLES, st.sampled_from([1, 2]))
PROPERTY = settings(max_examples=60, deadline=None)


def article_of(lines: list[tuple[str, str]]) -> Article:
    """An article of these lines in these roles."""
    paragraphs, start = [], 0
    for line, role in lines:
        paragraphs.append(Paragraph(start, start + len(line), 0, role))  # type: ignore[arg-type]
        start += len(line) + 1
    text = "\n".join(line for line, _ in lines)
    parts = {"sections": (Section(0, len(text)),), "paragraphs": tuple(paragraphs), "sentences": ()}
    return replace(short_article(), text=text, **parts)  # type: ignore[arg-type]


class TestRows:
    @PROPERTY
    @given(ARTICLES, SETTINGS, st.just(ORIGINAL) | PHRASES)
    def test_every_place_lies_in_the_row_that_is_told_for_it(
        self, lines: list[tuple[str, str]], setting: Setting, converter: articles.Converter
    ) -> None:
        layout = Layout(article_of(lines), converter, setting)
        for offset in range(layout.length):
            row = layout.row_of(offset)
            index, number = layout.locate(row)
            laid = layout.laid(index)
            start, end = laid.row(number)
            # The tab behind the last cell of a table's row that is shown there belongs to it.
            end += bool(laid.lines)
            at = laid.alignment.to_output(min(offset, laid.block.end) - laid.block.start)
            assert start <= at < end or at == end == len(laid.text)
            assert layout.offset_at(row) <= offset

    @PROPERTY
    @given(ARTICLES, SETTINGS)
    def test_the_heights_are_those_of_the_rows_once_all_are_laid_out(
        self, lines: list[tuple[str, str]], setting: Setting
    ) -> None:
        layout = Layout(article_of(lines), ORIGINAL, setting)
        layout.settle(0, 10_000)
        assert layout.total == sum(layout.heights[index] for index in range(len(layout.blocks)))
        shown = [layout.laid(index).text for index in range(len(layout.blocks))]
        assert shown == [line for line, _ in lines]

    @PROPERTY
    @given(ARTICLES, SETTINGS)
    def test_what_is_measured_in_idle_time_is_what_is_laid_out(
        self, lines: list[tuple[str, str]], setting: Setting
    ) -> None:
        measured = Layout(article_of([(line, "text") for line, _ in lines]), ORIGINAL, setting)
        measured.take(list(measured.measure()))
        total = measured.total
        measured.settle(0, 10_000)
        assert measured.total == total


class TestHeights:
    @PROPERTY
    @given(st.lists(st.integers(1, 9), min_size=1, max_size=400), st.data())
    def test_find_and_top_agree(self, rows: list[int], data: st.DataObject) -> None:
        heights = Heights(rows)
        changed = data.draw(st.integers(0, len(rows) - 1))
        heights[changed] = rows[changed] = data.draw(st.integers(1, 9))
        assert heights.total == sum(rows)
        row = data.draw(st.integers(0, heights.total - 1))
        index, number = heights.find(row)
        assert heights.top(index) == sum(rows[:index])
        assert heights.top(index) + number == row
        assert number < heights[index]


class TestLongParagraphs:
    def test_are_laid_out_in_pieces_that_together_are_the_paragraph(self) -> None:
        line = "这是很长的一段话，没有分段。" * (3 * PIECE // 14)
        layout = Layout(article_of([(line, "text")]), ORIGINAL, Setting(40))
        pieces = [layout.laid(index) for index in range(len(layout.blocks))]
        assert len(pieces) > 2
        assert "".join(piece.text for piece in pieces) == line
        assert all(piece.text.endswith("。") for piece in pieces)
        assert [piece.shape.first for piece in pieces] == [4] + [0] * (len(pieces) - 1)


def lines_of(text: str, width: int, role: str = "code", **held: object) -> list[str]:
    """The rows in which a paragraph is painted, without the margin."""
    article = replace(article_of([(text, role)]), sentences=())
    paragraph = replace(article.paragraphs[0], **held)  # type: ignore[arg-type]
    layout = Layout(replace(article, paragraphs=(paragraph,)), ORIGINAL, Setting(width))
    laid = layout.laid(0)
    painter = Painter(Frame(width + 4, 0, width), {"page": Style(), "bullet": Style()})
    return [painter.strip(Row(laid, 0, number)).text.rstrip() for number in range(len(laid.starts))]


class TestCode:
    def test_keeps_its_indentation_and_its_tabs_as_blanks(self) -> None:
        assert lines_of("  x = 1\t# 数", 40) == ["      x = 1\u3000# 数"]

    def test_is_broken_under_its_own_indentation_where_it_is_too_long(self) -> None:
        first, *others = lines_of("    return " + "value, " * 12, 40)
        assert first.startswith("        return value,")
        assert others and all(row.startswith(" " * 10 + "value") for row in others)

    def test_loses_nothing_on_a_narrow_page(self) -> None:
        for text in (" " * 30 + "x" * 30, "\t\tx" + "y" * 50):
            for width in range(8, 40):
                assert "".join("".join(lines_of(text, width)).split()) == text.strip()

    def test_has_no_blank_row_before_a_long_word(self) -> None:
        assert all(lines_of("\t\tx" + "y" * 50, 24))

    def test_has_a_blank_row_where_it_has_a_blank_line(self) -> None:
        article = article_of([("a", "code"), ("b", "code"), ("c", "code"), ("字", "text")])
        a, b, c, end = article.paragraphs
        moved = (a, b, replace(c, start=5, end=6), replace(end, start=7, end=8))
        layout = Layout(replace(article, text="a\nb\n\nc\n字", paragraphs=moved), ORIGINAL, Setting())
        layout.settle(0, 20)
        assert [layout.heights[index] for index in range(4)] == [1, 2, 2, 1]


class TestNestedItems:
    def test_stand_farther_in_with_their_dash_and_hang(self) -> None:
        assert lines_of("甲乙丙丁", 10, "item", level=1) == ["  - 甲乙丙", "    丁"]
        assert lines_of("甲乙丙丁", 20, "item", level=3) == ["      - 甲乙丙丁"]
        assert lines_of("甲乙丙丁戊己", 20, "item", level=40) == ["        - 甲乙丙丁戊", " " * 10 + "己"]

    def test_hang_behind_their_number(self) -> None:
        assert lines_of("10. 甲乙丙丁戊己", 20, "item", level=1) == ["    10. 甲乙丙丁戊己"]
        assert lines_of("10. 甲乙丙丁戊己庚", 20, "item", level=1) == ["    10. 甲乙丙丁戊己", " " * 8 + "庚"]

    def test_what_goes_on_with_an_item_has_no_dash(self) -> None:
        assert lines_of("甲", 20, "item", level=2, goes_on=True) == ["      甲"]

    def test_a_quotation_in_another_and_code_in_an_item_stand_farther_in(self) -> None:
        assert lines_of("甲", 20, "quote", level=2) == ["      甲"]
        assert lines_of("x", 20, "code", level=1) == ["      x"]
