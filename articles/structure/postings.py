"""Who posted: the name over ``3,126 人赞同了该回答``, over ``于 2023-09-14 10:22 发布``."""

from __future__ import annotations

from collections.abc import Sequence

from articles.model import Line
from articles.patterns import deferred
from articles.structure.beside import is_control
from articles.structure.boilerplate import is_boilerplate
from articles.structure.keys import Field, key_matches

_AGREED = deferred(
    r"\d[\d,.]*\s*[万萬]?\s?人[赞贊]同了?[该該这這][篇个個]?(?:回答|文章)|[赞贊]同了?[该該]回答", needs="赞贊"
)
_POSTED = deferred(
    r"已?[于於]\s?\d{4}-\d{1,2}-\d{1,2} \d{1,2}:\d{2}(?::\d{2})?\s?"
    r"(?:首次)?(?:[发發][布佈]|修改|[编編][辑輯]|更新)",
    needs="于於",
)
_NEAR = 9
"""Lines from the title to such a line at most."""
_LONGEST_NAME = 20
_SAYS = frozenset("，。！？；：、,!?:")


def posted_by(lines: Sequence[Line]) -> tuple[list[Field], list[Line]]:
    """The author of a posting, with the lines that name him: his name and what he says of himself."""
    for at, line in enumerate(lines[:_NEAR]):
        if at > 1 and (_POSTED.fullmatch(line.text) or _AGREED.fullmatch(line.text)):
            named = [known for known in lines[1:at] if not _is_of_page(known.text)]
            most = 1 if _POSTED.fullmatch(line.text) else 2
            if 0 < len(named) <= most and _is_name(named[0].text):
                return [Field("author", named[0].text, "作者")], named
            break
    return [], []


def _is_of_page(text: str) -> bool:
    return is_control(text) or is_boilerplate(text)


def _is_name(text: str) -> bool:
    return len(text) <= _LONGEST_NAME and not _SAYS & set(text) and not key_matches(text)
