"""Words: a text's tokens and the pairs of neighbouring tokens, the coin that likeness is counted in."""

from __future__ import annotations

import math
import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from articles.model import Span

_TOKEN = re.compile(r"[a-z]+|\d+(?:\.\d+)?|[\u3400-\u9fff]")

Vector = Counter[str]
"""How often each two neighbouring tokens occur in a piece of text."""


class Words:
    """The tokens of a folded text: a Han character, a run of Latin letters or a whole number each."""

    def __init__(self, text: str) -> None:
        found = list(_TOKEN.finditer(text))
        self._starts = [match.start() for match in found]
        self._tokens = [match[0] for match in found]

    def of(self, span: Span) -> list[str]:
        """The tokens that start inside the span."""
        return self._tokens[bisect_left(self._starts, span.start) : bisect_left(self._starts, span.end)]

    def of_all(self) -> list[str]:
        """The tokens of the whole text."""
        return self._tokens


def pairs(tokens: Sequence[str]) -> Vector:
    """How often each two neighbours occur."""
    return Counter(map("".join, pairwise(tokens)))


def vector_of(text: str) -> Vector:
    """The vector of a folded text that stands alone, as a title."""
    return pairs(_TOKEN.findall(text))


def shared(vector: Vector, other: Vector) -> float:
    """Share of the vector's pairs that the other has too."""
    return sum(n for pair, n in vector.items() if pair in other) / max(1, vector.total())


def centrality(vectors: Sequence[Vector]) -> tuple[dict[str, float], float]:
    """What each pair counts for, the log of how many vectors have it, and the mean over all vectors."""
    spread = Counter(pair for vector in vectors for pair in vector)
    worth = {pair: math.log(n) for pair, n in spread.items()}
    means = [mean_worth(vector, worth) for vector in vectors]
    return worth, sum(means) / max(1, len(means)) or 1.0


def mean_worth(vector: Vector, worth: dict[str, float]) -> float:
    """The mean of what a vector's pairs count for."""
    return sum(n * worth[pair] for pair, n in vector.items()) / max(1, vector.total())


def forward(vectors: Sequence[Vector]) -> list[float]:
    """How like each vector is to the mean of those after it (cosine), in units of the text's average."""
    later: dict[str, float] = {}
    found = [0.0] * len(vectors)
    for i in range(len(vectors) - 1, -1, -1):
        vector = vectors[i]
        norm = math.sqrt(sum(n * n for n in vector.values())) or 1.0
        likeness = sum(n * later[pair] for pair, n in vector.items() if pair in later)
        found[i] = likeness / norm / max(1, len(vectors) - 1 - i)
        for pair, n in vector.items():
            later[pair] = later.get(pair, 0.0) + n / norm
    mean = sum(found) / max(1, len(found)) or 1.0
    return [min(3.0, value / mean) for value in found]
