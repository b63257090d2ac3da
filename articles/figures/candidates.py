"""The places that may name what a figure measures, in the order in which they are believed."""

from __future__ import annotations

from collections.abc import Iterator

from articles.figures.brackets import before_bracket
from articles.figures.carrying import carried, grant
from articles.figures.doing import done_by
from articles.figures.keys import key_of
from articles.figures.left import Place, extent_of
from articles.figures.listed import Listed, Topics
from articles.figures.magnitudes import magnitude_of
from articles.figures.phrases import measure_in
from articles.figures.predicates import compared_to, may_name, of_verb
from articles.figures.shares import share_of
from articles.figures.things import AGES, of_things, things_after
from articles.figures.words import events

_SHARES = frozenset(("占比", "比重", "比例", "占", "总数"))  # of what was named last
_COLONS = frozenset("：:")
_WHOLE = frozenset("全每整")


def candidates(listed: Listed, topics: Topics) -> Iterator[Place | None]:
    """What may name a figure, the likeliest first."""
    text, left, measure, first = listed.text, listed.left, listed.left.measure, listed.group[0]
    opening = "" if measure else text[left.start - 1 : left.start]
    if opening == "(":
        yield before_bracket(listed)
    if first.kind is None:
        yield magnitude_of(text, first)
    if own := extent_of(first, left, text) or share_of(listed):
        yield own
    yield from _near(listed, topics)
    if measure and text[slice(*measure)] not in _SHARES:
        yield measure
    if opening in _COLONS:
        yield key_of(listed)
    if first.kind == "count":
        yield done_by(listed) or _whole_of(listed)
    elif first.kind == "money":
        yield grant(listed, topics)
    if left.verb:
        yield of_verb(listed)
    if first.counts and not measure:
        yield topics.things(first.unit)
    yield carried(listed, topics)
    yield measure
    if left.verb and may_name(text[slice(*left.verb)]):
        yield left.verb
    yield _whole_clause(listed)


def _near(listed: Listed, topics: Topics) -> Iterator[Place | None]:
    """What the verb says and what stands after the figure, which outweigh the measure before it."""
    text, left, first = listed.text, listed.left, listed.group[0]
    if left.verb and text[slice(*left.verb)] in events():
        yield left.verb
    sign = text[first.start - 1 : first.start]
    if sign == "等" and first.unit == "人":
        yield measure_in(text, left.start, first.start - 1)[0]  # 被告人罗某某等14人
    counts = first.counts or first.unit in AGES or of_things(listed)
    moved = left.compared or left.direction != "none" or left.basis != "none"
    if counts or not (left.measure or moved):
        yield things_after(listed)
    if sign in ("以", "按") and text.startswith("的", first.end):
        yield things_after(listed)  # 以52.3%的得票率
    if left.verb:
        yield compared_to(listed, topics)


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
