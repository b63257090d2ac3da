"""What a share is of: 补助 in 按60%的比例给予补助, 股权 in 持有30%的股权."""

from __future__ import annotations

from articles.figures.left import Place
from articles.figures.listed import Listed
from articles.figures.trimming import past_owner
from articles.patterns import deferred

_STOCK = deferred("的?(?:股权|股份|权益|份额|表决权)")
# 按不高于60%的比例给予补助
_RATE = deferred(r"的(?:比例|标准)(?:给予|予以|进行|发放|安排|落实)?([^\W\d_]{2,4}?)?(?=[，。；]|$)")
_PARTS = ("的比例", "的比重")
_SHARED = frozenset(("percent", "fraction", "money", "count"))
_AMOUNTS = frozenset(("count", "money"))
_OF_SHARE = frozenset("的股份权表")


def share_of(listed: Listed) -> Place | None:
    """What stands after a share that tells of what it is; ``None`` where the figure is no share."""
    kind, end = listed.group[0].kind, listed.group[-1].end
    if listed.text[end : end + 1] not in _OF_SHARE or kind not in _SHARED:
        return None
    if kind in _AMOUNTS and listed.text.startswith(_PARTS, end):
        return _whole_amount(listed)
    if kind == "count":
        return None
    if rate := _RATE.match(listed.text, end):
        return rate.span(1) if rate[1] else (end + 1, end + 3)
    if kind == "money":
        return None
    stock = _STOCK.match(listed.text, end)
    return (end + (stock[0][0] == "的"), stock.end()) if stock else None


def _whole_amount(listed: Listed) -> Place | None:
    """总股本 in 占公司总股本3万股的比例: the whole of which another figure is a share."""
    text, start = listed.text, listed.group[0].start
    share = text.rfind("占", listed.left.start, start)
    begin = past_owner(text, share + 1, start) if share >= 0 else start
    return (begin, start) if start - begin > 1 else None
