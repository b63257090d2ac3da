"""The process that opens a source for the reader, as ``elsewhere`` starts it."""

from __future__ import annotations

import copyreg
import os
import pickle
import sys
from collections.abc import Callable, Iterator
from dataclasses import fields
from functools import partial
from operator import attrgetter
from typing import Any

from articles import ArticleError, Figure, Line, Paragraph, Point, Repair, Section, Sentence, Span
from tui.opening import Opening, expanded
from tui.steps import steps

GIVING_WAY = 5
"""By how much ``nice`` puts the analysis behind all that a person waits for."""


def serve() -> None:
    """Tell on standard output what the sources that standard input names hold."""
    for noun in (Span, Sentence, Paragraph, Section, Figure, Line, Repair, Point):
        copyreg.pickle(noun, partial(_made_of, noun, attrgetter(*(each.name for each in fields(noun)))))
    sources, opening = pickle.load(sys.stdin.buffer)
    # One pickler for all: the digest's article goes over once.
    parcels = pickle.Pickler(sys.stdout.buffer, pickle.HIGHEST_PROTOCOL)
    for at, parcel in enumerate(_parcels(sources, opening)):
        parcels.dump(parcel)
        sys.stdout.buffer.flush()
        if at == 1 and hasattr(os, "nice"):
            # The first screen has its text: what is found from now on gives way to it, and to keys.
            os.nice(GIVING_WAY)


def _made_of(noun: type, values: Callable[[object], tuple[Any, ...]], each: object) -> Any:
    """How pickle makes a noun again: from its values, in half the time of dataclasses' own way."""
    return noun, values(each)


def _parcels(sources: tuple[str, ...], opening: Opening) -> Iterator[object]:
    """All sources, then the steps of the first one or what is wrong with it."""
    found = list(expanded(sources))
    yield found
    try:
        if isinstance(found[0], str):
            yield from steps(opening, found[0])
    except ArticleError as error:
        yield "error", str(error)
