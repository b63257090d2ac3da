"""When a platform put a text up or changed it: ``编辑于 2024-06-03 10:22``, ``已于2024年6月3日修改``."""

from __future__ import annotations

from articles.patterns import deferred
from articles.structure.dates import iso_date
from articles.structure.keys import Field

_DID = "(?:[编編][辑輯]|[发發][布佈表]|更新|修改|修[订訂])"
_WHENCE = r"(?:IP\s?[属屬]地[:：]?\s?[^\W\d_a-zA-Z]{2,6}|(?<=[ ・·•])[^\W\d_a-zA-Z]{2,4})"
_POSTED = deferred(
    rf"(?:本文|[此该該]文|文章)?(?:最[后後近]|首次)?已?(?:{_DID}[于於]|[于於](?=.{{8,30}}{_DID}))\s?"
    r"\d{4}(?:[-/.]\d{1,2}[-/.]\d{1,2}|年\d{1,2}月\d{1,2}日)(?:\s?\d{1,2}:\d{2}(?::\d{2})?)?"
    rf"\s?{_DID}?(?:[ ・·•]*{_WHENCE})?",
    needs="于於",
)
_STAMP = deferred(
    r"\d{4}(?:[-/.]\d{1,2}[-/.]\d{1,2}|年\d{1,2}月\d{1,2}日)[ \u3000]*\d{1,2}:\d{2}(?::\d{2})?", needs=":"
)
"""The day and the hour by which a site closes a text; a signature has no hour."""
_CHANGED = deferred(r"更新|修改|修[订訂]|[编編][辑輯]|最[后後近]")


def posted_fields(line: str) -> list[Field]:
    """The day of a line that says no more; one of a change gives way to that of publication."""
    if not _POSTED.fullmatch(line):
        return []
    key = "更新" if _CHANGED.search(line) else ""
    return [Field("published", iso_date(line) or "", key), Field("other", line)]


def stamp_fields(line: str) -> list[Field]:
    """The day of a line that is no more than the day and the hour."""
    return [Field("published", iso_date(line) or "")] if _STAMP.fullmatch(line) else []
