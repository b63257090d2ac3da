"""Dates in metadata lines."""

from __future__ import annotations

from articles.patterns import deferred
from articles.structure.dates import find_date
from articles.structure.keys import Field

_TIME = deferred(
    r"\s*T?(?:[上下]午)?\s?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?"
    r"|\s*[-–—]\s?\d{1,2}:\d{2}(?!\d)|\s*(?:HKT|CST|GMT|UTC)(?:[+-]\d{1,2})?(?![A-Za-z])|\s*\d{1,2}[时時](?:\d{1,2}分?)?"
    r"|\s*[（(][\d/\- :：]{3,20}\s?更新[）)]"
    r"|\s*[（(]?[农農][历曆][^\s（()）]{2,10}[）)]?"
    r"|\s*[（(]?(?:[星禮礼][期拜]|[周週])[一二三四五六日天][）)]?"
)
_HOUR_BEFORE = deferred(r"(?<![^\s:：])\d{1,2}:\d{2}(?::\d{2})?[ \u3000]+$")
"""The time of day before the date: ``18:30 2024-06-03``."""
_YEARLESS = deferred(
    r"(?:(?P<before>[^\s\d，。：:；]{2,14})[\s\u3000]+)?"
    r"(?:\d{1,2}[-/]\d{1,2}|\d{1,2}月\d{1,2}日) \d{1,2}:\d{2}(?::\d{2})?"
    r"(?:[\s\u3000]+(?P<after>[^\s\d，。：:；]{2,14}))?",
    needs=":",
)
"""A month and a day with the hour, as a list of headlines gives them, and whose they are."""
AROUND = " \t\u3000\xa0|｜／│丨·•-—*【】[]〔〕（）()<>《》,，;；/:：　"
"""What may stand around a value."""


def strip_time(text: str, *, compact: bool = False) -> tuple[str | None, str]:
    """A text's first date as ISO 8601, and the text without that date and the time of day beside it.

    ``compact``: where a date is expected, eight figures are one.
    """
    found = find_date(text, compact=compact)
    if not found:
        return None, text
    iso, start, end = found
    time = _TIME.match(text, end)
    while time:
        end = time.end()
        time = _TIME.match(text, end)
    before = _HOUR_BEFORE.sub("", text[:start])
    return iso, f"{before.rstrip()} {text[end:].lstrip()}".strip(AROUND)


def yearless_fields(line: str) -> list[Field]:
    """The fields of a line that says when a site put a text up, without the year."""
    yearless = _YEARLESS.fullmatch(line)
    if not yearless:
        return []
    name = yearless["before"] or yearless["after"]
    return [Field("publisher", name) if name else Field("other", line)]
