"""Which strings are words of Simplified Chinese, and how rare each is."""

from __future__ import annotations

from functools import cache
from pathlib import Path

LONGEST = 4
"""Characters of the longest word."""


@cache
def words_from(first: str) -> dict[str, int]:
    """The words that begin with a character: what follows it to its cost, -ln P in steps of 0.2."""
    row = _rows().get(first)
    return {word[1:]: ord(word[0]) - 33 for word in row.split(" ")} if row else {}


@cache
def _rows() -> dict[str, str]:
    """The words as they stand in the file, by their first character."""
    path = Path(__file__).parent / "data" / "words.txt"
    lines = path.read_bytes().decode().splitlines()
    return {line[0]: line[1:] for line in lines}
