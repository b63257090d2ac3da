"""Rows by Chinese typography."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tui.wrapping import cells, rows, truncate, wrap
from tui.wrapping.kinsoku import NO_END, NO_START, SPACES
from tui.wrapping.units import unit_end

HAN = st.text(alphabet="昆明打造产业强市主战场全省获评数量經開區裝備", min_size=1, max_size=12)
QUANTITIES = "2025年 24.44% 1354万美元 -3.5% ±0.2个百分点 2021—2025年 １２．５％ $5.3 3.2万平方米 第3季度"
NUMBERS = st.sampled_from(QUANTITIES.split())
LATIN = st.sampled_from(["Textual", "state-of-the-art", "C++", "https://example.com/a?b=c", "8+N"])
QUOTED = (
    HAN.map(lambda text: f"“{text}”")
    | HAN.map(lambda text: f"《{text}》")
    | HAN.map(lambda text: f"（{text}）")
)
MARKS = st.sampled_from(["，", "。", "、", "；", "：", "？", "！", "……", "——", "”。", "%", "", ",", " "])
PIECES = st.tuples(HAN | NUMBERS | LATIN | QUOTED, MARKS).map("".join)
PARAGRAPHS = st.lists(PIECES, max_size=40).map("".join)
WIDTHS = st.integers(min_value=32, max_value=100)
NUMBER = re.compile(r"[-−±+＋$]?[\d]+(?:[.,．—–-]\d+)*(?:[％%]|[万亿]?(?:美元|平方米|个百分点|年|季度))?")
PROPERTY = settings(max_examples=60, deadline=None)


class TestEveryRow:
    @PROPERTY
    @given(PARAGRAPHS, WIDTHS, st.integers(0, 8), st.sampled_from([1, 2]))
    def test_fits_and_together_they_are_the_text(
        self, text: str, width: int, indent: int, ambiguous: int
    ) -> None:
        broken = rows(text, width, first_indent=indent, ambiguous=ambiguous)
        assert "".join(broken) == text
        assert cells(broken[0].rstrip(), ambiguous) <= width - indent
        assert all(cells(row.rstrip(), ambiguous) <= width for row in broken)

    @PROPERTY
    @given(PARAGRAPHS, WIDTHS, st.integers(0, 8))
    def test_obeys_kinsoku(self, text: str, width: int, indent: int) -> None:
        broken = rows(text, width, first_indent=indent)
        assert not [row for row in broken[1:] if row[0] in NO_START]
        assert not [row for row in broken[:-1] if row.rstrip()[-1:] in NO_END]

    @PROPERTY
    @given(PARAGRAPHS, WIDTHS)
    def test_keeps_numbers_whole(self, text: str, width: int) -> None:
        breaks = set(wrap(text, width))
        for number in NUMBER.finditer(text):
            assert breaks.isdisjoint(range(number.start() + 1, number.end()))

    @PROPERTY
    @given(st.text(max_size=60), st.integers(1, 12), st.integers(0, 4))
    def test_starts_behind_the_last_one_whatever_the_text(self, text: str, width: int, indent: int) -> None:
        starts = [0, *wrap(text, width, first_indent=min(indent, width - 1)), len(text)]
        assert starts == sorted(starts)
        assert len(set(starts[:-1])) == len(starts) - 1 or not text
        for row in rows(text, width):
            visible = row.rstrip("".join(SPACES))
            assert cells(visible) <= width or len(visible) == 1


class TestBreaks:
    @pytest.mark.parametrize(
        ("text", "width", "expected"),
        [
            ("一二三四，五", 8, ["一二三", "四，五"]),
            ("一二三（四）", 8, ["一二三", "（四）"]),
            ("一二三四五六", 8, ["一二三四", "五六"]),
            ("一二“三”四", 6, ["一二", "“三”四"]),
            ("增长约24.44%左右", 10, ["增长约", "24.44%左右"]),
            ("实际利用1354万美元", 14, ["实际利用", "1354万美元"]),
            ("审批时限由45个工作日", 14, ["审批时限由45个", "工作日"]),
            ("地区生产12 万元", 12, ["地区生产", "12 万元"]),
            ("一二三四——五", 9, ["一二三", "四——五"]),
            ("一二三四…… 五", 8, ["一二三", "四…… 五"]),
            ("用 Python 编写", 8, ["用 ", "Python ", "编写"]),
            ("一二三 四", 6, ["一二三 ", "四"]),
            ("占地广12㎡大", 8, ["占地广", "12㎡大"]),
            ("「一二三」四", 8, ["「一二", "三」四"]),
            ("用Python编写", 8, ["用Python", "编写"]),
            ("abcdefgh1234万元", 10, ["abcdefgh", "1234万元"]),
            ("abcdefgh12万元", 10, ["abcdefgh", "12万元"]),
            ("一二e\u0301。", 5, ["一二", "e\u0301。"]),
        ],
    )
    def test_stand_where_typography_allows(self, text: str, width: int, expected: list[str]) -> None:
        assert rows(text, width) == expected

    def test_a_long_address_is_cut_behind_its_punctuation(self) -> None:
        assert rows("https://example.com/reports/2024/index", 20) == [
            "https://example.com/",
            "reports/2024/index",
        ]

    def test_every_row_of_a_long_address_is_cut_there(self) -> None:
        address = "https://example.com/reports/2024-annual/index.html"
        assert rows(address, 20) == ["https://example.com/", "reports/2024-annual/", "index.html"]

    def test_no_row_of_a_long_address_is_left_mostly_empty(self) -> None:
        address = "https://example.com/ab/" + "x" * 30
        assert rows(address, 20) == ["https://example.com/", "ab/" + "x" * 17, "x" * 13]

    def test_a_number_behind_a_long_address_stays_whole(self) -> None:
        assert rows("https://example.com/a?b=c2：24.44%，", 32)[1] == "c2：24.44%，"

    def test_a_word_longer_than_a_row_is_cut(self) -> None:
        assert rows("x" * 25, 10) == ["x" * 10, "x" * 10, "x" * 5]

    def test_the_first_row_leaves_room_for_its_indent(self) -> None:
        assert rows("一二三四五六七八", 8, first_indent=4) == ["一二", "三四五六", "七八"]

    def test_an_ambiguous_mark_may_take_two_cells(self) -> None:
        assert cells("“一”") == 4
        assert cells("“一”", ambiguous=2) == 6
        assert rows("一二“三”", 8) == ["一二“三”"]
        assert rows("一二“三”", 8, ambiguous=2) == ["一二", "“三”"]

    def test_a_combining_mark_stays_with_its_letter(self) -> None:
        assert rows("一二e\u0301三", 5) == ["一二e\u0301", "三"]


class TestTruncate:
    def test_leaves_what_fits(self) -> None:
        assert truncate("昆明", 4) == "昆明"

    def test_leaves_no_blank_before_the_ellipsis(self) -> None:
        assert truncate("昆明 打造", 6) == "昆明…"

    def test_ends_with_an_ellipsis_and_never_exceeds_the_width(self) -> None:
        assert truncate("昆明打造", 6) == "昆明…"
        assert [cells(truncate("昆明打造", width)) for width in range(5)] == [0, 1, 1, 3, 3]


class TestOtherWidgets:
    def test_break_by_the_same_rule(self) -> None:
        from textual.content import Content
        from textual.style import Style

        from tui.kinsoku_patch import install

        install()
        text = "一二三四，五六七八（九十）"
        lines = Content(text)._wrap_and_format(8, get_style=lambda style: Style())
        assert [line.content.plain.rstrip() for line in lines] == rows(text, 8)


class TestUnits:
    @pytest.mark.parametrize(
        ("text", "unit"),
        [
            ("12万元以上", "万元"), ("0.2个百分点，", "个百分点"), ("26℃左右", "℃"),
            ("3千瓦时电", "千瓦时"), ("9", ""),
            ("10 万人", " 万人"), ("5 公里外", " 公里"), ("7 and", ""), ("15％", "％"), ("8亿", "亿")
        ],
    )  # fmt: skip
    def test_belong_to_the_number_before_them(self, text: str, unit: str) -> None:
        at = len(text) - len(text.lstrip("0123456789."))
        assert text[at : unit_end(text, at)] == unit
