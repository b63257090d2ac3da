"""The title beside a kicker or a subtitle under keys: ``引题：…``, ``主题：…``, ``副题：…``."""

from __future__ import annotations

from collections.abc import Sequence

from articles.model import Line
from articles.patterns import deferred
from articles.structure.keys import key_matches, names

_MAIN = deferred(r"[主正][ \u3000]*[题題][ \u3000]*[:：]\s*(?P<title>.{2,100})", needs="主正")
_NEAR = 4
"""Lines above and below among which the other titles stand."""


def main_title(lines: Sequence[Line], at: int) -> str | None:
    """The title that a line gives as 主题, which is a subject where neither kicker nor subtitle is near."""
    match = _MAIN.fullmatch(lines[at].text)
    return match["title"] if match and any(map(_is_around, lines[max(0, at - _NEAR) : at + _NEAR])) else None


def _is_around(line: Line) -> bool:
    keys = key_matches(line.text)[:1]
    return any(key.start == 0 and names()[key.name] in ("kicker", "subtitle") for key in keys)
