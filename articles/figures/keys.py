"""The key of a line that tells one thing: 总投入 in 总投入：72万."""

from __future__ import annotations

from articles.figures.carrying import is_aside
from articles.figures.left import Place
from articles.figures.listed import Listed
from articles.figures.tidying import past_bullet
from articles.patterns import deferred

_KEY = deferred(r"[^\s，。；！？：,;!?:]{2,14}\s?$")
_LEADS = deferred("(?:如下|包括|例如|比如|其中|即|下|问|答)$")
_VALUE_ENDS = frozenset(("", *"，。；、,;( "))


def key_of(listed: Listed) -> Place | None:
    """What stands before the colon right before a figure, from the start of the line."""
    text, group, left, before, after, _ = listed
    begin = left.approx[0] if left.approx else group[0].start
    colon = left.start - 1
    if colon < 2 or text[left.start : begin].strip():
        return None
    if text[after : after + 1] not in _VALUE_ENDS:
        return None  # 李师傅：三十一年了
    start = past_bullet(text, 0, colon)
    key = _KEY.search(text, start, colon)
    if before > start or key is None or key.start() > start:
        return None
    end = len(text[:colon].rstrip())
    return None if is_aside(text, end) or _LEADS.search(text, start, end) else (start, end)
