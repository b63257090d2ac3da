"""Where clauses begin and end."""

from __future__ import annotations

import re

CLAUSE_ENDS = re.compile(r"[，。；！？：,.;!?:()…\n]")
"""The signs at one of which a clause after a figure ends."""
_BREAKS = frozenset("，。；！？：,;.!?:()…\n【】|")


def clause_start(text: str, low: int, high: int) -> int:
    """Where the clause up to ``high`` begins, not before ``low``. A pair of brackets is no break."""
    place = high
    while place > low:
        sign = text[place - 1]
        if sign in _BREAKS and not (sign == "." and text[place : place + 1].isdigit()):
            opening = text.rfind("(", low, place - 1) if sign == ")" else -1
            if opening < 0:
                return place
            place = opening
        else:
            place -= 1
    return low
