"""Numbered lines: ``一、``, ``（一）``, ``1.``, ``第三章`` and their like, in their usual nesting."""

from __future__ import annotations

import re
from dataclasses import dataclass

from articles.patterns import deferred

_CN = "一二三四五六七八九十百〇零"
_FORMAL = "壹贰叁肆伍陆貳參陸柒捌玖拾"
_CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳❶❷❸❹❺❻❼❽❾❿➀➁➂➃➄➅➆➇➈➉➊➋➌➍➎➏➐➑➒➓"
_DIGITS = "0123456789"
_NTH = rf"第[ \u3000]?[{_CN}\d]{{{{1,{{}}}}}}[ \u3000]?"
_KINDS = (
    ("part", "第", rf"{_NTH.format(4)}[编編篇部](?:分)?"),
    ("chapter", "第Cc", rf"{_NTH.format(4)}章|[Cc]hapter \d{{1,2}}"),
    ("section", "第", rf"{_NTH.format(4)}[节節]"),
    ("article", "第", rf"{_NTH.format(5)}[条條](?:之[{_CN}]{{1,2}})?"),
    ("formal", f"{_FORMAL}P", rf"[{_FORMAL}][、 ]|P(?:ART|art) ?\.?\d{{1,2}}"),
    ("comma", _CN, rf"(?P<said>[{_CN}]{{1,3}})[、．.](?:(?=(?P=said)[^、．.{_CN}])|(?![{_CN}、]))"),
    ("bracket", "（(〔", rf"[（(〔][{_CN}]{{1,3}}[）)〕]、?"),
    (
        "decimal",
        _DIGITS,
        r"\d{1,2}(?:[.．]\d{1,2}){1,4}(?![\d%％万亿億萬个個倍元吨噸公平米百千亩畝度成折年月级級分点點小℃])[.．、]?",
    ),
    (
        "dot",
        _DIGITS,
        r"\d{1,2}(?:[.．](?!\d)|[、,，](?!\d)|\s(?=[^\W\d_a-zA-Z]{2}|(?![年月日时時点點个個岁歲号號])[^\W\d_a-zA-Z]\s{1,2}[^\W\d_a-zA-Z]$))|0\d(?=\s|$|[^\W\d_a-zA-Z])",
    ),
    ("round", f"（({_DIGITS}", r"[（(]\d{1,2}[）)]、?|\d{1,2}[）)]"),
    ("circled", _CIRCLED, r"[①-⑳❶-❿➀-➓]"),
)
RANK = {kind: rank for rank, (kind, _, _) in enumerate(_KINDS)}
"""How deep a kind usually stands."""


def _by_first() -> dict[str, re.Pattern[str]]:
    """For each character the pattern of all kinds that begin with it: few texts use them all."""
    joined: dict[tuple[str, ...], re.Pattern[str]] = {}
    known: dict[str, re.Pattern[str]] = {}
    for char in "".join(firsts for _, firsts, _ in _KINDS):
        kinds = tuple(rf"(?P<{kind}>{pattern})" for kind, firsts, pattern in _KINDS if char in firsts)
        known[char] = joined.setdefault(kinds, deferred("|".join(kinds)))
    return known


_NUMBERS = _by_first()


@dataclass(frozen=True, slots=True)
class Number:
    """The number that a line begins with."""

    kind: str
    """The row of the table; for decimals with their depth: ``decimal2`` is 1.1."""
    end: int
    """Code points that the number and the space after it take."""


def number_of(line: str) -> Number | None:
    """The number at the head of a line."""
    known = _NUMBERS.get(line[:1])
    match = known.match(line) if known else None
    if not match or not match.lastgroup:
        return None
    kind = match.lastgroup
    if kind == "decimal":
        kind += str(len(re.findall(r"\d+", match[0])))
    end = match.end()
    while end < len(line) and line[end].isspace():
        end += 1
    return Number(kind, end)


def rank(kind: str) -> int:
    """How deep a kind of heading usually stands. 2 stands over 2.1, and that over 2.1.1."""
    if kind == "dot":
        return RANK["decimal"] * 10 + 1
    if kind.startswith("decimal"):
        return RANK["decimal"] * 10 + int(kind[7:])
    return RANK.get(kind, -1) * 10
