"""The keys that arrive while a Chinese input method is on: the same keys in other characters."""

from __future__ import annotations

from collections.abc import Iterable

FULL_WIDTH = 0xFEE0
"""How far the full-width form of an ASCII character lies from it."""

PUNCTUATION = {
    "/": "、÷",
    "[": "【「",
    "]": "】」",
    "{": "『",
    "}": "』",
    "<": "《",
    ">": "》",
    ".": "。",
    "'": "‘’",
    '"': "“”",
    "\\": "、",
    "-": "—",
}
"""What input methods send for a key, beside its full-width form."""


def with_aliases(keys: Iterable[str]) -> list[str]:
    """The keys in Textual's names, each followed by what an input method sends for it."""
    named = []
    for key in keys:
        if len(key) == 1:
            named += [name(char) for char in (key, chr(ord(key) + FULL_WIDTH), *PUNCTUATION.get(key, ""))]
        else:
            named.append(key)
    return named


def name(char: str) -> str:
    """Textual's name of a character's key."""
    from textual.keys import _character_to_key

    return _character_to_key(char)
