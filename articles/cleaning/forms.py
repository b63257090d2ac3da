"""Which form of a character a document uses: its Simplified or its Traditional one."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from articles.bigrams import fold


@cache
def conversion() -> dict[str, str]:
    """The Traditional form of each Simplified character that converters change one by one."""
    text = (Path(__file__).parents[1] / "data" / "conversion.txt").read_text(encoding="utf-8")
    old, new = text.split("\n")[:2]
    return dict(zip(old, new, strict=True))


@cache
def converted() -> frozenset[str]:
    """The characters that such a converter makes."""
    return frozenset(conversion().values())


def is_traditional(text: str) -> bool:
    """Whether the text holds more characters that a converter makes than characters it would change."""
    made, simple = converted(), conversion().keys()
    return sum(char in made for char in text) >= sum(char in simple for char in text)


@cache
def fits(char: str, traditional: bool) -> bool:
    """Whether a text in this script, converted character by character, has this form of a character."""
    base = fold(char)
    return char == (conversion().get(base, base) if traditional else base)
