"""What pages and platforms put into a metadata line that is no value: buttons, counters, places, accounts."""

from __future__ import annotations

from articles.patterns import deferred
from articles.structure.tables import any_of, patterns


def _run(marks: str) -> str:
    """A pattern of a whole run of marks, if there is one: from its beginning, for it to be read once."""
    return rf"(?:(?<![{marks}])[{marks}]++)?"


_BARS, _DOTS, _SPACES = _run(r"\s|｜·"), _run(r"\s·・•|｜"), _run(r"\s")
"""What parts a button, a place or an account from what stands before."""
_BUTTON = deferred(
    lambda: (
        rf"{_BARS}(?<![^\W\d])(?:{patterns('buttons', 'button')})"
        r"(?:\s*[（(]?\d[\d.,]*(?:\s*[万萬wWkK])?\+?(?:\s*[人次条條]{1,2})?[）)]?)?(?=[\s|｜·】\]]|$)"
    )
)
"""A button, perhaps with how often it was pressed."""
_APART = deferred(
    lambda: rf"(?<![\s·|])[\s·|]++(?:{patterns('buttons', 'apart')})(?=\s|$)", needs=" \u3000·|"
)
"""A button with room before it."""
_READ = deferred(r"(?<![^\W\d_a-zA-Z])(?P<key>[阅閱][读讀]|[浏瀏][览覽]|查看)(?:(?:量|数|次数) ?| )(?=\d)")
"""A counter whose key has no colon."""
_COUNTED = deferred(
    r"(?<![^\W\d_a-zA-Z])(?P<key>[阅閱][读讀]|[浏瀏][览覽]|[点點][击擊])(?:量|数|次数)?"
    r"\s?[（(](?P<count>\d[\d.,]*\s?[万萬wW]?)[）)]",
    needs="（(",
)
"""A counter with its count in parentheses."""
_SPACED = deferred(
    r"(?:^|(?<=[\s|｜·）)]))(?P<key>作者|[来來]源|[编編][辑輯]|[责責]任?[编編][辑輯]?"
    r"|[摄攝]影|文(?=[ \u3000][^\W\d_a-zA-Z]{2,4}$)|撰文|分[类類]|[标標][签籤]"
    r"|[栏欄]目|[采採][写寫]|日期|[时時][间間])[ \u3000]"
    r"(?=[^\s|｜:：]{2,16}(?:$|[\s|｜·]))"
)
"""A key with a space for its colon, in a line where the others have none either."""
_POSTED = deferred(
    r"(?:^|(?<=\S\s))\s*+(?:[发發]表|[发發][布佈]|更新|刊登|[编編][辑輯]|[发發](?=[于於]))[于於在]? ?(?=\d)"
    r"|(?:^|(?<=\s))已?[于於] ?(?=\d{4}-)|(?<=:\d\d)\s+(?:[发發][布佈]|修改|[编編][辑輯])(?=\s|$)"
)
"""What stands before the date: ``发表于 2024-06-03``."""
_BOXED = deferred(
    r"[【\[](?:"
    r"(?:[我要此本文页頁]|[显顯]示)*"
    r"(?:公告概要|[纠糾][错錯]|打印|列印|[关關][闭閉]|收藏|分享|[评評][论論])[此本文页頁窗口]{0,2}"
    r"|字[号號体體][:：][^】\]]{0,12})[】\]]",
    needs="【[",
)
"""A button in brackets: ``【打印本页】``."""
_FONT_SIZES = deferred(
    r"(?<!\w)(?:[【\[（(]\s*+|(?:(?<!\s)|(?<=\w\s))\s*+)"
    r"(?:字[号號体體](?:大小)?(?:\s*+[:：])?\s*+)?"
    r"(?:T?[大中小](?:[\s|｜/·]++T?[大中小]){1,2}|(?:[【\[（(][大中小][】\]）)]\s*){2,3})"
    r"\s*[】\]）)]?(?!\w)",
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
_IP = deferred(rf"{_DOTS}IP\s?[属屬]地[:：]?\s?[^\W\d_a-zA-Z]{{2,6}}(?!\w)", needs="I")
"""Where an account's connection is, as platforms say."""
_GLUED = deferred(
    r"(?<=:\d\d)\s*(?:[发發]布[于於]\S{2,4})?\S{0,20}(?:官方(?:[账帐]号|帳號)|[领領]域[创創爱愛]\S{2})\S{0,16}$",
    needs="官领領",
)
"""What a platform says of the account, glued to the hour."""
_PLACE = deferred(lambda: rf"(?<=[\s\u3000]){any_of('province')}(?=[\s\u3000]|$)")
"""Whence an account wrote, as platforms put it after the date."""
_OFFICIAL = deferred(r"(?:^|(?<=[\s\u3000]))\S{2,16}官方(?:[账帐]号|帳號|微博)(?=[\s\u3000]|$)", needs="官")
"""Whose account it is, which platforms say beside its name."""
_ACCOUNT = deferred(
    rf"{_SPACES}[（(]\s*(?:ID|id|微信号?|微信公众号|公众号)\s*[:：][^（）()]*[）)]?", needs="（("
)

_OPENING, _CLOSING = frozenset("（(〔【[［"), frozenset("）)〕】]］")
_BETWEEN = deferred(r"[】〕\]][ \u3000]*[【〔\[]", needs="】〕]")


def without_buttons(line: str) -> str:
    """A metadata line without what the page's buttons and counters say in it."""
    for pattern in (_FONT_SIZES, _BOXED, _BUTTON, _APART, _IP, _GLUED, _FROM, _POSTED):
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
