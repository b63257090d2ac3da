"""Times in the words beside a figure: they measure nothing."""

from __future__ import annotations

import re

from articles.patterns import deferred

TIME = re.compile(
    r"(?:20)?\d\d[QH]\d(?:-[QH]?\d)?|\d\d年代(?:以来|初期?|末期?|中期)?|(?:(?:19|20)?\d\d|[一二][零九][零一二三四五六七八九]{2})年(?!期)(?:度|末|底|同期|上半年|全年)?|去年同期|上年同期|[数几两一二三四五六七八九十百\d]+[多余]?个?[年月天周][多余]?[前后来]|(?:\d\d?|[一二三四五六七八九十]{1,2})月(?:份|末|底)?(?!期货|合约)|\d\d?日|[前首第]?[一二三四1-4](?:个?季度?|[QH])末?|[首前][一二三四五六七八九十\d]+个?[季月]度?"
    r"|[上下本这]?(?:周|星期|礼拜)[一二三四五六日天末](?=[^\W\d_]|$)[晚早]?|[昨今前当明]晚|[昨今前当明]天|[昨今次翌当首]日|[昨今当]晨|昨夜|凌晨|清晨|上午|中午|下午|傍晚|晚间|午间|夜间"
    r"|当时|那时|此时|届时|上半年|下半年|全年|今年|去年|前年|上年|明年|上月|上季度?|[上本]周(?!期)|全周|本月|当月|当季|期末|年末|月末|季末|年底|月底|以来|期间|目前|如今|现在|以前|往年|全[市省县区国港台州](?!性)|报告期内?|单季度?|累计|之日起?"
)
_TIME_ENDS = frozenset("年度末底期月份日季QHq来间前市省县区国港台州累计周天晚早晨夜午今在时起一二三四五六")
_DATED = frozenset("0123456789零一二三四五六七八九十两第当本单每上下前首同个逐今去明全")
_SPAN = deferred(
    r"(?<![零\d一二三四五六七八九])[一二两三四五六七八九十几数半]{1,3}个?(?:月|年|天|周|晚|夜)$"
)  # 我一年有两百天


def time_before(text: str, low: int, high: int) -> int | None:
    """Where a time at the end begins, as in 占比已由去年的; ``None`` for none."""
    if high <= low or text[high - 1] not in _TIME_ENDS:
        return None
    if (span := _SPAN.search(text, low, high)) and span.start() > low:
        return span.start()
    times = list(TIME.finditer(text, low, high))
    last = times[-1] if times else None
    if last and last.end() == high and last.start() > low:
        return last.start()
    return None


def is_time(text: str) -> bool:
    """Whether a text is nothing but a time or a length of time."""
    return text[-1:] in _TIME_ENDS and bool(TIME.fullmatch(text) or _SPAN.fullmatch(text))


def is_dated(text: str, low: int, place: int) -> bool:
    """Whether 年, 月 or 季 at a place ends a time, as in 比2019年增长; 月增长 is over the month before."""
    return text[place] in "年月季" and place > low and text[place - 1] in _DATED
