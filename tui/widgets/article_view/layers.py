"""Layers of marks over the text: figures, search hits, the reader's marks."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from operator import attrgetter

from articles import Span

NAMES = ("mark", "figure", "hit", "current_hit", "target")
"""The layers, the lowest first; ``target`` is what the reader was led to."""


class Layers:
    """Sorted spans of the article's text under each layer's name."""

    def __init__(self) -> None:
        self._spans: dict[str, Sequence[Span]] = {}
        self._hidden: set[str] = set()

    def set(self, name: str, spans: Sequence[Span]) -> None:
        """Put these spans, sorted by their start, into a layer."""
        if name not in NAMES:
            raise ValueError(f"no layer {name!r}; layers are {', '.join(NAMES)}")
        self._spans[name] = spans

    def get(self, name: str) -> Sequence[Span]:
        """A layer's spans."""
        return self._spans.get(name, ())

    def clear(self) -> None:
        """Empty every layer."""
        self._spans = {}

    def show(self, name: str, shown: bool) -> None:
        """Show a layer or hide it."""
        self._hidden = self._hidden - {name} if shown else self._hidden | {name}

    def over(self, start: int, end: int) -> Iterator[tuple[str, Span]]:
        """The layers' spans that overlap a range, the lowest layer first."""
        for name in NAMES:
            if name not in self._hidden and (spans := self._spans.get(name)):
                yield from ((name, span) for span in _overlapping(spans, start, end))


def _overlapping(spans: Sequence[Span], start: int, end: int) -> Iterator[Span]:
    first = bisect_left(spans, start, key=attrgetter("start"))
    while first > 0 and spans[first - 1].end > start:
        first -= 1
    for index in range(first, len(spans)):
        if spans[index].start >= end:
            return
        yield spans[index]
