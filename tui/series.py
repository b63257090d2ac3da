"""Figures that can be compared: the same label with several values, in time or across places."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from articles import Figure

BAR = 4
"""Cells of a bar."""
SPECIFIC = 3
"""Code points of a label that says what is measured; 项目 and 企业 alone may be any."""


def shares(figures: Sequence[Figure], text: str) -> dict[int, float]:
    """For each figure of a series, by its start, its value's share of the series' largest one.

    A series has one label, one unit and at least two different values.
    """
    series: dict[tuple[str, str], list[Figure]] = defaultdict(list)
    for figure in figures:
        label = figure.label_of(text) or ""
        if len(label) >= SPECIFIC and figure.direction == "none":
            series[label, figure.unit].append(figure)
    found: dict[int, float] = {}
    for members in series.values():
        largest = max(abs(figure.value) for figure in members)
        if len({figure.value for figure in members}) > 1:
            found |= {figure.start: abs(figure.value) / largest for figure in members}
    return found


def bar(share: float) -> str:
    """A line as long as a share of ``BAR`` cells, to half a cell; it is always seen."""
    full, half = divmod(max(1, round(share * BAR * 2)), 2)
    return "━" * full + "╸" * half
