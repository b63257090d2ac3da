"""Boilerplate: pieces that are about the page and not about its subject."""

from __future__ import annotations

import re

from articles.model import Span

_STARTS = re.compile(
    r"(?:本文|原文)?(?:责任?编辑|责编|编辑|编审|校对|审核|监制|值班|来源|稿源|文章来源|作者|记者|通讯员|撰文|摄影|制图|供图|图源|图片|资料图|原标题|标签|关键词|版权|声明"
    r"|微信|电话|热线|邮箱|地址|网址|联系人|联系方式|联系电话|咨询电话|举报电话|风险提示|免责|分享|点赞|更多)(?:[：/]|[^，。：]{0,6}[：/])"
    r"|（[^）]*）$|图[为/：一二三四五\d]|表[\d一二三四五][：\s]|未经|转载|特此通知|特此公告|打开|点击|扫描|长按|关注我们|编者按|编者的话|本报讯|除非注明|本站"
)
_HOLDS = re.compile(
    r"二维码|公众号|扫码|版权归|版权所有|转载请|授权不得|不得转载|免责声明|客户端下载|下载客户端|阅读原文|相关阅读|延伸阅读|点击进入|点击查看|https?：?//|www\.|客服热线|新闻热线|投稿邮箱|原创或编译|不代表本"
)


_QUOTED = re.compile(r"“[^”]*”|「[^」]*」")
_ASKS = re.compile(r"[？?]|[吗呢][。！]?$")


def is_boilerplate(text: str, piece: Span) -> bool:
    """Whether a piece of a folded text names who made the page, asks something or only quotes."""
    if _ASKS.search(text, piece.end - 2, piece.end) or _QUOTED.fullmatch(text, piece.start, piece.end):
        return True
    return bool(_STARTS.match(text, piece.start, piece.end) or _HOLDS.search(text, piece.start, piece.end))
