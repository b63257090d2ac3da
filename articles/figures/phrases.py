"""The measure before a figure: the noun phrase that a clause ends in."""

from __future__ import annotations

import re

from articles.figures.dividing import ends_word, is_word, word_over
from articles.figures.tails import REVISED
from articles.figures.trimming import past_owner, without_end
from articles.figures.verbs import verbs
from articles.figures.words import events, word_table, words_of
from articles.model import Direction

Place = tuple[int, int]
_SMALL_MEASURE = frozenset(
    "命间限率额量值数价度比例积程幅速次金费力模平入出期龄测标利润益本率级重长宽高距债款"
)
_ADVERBS = frozenset("只仅共已再就也都还将又曾")  # 只支付借款30万元
_AVERAGED = re.compile("(?:[人户日月年亩]均|平均)(?:每[天日月年人])?$")
_ARTICLE = re.compile("一[座条名项所处台套栋幢艘架辆口根块张]$")  # 建设一座110千伏升压站
_ABOUT = frozenset("由从为是达")  # say something of what stands before them
_EXTENTS = frozenset("高长宽深重厚")
# Items of a company's accounts, whose names hold verbs and owners.
_FIXED = re.compile(
    "(?=[归扣经投筹])(?:归属于?|归母|扣除非|(?:经营|投资|筹资)活动(?:产生|使用)).{1,24}(?:利润|损益|净额|流量|资产|权益)"
)
_WORDED = re.compile(r"[^\W\d_]")
_SHARE = re.compile(r"占(?!比|地面|领|据|用|有率)")


def measure_in(text: str, low: int, high: int) -> tuple[Place | None, Place | None, Direction]:
    """The measure at the end of a stretch, the verb before it, what the verb moves."""
    if set_off := _item(text, low, high) or _share(text, low, high):
        return set_off, None, "none"
    start, verb, moved = _after_verb(text, low, high)
    end = without_end(text, start, high)
    if end <= start:
        return None, verb, moved
    if text[end - 1] in words_of("act") and not ends_word(text, end):
        return None, (end - 1, end), moved  # 他一天卖
    start = past_owner(text, start, end)
    if text[start:end] in words_of("pronoun") or _ARTICLE.search(text, start, end):
        return None, verb, moved
    if end > start and (end - start >= 2 or text[start] in _EXTENTS) and _WORDED.search(text, start, end):
        return (start, end), verb, moved
    if verb is None and end - start == 1 and _WORDED.match(text, start):
        verb = (start, end)
    return None, verb, moved


def _item(text: str, low: int, high: int) -> Place | None:
    """归属于母公司股东的净利润, an item of a company's accounts."""
    fixed = _FIXED.search(text, low, high)
    return (fixed.start(), without_end(text, fixed.end(), high)) if fixed else None


def _share(text: str, low: int, high: int) -> Place | None:
    """房地产投资占全部投资, what has a share of what."""
    share = _SHARE.search(text, low, high) if text.find("占", low, high) >= 0 else None
    if share is None or high - share.end() < 2:
        return None
    subject, *_ = measure_in(text, low, share.start())
    return subject[0] if subject else share.start(), without_end(text, share.end(), high)


def _after_verb(text: str, low: int, high: int) -> tuple[int, Place | None, Direction]:
    """Where the noun phrase after the last verb starts. A verb before a short measure is part of it."""
    start = low
    verb: Place | None = None
    moved: Direction = "none"
    for match in verbs().finditer(text, low, high):
        rest = high - match.end()
        if text[match.end() : match.end() + 1] == "的" and match.start() - start >= 2 and rest > 2:
            continue  # 经营活动产生的现金流量净额
        small = 0 < rest <= 3 and text[high - 1] in _SMALL_MEASURE
        told = rest > 1 and (match[0] in words_of("light") or text[match.start() - 1] in _ADVERBS)
        if small and len(match[0]) > 1 and not told:
            moved = _moved_by(match[0]) if rest > 1 else "none"
            break
        said_of = text[high : high + 1] in _ABOUT or text.startswith(REVISED, high)
        if not rest and said_of and match.end() - match.start() > 1:
            break  # 增长预测由2%上调, 增长预期下调
        if not rest and _AVERAGED.search(text, start, match.start()):
            break  # 人均每天花费
        if 0 < rest < 2 and match.end() - match.start() == 1:
            break
        start, verb = match.span()[1], match.span()
        moved = _moved_by(match[0])
    if verb and text[start : start + 1] in ("了", "着", "过"):
        start += 1
    if verb and text[start : start + 1] == "出" and not word_over(text, start + 1, start, high):
        start += 1  # 培育出
    if text.find("出", start, high) > 0 and (brought := _brought_out(text, start, high)):
        return brought[1], brought, "none"
    return start, verb, moved


def _brought_out(text: str, low: int, high: int) -> Place | None:
    """研制出 in 团队研制出直径, a verb with its result."""
    place = text.rfind("出", low + 2, high - 2)
    if place < 0 or not is_word(text[place - 2 : place]):
        return None
    over = word_over(text, place, low, high)
    cut = over not in (None, (place - 2, place + 1)) or word_over(text, place + 1, low, high)
    return None if cut else (place - 2, place + 1)


def _moved_by(verb: str) -> Direction:
    word = word_table().get(verb) or events().get(verb)
    return word.direction if word and word.role in ("change", "event") else "none"
