"""What pages put between an article and its frame: rulers, votes, counters, buttons that are no buttons."""

from __future__ import annotations

import re
from functools import cache

from articles.structure.tables import patterns

_COUNT = r"[\d,.]+\s*[万萬wWkK千]?\+?"
_SHORT = 40
_LONGEST = 160
"""Code points; a footer's line is no longer."""


def is_furniture(text: str) -> bool:
    """Whether a line is a ruler, a vote, a counter or the like, and no text."""
    if len(text) > _LONGEST or "。" in text:
        return False
    return bool(_pattern("foot").search(text)) or (
        len(text) <= _SHORT and bool(_pattern("line").fullmatch(text))
    )


def is_end(text: str) -> bool:
    """Whether a line counts votes, or stands over comments or what else might please."""
    return len(text) <= _SHORT and bool(_pattern("end").fullmatch(text.strip("【】[]·| \u3000")))


def without_posting_place(text: str) -> str:
    """A line without the place that it was posted from: ``2024-02-28 11:06 来自 浙江``."""
    return _pattern("whence").sub("", text)


@cache
def _pattern(kind: str) -> re.Pattern[str]:
    return re.compile(patterns("furniture", kind).replace("COUNT", _COUNT), re.IGNORECASE)
