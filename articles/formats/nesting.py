"""How deep list items, and what stands in them, are nested."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from articles.model import Line, Role

_HELD: frozenset[Role] = frozenset(("text", "item", "quote", "code", "row", "caption"))
"""What may stand in a list or a quotation."""


def nested(lines: Iterable[Line]) -> Iterator[Line]:
    """The lines with levels that go one by one: formats leave some out, and begin a list at any.

    A blank line parts code from the code above it.
    """
    open_levels: list[int] = []
    above: Role = "text"
    for line in lines:
        apart = line.role == above == "code"
        above = line.role
        level = line.level if line.role in _HELD else 0
        while open_levels and open_levels[-1] > level:
            open_levels.pop()
        if level and (not open_levels or open_levels[-1] < level):
            open_levels.append(level)
        depth = len(open_levels)
        if apart or depth != level:
            yield replace(line, text="\n" * apart + line.text, level=depth if level else line.level)
        else:
            yield line
