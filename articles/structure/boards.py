"""The head of a posting on a bulletin board: ``作者  id (nick)  看板  Stock``, ``標題  …``, ``時間  …``."""

from __future__ import annotations

from collections.abc import Sequence

from articles.model import Line
from articles.patterns import deferred
from articles.structure.dates import iso_date
from articles.structure.keys import Field

_ROOM = r"[ \u3000]*[:：]?[ \u3000]*"
_AUTHOR = deferred(
    rf"作者{_ROOM}(?P<id>[A-Za-z][A-Za-z0-9]{{1,14}})\s*[(（][^()（）]{{0,24}}[)）](?:\s+(?:看板|站[内內]){_ROOM}[\w\-]+)?"
)
_BOARD = deferred(rf"(?:看板|站[内內]){_ROOM}[A-Za-z][\w\-]*")
_TITLE = deferred(rf"[标標][题題]{_ROOM}(?P<title>\S.{{1,99}})")
_TIME = deferred(
    rf"[时時][间間]{_ROOM}[A-Z][a-z]{{2}} +(?P<month>[A-Z][a-z]{{2}}) +"
    r"(?P<day>\d{1,2}) +[\d:]{4,8} +(?P<year>\d{4})"
)


def board_fields(lines: Sequence[Line]) -> tuple[list[Field], int]:
    """What the head of a posting says, and how many lines it takes; 0 where there is none."""
    author = _AUTHOR.fullmatch(lines[0].text) if lines else None
    if not author:
        return [], 0
    at = 2 if len(lines) > 1 and _BOARD.fullmatch(lines[1].text) else 1
    title = _TITLE.fullmatch(lines[at].text) if at < len(lines) else None
    if not title:
        return [], 0
    fields = [Field("author", author["id"], "作者"), Field("title", title["title"].strip())]
    time = _TIME.fullmatch(lines[at + 1].text) if at + 1 < len(lines) else None
    if not time:
        return fields, at + 1
    date = iso_date(f"{time['month']} {time['day']}, {time['year']}")
    return [*fields, Field("published", date or "", "時間")], at + 2
