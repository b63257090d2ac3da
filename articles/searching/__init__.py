"""Search: where a query occurs. Script, width and case are folded, Latin letters also spell pinyin."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, islice

from articles.model import Span
from articles.searching.pattern import compiled, longest

BLOCK = 1 << 14
"""Code points looked through at a time: a few milliseconds' work, in which nothing else runs."""


def find(text: str, query: str) -> list[Span]:
    """The places of the query in the text, in order and apart. A blank query has none."""
    return list(chain.from_iterable(scan(text, query)))


def find_next(text: str, query: str, *, start: int = 0, limit: int = 1) -> list[Span]:
    """The places next at or after ``start``, then from the beginning on, ``limit`` in all."""
    after = chain.from_iterable(scan(text, query, start))
    before = chain.from_iterable(scan(text, query, 0, start))
    return list(islice(chain(after, before), limit))


def scan(text: str, query: str, start: int = 0, stop: int | None = None) -> Iterator[list[Span]]:
    """The places that begin from ``start`` to ``stop``, a list for each block of the text, be it empty.

    Whoever types on leaves the iterator at the next block. It keeps nothing of the text.
    """
    pattern = compiled(query)
    end = len(text) if stop is None else min(stop, len(text))
    place = start
    while pattern is not None and place < end:
        edge = min(place + BLOCK, end)
        # A hit may reach over the edge, so the block is looked through a little further.
        hits = pattern.finditer(text, place, edge + longest(query))
        found = [Span(*hit.span()) for hit in hits if hit.start() < edge]
        yield found
        place = max(edge, found[-1].end) if found else edge
