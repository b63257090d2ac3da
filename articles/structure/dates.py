"""Dates as Chinese texts write them, to ISO 8601. A date without its day becomes ``2006-04``."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable

from articles.patterns import deferred

_DIGITS = {c: str(i % 10) for i, c in enumerate("零一二三四五六七八九〇壹贰叁肆伍陆柒捌玖")}
_DIGITS |= dict.fromkeys("○OＯ0０oº", "0")
_NUMERAL = "〇○OＯ0零一二三四五六七八九十百廿卅"
_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
_MONTH = "(?:" + "|".join(_MONTHS) + r")[a-z]{0,6}\.?"
_FOUR = deferred(r"\d{4}")
_Forms = tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], tuple[int, ...]]], ...]


def find_date(text: str, *, compact: bool = False) -> tuple[str, int, int] | None:
    """The first date with its year, as ISO 8601, and where it stands: ``(iso, start, end)``.

    ``compact``: eight figures are a date too, which elsewhere may be any number.
    """
    found: tuple[str, int, int] | None = None
    forms = _IN_FIGURES[: None if compact else -1] if _FOUR.search(text) else ()
    for pattern, reading in (*forms, *_WITH_WORDS) if "年" in text else forms:
        for match in pattern.finditer(text):
            iso = _iso(reading(match))
            if iso and (found is None or match.start() < found[1]):
                found = iso, match.start(), match.end()
                break
    return found


def iso_date(text: str) -> str | None:
    """The first date in a text as ISO 8601."""
    found = find_date(text)
    return found[0] if found else None


def numeral(text: str) -> int:
    """A Chinese or Arabic numeral below 1000; digits in a row are read one by one. 0 where it is none."""
    text = text.replace("廿", "二十").replace("卅", "三十")
    if "十" not in text and "百" not in text:
        digits = "".join(_DIGITS.get(c, c) for c in text)
        return int(digits) if digits.isdecimal() and len(digits) <= 4 else 0
    total = rest = 0
    for c in text:
        if c == "百":
            total, rest = total + 100 * max(rest, 1), 0
        elif c == "十":
            total, rest = total + 10 * max(rest, 1), 0
        else:
            rest = int(_DIGITS.get(c, c if c.isdecimal() else "0"))
    return total + rest


def _iso(parts: tuple[int, ...]) -> str | None:
    year, month, day = parts
    try:
        date = datetime.date(year, month, day or 1)
    except ValueError:
        return None
    if not 1800 <= year <= 2199:
        return None
    return date.isoformat() if day else date.isoformat()[:7]


def _numbers(match: re.Match[str]) -> tuple[int, ...]:
    return tuple(numeral(part or "0") for part in match.groups())


def _republic(match: re.Match[str]) -> tuple[int, ...]:
    year, month, day = _numbers(match)
    return year + 1911, month, day


def _english(match: re.Match[str]) -> tuple[int, ...]:
    return int(match["y"]), _MONTHS.index(match["m"][:3]) + 1, int(match["d"])


_GAP = r"[ \u3000]{0,4}"
_N = "[" + _NUMERAL + "]"
_YEAR = rf"{_GAP}年{_GAP}"
_IN_FIGURES: _Forms = (
    (
        deferred(r"(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)"),
        lambda m: (int(m[1]), int(m[3]), int(m[4])),
    ),
    (deferred(r"(?<!\d)(\d{4}) (\d{1,2})/(\d{1,2})(?!\d)"), _numbers),
    (deferred(rf"(?<![0-9A-Za-z])(?P<d>\d{{1,2}}) (?P<m>{_MONTH}),? (?P<y>\d{{4}})"), _english),
    (deferred(rf"(?<![A-Za-z])(?P<m>{_MONTH}) (?P<d>\d{{1,2}}), ?(?P<y>\d{{4}})"), _english),
    (deferred(r"(?<![\w.\-/])((?:19|20)\d\d)(\d\d)(\d\d)(?:期|(?![\w.\-/]))"), _numbers),
)
"""Forms with a year of four figures; the last is compact, as sites and magazines write: ``20240603期``."""
_WITH_WORDS: _Forms = (
    (
        deferred(rf"(?<!\d)(\d{{4}}){_YEAR}(\d{{1,2}}){_GAP}月(?:{_GAP}(\d{{1,2}}){_GAP}[日号號])?"),
        _numbers,
    ),
    (
        deferred(rf"(?<!{_N})({_N}{{4}}){_YEAR}({_N}{{1,3}}){_GAP}月(?:{_GAP}({_N}{{1,3}}){_GAP}日)?"),
        _numbers,
    ),
    (
        deferred(
            rf"(?:中{_GAP}[华華]{_GAP})?民{_GAP}[国國]{_GAP}(\d{{2,3}}|{_N}{{1,6}}){_YEAR}(\d{{1,2}}|{_N}{{1,3}}){_GAP}月"
            rf"(?:{_GAP}(\d{{1,2}}|{_N}{{1,3}}){_GAP}日)?"
        ),
        _republic,
    ),
)
"""Forms with 年."""
