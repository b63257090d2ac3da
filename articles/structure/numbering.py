"""Numbered lines: ``一、``, ``（一）``, ``1.``, ``第三章`` and their like, in their usual nesting."""

from __future__ import annotations

import re
from dataclasses import dataclass

from articles.patterns import deferred

_CN = "一二三四五六七八九十百〇零"
_KINDS = (
    ("part", rf"第[{_CN}\d]{{1,4}}[编編篇部](?:分)?"),
    ("chapter", rf"第[{_CN}\d]{{1,4}}章|[Cc]hapter \d{{1,2}}"),
    ("section", rf"第[{_CN}\d]{{1,4}}[节節]"),
    ("article", rf"第[{_CN}\d]{{1,5}}[条條](?:之[{_CN}]{{1,2}})?"),
    (
        "comma",
        rf"(?P<said>[{_CN}]{{1,3}})[、．.](?:(?=(?P=said)[^、．.{_CN}])|(?![{_CN}、]))"
        r"|[壹贰叁肆伍陆貳參陸柒捌玖拾][、 ]|P(?:ART|art) ?\.?\d{1,2}",
    ),
    ("bracket", rf"[（(〔][{_CN}]{{1,3}}[）)〕]、?"),
    (
        "decimal",
        r"\d{1,2}(?:[.．]\d{1,2}){1,4}(?![\d%％万亿億萬个個倍元吨噸公平米百千亩畝度成折年月级級分点點小℃])[.．、]?",
    ),
    (
        "dot",
        r"\d{1,2}(?:[.．](?!\d)|[、,，](?!\d)|\s(?=[^\W\d_a-zA-Z]{2}|(?![年月日时時点點个個岁歲号號])[^\W\d_a-zA-Z]\s{1,2}[^\W\d_a-zA-Z]$))|0\d(?=\s|$|[^\W\d_a-zA-Z])",
    ),
    ("round", r"[（(]\d{1,2}[）)]、?|\d{1,2}[）)]"),
    ("circled", r"[①-⑳❶-❿➀-➓]"),
)
RANK = {kind: rank for rank, (kind, _) in enumerate(_KINDS)}
"""How deep a kind usually stands."""
_NUMBER = deferred("|".join(rf"(?P<{kind}>{pattern})" for kind, pattern in _KINDS))
_START = frozenset(_CN + "0123456789第（(〔①②③④⑤⑥⑦⑧⑨⑩❶❷❸❹❺❻❼❽❾❿➀➁➂➃➄➅➆➇➈➉PpCc壹贰叁肆伍陆貳參陸柒捌玖拾")


@dataclass(frozen=True, slots=True)
class Number:
    """The number that a line begins with."""

    kind: str
    """The row of the table; for decimals with their depth: ``decimal2`` is 1.1."""
    end: int
    """Code points that the number and the space after it take."""


def number_of(line: str) -> Number | None:
    """The number at the head of a line."""
    if not line or line[0] not in _START:
        return None
    match = _NUMBER.match(line)
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
