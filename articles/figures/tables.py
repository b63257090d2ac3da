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


class Lexicon:
    """A set of words that finds the longest one that starts or ends at a place."""

    def __init__(self, words: Iterable[str]) -> None:
        self.words = frozenset(words)
        self._starts: dict[str, int] = {}
        self._ends: dict[str, int] = {}
        for word in self.words:
            self._starts[word[0]] = max(self._starts.get(word[0], 0), len(word))
            self._ends[word[-1]] = max(self._ends.get(word[-1], 0), len(word))

    def at(self, text: str, start: int) -> int:
        """Length of the longest word that starts here; 0 for none."""
        for size in range(min(self._starts.get(text[start : start + 1], 0), len(text) - start), 0, -1):
            if text[start : start + size] in self.words:
                return size
        return 0

    def before(self, text: str, low: int, end: int) -> int:
        """Length of the longest word that ends here and starts at ``low`` or after; 0 for none."""
        for size in range(min(self._ends.get(text[end - 1], 0), end - low), 0, -1):
            if text[end - size : end] in self.words:
                return size
        return 0
