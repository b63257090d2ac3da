"""Noun phrases: the measure before a figure, the things after a number."""

from __future__ import annotations

import re
from functools import cache

from articles.figures.names import name_at
from articles.figures.words import verbs, word_table, words_of
from articles.model import Direction

Place = tuple[int, int]
TIME = re.compile(
    r"(?:(?:19|20)?\d\d|[一二][零九][零一二三四五六七八九]{2})年(?:度|末|底|同期|上半年|全年)?|去年同期|上年同期|\d\d?月(?:份|末|底)?|\d\d?日|[前首第]?[一二三四1-4](?:个?季度?|[QH])末?|[首前][一二三四五六七八九十\d]+个?[季月]度?"
    r"|上半年|下半年|全年|今年|去年|上年|本月|当月|当季|期末|年末|月末|季末|年底|月底|以来|期间|目前|全[市省县区国港台州](?!性)|报告期内?|单季度?|累计"
)
_OWNER = re.compile(
    r"公司|集团|股份(?!数)|控股|开发区|园区|自贸区|高新区|新区|保税区|[省县州](?![级内外际委]|长|域)|(?<![城上都])市(?![场值政民级区盈占净销委内外县辖价])|[局署厅](?![面部长势])|委(?:员会)?(?![托员派])|该[院行校店厂队]|我[国省市县]|[国中]行(?!业)"
)
_SMALL_MEASURE = frozenset("率额量值数价度比例积程幅速次金费力模平入出期龄利润益本率级重长宽高距债款")
_SHARE = re.compile(r"占(?!比|地|领|据|用|有率)")
_AFTER_STOP = re.compile(r"[，。；！？：,;!?:、()…\n\s“”「」《》【】/|~—+=<>A-Za-z\d-]")
_NO_NOUN = ("的", "等", "及", "和", "与", "或", "至", "到", "以", "之", "左", "上下")


@cache
def _heads() -> frozenset[str]:
    return frozenset(word for word in words_of("head") if len(word) > 1)


def measure_in(text: str, low: int, high: int) -> tuple[Place | None, Place | None, Direction, bool]:
    """The measure at the end of a stretch, the verb before it, what the verb moves, whether it is a share."""
    share = _SHARE.search(text, low, high)
    if share and high - share.end() >= 2:
        subject, *_ = measure_in(text, low, share.start())
        end = _without_end(text, share.end(), high)
        return (subject[0] if subject else share.start(), end), None, "none", True
    start, verb, moved = _after_verb(text, low, high)
    start = _after_time(text, start, high)
    end = _without_end(text, start, high)
    if end - start >= 2 or (end > start and verb is None and text[start:end].isalpha()):
        return (start, end), verb, moved, False
    return None, verb, moved, False


def _after_verb(text: str, low: int, high: int) -> tuple[int, Place | None, Direction]:
    """Where the noun phrase after the last verb starts. A verb before a short measure is part of it."""
    start = low
    verb: Place | None = None
    moved: Direction = "none"
    for match in verbs().finditer(text, low, high):
        rest = high - match.end()
        if 0 < rest <= 3 and text[high - 1] in _SMALL_MEASURE and match.end() - match.start() > 1:
            moved = _moved_by(match[0]) if rest > 1 else "none"
            break
        if 0 < rest < 2 and match.end() - match.start() == 1:
            break
        start, verb = match.span()[1], match.span()
        moved = _moved_by(match[0])
    if text[start : start + 1] in ("了", "着", "过"):
        start += 1
    return start, verb, moved


def _moved_by(verb: str) -> Direction:
    word = word_table().get(verb)
    return word.direction if word and word.role == "change" else "none"


def _after_time(text: str, low: int, high: int) -> int:
    """Past times, places and owners: 港交所首三季收入 is 收入, 某某公司净利润 is 净利润."""
    start = low
    for pattern in (TIME, _OWNER):
        for match in pattern.finditer(text, start, high):
            if high - match.end() >= 2 or (
                pattern is TIME and high - match.end() <= text.startswith("的", match.end())
            ):
                start = match.end()
    while start < high:
        size = next((n for n in range(min(5, high - start), 1, -1) if text[start : start + n] in _heads()), 0)
        if (
            not size
            and text[start] in "的末底初内中，、” )其该各"
            and high - start > 2
            and text[start : start + 2] not in _KEPT
        ):
            size = 1
        if not size and text[start].isdigit():
            size = max(0, min(name_at(text, start), high) - start)
        if not size:
            break
        start += size
    if high - start > 14:
        start = max(start, *(text.rfind(sign, start, high - 3) + 1 for sign in "的”」)"))
    return start


_KEPT = frozenset(
    (
        "其他",
        "其它",
        "其余",
        "各项",
        "中小",
        "中央",
        "中国",
        "内销",
        "内资",
        "中高",
        "中等",
        "内需",
        "中期",
        "中标",
        "中药",
        "中医",
        "初中",
        "初级",
        "中学",
        "中欧",
        "底层",
    )
)


def _without_end(text: str, low: int, high: int) -> int:
    """Before a closing bracket's contents, a quote left open, 的 and blanks."""
    while high > low:
        if text[high - 1] == ")":
            opening = text.rfind("(", low, high)
            if opening <= low:
                return high
            high = opening
        elif text[high - 1] in " 的、“「":
            high -= 1
        else:
            break
    return high


def noun_after(text: str, start: int, limit: int) -> Place | None:
    """The things that a number counts, in the words right after it; ``None`` where none are named."""
    while text[start : start + 1] in (" ", "的") and start < limit:
        start += 1
    if text.startswith(_NO_NOUN, start):
        return None
    end = _noun_end(text, start, min(limit, start + 40))
    verb = verbs().search(text, start, end)
    while (
        verb
        and verb.start() == start
        and verb.end() - start > 1
        and text[verb.end() : verb.end() + 1] in ("的", "项", "企", "单")
    ):
        verb = verbs().search(text, verb.end(), end)
    if verb:
        possessive = text.rfind("的", verb.end(), end)
        if (
            possessive < 0
            or end - possessive < 3
            or end - start > 18
            or verbs().search(text, possessive, end)
        ):
            end = verb.start()
    while end > start and text[end - 1] in "的、 “了和及与":
        end -= 1
    return (start, end) if end > start else None


def _noun_end(text: str, start: int, limit: int) -> int:
    """Up to the next punctuation; a quoted name inside the phrase is part of it."""
    place = start
    while True:
        stop = _AFTER_STOP.search(text, place, limit)
        if not stop:
            return limit
        if stop[0] in "“「《" and (closing := _closing(text, stop.start(), limit)):
            place = closing
        elif stop[0].isascii() and stop[0].isalnum():
            place = stop.end()
        else:
            return stop.start()


def _closing(text: str, opening: int, limit: int) -> int:
    sign = {"“": "”", "「": "」", "《": "》"}[text[opening]]
    return text.find(sign, opening, limit) + 1
