"""The head of what a company tells Taiwan's exchange: ``本資料由(上市公司) 9527 嶺東光電 公司提供``."""

from __future__ import annotations

from collections.abc import Sequence

from articles.model import Line
from articles.patterns import deferred
from articles.structure.dates import iso_date
from articles.structure.keys import Field

_PROVIDED = deferred(
    r"本[資资]料由\s*[（(][^（）()]{2,12}[）)]\s*\d{4,6}\s*(?P<name>[^\s。]{2,20})\s*公司提供", needs="供"
)
_LABELLED = deferred(r"(?:序[號号]|[發发]言|符合[條条]款|主旨|事[實实][發发]生日)")
_SUBJECT = deferred(r"主旨[\s:：]*(?P<title>\S.{3,99})")
_SPOKEN = deferred(r"[發发]言日期[\s:：]*(?P<year>\d{2,3})/(?P<month>\d{1,2})/(?P<day>\d{1,2})", needs="期")
"""The day in the years of the Republic."""
_DEEPEST = 8
"""Lines; no such head is longer."""


def disclosure_fields(lines: Sequence[Line]) -> tuple[list[Field], int]:
    """What such a head says, and how many lines it takes; 0 where there is none."""
    provided = _PROVIDED.fullmatch(lines[0].text) if lines else None
    if not provided:
        return [], 0
    end = 1
    while end < min(len(lines), _DEEPEST) and _LABELLED.match(lines[end].text):
        end += 1
    head = [line.text for line in lines[1:end]]
    title = next((subject["title"] for text in head if (subject := _SUBJECT.fullmatch(text))), None)
    if not title:
        return [], 0
    fields = [Field("title", title.strip()), Field("publisher", provided["name"], "公司")]
    spoken = next((day for text in head if (day := _SPOKEN.search(text))), None)
    if not spoken:
        return fields, end
    iso = iso_date(f"民國{spoken['year']}年{spoken['month']}月{spoken['day']}日")
    return [*fields, Field("published", iso or "", "發言日期")], end
