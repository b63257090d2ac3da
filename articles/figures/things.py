"""What the words after a figure name: things counted, 税收 in 六成的税收, what holds of a part."""

from __future__ import annotations

import re

from articles.figures.clauses import CLAUSE_ENDS
from articles.figures.dividing import is_word, word_over
from articles.figures.doing import predicate
from articles.figures.left import Place
from articles.figures.listed import MEASURE_ENDS, Listed
from articles.figures.nouns import noun_after
from articles.figures.quantities import Quantity
from articles.figures.words import lexicon

# 由两百人壮大到一千二百人
_FROM = re.compile("[由从自]")
_ROSE = re.compile("[^，。；、]{1,6}(?:[到至为]|(?<![组构合形])成).{0,12}")
_AT_ONCE = ("就", "便", "才")  # 三年就建成了主体工程
_TIMES = frozenset(("时间", "时候", "光景", "工夫", "日子", "期限"))
AGES = frozenset(("岁", "歲", "周岁", "週歲"))
_HAVE_EXTENTS = frozenset(("weight", "area", "length", "power_energy"))
_SIZE = re.compile(r"[\d.一二两三四五六七八九十百千万亿]{1,9}[^\W\d_]{1,5}(?:以[上下])?的(?=[^\W\d_])")
_EXTENT_ENDS = MEASURE_ENDS | frozenset("径力距约达超逾")
_FROM_ON = frozenset("步售价拍跳征")
_ACTS = re.compile("[以在把将从用获为被]")


def of_things(listed: Listed) -> bool:
    """80万吨工业硅, 15亩稻田: an extent right between what has it and its noun."""
    text, limit = listed.text, listed.limit
    if listed.group[0].kind not in _HAVE_EXTENTS:
        return False
    if limit < len(text) and not CLAUSE_ENDS.search(text, listed.after, limit):
        return False  # 7奈米製程占比逾三成: the words belong to the next figure
    first, left = listed.group[0], listed.left
    if listed.text[listed.group[-1].end : listed.group[-1].end + 1] == "的":
        return False
    joined = (
        left.measure is None or left.measure[1] < first.start or listed.text[first.start - 1] in MEASURE_ENDS
    )
    return not joined


def things_after(listed: Listed) -> Place | None:
    """What the words after the figure name: things counted, 税收 in 六成的税收, what holds of a part."""
    text, group, left, _, after, limit = listed
    rose = limit < len(text) and _ROSE.fullmatch(text, after, limit)
    if rose and _FROM.search(text, left.start, left.end):
        return None
    if group[0].kind == "duration" and group[0].unit not in AGES:
        return _in_that_time(listed)
    things = None if _is_score(text, group, after) else _sized(listed) or noun_after(text, after, limit)
    if things and group[0].unit in AGES:
        things = things[0], _before_act(text, things)
    size = things[1] - things[0] if things else 0
    if group[0].counts:
        told = (
            size > 1 or not left.measure or group[0].unit in ("个", "個") or text[group[0].start - 1] == "的"
        )
        return things if told else None
    if 1 < size <= (8 if left.verb and text[after] != "的" else 40):
        return things
    if group[0].kind in ("percent", "fraction") and not things and left.verb is None:
        return predicate(text, after, limit)
    return None


def _sized(listed: Listed) -> Place | None:
    """机组 in 25台单机容量4兆瓦的机组: an extent stands between a number of things and their noun."""
    text, group, _, _, after, limit = listed
    if not group[0].counts or not 1 < limit - after < 9 or text[limit - 1] not in _EXTENT_ENDS:
        return None
    sized = _SIZE.match(text, limit)
    return noun_after(text, sized.end(), len(text)) if sized else None


def _before_act(text: str, person: Place) -> int:
    """Where a person's name ends before what he does: 十九岁的程晓以第二名完赛, not in 小将."""
    acts = (act.start() for act in _ACTS.finditer(text, person[0] + 1, person[1]))
    return next((act for act in acts if not word_over(text, act, *person)), person[1])


def _is_score(text: str, group: list[Quantity], after: int) -> bool:
    """Whether what follows is how a match ended: 以3比2逆转对手."""
    return group[0].kind == "ratio" and text[after : after + 1] != "的"


def _in_that_time(listed: Listed) -> Place | None:
    """历史 in 六百年的历史, 建成了主体工程 in 三年就建成了主体工程."""
    text, _, left, _, after, limit = listed
    if left.start == left.end and text.startswith(_AT_ONCE, after):
        return predicate(text, after + 1, limit)
    things = noun_after(text, after, limit) if text[after : after + 1] == "的" else None
    return things if things and text[slice(*things)] not in _TIMES else None


def after_words(text: str, end: int) -> int:
    """Where the words of approximation after a figure end: 以上, (含)以上, 左右."""
    near = lexicon("after")
    while True:
        start = end + (text[end : end + 1] == " ")
        size = near.at(text, start)
        if not size or (text[start] == "起" and _begins_word(text, start)):
            return end
        end = start + size


def _begins_word(text: str, start: int) -> bool:
    """Whether 起 is not that of 三元起 and 三元起步: 2个起降场."""
    return text[start + 1 : start + 2] not in _FROM_ON and is_word(text[start : start + 2])
