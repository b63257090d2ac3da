"""Ideographic description sequences: ⿰氵后 describes one character, so its parts are not converted."""

from __future__ import annotations

OPERATORS = "\u2ff0-\u2fff"
"""As a range of a regular expression's character class."""

_ARITY = {"⿲": 3, "⿳": 3, "\u2ffe": 1, "\u2fff": 1}
_DEEPEST = 15
"""Operators inside one another, as many as OpenCC's library follows."""


def sequence_end(text: str, at: int, depth: int = 0) -> int:
    """The code point after the sequence that starts at ``at``; -1 where it is none or lacks a part."""
    if at >= len(text):
        return -1
    if not "\u2ff0" <= text[at] <= "\u2fff":
        return at + 1 if depth else -1
    if depth == _DEEPEST:
        return -1
    end = at + 1
    for _ in range(_ARITY.get(text[at], 2)):
        end = sequence_end(text, end, depth + 1)
        if end < 0:
            return -1
    return end
