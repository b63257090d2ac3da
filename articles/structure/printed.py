"""Notes of where a text was printed: ``《云岭日报》（2024年02月12日 第03版）``."""

from __future__ import annotations

from articles.patterns import deferred
from articles.structure.dates import find_date
from articles.structure.keys import Field

_WHEN = r"[\dA-Z年月日.\-/总總第期号號版零一二三四五六七八九十（()） \u3000，,:：]"
_PRINTED = deferred(
    r"[（(]?(?:本文|原文|此文)?"
    r"(?P<said>(?:[原首]?(?:刊?[载載发發登]|[发發][表载載]|刊)|[来來]源|[转轉][载載]?|[摘选選])(?P<at>[于於自])?)?"
    rf"(?P<before>{_WHEN}{{0,40}})《(?P<name>[^《》]{{2,16}})》(?:[杂雜][志誌]|[周週月]刊|[报報])?"
    rf"(?P<after>{_WHEN}{{0,40}})[^\d。！？，,]{{0,12}}(?:[，,；;]\s?原[题題标標][^。]{{2,40}})?[）)]?",
    needs="《",
)
"""A newspaper or a magazine with its day, its issue or its page: ``发于…总第1143期《…》杂志``."""
_HANDED_ON = tuple("摘选選转轉源")
"""Words for what a book may give as well."""


def printed_fields(line: str) -> list[Field]:
    """Who printed a text and when. The line is set apart, for the issue and the page stand nowhere else."""
    found = _PRINTED.fullmatch(line)
    if not found:
        return []
    when = f"{found['before']} {found['after']}"
    date = find_date(when, compact=True)
    said = found["said"] and (date or (found["at"] and not found["said"][:-1].endswith(_HANDED_ON)))
    if not said and not any(mark in when for mark in "期版"):
        return []
    shown = found["said"] or next(mark for mark in "期版" if mark in when)
    name = Field("publisher", found["name"].strip(), shown)
    return [name, *([Field("published", date[0])] if date else []), Field("other", line)]
