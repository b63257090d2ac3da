"""Detection: the script of a text, by the characters that exist in one script only."""

from __future__ import annotations

from collections import Counter
from functools import cache
from pathlib import Path

_MARKS = Path(__file__).parents[1] / "data" / "script_marks.txt"
_STRAY = 0.005
"""The share of the other script up to which a text counts as pure: a name, a quotation."""


def detect(text: str) -> str:
    """``simplified``, ``traditional``, ``mixed`` or ``undecidable``, where no character tells."""
    simplified, traditional = _counts(text, "simplified", "traditional")
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
    hongkong, elsewhere = _counts(text, "hongkong", "elsewhere")
    return "hongkong" if hongkong > elsewhere else script


def _counts(text: str, *scripts: str) -> tuple[int, ...]:
    """How many characters of each script's own the text has."""
    counts = Counter(text).items()
    own = (_marks()[script] for script in scripts)
    return tuple(sum(count for character, count in counts if character in marks) for marks in own)


@cache
def _marks() -> dict[str, frozenset[str]]:
    lines = _MARKS.read_text(encoding="utf-8").splitlines()
    return {script: frozenset(marks) for script, marks in (line.split("\t") for line in lines)}
