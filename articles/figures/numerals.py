"""The values of numerals: 1354万, 3亿2000万, 一百二十亿, 两千八, 三点五, 数十亿. Text is folded."""

from __future__ import annotations

import re
from functools import lru_cache

DIGITS = {digit: value for value, digit in enumerate("零一二三四五六七八九")} | {"两": 2}
SCALES = {"十": 10, "百": 100, "千": 1000, "万": 10**4, "亿": 10**8, "兆": 10**12, "廿": 20, "卅": 30,
          "w": 10**4, "W": 10**4, "k": 1000, "K": 1000}  # fmt: skip
_PIECE = re.compile(r"\d[\d,]*(?:\.\d+)?|[零一二三四五六七八九两]+|[十百千万亿兆廿卅wWkK]")
_SIMPLE = re.compile(r"(\d[\d,]*(?:\.\d+)?)([万亿]?)")
BANKING = str.maketrans("壹贰叁参肆伍陆柒捌玖拾佰仟", "一二三三四五六七八九十百千")
_VAGUE = re.compile(r"[余多来]")


@lru_cache(maxsize=2048)
def value_of(numeral: str) -> tuple[float, float | None] | None:
    """The value and, for 八九亿 or 数十, the upper value; ``None`` where the text is no numeral."""
    simple = _SIMPLE.fullmatch(numeral)
    if simple:
        return float(simple[1].replace(",", "")) * (SCALES[simple[2]] if simple[2] else 1), None
    body = _VAGUE.sub("", numeral.translate(BANKING).replace(" ", "").replace("，", ",").replace("·", "."))
    whole, point, decimals = body.partition("点")
    if point:
        return _with_decimals(whole, decimals)
    if body[:1] in ("数", "几"):
        low = _plain("一" + body[1:])
        return None if low is None else (low, low * 10)
    if "几" in body:  # 十几, 二十几: up to the next ten
        low = _plain(body.replace("几", ""))
        step = 10 if body.index("几") and body[body.index("几") - 1] in "十廿卅" else 100
        return None if low is None else (low, low + step * _scale_after(body))
    return _neighbours(body) or _single(body)


def _single(body: str) -> tuple[float, None] | None:
    value = _plain(body)
    return None if value is None else (value, None)


def _scale_after(body: str) -> int:
    tail = body[body.index("几") + 1 :]
    return int(_plain("一" + tail) or 1) if tail else 1


def _with_decimals(whole: str, decimals: str) -> tuple[float, None] | None:
    """一点零五六, 三点五万, 一百点123."""
    split = next((i for i, sign in enumerate(decimals) if sign in SCALES), len(decimals))
    digits = "".join(str(DIGITS.get(sign, sign)) for sign in decimals[:split])
    ground, factor = _plain(whole), _plain("一" + decimals[split:])
    if ground is None or factor is None or not digits.isdigit():
        return None
    return float(f"{ground:.0f}.{digits}") * factor, None


def _neighbours(body: str) -> tuple[float, float] | None:
    """两三千, 八九亿, 十七八: two digits side by side, the second larger, are a low and a high value."""
    pair = re.fullmatch(r"(.*?[十百千]|)([一二两三四五六七八])([二两三四五六七八九])([十百千万亿]*)", body)
    if not pair or DIGITS[pair[2]] >= DIGITS[pair[3]] or pair[1][-1:] == pair[4][:1] == "十":
        return None
    if not pair[1] and not pair[4] and (pair[2], pair[3]) not in _SPOKEN:
        return None
    low, high = (_plain(pair[1] + pair[digit] + pair[4]) for digit in (2, 3))
    return None if low is None or high is None else (low, high)


_SPOKEN = frozenset(
    map(tuple, ("一二", "一两", "两三", "二三", "三四", "三五", "四五", "五六", "六七", "七八", "八九"))
)


def _plain(body: str) -> float | None:
    """One numeral without decimals in Chinese digits."""
    total = section = 0.0  # finished scales of 万 and above; what stands below the next of them
    digit: float | None = None
    last = 0  # the scale before the digit, for 两千八
    end = 0
    for piece in _PIECE.finditer(body):
        if piece.start() != end:
            return None
        end, text = piece.end(), piece[0]
        if text == "零" and end < len(body):
            last = 1
        elif text in SCALES:
            total, section = _scaled(total, section, digit, SCALES[text])
            digit, last = None, SCALES[text]
        else:
            digit, last = _digits(text), 1 if text[0] == "零" else last
    if end != len(body) or not body:
        return None
    if digit is not None and body[-1] in DIGITS and len(body) > 1 and last >= 100 and digit < 10:
        digit *= last / 10
    return total + section + (digit or 0)


def _scaled(total: float, section: float, digit: float | None, scale: int) -> tuple[float, float]:
    """Close what stands before a scale: below 万 it is one digit, from 万 on the whole section."""
    if scale < 10**4:
        return total, section + (1 if digit is None else digit) * scale
    below = section + (digit or 0)
    if not below and not total:
        below = 1
    if total and total < scale:  # 一万亿, 3千万亿
        return (total + below) * scale, 0.0
    return total + below * scale, 0.0


def _digits(text: str) -> float:
    if text[0].isdigit():
        return float(text.replace(",", ""))
    return float("".join(str(DIGITS[sign]) for sign in text))
