"""What a clause without a measure of its own speaks of: what an earlier clause named."""

from __future__ import annotations

import re

from articles.figures.dividing import word_over
from articles.figures.left import Place
from articles.figures.listed import MEASURE_ENDS, Listed, Topics
from articles.figures.phrases import measure_in
from articles.figures.tails import strip_tail
from articles.figures.verbs import verbs
from articles.figures.words import lexicon

_ENDS = re.compile(r"[。！？!?；;]|\.(?!\d)")
_CLAUSE = re.compile(r"[，。；！？：;!?:()…\n]|[,.](?!\d)")
# 搞起旅游后 tells when and 运输署表示 who says so, not what is measured.
_ASIDE = re.compile("(?:[后时前来称说]|表示|指出|介绍|透露|认为|强调|预计|显示|公布)$")
_NUMBER = re.compile(r"\d+\.\d")
_GIVEN = frozenset(("给予", "予以", "安排"))
_GRANT = re.compile("补助|奖励|补贴|资助|贴息|奖补|奖金|补偿")


def carried(listed: Listed, topics: Topics) -> Place | None:
    """The subject of an earlier clause of the sentence, or what was measured last."""
    text, _, left, before, *_ = listed
    begin = before
    for end in _ENDS.finditer(text, before, left.start):
        begin = end.end()
    fresh = begin > before or before == 0 or topics.last is None
    subject = _subject(text, begin, left.start) if left.start - begin > 2 else None
    bracketed = subject and text[left.start - 1] == "(" and subject[1] == left.start - 1  # CPI(-0.3%)
    if subject and not fresh and not bracketed and text[subject[1] - 1] not in MEASURE_ENDS:
        subject = None
    if topics.measure and listed.group[0].kind == "money":
        return subject or topics.measure  # 生产总值跨3个台阶，达到5218亿元
    return subject or topics.of_kind(text, listed.group[0].kind, listed.left.direction != "none")


def _subject(text: str, low: int, high: int) -> Place | None:
    """The noun phrase that the first clause of a stretch speaks of."""
    low = max(low, high - 120)
    while low < high:
        stop = _CLAUSE.search(text, low, high)
        end = stop.start() if stop else high
        if stop and stop[0] in "：:" and low == 0 and end <= 8:
            low = end + 1  # who speaks
            continue
        if end > low + 1 and not is_aside(text, end) and not _has_no_subject(text, low, end):
            measure = _level(text, low, end) or _before_verb(text, low, end)
            if measure:
                return measure
        low = end + 1
    return None


def _level(text: str, low: int, high: int) -> Place | None:
    """中间价 in 中间价报7.1102: what a number without a unit measures."""
    number = _NUMBER.search(text, low + 2, high)
    if number is None:
        return None
    end, *_ = strip_tail(text, low, number.start())
    return measure_in(text, low, end)[0] if end < number.start() else None


def _before_verb(text: str, low: int, high: int) -> Place | None:
    verb = verbs().search(text, low + 1, high)
    measure = measure_in(text, low, verb.start() if verb else high)[0]
    return measure or (measure_in(text, low, high)[0] if verb else None)


def is_aside(text: str, end: int) -> bool:
    """Whether a clause that ends here tells when, or who says so."""
    return _ASIDE.search(text, max(0, end - 2), end) is not None


def _has_no_subject(text: str, low: int, high: int) -> bool:
    """Whether a clause begins with its predicate: 创历年单月新高, 高于前一周水平."""
    size = lexicon("joining").at(text, low)
    begins = size > 0 and not word_over(text, low + size, low, high)
    verb = verbs().search(text, low, high)
    return begins or (verb is not None and verb.start() == low)


def grant(listed: Listed, topics: Topics) -> Place | None:
    """给予补助，最高不超过1000万元: the grant that the sum limits."""
    if listed.group[0].kind != "money":
        return None
    grants = list(_GRANT.finditer(listed.text, listed.before, listed.left.start))
    if grants:
        return grants[-1].span()
    verb = listed.left.verb
    given = verb is not None and listed.text[slice(*verb)] in _GIVEN
    return topics.last if given and topics.last and _GRANT.search(listed.text, *topics.last) else None
