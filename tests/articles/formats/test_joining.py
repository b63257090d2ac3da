"""Lines of a printed page joined to paragraphs, and headings told from them."""

from __future__ import annotations

import pytest

from articles.formats.pages import paragraphs
from articles.formats.pieces import Cell, Piece

WIDE = 40
"""Characters of a line."""
SIZE, LEFT, WIDTH = 10.0, 100.0, 600.0
SENTENCE = "入夏以来各大粮库陆续开秤收粮，当地农户把新麦送到库点，当天就能拿到货款，排队比往年缩短了一半，"


def block(lines: int, indent: int = 2, *, last: int = WIDE, end: str = "。") -> list[tuple[int, str]]:
    """A paragraph's lines with their indents; its last line is so long."""
    text = (SENTENCE * lines)[: (lines - 1) * WIDE + last - indent - 1] + end
    first = WIDE - indent
    return [(indent, text[:first]), *((0, text[at : at + WIDE]) for at in range(first, len(text), WIDE))]


def joined(*blocks: list[tuple[int, str]], gap: float = 0) -> list[str]:
    """The paragraphs of a page with these lines, with a gap as a share of its height between blocks."""
    pieces = []
    height = 0.85
    for lines in blocks:
        for indent, text in lines:
            left = LEFT + SIZE * indent
            pieces.append(Piece([Cell(text, left, left + SIZE * len(text))], height, SIZE, 0, WIDTH))
            height -= 0.02
        height -= gap
    return [line.text for line in paragraphs(pieces, 1)[1]]


def whole(lines: list[tuple[int, str]]) -> str:
    return "".join(text for _, text in lines)


FULL, LOOSE = block(3), block(3, last=25)
BLOCK = block(3, 0)


class TestAShortLineUnderAFullOne:
    @pytest.mark.parametrize(
        ("over", "under"),
        [
            (FULL, LOOSE),
            (BLOCK, BLOCK),
            (block(3, end="？"), FULL),
            (block(3, last=WIDE - 1, end="。”"), FULL),
        ],
    )
    def test_it_is_a_heading_over_a_full_one(
        self, over: list[tuple[int, str]], under: list[tuple[int, str]]
    ) -> None:
        assert joined(LOOSE, over, [(0, "收购价格稳中有升")], under, LOOSE) == [
            whole(LOOSE),
            whole(over),
            "收购价格稳中有升",
            whole(under),
            whole(LOOSE),
        ]

    @pytest.mark.parametrize("rest", ["这是后话。", "（记者何川）", "他说：“好。”"])
    def test_it_ends_a_paragraph_by_its_mark(self, rest: str) -> None:
        assert joined(LOOSE, [*FULL, (0, rest)], LOOSE) == [whole(LOOSE), whole(FULL) + rest, whole(LOOSE)]

    def test_it_ends_a_sentence_that_a_comma_left_open(self) -> None:
        lines = [*block(3, end="，"), (0, "这一做法值得推广")]
        assert joined(LOOSE, lines, LOOSE) == [whole(LOOSE), whole(lines), whole(LOOSE)]

    def test_over_a_short_line_it_is_none(self) -> None:
        lines = [*FULL, (0, "收购价格稳中有升"), (0, "值得推广。")]
        assert joined(LOOSE, lines, LOOSE)[1].startswith(whole(FULL) + "收购价格")

    def test_a_long_line_goes_on(self) -> None:
        lines = [*FULL, (0, SENTENCE[:36] + "等"), *BLOCK]
        assert whole(FULL) + SENTENCE[:36] in joined(LOOSE, lines, LOOSE)[1]


class TestANumberedHeadingOverTwoLines:
    LONG = "（一）健全夏粮收购资金筹措和预约收购机制推动收购主体有序入市并保障农户售粮需要"

    @pytest.mark.parametrize("indent", [0, 2, 4])
    def test_the_second_may_be_indented(self, indent: int) -> None:
        lines = [(2, self.LONG[: WIDE - 2]), (indent, self.LONG[WIDE - 2 :])]
        assert joined(LOOSE, lines, LOOSE) == [whole(LOOSE), self.LONG, whole(LOOSE)]

    def test_the_first_may_be_broken_after_a_comma(self) -> None:
        lines = [(2, "一、健全夏粮收购资金筹措机制，"), (2, "推动多元主体有序入市")]
        assert joined(LOOSE, lines, LOOSE)[1] == whole(lines)

    @pytest.mark.parametrize(
        "lines",
        [
            [(2, "1. 收购进度"), (2, "收购价格")],
            [(2, "1. 收购进度，"), (2, "2. 收购价格")],
            [(2, "收购进度和价格，"), (2, "收购价格")],
            [(2, "一、今年夏粮的收购进度和价格，"), (9, "收购价格")],
            [(2, "一、今年夏粮的收购进度，"), (2, "收购价格见表。")],
        ],
    )
    def test_other_short_lines_stay_apart(self, lines: list[tuple[int, str]]) -> None:
        assert joined(LOOSE, lines, LOOSE)[1:3] == [text for _, text in lines]

    def test_a_gap_parts_them(self) -> None:
        lines = [(2, "一、健全夏粮收购资金筹措机制，"), (2, "推动多元主体")]
        assert joined(LOOSE, lines[:1], lines[1:], LOOSE, gap=0.02)[1:3] == [text for _, text in lines]

    def test_a_numbered_paragraph_is_no_heading(self) -> None:
        lines = [(2, f"一、{SENTENCE[:36]}"), (0, SENTENCE[:WIDE]), (2, "其他")]
        assert joined(LOOSE, lines, LOOSE)[1:3] == [whole(lines[:2]), "其他"]

    def test_an_item_that_is_whole_does_not_go_on(self) -> None:
        lines = [(2, f"1. {SENTENCE[: WIDE - 6]}。"), (2, "其他")]
        assert joined(LOOSE, lines, LOOSE)[1:3] == [text for _, text in lines]
