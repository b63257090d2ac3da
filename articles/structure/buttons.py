"""What pages and platforms put into a metadata line that is no value: buttons, counters, places, accounts."""

from __future__ import annotations

from articles.patterns import deferred
from articles.structure.tables import any_of

_COUNTER = deferred(
    r"[\s|｜·]*(?<![^\W\d])(?:(?:参与)?[评評][论論]|[点點]赞|[点點]讚|收藏|[转轉][发發]|分享|字[数數]|喜[欢歡]|字[号號]|打印(?:本[页頁]|此[页頁])?|[关關][闭閉]窗口|列印|我要[评評][论論]|附件下[载載]|[复複][制製][链鏈]接|[纠糾][错錯]|原[创創]"
    r"|小字[号號]|[听聽]新[闻聞]|[语語]音播[报報]|只看[该該]作者|[倒正]序[浏瀏][览覽])"
    r"\s*(?:[（(]?\d[\d.,]*\s*[万萬wWkK]?\+?\s*[人次条條]{0,2}[）)]?)?(?=[\s|｜·】\]]|$)"
)
"""A button, perhaps with how often it was pressed."""
_APART = deferred(
    r"[\s\u3000·|]+(?:\d{1,3}\s?分[钟鐘](?:[可可]?[阅閱][读讀])?|[举舉][报報]|我有[话話][说說]|[评評][论論][区區]?|[订訂][阅閱]|\+?\s?[关關]注|[阅閱][读讀]原文|展[开開]全文|[朗听聽][读讀]?全文|[进進]入主[页頁]|[缩縮放][小大]字[体體]"
    r"|\d+人?[参參][与與]|\d+\s?[条條则則]?\s?[评評][论論])(?=[\s\u3000]|$)",
    needs=" \u3000·|",
)
"""A button with room before it."""
_READ = deferred(r"(?<![^\W\d_a-zA-Z])(?P<key>[阅閱][读讀]|[浏瀏][览覽]|查看)(?:量|数|次数)? (?=\d)")
"""A counter whose key has no colon."""
_COUNTED = deferred(
    r"(?<![^\W\d_a-zA-Z])(?P<key>[阅閱][读讀]|[浏瀏][览覽]|[点點][击擊])(?:量|数|次数)?"
    r"\s?[（(](?P<count>\d[\d.,]*\s?[万萬wW]?)[）)]",
    needs="（(",
)
"""A counter with its count in parentheses."""
_SPACED = deferred(
    r"(?:^|(?<=[\s|｜·）)]))(?P<key>作者|[来來]源|[编編][辑輯]|[责責]任?[编編][辑輯]?"
    r"|[摄攝]影|撰文|分[类類]|[标標][签籤]|[栏欄]目|[采採][写寫]|日期|[时時][间間])[ \u3000]"
    r"(?=[^\s|｜:：]{2,16}(?:$|[\s|｜·]))"
)
"""A key with a space for its colon, in a line where the others have none either."""
_POSTED = deferred(
    r"(?:^|(?<=\s))\s*(?:[发發]表|[发發][布佈]|更新|刊登|[编編][辑輯]|[发發](?=[于於]))[于於在]? ?(?=\d)"
)
_BOXED = deferred(
    r"[【\[](?:(?:[我要此本文页頁]|[显顯]示)*(?:公告概要|[纠糾][错錯]|打印|列印|[关關][闭閉]|收藏|分享|[评評][论論])[此本文页頁窗口]{0,2}"
    r"|字[号號体體][:：][^】\]]{0,12})[】\]]",
    needs="【[",
)
_FONT_SIZES = deferred(
    r"(?<!\w)[【\[（(]?\s*(?:字[号號体體](?:大小)?\s*[:：]?\s*)?(?:T?[大中小](?:[\s|｜/·]+T?[大中小]){1,2}"
    r"|(?:[【\[（(][大中小][】\]）)]\s*){2,3})\s*[】\]）)]?(?!\w)",
    needs="大小",
)
"""The sizes in which a page offers its text: ``【大 中 小】``, ``[大][中][小]``, ``T大 T小``."""
_FROM = deferred(
    lambda: (
        rf"(?:^|(?<=[\s\u3000]))(?:[发發]布于|[来來]自)[:：]?"
        rf"(?:{any_of('province')}|[^\W\d_a-zA-Z]{{2,8}}(?:省|市|自治区))(?=[\s\u3000]|$)"
    ),
    needs="布自",
)
_IP = deferred(r"[\s·・•|｜]*IP\s?[属屬]地[:：]?\s?[^\W\d_a-zA-Z]{2,6}(?!\w)", needs="I")
"""Where an account's connection is, as platforms say."""
_PLACE = deferred(lambda: rf"(?<=[\s\u3000]){any_of('province')}(?=[\s\u3000]|$)")
"""Whence an account wrote, as platforms put it after the date."""
_OFFICIAL = deferred(r"(?:^|(?<=[\s\u3000]))\S{2,16}官方(?:[账帐]号|帳號|微博)(?=[\s\u3000]|$)", needs="官")
"""Whose account it is, which platforms say beside its name."""
_ACCOUNT = deferred(r"\s*[（(]\s*(?:ID|id|微信号?|微信公众号|公众号)\s*[:：][^（）()]*[）)]?", needs="（(")

_OPENING, _CLOSING = frozenset("（(〔【[［"), frozenset("）)〕】]］")
_BETWEEN = deferred(r"[】〕\]][ \u3000]*[【〔\[]", needs="】〕]")


def without_buttons(line: str) -> str:
    """A metadata line without what the page's buttons and counters say in it."""
    for pattern in (_FONT_SIZES, _BOXED, _COUNTER, _APART, _IP, _FROM, _POSTED):
        line = pattern.sub("", line)
    line = _COUNTED.sub(lambda match: f"{match['key']}：{match['count']} ", line)
    for pattern in (_READ, _SPACED):
        line = pattern.sub(lambda match: match["key"] + "：", line)
    return line


def without_brackets(line: str) -> str:
    """A line without the brackets around all of it, or between its parts: ``【江州日报】【记者 林晓岚】``."""
    inner = line.strip()[1:-1]
    whole = line.strip()[:1] in _OPENING and line.strip()[-1:] in _CLOSING and not _OPENING & set(inner)
    return inner if whole and inner else _BETWEEN.sub(" ", line)


def without_place(names: str) -> str:
    """The names beside a date without the place that they write from, and without whose account it is."""
    return _OFFICIAL.sub("", _PLACE.sub("", names))


def without_account(value: str) -> str:
    """A publisher's name without the name of its account."""
    return _ACCOUNT.sub("", value)
