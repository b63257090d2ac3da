"""A table of contents at the head of a text, whose lines stand again as headings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from articles.model import Line
from articles.patterns import deferred
from articles.structure.comparing import bare

_HEAD = deferred(r"[【\[]?目[\s\u3000]{0,6}[录錄次][】\]]?")
_PAGE = deferred(r"[\s.．…·\-]*\d{1,4}$|[.．…·]{2,}.*$")
"""The page that a line names."""
_FIRST = 60
"""Lines among which it begins."""


def without_contents(lines: Sequence[Line]) -> tuple[list[Line], list[Line]]:
    """The lines without the table of contents, and its lines. It has two entries at least."""
    for at, line in enumerate(lines[:_FIRST]):
        if _HEAD.fullmatch(line.text):
            end = _end(lines, at + 1)
            if end - at > 2:
                return [*lines[:at], *lines[end:]], list(lines[at:end])
    return list(lines), []


def _end(lines: Sequence[Line], start: int) -> int:
    """Where the entries end: each stands again later, so the first that comes again ends them."""
    entries = [bare(_PAGE.sub("", line.text)) if len(line.text) <= 60 else "" for line in lines[start:]]
    counts = Counter(entries)
    seen: set[str] = set()
    for at, entry in enumerate(entries, start):
        if not entry or entry in seen or counts[entry] < 2:
            return at
        seen.add(entry)
    return start
