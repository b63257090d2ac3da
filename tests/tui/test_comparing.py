"""Two texts side by side."""

from dataclasses import replace
from pathlib import Path
from typing import ClassVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from textual.color import Color
from textual.pilot import Pilot

import articles
from articles import Article, Span
from tests.tui.conftest import Reader, settle, shown
from tui.comparing import (
    AHEAD,
    LAST,
    Pair,
    converted,
    differences,
    matched,
    pair_of,
    repaired,
    step,
    two_articles,
)
from tui.showing import Showing
from tui.wrapping import cells

TEXTS = st.text(alphabet="产業發展(chǎn)，。", max_size=60)


class TestDifferences:
    def test_marks_what_a_repair_took_out(self) -> None:
        assert spans(Pair("產(chǎn)業(yè)園", "產業園")) == ([Span(1, 7), Span(8, 12)], [])

    def test_marks_both_sides_of_a_conversion(self) -> None:
        assert spans(Pair("云南软件业", "雲南軟體業")) == (
            [Span(0, 1), Span(2, 5)],
            [Span(0, 1), Span(2, 5)],
        )

    @settings(max_examples=60, deadline=None)
    @given(TEXTS, TEXTS)
    def test_what_is_not_marked_is_alike(self, left: str, right: str) -> None:
        on_left, on_right = spans(Pair(left, right))
        assert unmarked(left, on_left) == unmarked(right, on_right)

    def test_texts_that_do_not_meet_again_differ_to_their_ends(self) -> None:
        assert spans(Pair("甲乙", "丙")) == ([Span(0, 2)], [Span(0, 1)])
        assert spans(Pair("甲乙", "")) == ([Span(0, 2)], [])

    def test_a_sentence_that_was_put_in_is_marked_alone(self) -> None:
        inside = "本报记者从市里了解到，上述工程早在去年入冬前就全部动工，" * 2
        assert spans(Pair(f"甲{inside}乙丙", "甲乙丙")) == ([Span(1, 1 + len(inside))], [])

    def test_what_is_put_in_may_be_long(self) -> None:
        inside = "丙" * AHEAD
        assert spans(Pair(f"甲{inside}乙", "甲乙")) == ([Span(1, 1 + AHEAD)], [])
        assert spans(Pair(f"甲{inside}乙", f"甲{'戊' * (AHEAD - 1)}乙"))[1] == [Span(1, AHEAD)]


def cleaned_to(before: str, after: str) -> Article:
    """An article that came as one text and was cleaned to another."""
    article = articles.parse(after, title="")
    return replace(article, document=replace(article.document, original=before))


class TestRepairs:
    def test_stand_beside_what_came_line_by_line(self) -> None:
        article = cleaned_to("甲(jiǎ)。\n\n  \n乙(yǐ)。\n", "甲。\n乙。\n\n")
        assert repaired(article) == [Pair("甲(jiǎ)。", "甲。"), Pair("乙(yǐ)。", "乙。")]

    def test_are_told_line_by_line_where_lines_have_become_alike(self) -> None:
        article = cleaned_to("甲(jiǎ)。\n甲。\n", "甲。\n甲。\n")
        assert repaired(article) == [Pair("甲(jiǎ)。", "甲。"), Pair("甲。", "甲。")]

    def test_leave_a_line_that_went_alone(self) -> None:
        article = cleaned_to("甲。\n字号：大 中 小\n乙。\n", "甲。\n乙。\n")
        assert repaired(article) == [Pair("甲。", "甲。"), Pair("字号：大 中 小", ""), Pair("乙。", "乙。")]


class TestConversions:
    def test_have_the_original_on_the_left(self) -> None:
        showing = Showing(articles.parse("软件园。\n产业链。", title=""), "taiwan")
        assert converted(showing) == [Pair("软件园。", "軟件園。"), Pair("产业链。", "產業鏈。")]


class TestTwoArticles:
    def test_have_the_one_that_is_read_on_the_left(self) -> None:
        left, right = articles.parse("甲。\n乙。", title=""), articles.parse("乙。\n丙。", title="")
        assert two_articles(left, right) == [Pair("甲。", ""), Pair("乙。", "乙。"), Pair("", "丙。")]


class TestThePlace:
    def test_is_the_pair_with_the_paragraph_s_words_on_either_side(self) -> None:
        article = articles.parse("甲。\n乙。\n丙。", title="")
        pairs = [Pair("题", "题"), Pair("甲。", "x"), Pair("x", " 乙。 "), Pair("丙。", "丙。")]
        assert [pair_of(pairs, article, paragraph) for paragraph in range(3)] == [0, 2, 3]

    def test_is_the_second_of_two_alike_for_the_second_of_them(self) -> None:
        article = articles.parse("甲。\n乙。\n乙。\n丙。", title="")
        pairs = [Pair(text, text) for text in ("题", "甲。", "乙。", "乙。", "丙。")]
        assert [pair_of(pairs, article, paragraph) for paragraph in (1, 2, 3)] == [2, 3, 4]

    def test_is_the_beginning_where_the_words_are_in_no_pair(self) -> None:
        article = articles.parse("甲。\n乙。\n乙。", title="")
        assert pair_of([Pair("题", "题"), Pair("乙。", "乙。")], article, 2) == 0
        assert pair_of([Pair("题", "题")], article, 1) == 0


