"""Labels without the signs that only stand beside them: blanks, strokes of tables, lone quotation marks."""

from __future__ import annotations

import re

Place = tuple[int, int]
_EDGES = frozenset(" \t\u3000|｜/、，,")
_CLOSING = {"“": "”", "「": "」", "『": "』", "‘": "’", "《": "》", "【": "】"}
_INSIDE = frozenset(("中", "里", "内", "上"))
_OPENING = {closing: opening for opening, closing in _CLOSING.items()}
_BULLET = re.compile(
    r"\s*(?:[●■◆▲★•·○□◇→►▶※☆◎-]\s*)?(?:\([一二三四五六七八九十\d]{1,3}\)|[一二三四五六七八九十]{1,3}、(?![一二三四五六七八九十])"
    r"|\d{1,2}(?:[)、]|\.(?!\d))|[①-⑳])?\s*"
)
_CLOSED = re.compile(f"[{''.join(_OPENING)}]")


def tidy(text: str, place: Place) -> Place | None:
    """The place without blanks and lone marks at its ends, with a mark that closes one inside."""
    start, end = place
    if text[start:end].isalpha():
        return place  # mostly there are none
    if start == 0 or text[start - 1] in "。；;：:":
        start = past_bullet(text, start, end)
    opened = _last_open(text, start, end)
    if opened is not None and text[end : end + 1] == _CLOSING[text[opened]]:
        end += 1
    elif opened is not None:
        start = opened + 1
    if _CLOSED.search(text, start, end):
        start = _past_closed(text, start, end)
    while start < end and _is_loose(text, start, start, end):
        start += 1
    while start < end and _is_loose(text, end - 1, start, end):
        end -= 1
    return (start, end) if start < end else None


def past_bullet(text: str, start: int, end: int) -> int:
    """Past the bullet or the number of an item: ● 价格, 二、门槛, （三）人口, 4.收入."""
    bullet = _BULLET.match(text, start, end)
    return bullet.end() if bullet else start


def _last_open(text: str, start: int, end: int) -> int | None:
    """The mark that opens what is not closed before ``end``; ``None`` for none."""
    for place in range(end - 1, start - 1, -1):
        if text[place] in _CLOSING:
            return None if text.find(_CLOSING[text[place]], place, end) >= 0 else place
    return None


def _past_closed(text: str, start: int, end: int) -> int:
    """Past a mark that closes what was opened before the label."""
    opened: list[str] = []
    for place in range(start, end):
        sign = text[place]
        if sign in _CLOSING:
            opened.append(sign)
        elif sign in _OPENING and not (opened and opened.pop() == _OPENING[sign]):
            start, opened = place + 1, []
            start += text[start : start + 1] in _INSIDE
    return start


def _is_loose(text: str, place: int, start: int, end: int) -> bool:
    sign = text[place]
    lone = sign in _OPENING and text.rfind(_OPENING[sign], start, place) < 0
    return sign in _EDGES or lone or (sign == '"' and text.count('"', start, end) == 1)
