"""Boilerplate: pieces that are about the page and not about its subject."""

from __future__ import annotations

import re

from articles.model import Span
from articles.summaries.clutter import table

_PARTIES = re.compile(
    r"(?:原告|被告|上诉人|被上诉人|原审|再审|申请人|被申请人|第三人|委托|法定代表人|审判[长员]|书记员|公诉机关|被告人|辩护人)[^，。：]{0,14}："
    r"|[^，。]{2,6}，[男女]，|[^。：]{0,24}(?:诉讼|上诉|仲裁|再审)请求[^。：]{0,6}："
)
"""The parties of a case, and what they ask for."""
_NAME = re.compile(
    r"[\d年月日〇一二三四五六七八九十\s/-]+|[^\W\d_a-z]{2,20}(?:局|厅|委|会|院|办公室|政府|部|中心|公司|社)"
)
"""A signature or its date."""

_PREAMBLE = re.compile(
    r"[^。\n]{0,200}?(?:现[将就][^，。：\n]{0,80}(?:如下|公布|印发)|[，\s]制定(?:了)?本?(?:办法|规定|条例|方案|细则|意见|规则|法|如下))"
    r"|[^。\n]{0,60}保证[^。\n]{0,40}(?:真实|准确|完整)|各[^。\n]{2,80}：(?:\n|$)"
)
"""The sentence that an order opens with: what it is for and who agreed."""
_FAR = 400
"""Code points that a line is followed back at most."""
_SCENE = re.compile(
    r"(?:时下|眼下)?(?:[初盛仲暮深隆早晚][春夏秋冬]|清晨|凌晨(?:时分|[一二三四五两]点)|深夜|夜里|午后|天刚|天还没|傍晚|入夜|夜幕|走进|漫步|步入|来到|[^，。]{0,6}时节)[^\d]{0,60}"
    r"|[^\d，。]{0,8}，?[^\d，。]{0,8}(?:绿树成荫|稻浪|机器轰鸣|人头攒动|热火朝天|郁郁葱葱|一派[^，。]{2,10}景象)"
)
"""The stage of a reportage before its play."""
_NOTES = re.compile(r"\n(?:附注|注释|注：|注\d|※|主要指标解释|(?:分析师|免责|特别|版权|重要)声明)")
"""The first line of what follows an article."""
_QUOTED = re.compile(r"“[^”]*”|「[^」]*」")
_ASKS = re.compile(r"[？?]|[吗呢][。！]?$")


def is_boilerplate(text: str, piece: Span) -> bool:
    """Whether a piece of a folded text is about the page, asks, only quotes or sets the scene."""
    start, end = piece.start, piece.end
    if table("holds").search(text, start, end) or table("piece").match(text, start, end):
        return True
    line = _begin(text, start)
    if any(form.fullmatch(text, start, end) for form in (_QUOTED, _SCENE, _NAME)):
        return True
    return bool(
        _ASKS.search(text, end - 2, end)
        or _SCENE.fullmatch(text, line, end)
        or table("sentence").match(text, line, end)
        or _PARTIES.match(text, line, end)
        or _PARTIES.match(text, start, end)
        or _PREAMBLE.match(text, line)
    )


def _begin(text: str, start: int) -> int:
    """Where the line or sentence begins that holds the offset; the offset itself if that is far before."""
    near = max(0, start - _FAR)
    found = max(text.rfind("。", near, start), text.rfind("\n", near, start))
    return found + 1 if found >= 0 or start < _FAR else start


def tail_of(text: str) -> int:
    """Where the notes and disclaimers begin that a folded text ends with; its end where it has none."""
    found = _NOTES.search(text, len(text) // 2)
    return found.start() if found else len(text)
