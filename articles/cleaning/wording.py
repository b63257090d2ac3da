"""How well a text divides into words."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from articles.bigrams import fold, share_cost

_LONGEST = 4


def gain(text: str) -> float:
    """What the likeliest division into words costs beyond the characters alone, in steps: negative."""
    folded = fold(text)
    words = _words()
    best = [0.0]
    for end in range(1, len(folded) + 1):
        least = best[end - 1]
        for start in range(max(0, end - _LONGEST), end - 1):
            known = words.get(folded[start:end])
            if known is not None:
                least = min(least, best[start] + known - sum(map(share_cost, folded[start:end])))
        best.append(least)
    return best[-1]


@cache
def _words() -> dict[str, int]:
    """The cost of each word."""
    found: dict[str, int] = {}
    path = Path(__file__).parents[1] / "data" / "words.txt"
    for line in path.read_text(encoding="utf-8").splitlines():
        found.update(dict.fromkeys(line[1:].split(" "), ord(line[0]) - 33))
    return found
