"""The tables of the figures, read from the data files once."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib.resources import files


def rows(name: str) -> Iterator[list[str]]:
    """The rows of a tab-separated data file, without comments and empty lines."""
    text = files("articles").joinpath("data", name).read_text(encoding="utf-8")
    for line in text.splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")


@cache
def words(name: str) -> frozenset[str]:
    """All words of a data file of words parted by spaces and lines."""
    return frozenset(word for row in rows(name) for cell in row for word in cell.split())


def longest_at(table: frozenset[str] | dict[str, object], text: str, start: int, reach: int) -> int:
    """Length of the longest entry that stands at ``start``, at most ``reach``; 0 for none."""
    for size in range(reach, 0, -1):
        if text[start : start + size] in table:
            return size
    return 0
