"""Detection: the script of a text, by the characters that exist in one script only."""

from __future__ import annotations

from collections import Counter
from functools import cache

from articles.scripts.data import source

_STRAY = 0.01
"""The share of the other script up to which a text counts as pure: a name, a quotation."""


def detect(text: str) -> str:
    """``simplified``, ``traditional``, ``mixed`` or ``undecidable``, where no character tells."""
    simplified, traditional = _counts(text, *_marks())
    if not simplified + traditional:
        return "undecidable"
    if min(simplified, traditional) > _STRAY * (simplified + traditional):
        return "mixed"
    return "simplified" if simplified > traditional else "traditional"


def origin(text: str) -> str:
    """As ``detect``, but ``hongkong`` for Traditional text in the characters of Hong Kong."""
    script = detect(text)
    if script not in ("traditional", "mixed"):
        return script
    hongkong, elsewhere = _counts(text, *_regional_marks())
    return "hongkong" if hongkong > elsewhere else script


def _counts(text: str, one: frozenset[str], other: frozenset[str]) -> tuple[int, int]:
    counts = Counter(text)
    return sum(counts[c] for c in one & counts.keys()), sum(counts[c] for c in other & counts.keys())


@cache
def _marks() -> tuple[frozenset[str], frozenset[str]]:
    """The characters of Simplified alone and of Traditional alone."""
    to_traditional = source().values("STCharacters.txt")
    to_simplified = source().values("TSCharacters.txt")
    simplified = {key for key, values in to_traditional.items() if key not in values}
    traditional = {key for key, values in to_simplified.items() if key not in values}
    return frozenset(simplified - traditional), frozenset(traditional - simplified)


@cache
def _regional_marks() -> tuple[frozenset[str], frozenset[str]]:
    """The characters of Hong Kong alone, and those that are written otherwise there."""
    hongkong, taiwan = source().dictionary("HKVariants.txt"), source().dictionary("TWVariants.txt")
    ours, theirs = set(hongkong.values()), set(taiwan.values())
    return frozenset(ours - theirs - hongkong.keys()), frozenset((hongkong.keys() | theirs) - ours)
