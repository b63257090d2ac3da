"""What the verb before a figure tells of its label: 卖 in 卖了六万块, 总量 in 总量是平日的三倍."""

from __future__ import annotations

from articles.figures.carrying import carried
from articles.figures.left import Place
from articles.figures.listed import Listed, Topics
from articles.figures.phrases import measure_in
from articles.figures.tails import strip_tail
from articles.figures.words import acts_done, word_table, words_of

_COMPARES = frozenset(("超", "相当于", "等于", "约等于", "接近", "超过", "达到"))
_AHEAD = frozenset(("领先", "落后"))  # 积分落后第一名11分
_SPENT = frozenset("花赚挣借欠捐交赔投补")


def of_verb(listed: Listed) -> Place | None:
    """What a verb without a noun before the figure measures: 卖 in 卖了六万块, 联票 in 联票售出4.8万张."""
    left, kind = listed.left, listed.group[0].kind
    if left.verb is None:
        return None
    verb = listed.text[slice(*left.verb)]
    if kind == "money" and verb in _SPENT:
        return left.verb
    if verb in acts_done() or verb in words_of("act"):
        return _before_verb(listed, left.verb)
    if len(verb) < 2 or left.direction != "none" or left.compared:
        return None
    before = _before_verb(listed, left.verb) if kind == "count" else None
    return before or (left.verb if may_name(verb) else None)


def _before_verb(listed: Listed, verb: Place) -> Place | None:
    """The noun phrase that a verb is said of."""
    end, *_ = strip_tail(listed.text, listed.left.start, verb[0])
    return measure_in(listed.text, listed.left.start, end)[0]


def compared_to(listed: Listed, topics: Topics) -> Place | None:
    """总量是平日的三倍 measures 总量, not 平日; so does 总量, 接近平日的三倍."""
    left = listed.left
    if left.verb is None:
        return None
    verb = listed.text[slice(*left.verb)]
    part = listed.group[0].kind in ("multiple", "fraction") and (verb in _COMPARES or verb[-1] in "是为有达")
    if not part and verb not in _AHEAD:
        return None
    return _before_verb(listed, left.verb) or carried(listed, topics)


def may_name(verb: str) -> bool:
    """Whether a verb may name a figure where nothing else does: 走 in 走三小时, not 把 and 表示."""
    told = verb in words_of("pronoun") or verb in word_table()
    return verb in words_of("act") or (len(verb) > 1 and not told)
