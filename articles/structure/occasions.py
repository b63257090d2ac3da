"""What a notice or an interview says of its occasion: ``地点：…``, ``主持人：…``, ``嘉宾：…``. It is text."""

from __future__ import annotations

import re
from collections.abc import Sequence

from articles.model import Line
from articles.patterns import deferred
from articles.structure.keys import key_matches, names
from articles.structure.tables import words

_LABEL = deferred(
    r"(?P<label>[^\W\d_a-zA-Z](?:[^\W\d_a-zA-Z]|[ \u3000]){1,11})(?:[:：]|[ \u3000]?[/／|｜丨][ \u3000]?)",
    needs=":：/／|｜丨",
)


def is_occasion(text: str) -> bool:
    """Whether a line begins with a label of an occasion."""
    match = _LABEL.match(text)
    return match is not None and is_label(re.sub(r"[ \u3000]", "", match["label"]))


def is_label(name: str) -> bool:
    """Whether this is where something takes place, who takes part or who holds it."""
    return name in words("occasion")


def tells_of_occasion(lines: Sequence[Line], at: int) -> bool:
    """Whether a line is of an occasion: by its label, or as the time beside such a line."""
    text = lines[at].text
    around = (*lines[max(0, at - 1) : at], *lines[at + 1 : at + 2])
    if is_occasion(text) and not _tells_who_noted(text):
        return True
    keys = key_matches(text) if text[0] in "时時日记記" else []
    if (
        not keys
        or keys[0].start
        or not (_tells_who_noted(text) or (len(keys) == 1 and keys[0].name in words("time")))
    ):
        return False
    return any(is_occasion(line.text) for line in around)


def _tells_who_noted(text: str) -> bool:
    """Whether a line says who took notes and when, as stands under the title of a note."""
    keys = [names()[key.name] for key in key_matches(text)] if text[:1] in "记記" else []
    return keys == ["compiler", "published"]


def after_occasion(lines: Sequence[Line], at: int) -> Line | None:
    """The first line after this one that is not of the occasion."""
    return next((lines[to] for to in range(at, len(lines)) if not tells_of_occasion(lines, to)), None)
