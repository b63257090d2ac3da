"""How likely one character follows another in Chinese, in either script.

A model of words and laws in Simplified characters; ``fold`` brings any text to its alphabet, character by
character. Costs are -ln P in steps of 0.2: 0 is certain, 90 as good as impossible.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

_DATA = Path(__file__).parent / "data"
_UNKNOWN = 60
"""Cost of a character that the model never saw."""
EDGE = "　"
"""A space or the edge of a line in the alphabet of the model."""


def fold(text: str) -> str:
    """The text in the model's alphabet: Simplified, wide punctuation, ``⓪ Ⓐ ⌗`` for ASCII."""
    return text.translate(_folding())


@cache
def form(char: str) -> str:
    """One character in the model's alphabet."""
    return char.translate(_folding())


def cost(first: str, second: str) -> int:
    """Cost of the second character after the first; both folded."""
    found = row(first).get(second)
    return end_cost(first) + begin_cost(second) if found is None else found


@cache
def row(char: str) -> dict[str, int]:
    """Costs of the characters that often follow this one."""
    costs: dict[str, int] = {}
    now = 0
    for mark in _rows().get(char, "")[3:]:
        if mark < "\x80":
            now = ord(mark) - 33
        else:
            costs[mark] = now
    return costs


@cache
def end_cost(char: str) -> int:
    """Cost of a word's end after this character."""
    return ord(_rows().get(char, "9  ")[0]) - 33


@cache
def begin_cost(char: str) -> int:
    """Cost of a word's beginning with this character."""
    found = _rows().get(char)
    return ord(found[1]) - 33 if found else _UNKNOWN


@cache
def beginners() -> tuple[str, ...]:
    """The characters that begin words, the most frequent ones first."""
    rows = _rows()
    return tuple(sorted(rows, key=lambda char: rows[char][1]))


@cache
def common(limit: int) -> tuple[str, ...]:
    """The characters that cost so much or less anywhere."""
    return tuple(char for char, row in _rows().items() if ord(row[2]) - 33 <= limit)


@cache
def share_cost(char: str) -> int:
    """Cost of this character anywhere."""
    found = _rows().get(char)
    return ord(found[2]) - 33 if found else _UNKNOWN + 30


def total_cost(text: str) -> int:
    """Cost of a whole text; Chinese prose has some 25 to 35 a character."""
    folded = EDGE + fold(text)
    return sum(map(cost, folded, folded[1:]))


@cache
def _rows() -> dict[str, str]:
    """The model: a character, its costs to end a word, to begin one and to occur at all, then its pairs."""
    lines = (_DATA / "bigrams.txt").read_bytes().decode().splitlines()
    return {line[0]: line[1:] for line in lines}


@cache
def _folding() -> dict[int, str]:
    """What ``fold`` replaces."""
    old, new = (_DATA / "folding.txt").read_text(encoding="utf-8").split("\n")[:2]
    table = dict.fromkeys(range(33, 127), "⌗") | dict(zip(map(ord, old), new, strict=True))
    table |= dict(zip(map(ord, ",:;!?().%~"), "，：；！？（）．％～", strict=True))
    table |= dict.fromkeys(range(48, 58), "⓪") | dict.fromkeys((9, 10, 13, 32, 160), EDGE)
    return table | dict.fromkeys((*range(65, 91), *range(97, 123)), "Ⓐ")
