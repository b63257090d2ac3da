"""Changes to lines, each with its repair."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from articles.model import Line, Repair

Lines = tuple[Line, ...]
Edited = tuple[Lines, tuple[Repair, ...]]
"""Lines with the repairs that made them; as many lines as before."""


def substituted(
    lines: Lines, pattern: re.Pattern[str], change: Callable[[re.Match[str]], str], kind: str
) -> Edited:
    """The lines with every match changed, and a repair for each match that the change alters."""
    repairs: list[Repair] = []
    edited = []
    for number, line in enumerate(lines, 1):
        if not pattern.search(line.text):
            edited.append(line)
            continue

        def listed(match: re.Match[str], number: int = number) -> str:
            after = change(match)
            if after != match[0]:
                repairs.append(Repair(kind, number, match[0], after))
            return after

        edited.append(replace(line, text=pattern.sub(listed, line.text)))
    return tuple(edited), tuple(repairs)


def rewritten(lines: Lines, change: Callable[[str], str], kind: str) -> Edited:
    """The lines with each text changed as a whole, and a repair for each that differs."""
    edited = tuple(replace(line, text=change(line.text)) for line in lines)
    changes = enumerate(zip(lines, edited, strict=True), 1)
    repairs = (Repair(kind, number, old.text, new.text) for number, (old, new) in changes if old != new)
    return edited, tuple(repairs)
