"""Takes off a noun phrase what is not the measure: times, places, owners, brackets."""

from __future__ import annotations

import re

from articles.figures.dividing import word_over
from articles.figures.moments import TIME
from articles.figures.names import name_at
from articles.figures.words import lexicon

_OWNER = re.compile(
    r"每\d+股|一[座家个条项所批名](?![^的]{0,1}$)|公司|集团|股份(?!数)|控股|开发区|园区|自贸区|高新区|新区|保税区|(?<!跨)[省县州](?![级内外际委]|长|域)|(?<![城上都])市(?![场值政民级区盈占净销委内外县辖价])|[局署厅](?![面部长势地域])|委(?:员会)?(?![托员派])|该[院行校店厂队]|我[国省市县]|[国中]行(?!业)|(?<![小用实同工课学临及即准定历届平按])时(?![速间长效代限尚段期装刻])"
)
# Signs without which the patterns cannot match: looking for them first is cheaper.
_TIMELY = re.compile("[年月日季期末底间前累全QH周天晚晨午夜现今]|以来")
_OWNING = re.compile("[司团份股区省县州市局署厅委该我国行时一每]")
# What stands in brackets after an owner, and not inside a measure: a code, a long name.
_CODE = re.compile(r"\d{4}|[^()]{9}")
_PARTICLES = frozenset("仅只光按自以的，、” )其该各")
_LOOSE = _PARTICLES | frozenset("末底初内中后")  # left over of a time or a place: 年末, 市内


def past_owner(text: str, low: int, high: int) -> int:
    """Past times, places and owners: 港交所首三季收入 is 收入, 某某公司净利润 is 净利润."""
    start = low
    for hint, pattern in ((_TIMELY, TIME), (_OWNING, _OWNER)):
        if not hint.search(text, start, high):
            continue
        for match in pattern.finditer(text, start, high):
            if pattern is _OWNER and word_over(text, match.end(), start, high):
                continue
            if high - match.end() >= 2 or (
                pattern is TIME and high - match.end() <= text.startswith("的", match.end())
            ):
                start = match.end()
    start = _past_brackets(text, _past_head(text, start, high, start > low), high)
    if high - start > 11:
        start = max(start, *(text.rfind(sign, start, high - 3) + 1 for sign in "的”」"))
    return start


def _past_head(text: str, start: int, high: int, parted: bool) -> int:
    """Past words that say nothing of a measure; ``parted`` says that a time or an owner stood before."""
    while start < high:
        size = min(lexicon("head").at(text, start), high - start)
        if not size and text[start] in (_LOOSE if parted else _PARTICLES) and high - start > 2:
            size = 1
        if size and word_over(text, start + size, start, high):
            size = 0
        if not size and text[start].isdigit():
            size = max(0, min(name_at(text, start), high) - start)
        if not size:
            break
        start += size
        parted = True
    return start


def _past_brackets(text: str, start: int, high: int) -> int:
    """Past an owner with its code in brackets; 广义货币(M2)余额 is one measure."""
    closing = text.rfind(")", start, high - 2)
    opening = text.rfind("(", start, closing) if closing >= 0 else -1
    if opening < 0 or (opening > start and not _CODE.search(text, opening, closing)):
        return start
    return closing + 1


def without_end(text: str, low: int, high: int) -> int:
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
