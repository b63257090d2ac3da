"""Which characters a search takes for the same: those of another script, width, case or keyboard."""

from __future__ import annotations

from functools import cache
from pathlib import Path


@cache
def forms(char: str) -> str:
    """The character with all that stand for it: 产產 for 产, ``aAａＡ`` for ``a``."""
    cases = dict.fromkeys((char, char.lower(), char.upper()))
    found = (form for case in cases if len(case) == 1 for form in _table().get(case, case))
    return "".join(dict.fromkeys(found))


@cache
def _table() -> dict[str, str]:
    """The group of every character that is not alone."""
    text = (Path(__file__).parents[1] / "data" / "variants.txt").read_text(encoding="utf-8")
    return {char: group for group in text.split("\n") for char in group}
