"""How deep list items, and what stands in them, are nested."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from articles.model import Line, Role

_HELD: frozenset[Role] = frozenset(("text", "item", "quote", "code", "row", "caption"))
"""What may stand in a list or a quotation."""


def nested(lines: Iterable[Line]) -> Iterator[Line]:
    """The lines with levels that go one by one: formats leave some out, and begin a list at any."""
    open_levels: list[int] = []
    for line in lines:
        level = line.level if line.role in _HELD else 0
        while open_levels and open_levels[-1] > level:
            open_levels.pop()
        if level and (not open_levels or open_levels[-1] < level):
            open_levels.append(level)
        depth = len(open_levels)
        yield line if not level or depth == level else replace(line, level=depth)
