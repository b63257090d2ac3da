"""Boilerplate: pieces that are about the page and not about its subject."""

from __future__ import annotations

import re

from articles.model import Span

_LINE = re.compile(
    r"(?:本文|原文|文章)?(?:责任?编辑|责编|编辑|编审|校对|审核|监制|值班|来源|稿源|作者|撰文|摄影|制图|供图|图源|图片来源|标签|关键词|版权|声明|风险提示|免责|注"
    r"|[^，。：]{0,6}(?:电话|热线|邮箱|微信|网址|联系人|联系方式))[：/]|特此通知|特此公告|[^，。]{0,8}现就[^，。：]*如下"
)
"""The beginning of a line about the page: all of it is."""
_STARTS = re.compile(
    r"(?:记者|通讯员|图片|资料图|分享|点赞|更多)[^，。：]{0,6}[：/]|（[^）]*）$|图[为/：一二三四五\d]|表[\d一二三四五][：\s]"
    r"|未经|转载|打开|点击|扫描|长按|关注我们|编者按|编者的话|本报讯|除非注明|本站|\d[\d-]{6,}$|各[^，。]{2,30}[：，]"
)
"""The beginning of a piece about the page."""
_PARTIES = re.compile(
    r"(?:原告|被告|上诉人|被上诉人|原审|再审|申请人|被申请人|第三人|委托|法定代表人|审判[长员]|书记员|公诉机关|被告人|辩护人)[^，。：]{0,14}："
    r"|[^，。]{2,6}，[男女]，|[^。：]{0,24}(?:诉讼|上诉|仲裁|再审)请求[^。：]{0,6}："
)
"""The parties of a case, and what they ask for."""
_NAME = re.compile(
    r"[\d年月日〇一二三四五六七八九十\s/-]+|[^\W\d_a-z]{2,20}(?:局|厅|委|会|院|办公室|政府|部|中心|公司|社)"
)
"""A signature or its date."""
_HOLDS = re.compile(
    r"二维码|公众号|扫码|版权归|版权所有|转载请|授权不得|不得转载|免责声明|客户端下载|下载客户端|阅读原文|相关阅读|延伸阅读|点击进入|点击查看|https?：?//|www\.|客服热线|新闻热线|投稿邮箱|(?:致电|拨打|热线|电话)[^，。]{0,8}\d{4}|现印发给你们|已经[^，。]{1,20}(?:同意|通过)|请(?:认真)?(?:贯彻|遵照|组织实施)|原创或编译|不代表[^，。]{0,8}(?:立场|观点)|不代表本"
    r"|没有虚假记载|不存在虚假记载|点个“?(?:赞|在看)|点个[“「]|[点戳]“在看”|小伙伴们?注意|转发给|转发周知"
)


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
    if _ASKS.search(text, end - 2, end) or _HOLDS.search(text, start, end) or _STARTS.match(text, start, end):
        return True
    line = _begin(text, start)
    if any(form.fullmatch(text, start, end) for form in (_QUOTED, _SCENE, _NAME)):
        return True
    return bool(
        _SCENE.fullmatch(text, line, end)
        or _LINE.match(text, line, end)
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
