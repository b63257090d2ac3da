"""What holds digits and is no figure: titles, document numbers, dates, telephone numbers, plans, idioms."""

from __future__ import annotations

import re
from functools import cache

from articles.figures.tables import words

_HAN_DIGIT = "零一二三四五六七八九"
_HAN = _HAN_DIGIT + "十百千万两双"
_COUNTING = _HAN + "半"
_TO = r"\s?(?:-|—{1,2}|–|~|至|到|/|、|和)\s?"
_NUMBERS = r"\d[\d\-]{3,}(?: \d{4,}){0,3}(?:\)\d[\d\-]*)?(?:[或、/转]\d[\d\-]*(?: \d{4,}){0,3}){0,6}"

_NUMBERED = (
    "电话 热线 致电 邮编 邮政编码 编号 代码 账号 帐号 证号 传真 手机 微信 查询 房号 车牌 警号 QQ"
).replace(" ", "|")
# What no such name begins with is passed over before the alternatives are tried.
_WRAPPED = re.compile(
    r"(?=[《hw〔\[(字“「『\"‘电热致邮编代账帐证传手微查房车警Q])(?:"
    r"《[^《》]{1,80}》|https?://[!-~]+|www\.[!-~]+"
    r"|〔(?:19|20)\d\d〕(?:第?[零一二三四五六七八九十\d]+号)?|\[(?:19|20)\d\d\](?:第?\d+号)?"
    r"|\((?:19|20)\d\d\)[^\d，。；\s]{1,12}\d+[^\d，。；\s]{0,8}?\d*号|\(\d{4,6}(?:\.[A-Z]{2})?\)|字第?\d[\d\-]*号"
    rf"|[“「『\"‘](?:[{_HAN}][^“”「」『』，。；\"‘’%]{{1,9}}|[NnX\d]+(?:\.\d+)?[·.+][^“”「」，。\"]{{1,8}})[”」』\"’]"
    rf"|(?:{_NUMBERED})[号码为是:： (]{{0,4}}{_NUMBERS})"
)

_AT_NUMBER = re.compile(
    rf"(?:19|20)\d\d(?:{_TO}(?:(?:19|20)\d\d|\d\d(?=年))){{0,6}}(?:[AE](?![A-Za-z])|\s?学?财?年度?|(?=[-/.]\d\d?[-/.]\d))"
    rf"|(?:19|20)\d\d(?:{_TO}(?:19|20)\d\d(?!\d))(?!万|亿|元|人|个)"
    rf"|(?:19|20)\d\d[-/.]\d{{1,2}}[-/.]\d{{1,2}}(?:[ T]\d\d:\d\d(?::\d\d)?)?"
    r"|(?:19|20)\d\d/\d\d?(?=[^\d%万亿元/])"
    r"|(?<=[(元于在自从至到])1[0-8]\d\d年(?![历来之多的间])|1[0-8]\d\d年(?=[)\d春夏秋冬底末初]|[一二三四五六七八九十]{1,2}月)"
    r"|(?:19|20)\d\d\.(?:0[1-9]|1[0-2])(?![\d%万亿元倍])"
    rf"|[一二][零九0][{_HAN_DIGIT}0]{{2}}(?:{_TO}(?:[一二][零九])?[{_HAN_DIGIT}]{{2}}(?=年))?(?:年度?)?|[零七八九][{_HAN_DIGIT}]年代?"
    r"|(?:\d{2,4}|[一二三四五六七八九]十)年代|\d\d?\.\s?(?=(?:19|20)\d\d年)|二次(?!方)"
    r"|(?:0\d|1\d|2\d|3[0-5])年(?=\d\d?(?:[-~至]\d\d?)?月|[QH]\d|[一二三四1-4前上下全][季半]|[底末初度])"
    rf"|\d\d?(?:{_TO}\d\d?){{0,6}}月(?:份|底|末|初|[中上下]旬)?(?:\d\d?(?:{_TO}\d\d?){{0,6}}日)?"
    rf"|[一二三四五六七八九十]{{1,3}}(?:{_TO}[一二三四五六七八九十]{{1,3}})?月(?:份|[一二三四五六七八九十]{{1,3}}日|底|末|初)?"
    rf"|(?<=[午晨早晚上])\s?[\d{_HAN}]{{1,3}}[时点](?:[\d{_HAN}]{{1,3}}分|半|许|左右)?"
    r"|\d\d?[时点](?:\d\d?分(?!钟)|许|整|半(?!年))|\d\d?时(?=[至到起]|\d|左右|[\W_]|$)"
    rf"|[{_HAN}]{{1,3}}[点时](?:[{_HAN}]{{1,3}}分(?!之)|半|钟|整|许)"
    r"|(?<!比)(?<!比为)(?<!例为)(?:[01]?\d|2[0-4])[:：][0-5]\d(?:[:：][0-5]\d)?(?![\d%：:.])|[1-4][QH](?=\d\d|[^\dA-Za-z])"
    r"|\d{3,4}[- ]\d{7,8}(?!\d)|1[3-9]\d{9}(?!\d)|[48]00[- ]\d{3,4}[- ]\d{3,4}"
    r"|1(?:10|12|14|17|19|20)(?=急救|电话|指挥|报警|、1|[接出]警)|\d{4,5}(?=热线|平台|网站|客服)"
    r"|\d{6}\.(?:S[HZ]|BJ)|\d{4,5}\.HK|\d{1,2}\+[\dNnXxM一-九]+(?:\+[\dNnXxM]+){0,6}(?![\d.%])"
    r"|(?<=[举办展动施、“])[百千万][名家人企村店校县团](?![余多])[^，。、”；]{2,24}?(?:行动|工程|计划|大会|恳谈会|推介会|[南北东西]行)(?=[、，。”；])"
)


def wrapped_names(text: str) -> list[tuple[int, int]]:
    """Titles, quoted plans, addresses and the like in a folded text: start and end, in order."""
    return [match.span() for match in _WRAPPED.finditer(text)]


def name_at(text: str, start: int) -> int:
    """Where a date, a code or the name of an event that starts here ends; 0 where none does."""
    match = _AT_NUMBER.match(text, start)
    return match.end() if match else 0


@cache
def _idioms() -> dict[str, tuple[tuple[str, int], ...]]:
    """A numeral and what follows it to the idioms that hold both, with the numeral's place in them."""
    found: dict[str, list[tuple[str, int]]] = {}
    for word in words("figures_names.txt"):
        for place, sign in enumerate(word):
            if sign in _COUNTING and place + 1 < len(word):
                found.setdefault(word[place : place + 2], []).append((word, place))
    return {pair: tuple(items) for pair, items in found.items()}


@cache
def _ending_in(numeral: str) -> tuple[str, ...]:
    """The idioms whose last sign is a numeral: 这一."""
    if numeral not in _COUNTING:
        return ()
    return tuple(word for word in words("figures_names.txt") if word[-1] == numeral)


def in_idiom(text: str, start: int, end: int) -> bool:
    """Whether the Chinese numeral between two places belongs to an idiom or a name."""
    near = _idioms().get(text[start : start + 2], ())
    if near and any(text.startswith(word, start - place) for word, place in near if start >= place):
        return True
    return end - start == 1 and text.endswith(_ending_in(text[start]), 0, start + 1)
