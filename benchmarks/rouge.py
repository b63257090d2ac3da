"""ROUGE on characters: a token is a Han character, a run of Latin letters or a whole number."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from itertools import pairwise

_TOKEN = re.compile(r"[a-z]+|\d+(?:\.\d+)?|[\u3400-\u9fff]")


def tokens(text: str) -> list[str]:
    """The tokens; punctuation is dropped, width and case are folded."""
    return _TOKEN.findall(unicodedata.normalize("NFKC", text).lower())


def rouge(got: str, want: str) -> tuple[float, float, float]:
    """ROUGE-1, ROUGE-2 and ROUGE-L (F1, 0 to 100) of a summary against a reference."""
    one, other = tokens(got), tokens(want)
    return (
        _f1((Counter(one) & Counter(other)).total(), len(one), len(other)),
        _f1((Counter(pairwise(one)) & Counter(pairwise(other))).total(), len(one) - 1, len(other) - 1),
        _f1(_common(one, other), len(one), len(other)),
    )


def _f1(hits: int, got: int, want: int) -> float:
    return 200 * hits / (got + want) if got + want > 0 else 0.0


def _common(one: list[str], other: list[str]) -> int:
    """Length of the longest common subsequence, a row of it in the bits of a number."""
    places: dict[str, int] = {}
    for i, token in enumerate(one):
        places[token] = places.get(token, 0) | 1 << i
    row = full = (1 << len(one)) - 1
    for token in other:
        hit = row & places.get(token, 0)
        row = ((row + hit) | (row - hit)) & full
    return len(one) - row.bit_count()
