"""Numerals as Word writes them: ``三``, ``叁``, ``③``, ``iii``, ``C``."""

from __future__ import annotations

from collections.abc import Callable

_DIGITS = "〇一二三四五六七八九"
_LEGAL = "零壹贰叁肆伍陆柒捌玖"
_STEMS = "甲乙丙丁戊己庚辛壬癸"
_ROMAN = ((100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))


def numeral(name: str, number: int) -> str:
    """A number of a list in one of Word's formats; in digits where it is unknown or does not reach."""
    return _FORMATS.get(name, str)(number)


def _chinese(number: int, digits: str = _DIGITS, ten: str = "十", hundred: str = "百") -> str:
    if not 0 < number < 1000:
        return str(number)
    hundreds, rest = divmod(number, 100)
    tens, ones = divmod(rest, 10)
    text = digits[hundreds] + hundred if hundreds else ""
    if tens:
        text += (digits[tens] if tens > 1 or hundreds else "") + ten
    elif hundreds and ones:
        text += digits[0]
    return text + (digits[ones] if ones else "")


def _circled(number: int) -> str:
    return chr(0x245F + number) if 1 <= number <= 20 else str(number)


def _letter(number: int) -> str:
    return chr(64 + number) if 1 <= number <= 26 else str(number)


def _roman(number: int) -> str:
    if number > 399:
        return str(number)
    text = ""
    for value, sign in _ROMAN:
        text, number = text + sign * (number // value), number % value
    return text


def _row(signs: str) -> Callable[[int], str]:
    return lambda number: signs[number - 1] if 1 <= number <= len(signs) else str(number)


_FORMATS: dict[str, Callable[[int], str]] = {
    **dict.fromkeys(
        ("chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCounting"), _chinese
    ),
    **dict.fromkeys(("taiwaneseCountingThousand", "ideographDigital"), _chinese),
    **dict.fromkeys(("decimalEnclosedCircle", "decimalEnclosedCircleChinese"), _circled),
    "chineseLegalSimplified": lambda number: _chinese(number, _LEGAL, "拾", "佰"),
    "ideographTraditional": _row(_STEMS),
    "decimalZero": lambda number: f"{number:02}",
    "upperLetter": _letter,
    "lowerLetter": lambda number: _letter(number).lower(),
    "upperRoman": _roman,
    "lowerRoman": lambda number: _roman(number).lower(),
}
