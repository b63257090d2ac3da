"""Titles over several lines: which line goes on in the next, and where a title ends."""

from __future__ import annotations

from collections.abc import Sequence

from articles.patterns import deferred
from articles.structure.around_titles import DASHES
from articles.structure.comparing import closed_up
from articles.structure.offices import ends_as_office, is_document
from articles.structure.tables import any_of

_OPEN = deferred(
    r"(?:[关關][于於](?:印[发發]|[转轉][发發]|[调調]整)?|印[发發]|[转轉][发發]|[、和与與及的之])$"
)
"""How a line ends that goes on in the next."""
_PAIRS = (("《", "》"), ("“", "”"), ("（", "）"), ("「", "」"))
_ABOUT = deferred(r"[关關][于於]")
_ABOUT_FIRST = deferred(r"[关關][于於]|印[发發]")
_OF = deferred(lambda: rf"的{any_of('document')}$")
"""How a title ends that begins with what it is about: ``关于…的通知``."""
_MOST_LINES = 4
"""Lines of such a title at most."""
_LONGEST_END = 8
"""Code points of the end of a document's title on a line of its own: ``实施细则``."""


def end_of_about(texts: Sequence[str], at: int) -> int:
    """Where a title ends that says what it is about over several lines; else after the first."""
    about = _ABOUT.search(texts[at]) or (
        ends_as_office(texts[at]) and at + 1 < len(texts) and _ABOUT_FIRST.match(texts[at + 1])
    )
    for end in range(at, min(at + _MOST_LINES, len(texts)) if about else at):
        if texts[end].startswith(DASHES):
            break
        if _OF.search(closed_up(texts[end])):
            return end + 1
    return at + 1


def joins(first: str, second: str) -> bool:
    """Whether a title goes on in the next line: ``×市人民政府 / 关于印发…的通知``."""
    if second.startswith(DASHES):
        return False
    if _OPEN.search(first) or any(first.count(opens) > first.count(shuts) for opens, shuts in _PAIRS):
        return True
    if is_document(first) or not is_document(second):
        return False
    if _ABOUT.search(first) or _ABOUT_FIRST.match(second):
        return True
    return ends_as_office(first) or len(second) <= _LONGEST_END
