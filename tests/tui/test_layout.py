"""Rows of an article: every place has a row and every row a place."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

import articles
from articles import Article, Paragraph, Section
from tests.tui.pages import short_article
from tui.widgets.article_view.blocks import PIECE
from tui.widgets.article_view.heights import Heights
from tui.widgets.article_view.layout import Layout, Setting

ORIGINAL = articles.converter("original")
PHRASES = st.builds(articles.converter, st.just("taiwan"), st.just("simplified"), phrases=st.just(True))
ROLES = st.sampled_from(["text", "heading", "item", "row", "quote", "caption"])
CHARACTERS = st.text(alphabet="昆明软件园，。“”（）2024%a \t", min_size=1, max_size=120)
LINES = CHARACTERS.map(lambda text: text.strip() or "字")
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
