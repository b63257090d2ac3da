"""Alignment: which output came from which input."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from operator import itemgetter

from articles.model import Span

Change = tuple[int, int, int, int]
"""Start and end in the source, start and end in the output, in code points."""


@dataclass(frozen=True, slots=True)
class Alignment:
    """A converted text with the places where its positions part from the source's."""

    text: str
    """The converted text."""
    spans: tuple[Change, ...] = ()
    """Phrases that changed their length, in order. Outside of them characters are one to one."""

    def to_output(self, offset: int) -> int:
        """Where a position of the source is in the output; inside a phrase, where the phrase starts."""
        return _carry(self.spans, offset, 0)[0]

    def to_source(self, offset: int) -> int:
        """Where a position of the output is in the source; inside a phrase, where the phrase starts."""
        return _carry(self.spans, offset, 2)[0]

    def span_to_output(self, span: Span) -> Span:
        """The output of a piece of the source, widened to whole phrases."""
        return _carry_span(self.spans, span, 0)

    def span_to_source(self, span: Span) -> Span:
        """The source of a piece of the output, widened to whole phrases."""
        return _carry_span(self.spans, span, 2)


def _carry(spans: tuple[Change, ...], offset: int, near: int) -> tuple[int, int]:
    """Position on the other side; for one inside a phrase, where the phrase starts and where it ends.

    ``near`` is the index of the known side's start in a change: 0 for the source, 2 for the output.
    """
    far = 2 - near
    index = bisect_right(spans, offset, key=itemgetter(near)) - 1
    if index < 0:
        return offset, offset
    change = spans[index]
    if offset >= change[near + 1]:
        at = offset - change[near + 1] + change[far + 1]
        return at, at
    return change[far], change[far + 1] if offset > change[near] else change[far]


def _carry_span(spans: tuple[Change, ...], span: Span, near: int) -> Span:
    if not spans:
        return Span(span.start, span.end)
    start = _carry(spans, span.start, near)[0]
    return Span(start, _carry(spans, span.end, near)[1] if span.end > span.start else start)


def shifted(changes: list[Change], source: int, output: int) -> list[Change]:
    """The changes of a piece as changes of the text that it starts in at these positions."""
    return [(a + source, b + source, c + output, d + output) for a, b, c, d in changes]


def compose(first: list[Change], second: list[Change]) -> list[Change]:
    """The changes of two conversions, one after the other, as the changes of one."""
    if not first or not second:
        return first or second
    result: list[Change] = []
    middles = sorted([(c[2], c[3]) for c in first] + [(c[0], c[1]) for c in second])
    start, end = middles[0]
    ahead, behind = tuple(first), tuple(second)
    for a, b in [*middles[1:], (1 << 62, 1 << 62)]:
        if a < end:
            end = max(end, b)
            continue
        source = _carry_span(ahead, Span(start, end), 2)
        output = _carry_span(behind, Span(start, end), 0)
        result.append((source.start, source.end, output.start, output.end))
        start, end = a, b
    return result
