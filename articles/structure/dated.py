"""Dates in metadata lines, and where and when a text was printed."""

from __future__ import annotations

from articles.patterns import deferred
from articles.structure.dates import find_date
from articles.structure.keys import Field

_TIME = deferred(
    r"\s*T?(?:[上下]午)?\s?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?"
    r"|\s*(?:HKT|CST|GMT|UTC)(?:[+-]\d{1,2})?(?![A-Za-z])|\s*\d{1,2}[时時]\d{1,2}分?"
    r"|\s*[（(][\d/\- :：]{3,20}\s?更新[）)]"
    r"|\s*[（(]?[农農][历曆][^\s（()）]{2,10}[）)]?"
    r"|\s*[（(]?(?:[星禮礼][期拜]|[周週])[一二三四五六日天][）)]?"
)
_PRINTED = deferred(
    r"[（(]?(?:本文)?(?:原?[载載][于於]?|[来來]源|[转轉][载載]?自|[摘选選]自|刊[载載]?[于於]?)?[:：]?《(?P<name>[^《》]{2,16})》\s*[（(]?\s*(?P<date>\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日)?"
    r"(?:\d{4}\s?年第?\s?\d{1,3}\s?期|[\s，,]*第?\s?\w{1,4}\s?版).{0,12}[）)]?",
    needs="《",
)
"""Where a text was printed: ``《云岭日报》（2024年02月12日 第03版）``, ``《文化月刊》2024年第9期``."""
_YEARLESS = deferred(
    r"(?:(?P<before>[^\s\d，。：:；]{2,14})[\s\u3000]+)?"
    r"(?:\d{1,2}[-/]\d{1,2}|\d{1,2}月\d{1,2}日) \d{1,2}:\d{2}(?::\d{2})?"
    r"(?:[\s\u3000]+(?P<after>[^\s\d，。：:；]{2,14}))?",
    needs=":",
)
"""A month and a day with the hour, as a list of headlines gives them, and whose they are."""
AROUND = " \t\u3000\xa0|｜／│丨·•-—*【】[]〔〕（）()<>《》,，;；/:：　"
"""What may stand around a value."""


def strip_time(text: str) -> tuple[str | None, str]:
    """A text's first date as ISO 8601, and the text without that date and the time of day beside it."""
    found = find_date(text)
    if not found:
        return None, text
    iso, start, end = found
    time = _TIME.match(text, end)
    while time:
        end = time.end()
        time = _TIME.match(text, end)
    return iso, f"{text[:start].rstrip()} {text[end:].lstrip()}".strip(AROUND)


def known_form(line: str) -> list[Field]:
    """The fields of a line that is where a text was printed, or when a site put it up, without the year."""
    if printed := _PRINTED.fullmatch(line):
        date = find_date(printed["date"] or "")
        name = printed["name"].strip()
        return [Field("publisher", name, "报"), *([Field("published", date[0])] if date else [])]
    if yearless := _YEARLESS.fullmatch(line):
        name = yearless["before"] or yearless["after"]
        return [Field("publisher", name) if name else Field("other", line)]
    return []
