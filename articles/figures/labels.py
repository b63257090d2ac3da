"""Finds what a figure measures: the noun after a classifier, the measure before, or what was said earlier."""

from __future__ import annotations

from collections.abc import Iterator

from articles.figures.aligning import aligned
from articles.figures.brackets import before_bracket
from articles.figures.carrying import carried, grant
from articles.figures.fitting import fitted
from articles.figures.keys import key_of
from articles.figures.left import Place, extent_of
from articles.figures.listed import Listed, Topics
from articles.figures.magnitudes import magnitude_of
from articles.figures.phrases import measure_in
from articles.figures.predicates import compared_to, may_name, of_verb
from articles.figures.things import AGES, done_by, of_things, things_after
from articles.figures.trimming import past_owner
from articles.figures.words import events
from articles.patterns import deferred

_SHARES = frozenset(("占比", "比重", "比例", "占", "总数"))  # of what was named last
_STOCK = deferred("的?(?:股权|股份|权益|份额|表决权)")


# 按不高于60%的比例给予补助
_RATE = deferred(r"的(?:比例|标准)(?:给予|予以|进行|发放|安排|落实)?([^\W\d_]{2,4}?)?(?=[，。；]|$)")
_COLONS = frozenset("：:")
_PARTS = ("的比例", "的比重")
_SHARED = frozenset(("percent", "fraction", "money", "count"))
_AMOUNTS = frozenset(("count", "money"))
_WHOLE = frozenset("全每整")
_OF_SHARE = frozenset("的股份权表")


def labels_of(listed: Listed, topics: Topics) -> list[Place | None]:
    """The label of each figure in a list."""
    text, group, left, *_ = listed
    if len(group) > 1:
        apart = aligned(text, group, left, topics)
        if apart:
            return apart
    return [_label(listed, topics)] * len(group)


def _label(listed: Listed, topics: Topics) -> Place | None:
    """The first of the places that could name the figure and is a name."""
    for place in _candidates(listed, topics):
        if place and (label := place if place in topics.recent else _fitted(listed, place)):
            return label
    return None


def _fitted(listed: Listed, place: Place) -> Place | None:
    """The label in whole words, all left or all right of the figures."""
    end = listed.group[-1].end
    if place[0] >= end:
        return fitted(listed.text, place, end, len(listed.text)) or place
    if place in (listed.left.measure, listed.left.verb) or place[1] - place[0] == 1:
        return place
    low = listed.before if listed.before <= place[0] else 0
    label = fitted(listed.text, place, low, max(place[1], listed.group[0].start))
    return label if label and label[1] - label[0] > 1 else None


def _candidates(listed: Listed, topics: Topics) -> Iterator[Place | None]:
    text, left, first = listed.text, listed.left, listed.group[0]
    if left.measure is None and text[left.start - 1 : left.start] == "(":
        yield before_bracket(listed)
    if first.kind is None:
        yield magnitude_of(text, first)
    yield extent_of(first, left, text) or _share_of(listed)
    yield left.verb if left.verb and text[slice(*left.verb)] in events() else None
    sign = text[first.start - 1 : first.start]
    if first.unit == "人" and sign == "等":
        yield measure_in(text, left.start, first.start - 1)[0]  # 被告人罗某某等14人
    counts = first.counts or first.unit in AGES or of_things(listed)
    things = things_after(listed) if counts or not left.measure else None
    if counts or not (left.compared or left.direction != "none" or left.basis != "none"):
        yield things
    if sign in ("以", "按") and text.startswith("的", first.end):
        yield things_after(listed)  # 以52.3%的得票率
    yield compared_to(listed, topics)
    if left.measure and text[slice(*left.measure)] not in _SHARES:
        yield left.measure
    if left.measure is None and text[left.start - 1 : left.start] in _COLONS:
        yield key_of(listed)
    yield done_by(listed) or _whole_of(listed)
    yield grant(listed, topics)
    yield of_verb(listed)
    yield topics.things(first.unit) if first.counts and not left.measure else None
    yield carried(listed, topics)
    yield left.measure
    yield left.verb if left.verb and may_name(text[slice(*left.verb)]) else None
    yield _whole_clause(listed)


def _share_of(listed: Listed) -> Place | None:
    """补助 in 按60%的比例给予补助, 股权 in 持有30%的股权."""
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


def _whole_of(listed: Listed) -> Place | None:
    """全村 in 全村二百一十七户."""
    start, end = listed.left.start, listed.group[0].start
    whole = listed.group[0].kind == "count" and listed.text[start] == "全" and 2 <= end - start <= 3
    return (start, end) if whole else None


def _whole_clause(listed: Listed) -> Place | None:
    """全村八百六十口人: what stands before the first figure, where it is all there is."""
    if listed.text[listed.left.start : listed.left.start + 1] not in _WHOLE:
        return None
    start, end = listed.left.start, (listed.left.approx or (listed.group[0].start,))[0]
    return (start, end) if 2 <= end - start <= 8 and listed.text[start:end].isalpha() else None
