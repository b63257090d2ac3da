"""What people do for a newspaper, as 记者 and 实习生, before their names.

Words are spelled out and borders are ``\\w`` here, for classes of Chinese characters take long to compile.
"""

from __future__ import annotations

import re

from articles.patterns import deferred
from articles.structure.keys import names
from articles.structure.names import MARKS, plain_names
from articles.structure.tables import any_of


def kind() -> str:
    """A pattern of what kind of a reporter somebody is."""
    return rf"(?:{any_of('reporter_kind')}|[驻駐]\w{{1,3}})"


def role() -> str:
    """A pattern of what somebody does for a newspaper."""
    return rf"(?:{kind()}?(?:记者|記者)|{any_of('reporter', 'trainee')})"


_ROLE = deferred(
    lambda: (
        rf"(?<!\w)(?<!，)(?<!。)(?:本\w)?{role()}(?:\s+(?=\w(?:\w|\s\w(?!\w)))|(?P<name>\w{{2,4}})(?!\w))"
    ),
    needs="者员員生",
)
"""A role with a space for its colon, or glued to a name."""
_BOTH = deferred(
    r"(?<!\w)(?:(?:文|文字)\W(?:图片|图|圖片|圖|摄影|摄|攝影|攝)|图\W文|圖\W文)\W+(?=\w)", needs="图圖摄攝"
)
"""Who wrote and made the pictures: ``文/图 何川``."""
_MARK = deferred(lambda: rf"(?<=\s)[{MARKS}]\s*(?=\w{{0,10}}{role()})", needs=MARKS)
"""The mark of a byline inside a line."""
_BOTH_BEHIND = deferred(r"(?<=\w)\s+(?:文[/／]?(?:图|圖|摄|攝)|(?:图|圖)文)$", needs="文")
"""What a reporter made, after the name: ``记者 何川 文/图``."""
_BEHIND = deferred(
    r"(?<!\w)(?<!\w[|｜丨])(?P<name>\w{2,4})\s?[/／|｜丨]\s?(?P<key>\w)(?![\w/／|｜丨])", needs="/／|｜丨"
)
"""A name before its key: ``何川/文``."""
_FIRST_IN = deferred(
    r"(?<=[\s，,；;])(?:原[载載刊]|[首原][发發][于於]|(?:刊[载載]?|[发發]表)[于於])(?=《[^《》]{2,16}》\s*(?:\d{4}[年.\-/]|$))",
    needs="《",
)
"""Where a text was printed first, beside its author: ``何川/文 原载《青枫文艺》2024年第3期``."""


def with_colons(line: str) -> str:
    """A line whose roles are keys with a colon: ``江州日报 记者 林晓岚`` to ``江州日报 记者：林晓岚``."""
    line = _BOTH_BEHIND.sub("", _MARK.sub("", line))
    line = _FIRST_IN.sub("原载：", line)
    return _ROLE.sub(_after_role, _BEHIND.sub(_before_key, _BOTH.sub("文：", line)))


def _after_role(role: re.Match[str]) -> str:
    name = role["name"]
    known = plain_names(name) if name else role.string[role.end()] >= "\u3400"
    return f"记者：{name or ''}" if known else role[0]


def _before_key(behind: re.Match[str]) -> str:
    key = behind["key"]
    return f"{key}：{behind['name']}" if key in names() else behind[0]
