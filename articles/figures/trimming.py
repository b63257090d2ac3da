"""Takes off a noun phrase what is not the measure: times, places, owners, brackets."""

from __future__ import annotations

import re

from articles.figures.dividing import word_over
from articles.figures.names import name_at
from articles.figures.words import lexicon

TIME = re.compile(
    r"(?:20)?\d\d[QH]\d(?:-\d)?|\d\d年代(?:以来|初期?|末期?|中期)?|(?:(?:19|20)?\d\d|[一二][零九][零一二三四五六七八九]{2})年(?!期)(?:度|末|底|同期|上半年|全年)?|去年同期|上年同期|[数几两一二三四五六七八九十百\d]+[多余]?个?[年月天周][多余]?[前后来]|(?:\d\d?|[一二三四五六七八九十]{1,2})月(?:份|末|底)?|\d\d?日|[前首第]?[一二三四1-4](?:个?季度?|[QH])末?|[首前][一二三四五六七八九十\d]+个?[季月]度?"
    r"|上半年|下半年|全年|今年|去年|前年|上年|明年|上月|上季度?|[上本]周(?!期)|全周|本月|当月|当季|期末|年末|月末|季末|年底|月底|以来|期间|目前|如今|现在|以前|往年|全[市省县区国港台州](?!性)|报告期内?|单季度?|累计"
    r"|[上下本这]?(?:周|星期|礼拜)[一二三四五六日天末](?=[^\W\d_]|$)[晚早]?|[昨今前当明]晚|[昨今前当明]天|[昨今次翌当]日|[昨今当]晨|昨夜|凌晨|清晨|上午|中午|下午|傍晚|晚间|午间|夜间"
)
_OWNER = re.compile(
    r"每\d+股|一[座家个条项所批名](?![^的]{0,1}$)|公司|集团|股份(?!数)|控股|开发区|园区|自贸区|高新区|新区|保税区|(?<!跨)[省县州](?![级内外际委]|长|域)|(?<![城上都])市(?![场值政民级区盈占净销委内外县辖价])|[局署厅](?![面部长势地域])|委(?:员会)?(?![托员派])|该[院行校店厂队]|我[国省市县]|[国中]行(?!业)|(?<![小用实同工课学临及即准定历届平按])时(?![速间长效代限尚段期装刻])"
)
# Signs without which the patterns cannot match: looking for them first is cheaper.
_TIMELY = re.compile("[年月日季期末底间前累全QH]|以来")
_OWNING = re.compile("[司团份股区省县州市局署厅委该我国行时一每]")
# What stands in brackets after an owner, and not inside a measure: a code, a long name.
_CODE = re.compile(r"\d{4}|[^()]{9}")
_PARTICLES = frozenset("以的，、” )其该各")
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
    while start < high:
        size = min(lexicon("head").at(text, start), high - start)
        if not size and text[start] in (_LOOSE if start > low else _PARTICLES) and high - start > 2:
            size = 1
        if size and word_over(text, start + size, start, high):
            size = 0
        if not size and text[start].isdigit():
            size = max(0, min(name_at(text, start), high) - start)
        if not size:
            break
        start += size
    while (closing := text.rfind(")", start, high - 2)) >= 0 and (
        opening := text.rfind("(", start, closing)
    ) >= 0:
        if opening > start and not _CODE.search(text, opening, closing):
            break  # 广义货币(M2)余额
        start = closing + 1
    if high - start > 11:
        start = max(start, *(text.rfind(sign, start, high - 3) + 1 for sign in "的”」"))
    return start


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
