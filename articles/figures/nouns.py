"""The things that a number counts, in the words after it."""

from __future__ import annotations

import re

from articles.figures.dividing import is_word
from articles.figures.verbs import verbs
from articles.figures.words import lexicon, words_of

Place = tuple[int, int]
_AFTER_STOP = re.compile(r"[，。；！？：,.;!?:、()…\n\s“”「」《》【】/|~—+=<>A-Za-z\d-]")
_STOPS = frozenset("，。；！？：,.;!?:、()…\n")  # mostly one of them stands right after the figure
_ATTRIBUTES = ("新增", "新建", "新开", "改建", "扩建", "在建", "拟建", "新设", "新签", "签约", "上市", "开工")
_WHERE = frozenset("藏位存建用源属处放葬埋散自")  # and 于
_THEN = frozenset("后时内中里上")  # 打八五折后只要245元
_NO_NOUN = ("的", "等", "及", "和", "与", "或", "至", "到", "以", "之", "左", "上下", "大关", "为限", "为止")


def noun_after(text: str, start: int, limit: int) -> Place | None:
    """The things that a number counts, in the words right after it; ``None`` where none are named."""
    while text[start : start + 1] in (" ", "的") and start < limit:
        start += 1
    if text[start : start + 1] in _STOPS:
        return None
    loose = text[start : start + 1] in _THEN and not is_word(text[start : start + 2])
    acted = text[start : start + 1] in words_of("act") and text[start + 1 : start + 2] in ("了", "过")
    if acted or lexicon("adverb").at(text, start):
        return None  # 4家已经改制
    if loose or text.startswith(_NO_NOUN, start) or _is_where(text, start):
        return None
    end = _noun_end(text, start, min(limit, start + 40))
    verb = verbs().search(text, start + 2 if text.startswith(_ATTRIBUTES, start) else start, end)
    while (
        verb
        and verb.start() == start
        and verb.end() - start > 1
        and (text[verb.end() : verb.end() + 1] in ("的", "项", "企", "单") or _tells_of(text, verb, end))
    ):
        verb = verbs().search(text, verb.end(), end)
    if verb:
        possessive = text.rfind("的", verb.end(), end)
        if (
            possessive < 0
            or end - possessive < 3
            or end - start > 18
            or text[verb.end() : verb.end() + 1] == "一"
            or verbs().search(text, possessive, end)
        ):
            end = verb.start()
    while end > start and text[end - 1] in "的、 “了和及与":
        end -= 1
    return (start, end) if end > start else None


def _is_where(text: str, start: int) -> bool:
    """Whether a verb begins here that tells where or for what: 藏于, 收藏于, 用于; 免于 and 关于 do not."""
    place = text.find("于", start + 1, start + 3)
    return place > 0 and text[place - 1] in _WHERE


def _tells_of(text: str, verb: re.Match[str], end: int) -> bool:
    """Whether a verb stands as an attribute: 培训 in 5000个培训名额."""
    return verb[0] in words_of("attribute") and end - verb.end() >= 2


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
