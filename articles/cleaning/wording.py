"""How well a text divides into words."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from articles.bigrams import fold, share_cost

_LONGEST = 4


def gain(text: str) -> float:
    """What the likeliest division into words costs beyond the characters alone, in steps: negative."""
    folded = fold(text)
    best = [0.0]
    for end in range(1, len(folded) + 1):
        least = best[end - 1]
        for start in range(max(0, end - _LONGEST), end - 1):
            known = _words(folded[start]).get(folded[start + 1 : end])
            if known is not None:
                least = min(least, best[start] + known - sum(map(share_cost, folded[start:end])))
        best.append(least)
    return best[-1]


@cache
def _words(first: str) -> dict[str, int]:
    """The costs of the words that begin with a character, by what follows it."""
    row = _rows().get(first)
    return {word[1:]: ord(word[0]) - 33 for word in row.split(" ")} if row else {}


@cache
def _rows() -> dict[str, str]:
    """The words as they stand in the file, by their first character."""
    path = Path(__file__).parents[1] / "data" / "words.txt"
    lines = path.read_text(encoding="utf-8").split("\n")
    return {line[0]: line[1:] for line in lines if line}
