"""Lines that say of which series a paper is, or where its authors work."""

from __future__ import annotations

from articles.patterns import deferred
from articles.structure.documents import is_issue
from articles.structure.keys import Field

_WORKPLACE = deferred(
    r"[（(].{0,60}(?:大[学學]|[学學]院|公司|研究|[医醫]院|中心|[学學]校).{0,80}\d{6}.{0,40}[）)]",
    needs="（(",
)
"""Where the authors of a paper work, with the postal code."""
_WORKPLACES = deferred(
    r"[（(]?1[.．、 ]?[^。；;]{2,40}(?:大[学學]|[学學]院|研究[所院]|[医醫]院|公司|中心|[实實][验驗]室)"
    r"[^。；;]{0,20}(?:[；;]\s*\d[.．、 ]?[^。；;]{2,60}){1,8}[）)]?",
    needs="；;",
)
"""Where they work, each place with its number."""
_MARKED_WORKPLACE = deferred(
    r"[*＊†‡]{1,3}\s?[^。；;]{2,40}(?:大[学學]|[学學]院|研究[所院]|[医醫]院|公司|中心|系|所)[^。；;]{0,30}",
    needs="*＊†‡",
)
"""Where one works whose name has that mark."""
_FOREIGN = deferred(
    r"[A-Z][A-Za-z.,;&'\d* \-]{2,120}[（(][^（()）]{4,120},[^（()）]{2,60}[）)]",
    needs="ABCDEFGHIJKLMNOPQRSTUVWXYZ",
)
"""The authors of a paper and where they work in English: ``LI Hong (Qingfeng University, China)``."""
_SERIES = deferred(r"[^\W\d_a-zA-Z]{2,6}研究[报報]告\s*[|｜丨/／]", needs="告")
"""A broker's kind of report with its columns: ``证券研究报告 | 行业深度``."""


def paper_fields(text: str) -> list[Field]:
    """The fields of a line that says of which series a paper is, or where its authors work."""
    if is_issue(text) or _SERIES.match(text):
        return [Field("other", text)]
    works = any(pattern.fullmatch(text) for pattern in (_WORKPLACE, _WORKPLACES, _MARKED_WORKPLACE, _FOREIGN))
    return [Field("other", text)] if works else []
