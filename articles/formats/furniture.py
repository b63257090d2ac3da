"""What pages put between an article and its frame: rulers, votes, counters, buttons that are no buttons."""

from __future__ import annotations

import re

_COUNT = r"[\d,.]+\s*[万萬wWkK千]?\+?"
_FURNITURE = re.compile(
    r"[-—=_]{3,}.{0,8}[-—=_]{3,}|\(\d+\)|\d+%|[顶踩]一下"
    rf"|[点點]?[赞讚]\s*(?:{_COUNT})?|{_COUNT}\s*[人个個]?(?:[点點]?[赞讚]|[觉覺]得有用)"
    rf"|{_COUNT}\s*人?(?:赞同|贊同|喜欢|喜歡|收藏|感谢|推荐|点赞)了?(?:[该這这此]?[个個篇]?(?:回答|文章|内容|帖子))?"
    rf"|(?:(?:[关關]注者|被?[浏瀏][览覽]|[评評][论論]|回[复覆]|收藏|[阅閱][读讀]|围观|粉[丝絲])\s*{_COUNT}\s*)+"
    r"|[+＋]?\s?(?:已?[关關]注|[关關]注[TA他她它]+|[发發]?私信|[发發]消息|查看[ta他她]+的?更多|邀[请請]回答|[写寫]回答|追[蹤踪])"
    r"|(?:(?:[这這][条條篇]|本)(?:信息|文章|资讯|内容)?)?[对對][您你]?(?:是否)?有?帮助[吗嗎]?[？?]?|(?:没|無|无)?有?帮助|有用|[没沒]用"
    r"|IP\s*(?:[属屬]地|[归歸]属地)\s*[:：]?\s*\S{2,8}",
    re.IGNORECASE,
)
_END = re.compile(
    rf"(?:(?:[顶踩赞讚]|[回评][复论]|收藏|[举舉][报報]|分享|[转轉][发發]|引用)[\s|·]*(?:[（(]?{_COUNT}[）)]?[\s|·]*)?){{2,}}"
    rf"|[顶踩赞讚]\s*{_COUNT}|(?:全部|[网網]友|最新|[热熱][门門]|精[选選])?(?:[评評][论論]|跟[贴貼]|留言)\s*[（(]?\s*{_COUNT}\s*[条條]?[）)]?"
    r"|(?:您|你)?(?:可能|或[许許]|也[许許])(?:[还還]|也|[会會])*(?:感[兴興]趣|喜[欢歡]|想看|想[读讀]|想了解).{0,6}",
)
"""What stands over the votes, the comments and the other texts under an article."""
_FOOT = re.compile(
    r"版[权權]所有|ICP[备備證证]|公?[网網]安[备備]|[网網]站[标標][识識][码碼]|Copyright|All Rights Reserved"
    r"|[主承][办辦](?:[单單]位)?\s*[:：].{2,60}技[术術]支持\s*[:：]"
    r"|第\s*[\d,]+\s*位[访訪]|^(?:今天|今日|[现現]在|[当當]前)是\s*[:：]?\s*(?:\d{4}|[星周週])",
    re.IGNORECASE,
)
"""What a page says of itself, of its visitors, of today's date."""
_WHENCE = re.compile(
    r"[\s・·•|｜，,（(]*IP\s*(?:[属屬]地|[归歸]属地)\s*[:：]?\s*[^\s，。]{2,8}$"
    r"|(?<=:\d\d)\s*(?:[发發][表布佈][于於]|[来來]自)\s*[^\s\d，。：:]{2,8}$",
    re.IGNORECASE,
)


def is_furniture(text: str) -> bool:
    """Whether a line is a ruler, a vote, a counter or the like, and no text."""
    if len(text) > 160 or "。" in text:
        return False
    return bool(_FOOT.search(text)) or (len(text) <= 40 and bool(_FURNITURE.fullmatch(text)))


def is_end(text: str) -> bool:
    """Whether a line counts votes, or stands over comments or what else might please."""
    return len(text) <= 40 and bool(_END.fullmatch(text.strip("【】[]·| \u3000")))


def without_whence(text: str) -> str:
    """A line without the place that its writer's address is in: ``发布于 2024-02-28 11:06 ・IP 属地甘肃``."""
    return _WHENCE.sub("", text)
