"""Judging: what an editor holds for or against a piece, whatever its place and its words' weights."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property

from articles.model import Span
from articles.summaries import signs
from articles.summaries.shapes import Shape

_TOPIC = 20
"""Code points that a sentence has at least unless it only announces the rest of its paragraph."""
_LEAD_IN = 6
"""Code points of what is left out at most before such a sentence."""
_LATE = 150
"""Code points after which the price of a share, and advice, is no news."""
_BEFORE = 8
"""Code points before a piece that tell whether it is what a study found."""
_OPENING = 600
"""Code points in which a study's abstract begins."""
_FORMAL = 4.0
"""What an empty or a formal piece loses."""
_LEFT = 0.25
"""The share of its worth that it keeps."""
_GRAVE = 8.0
"""What the number of victims gains."""
_HELPS = 5.0
"""What an aim, an outcome, a decision or a thesis gains."""


def argues(text: str, piece: Span) -> bool:
    """Whether a piece of a folded text says what ought to be."""
    return bool(signs.THESIS.search(text, piece.start, piece.end))


class Judge:
    """Judges the pieces of one article."""

    def __init__(self, text: str, shape: Shape, figures: Sequence[int]) -> None:
        """``text`` is the article's, folded, ``figures`` the places of its figures."""
        self._text, self._shape, self._figures = text, shape, figures

    def judged(self, piece: Span, worth: float) -> float:
        """What is left of a piece's worth, or what it becomes."""
        if self._empty(piece) or self._formal(piece):
            worth = min(worth, worth * _LEFT) - _FORMAL
        if self._shape == "news" and signs.VICTIMS.search(self._text, piece.start, piece.end):
            worth += _GRAVE
        return worth + _HELPS * (self._matters(piece) + self._decided(piece))

    def _empty(self, piece: Span) -> bool:
        if self._tells(piece):
            return False
        return any(sign.match(self._text, piece.start, piece.end) for sign in (signs.SLOGAN, signs.GENERAL))

    def _tells(self, piece: Span) -> bool:
        at = bisect_left(self._figures, piece.start)
        return at < len(self._figures) and self._figures[at] < piece.end

    def _formal(self, piece: Span) -> bool:
        text, start, end = self._text, piece.start, piece.end
        if signs.RITUAL.search(text, start, end) or (
            self._decision >= 0 and signs.PROCEDURE.match(text, start, end)
        ):
            return True
        if signs.EXHORTS.search(text, start, end) or signs.PRELUDE.match(text, start, end):
            return True
        if self._shape in ("bulletin", "report") and signs.ANNOUNCES.match(text, start, end):
            return True
        if self._shape == "policy":
            return bool(signs.SCOPE.match(text, start, end))
        return (
            (start > _LATE and bool(signs.QUOTES.match(text, start, end)))
            or (self._shape != "commentary" and self._only_announces(piece))
            or bool(signs.STAGE.search(text, start, end))
            or bool(signs.CLAIMS.match(text, start, end))
            or (start > _LATE and bool(signs.ADVISES.match(text, start, end)))
        )

    def _only_announces(self, piece: Span) -> bool:
        """Whether it is a short first sentence, without a figure, of a paragraph that goes on."""
        text, start, end = self._text, piece.start, piece.end
        opens = "\n" in text[max(0, start - _LEAD_IN) : start]
        goes_on = text[end + 1 : end + 2] not in ("", "\n")
        return opens and goes_on and text[end] == "。" and end - start < _TOPIC and not self._tells(piece)

    def _matters(self, piece: Span) -> bool:
        text, start, end = self._text, piece.start, piece.end
        if self._is_study and signs.FOUND.search(text, start - _BEFORE if start > _BEFORE else 0, start):
            return True
        if self._shape == "policy" and signs.AIM.search(text, start, end):
            return True
        if self._shape == "news" and signs.OUTCOME.search(text, start, end):
            return True
        if self._is_accident and signs.ANSWERS.search(text, start, end):
            return True
        return self._shape == "commentary" and argues(text, piece)

    def _decided(self, piece: Span) -> float:
        """How near the piece is to what a court says that it decided, or to why."""
        if self._decision < 0:
            return 0.0
        if signs.HELD.match(self._text, piece.start, piece.end):
            return 1.0
        after = piece.start - self._decision
        return math.exp(-after / 40) if after > 0 else 0.0

    @cached_property
    def _is_study(self) -> bool:
        """Whether the text opens with an abstract."""
        return bool(signs.ABSTRACT.search(self._text, 0, _OPENING))

    @cached_property
    def _is_accident(self) -> bool:
        """Whether the text is news that opens with victims."""
        opens = signs.VICTIMS.search(self._text, 0, _LATE)
        return self._shape == "news" and opens is not None

    @cached_property
    def _decision(self) -> int:
        """Where a court says what it decided, or -1."""
        found = signs.DECIDED.search(self._text)
        return found.end() - 1 if found else -1
