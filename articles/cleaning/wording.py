"""How well a text divides into words."""

from __future__ import annotations

from articles.bigrams import fold, share_cost
from articles.wordlist import LONGEST, words_from


def gain(text: str) -> float:
    """What the likeliest division into words costs beyond the characters alone, in steps: negative."""
    folded = fold(text)
    best = [0.0]
    for end in range(1, len(folded) + 1):
        least = best[end - 1]
        for start in range(max(0, end - LONGEST), end - 1):
            known = words_from(folded[start]).get(folded[start + 1 : end])
            if known is not None:
                least = min(least, best[start] + known - sum(map(share_cost, folded[start:end])))
        best.append(least)
    return best[-1]
