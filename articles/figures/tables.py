"""The tables of the figures, read from the data files once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

_DATA = Path(__file__).parent.parent / "data"


def rows(name: str) -> Iterator[list[str]]:
    """The rows of a tab-separated data file, without comments and empty lines."""
    text = (_DATA / name).read_text(encoding="utf-8")
    for line in text.splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")


@cache
def words(name: str) -> frozenset[str]:
    """All words of a data file of words parted by spaces and lines."""
    return frozenset(word for row in rows(name) for cell in row for word in cell.split())


def lengths(found: Iterable[tuple[str, int]]) -> dict[str, tuple[int, ...]]:
    """Characters to the lengths of the words that they begin or end, longest first."""
    sizes: dict[str, set[int]] = {}
    for sign, size in found:
        sizes.setdefault(sign, set()).add(size)
    return {sign: tuple(sorted(all_of, reverse=True)) for sign, all_of in sizes.items()}


class Lexicon:
    """A set of words that finds the longest one that starts or ends at a place."""

    def __init__(self, words: Iterable[str]) -> None:
        self.words = frozenset(words)
        self._starts = lengths((word[0], len(word)) for word in self.words)
        self._ends = lengths((word[-1], len(word)) for word in self.words)

    def at(self, text: str, start: int) -> int:
        """Length of the longest word that starts here; 0 for none."""
        for size in self._starts.get(text[start : start + 1], ()):
            word = text[start : start + size]
            if word in self.words and len(word) == size:
                return size
        return 0

    def before(self, text: str, low: int, end: int) -> int:
        """Length of the longest word that ends here and starts at ``low`` or after; 0 for none."""
        for size in self._ends.get(text[end - 1], ()):
            if size <= end - low and text[end - size : end] in self.words:
                return size
        return 0
