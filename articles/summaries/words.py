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

Pairs = frozenset[str]
"""The pairs of neighbouring tokens in a piece of text."""


class Words:
    """The tokens of a folded text: a Han character, a run of Latin letters or a whole number each."""

    def __init__(self, text: str) -> None:
        self._starts = [match.start() for match in _TOKEN.finditer(text)]
        self._tokens: list[str] = _TOKEN.findall(text)

    def of(self, span: Span) -> list[str]:
        """The tokens that start inside the span."""
        return self._tokens[bisect_left(self._starts, span.start) : bisect_left(self._starts, span.end)]

    def count(self, start: int, end: int) -> int:
        """How many tokens start from ``start`` to before ``end``."""
        return bisect_left(self._starts, end) - bisect_left(self._starts, start)


def pairs(tokens: Sequence[str]) -> Pairs:
    """The pairs of neighbours."""
    return frozenset(map("".join, pairwise(tokens)))


def tokens_of(text: str) -> list[str]:
    """The tokens of a folded text that stands alone, as a title."""
    return _TOKEN.findall(text)


def shared(some: Pairs, other: Pairs) -> float:
    """Share of the first pairs that the other has too."""
    return len(some & other) / len(some) if some and other else 0.0


class Centrality:
    """How much a piece has to do with the whole text."""

    def __init__(self, parts: Sequence[Pairs]) -> None:
        """``parts`` are the pairs of the text's groups of clauses."""
        spread: Counter[str] = Counter()
        for part in parts:
            spread.update(part)
        self._worth = {pair: math.log(n) for pair, n in spread.items()}
        self._repeated = frozenset(pair for pair, n in spread.items() if n > 1)
        self._mean = 1.0
        self._mean = sum(map(self.central, parts)) / max(1, len(parts)) or 1.0

    def central(self, some: Pairs) -> float:
        """Mean over pairs of the log of how many parts have them, in units of the text's average."""
        return sum(map(self._worth.__getitem__, some)) / max(1, len(some)) / self._mean

    def echoed(self, some: Pairs) -> float:
        """Share of pairs that another part has too."""
        return shared(some, self._repeated)


def forward(parts: Sequence[Pairs]) -> list[float]:
    """How like each part is to those after it, their mean cosine, in units of the text's average."""
    later: dict[str, float] = {}
    found = [0.0] * len(parts)
    for i in range(len(parts) - 1, -1, -1):
        norm = math.sqrt(len(parts[i])) or 1.0
        likeness = 0.0
        for pair in parts[i]:
            before = later.get(pair, 0.0)
            likeness += before
            later[pair] = before + 1 / norm
        found[i] = likeness / norm / max(1, len(parts) - 1 - i)
    mean = sum(found) / max(1, len(found)) or 1.0
    return [min(3.0, value / mean) for value in found]
