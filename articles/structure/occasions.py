"""What a notice or an interview says of its occasion: ``地点：…``, ``主持人：…``, ``嘉宾：…``. It is text."""

from __future__ import annotations

import re
from collections.abc import Sequence

from articles.model import Line
from articles.patterns import deferred
from articles.structure.keys import key_matches
from articles.structure.tables import words

_LABEL = deferred(r"(?P<label>[^\W\d_a-zA-Z](?:[^\W\d_a-zA-Z]|[ \u3000]){1,11})[:：]", needs=":：")
_TIMES = ("时间", "時間", "日期")
"""Keys that say when a text was published, or when something takes place."""


def is_occasion(text: str) -> bool:
    """Whether a line begins with a label of an occasion."""
    match = _LABEL.match(text)
    return match is not None and is_label(re.sub(r"[ \u3000]", "", match["label"]))


def is_label(name: str) -> bool:
    """Whether this is where something takes place, who takes part or who holds it."""
    return name in words("occasion")


def tells_of_occasion(lines: Sequence[Line], at: int) -> bool:
    """Whether a line is of an occasion: by its label, or as the time beside such a line."""
    if is_occasion(lines[at].text):
        return True
    keys = key_matches(lines[at].text) if lines[at].text[0] in "时時日" else []
    if len(keys) != 1 or keys[0].start or keys[0].name not in _TIMES:
        return False
    return any(is_occasion(line.text) for line in (*lines[max(0, at - 1) : at], *lines[at + 1 : at + 2]))


def after_occasion(lines: Sequence[Line], at: int) -> Line | None:
    """The first line after this one that is not of the occasion."""
    return next((lines[to] for to in range(at, len(lines)) if not tells_of_occasion(lines, to)), None)