class TestMatching:
    def test_equal_paragraphs_stand_side_by_side(self) -> None:
        pairs = matched(["甲", "乙", "丙"], ["甲", "丙", "丁"])
        assert pairs == [Pair("甲", "甲"), Pair("乙", ""), Pair("丙", "丙"), Pair("", "丁")]

    def test_paragraphs_that_come_again_and_again_are_matched_too(self) -> None:
        left = ["甲", *["同"] * 300]
        assert matched(left, left[1:]) == [Pair("甲", ""), *[Pair("同", "同")] * 300]


class TestInTheReader:
    async def test_d_shows_what_was_repaired_and_escape_returns(self, reader: Reader) -> None:
        async with reader() as pilot:
            await pilot.press("d")
            await settle(pilot)
            page = shown(pilot)
            assert "產(chǎn)業(yè)鏈" in page
            assert "以產業鏈招商" in page
            await pilot.press("d")
            await settle(pilot)
            assert "产业链招商成效显现" in shown(pilot)
            await pilot.press("escape")
            await settle(pilot)
            assert "产业链" not in shown(pilot)

    async def test_the_names_stand_over_their_columns(self, reader: Reader) -> None:
        async with reader(size=(100, 20)) as pilot:
            await pilot.press("d")
            await settle(pilot)
            names, first = shown(pilot).split("\n")[:2]
            assert names.split() == ["As", "it", "came", "│", "Cleaned", "1/2"]
            assert cells(names[: names.index("│")]) == cells(first[: first.index("│")])

    async def test_it_begins_where_one_reads(self, reader: Reader) -> None:
        async with reader(size=(100, 20)) as pilot:
            await pilot.press("]", "]", "d")
            await settle(pilot)
            first = shown(pilot).split("\n")[1]
            assert "承載能力持續" in first
            await pilot.press("d")
            await settle(pilot)
            assert shown(pilot).split("\n")[1].startswith(" 園區承載能力")

    async def test_it_tells_the_key_that_pages(self, reader: Reader) -> None:
        async with reader(size=(80, 24)) as pilot:
            await pilot.press("d")
            await settle(pilot)
            assert "space Page" in shown(pilot).split("\n")[-1]

    async def test_both_columns_scroll_together(self, reader: Reader) -> None:
        async with reader(size=(100, 20)) as pilot:
            await pilot.press("d")
            await settle(pilot)
            await pilot.press("G")
            await settle(pilot)
            assert shown(pilot).count("澄湖日") == 2


class TestGoingThroughDifferences:
    PAIRS: ClassVar = [Pair("甲", "甲"), Pair("甲乙丙", "丁乙戊"), Pair("", "己"), Pair("庚", "庚")]

    def test_steps_over_what_is_alike(self) -> None:
        places = [(1, 0), (1, 1), (2, 0)]
        assert [step(self.PAIRS, place, 1) for place in [(0, -1), *places]] == [*places, None]
        assert [step(self.PAIRS, place, -1) for place in [(3, LAST), *reversed(places)]] == [
            *reversed(places), None,
        ]  # fmt: skip

    async def test_n_brings_the_next_repair_into_sight_and_sets_it_apart(
        self, reader: Reader, scraped: str
    ) -> None:
        async with reader(scraped, size=(80, 24)) as pilot:
            await pilot.press("d")
            await settle(pilot)
            assert "第40条" not in shown(pilot)
            await pilot.press("n")
            await settle(pilot)
            assert set_apart(pilot) == "(chǎn)"
            assert "第40条" in shown(pilot)
            await pilot.press("n", "n")
            await settle(pilot)
            assert set_apart(pilot) == "(shè)"
            assert "第80条" in shown(pilot)
            await pilot.press("N")
            await settle(pilot)
            assert set_apart(pilot) == "(yè)"
            assert "第40条" in shown(pilot)

    async def test_goes_on_from_where_one_looks(self, reader: Reader, scraped: str) -> None:
        async with reader(scraped, size=(80, 24)) as pilot:
            await pilot.press("d", "n", "G", "N")
            await settle(pilot)
            assert set_apart(pilot) == "(fā)"
            await pilot.press("g", "n")
            await settle(pilot)
            assert set_apart(pilot) == "(chǎn)"

    async def test_says_where_there_is_none_any_more(self, reader: Reader, scraped: str) -> None:
        async with reader(scraped, size=(80, 24)) as pilot:
            await pilot.press("d", "n", "n", "n", "n", "n")
            await settle(pilot)
            assert "No further difference" in shown(pilot)
            assert set_apart(pilot) == "(fā)"


@pytest.fixture
def scraped(tmp_path: Path) -> str:
    """The path of a long text with injected readings in two far-off lines, two in each."""
    odd = {40: "產(chǎn)業(yè)园地", 80: "設(shè)备開发發(fā)放"}
    lines = [f"第{n}条　各地应当加强{odd.get(n, '公共设施')}的管理工作。" for n in range(1, 121)]
    path = tmp_path / "办法.txt"
    path.write_text("管理办法\n\n" + "\n\n".join(lines), encoding="utf-8")
    return str(path)


def set_apart(pilot: Pilot[int]) -> str:
    """What stands on the accent colour."""
    accent = Color.parse(pilot.app.theme_variables["accent"]).rich_color
    strips = pilot.app.screen._compositor.render_strips()
    return "".join(s.text for strip in strips for s in strip if s.style and s.style.bgcolor == accent)


def spans(pair: Pair) -> tuple[list[Span], list[Span]]:
    """What differs on the left, and on the right."""
    found = differences(pair)
    left, right = ([both[side] for both in found if both[side].end > both[side].start] for side in (0, 1))
    return left, right


def unmarked(text: str, spans: list[Span]) -> str:
    at, kept = 0, ""
    for span in spans:
        kept += text[at : span.start]
        at = span.end
    return kept + text[at:]
