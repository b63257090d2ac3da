"""Numerals as Word writes them."""

from __future__ import annotations

import pytest

from articles.formats.word_numerals import numeral


@pytest.mark.parametrize(
    ("number", "written"),
    [
        (1, "一"),
        (9, "九"),
        (10, "十"),
        (11, "十一"),
        (20, "二十"),
        (25, "二十五"),
        (100, "一百"),
        (101, "一百〇一"),
        (110, "一百一十"),
        (112, "一百一十二"),
        (360, "三百六十"),
        (999, "九百九十九"),
        (0, "0"),
        (1000, "1000"),
    ],
)
@pytest.mark.parametrize(
    "name",
    [
        "chineseCounting",
        "chineseCountingThousand",
        "japaneseCounting",
        "taiwaneseCounting",
        "taiwaneseCountingThousand",
        "ideographDigital",
    ],
)
def test_han_numerals_reach_below_a_thousand(name: str, number: int, written: str) -> None:
    assert numeral(name, number) == written


def test_those_of_the_law_have_characters_of_their_own() -> None:
    digits = "".join(numeral("chineseLegalSimplified", number) for number in range(1, 11))
    assert digits == "壹贰叁肆伍陆柒捌玖拾"
    assert numeral("chineseLegalSimplified", 205) == "贰佰零伍"


@pytest.mark.parametrize(
    ("name", "signs"),
    [
        ("ideographTraditional", "甲乙丙丁戊己庚辛壬癸"),
        ("decimalEnclosedCircle", "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"),
        ("decimalEnclosedCircleChinese", "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"),
        ("upperLetter", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
        ("lowerLetter", "abcdefghijklmnopqrstuvwxyz"),
    ],
)
def test_past_the_end_of_a_row_of_signs_a_number_is_in_digits(name: str, signs: str) -> None:
    last = len(signs)
    assert "".join(numeral(name, number) for number in range(1, last + 1)) == signs
    assert [numeral(name, number) for number in (0, last + 1)] == ["0", str(last + 1)]


@pytest.mark.parametrize(
    ("number", "written"),
    [(3, "III"), (4, "IV"), (8, "VIII"), (9, "IX"), (49, "XLIX"), (388, "CCCLXXXVIII"), (399, "CCCXCIX")],
)
def test_roman_numerals_reach_as_far_as_their_signs(number: int, written: str) -> None:
    assert numeral("upperRoman", number) == written
    assert numeral("lowerRoman", number) == written.lower()
    assert numeral("upperRoman", 400) == "400"


def test_digits_have_a_zero_before_them_where_the_format_says_so() -> None:
    assert [numeral("decimalZero", number) for number in (3, 12, 103)] == ["03", "12", "103"]


@pytest.mark.parametrize("name", ["decimal", "hebrew1", ""])
def test_any_other_format_is_in_digits(name: str) -> None:
    assert numeral(name, 7) == "7"
