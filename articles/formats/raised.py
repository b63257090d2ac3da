"""What stands raised behind a word or a number: a power, or the mark of a note."""

from __future__ import annotations

import re

_RAISED = str.maketrans("0123456789+-−–", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻")
_POWER = re.compile(r"[-+−–]?\d{1,3}")
_BASE = re.compile(r"[A-Za-z)）]$|(?<![\d.,])10$")
"""What may be raised to a power: a unit or another letter, and ten."""
_NOTES = re.compile(r"\d{1,3}(?:\s*[,，、\-–]\s*\d{1,3})*")


def raised(before: str, text: str, *, linked: bool) -> str:
    """How ``text``, raised behind ``before``, reads in a line: ``m²``, ``10⁴``, ``亂碼[1]``.

    A number that is a link is a note's; digits would run into those before them.
    """
    if not linked and _POWER.fullmatch(text) and (_BASE.search(before) or not text[0].isdigit()):
        return text.translate(_RAISED)
    return f"[{text}]" if _NOTES.fullmatch(text) else text
