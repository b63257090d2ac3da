"""Two texts side by side."""

from hypothesis import given, settings
from hypothesis import strategies as st

from articles import Span
from tests.tui.conftest import Reader, settle, shown
from tui.comparing import Pair, differences, matched

TEXTS = st.text(alphabet="产業發展(chǎn)，。", max_size=60)


class TestDifferences:
    def test_marks_what_a_repair_took_out(self) -> None:
        assert differences(Pair("產(chǎn)業(yè)園", "產業園")) == ([Span(1, 7), Span(8, 12)], [])

    def test_marks_both_sides_of_a_conversion(self) -> None:
        assert differences(Pair("云南软件业", "雲南軟體業")) == (
            [Span(0, 1), Span(2, 5)],
            [Span(0, 1), Span(2, 5)],
        )

    @settings(max_examples=60, deadline=None)
    @given(TEXTS, TEXTS)
    def test_what_is_not_marked_is_alike(self, left: str, right: str) -> None:
        on_left, on_right = differences(Pair(left, right))
        assert unmarked(left, on_left) == unmarked(right, on_right)


class TestMatching:
    def test_equal_paragraphs_stand_side_by_side(self) -> None:
        pairs = matched(["甲", "乙", "丙"], ["甲", "丙", "丁"])
        assert pairs == [Pair("甲", "甲"), Pair("乙", ""), Pair("丙", "丙"), Pair("", "丁")]


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

    async def test_it_begins_where_one_reads(self, reader: Reader) -> None:
        async with reader(size=(100, 20)) as pilot:
            await pilot.press("]", "]", "d")
            await settle(pilot)
            first = shown(pilot).split("\n")[1]
            assert "承載能力持續" in first
            await pilot.press("d")
            await settle(pilot)
            assert shown(pilot).split("\n")[1].startswith(" 園區承載能力")

    async def test_both_columns_scroll_together(self, reader: Reader) -> None:
        async with reader(size=(100, 20)) as pilot:
            await pilot.press("d")
            await settle(pilot)
            await pilot.press("G")
            await settle(pilot)
            assert shown(pilot).count("澄湖日") == 2


def unmarked(text: str, spans: list[Span]) -> str:
    at, kept = 0, ""
    for span in spans:
        kept += text[at : span.start]
        at = span.end
    return kept + text[at:]
