"""What people do for a newspaper, as 记者 and 实习生, before their names."""

from __future__ import annotations

import re

from articles.patterns import deferred
from articles.structure.names import HAN, plain_names

KIND = (
    r"(?:[实實見见][习習]|特[約约派]|首席|[资資]深|高[级級]|[摄攝]影|文字|[视視][频頻]"
    r"|全媒[体體]|[驻駐][\u4e00-\u9fff]{1,3})"
)
"""What kind of a reporter."""
ROLE = rf"(?:{KIND}?[记記]者|通[讯訊][员員]|[实實見见][习習]生)"
_SPACED = deferred(
    rf"(?:^|(?<=[\s|｜丨│/／·（(\]】]))(?:本[报報刊网網台社])?{ROLE}"
    rf"(?:[ \u3000]+(?={HAN}(?:{HAN}|[ \u3000]{HAN}(?!{HAN})))"
    rf"|(?P<name>{HAN}{{2,4}})(?=[\s、，,|｜/／）)]|$))",
    needs="者员員生",
)
"""A role with a space for its colon, or glued to a name."""


_BOTH = deferred(
    r"(?:^|(?<=[\s|｜丨│·]))(?:文字?[/／、&](?:[图圖]片?|[摄攝]影?)|[图圖][/／、&]文)"
    rf"[ \u3000]*[:：/／丨｜| \u3000][ \u3000]*(?={HAN})",
    needs="文",
)
"""Who wrote and made the pictures: ``文/图 何川``."""
_BEHIND = deferred(
    rf"(?:^|(?<=[\s|｜丨│·]))(?P<name>{HAN}{{2,4}})[/／](?P<key>文|[图圖]|[摄攝]|[编編])(?=[\s|｜丨，,]|$)",
    needs="/／",
)
"""A name before its key: ``何川/文``."""


def with_colons(line: str) -> str:
    """A line whose roles are keys with a colon: ``江州日报 记者 林晓岚`` to ``江州日报 记者：林晓岚``."""
    line = _BEHIND.sub(lambda behind: f"{behind['key']}：{behind['name']}", _BOTH.sub("文：", line))
    return _SPACED.sub(_with_colon, line)


def _with_colon(role: re.Match[str]) -> str:
    name = role["name"]
    if name and not plain_names(name):
        return role[0]
    return f"记者：{name or ''}"
