"""Which half-width mark vanished together with the byte before it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from articles.cleaning.swallowed import UNITS

_NEAR = 20
"""Characters within which an opened parenthesis is closed as a rule."""
_CLOSING = 40.0
"""Gain of a parenthesis that closes one so near."""
_SWALLOWED = 15.0
"""Cost of a mark that vanished, beyond that of its pair."""
_MARKS = frozenset(",;:!")


class Marks:
    """The half-width marks of a document, of which one may have vanished between two characters."""

    def __init__(self, costs: Mapping[str, Mapping[str, float]], text: str) -> None:
        self._costs = costs
        self._own = sorted(_MARKS.intersection(text))
        self._between: dict[str, tuple[str, float]] = {}

    def between(self, before: str, second: str) -> tuple[str, float]:
        """The likeliest one after a text and its cost there, ``""`` after a mark or where a number may stand.

        The second character may be ``?``, which tells nothing.
        """
        first = before[-1:]
        closes = before.rfind("(", -_NEAR) > before.rfind(")")
        key = first + second + ")" * closes
        if key not in self._between:
            free = first.isalnum() and (second in "?(" or "\x80" < second not in UNITS)
            marks = [*self._own, ")"] if closes else self._own
            best = min(marks, key=partial(self._cost, first, second)) if free and marks else ""
            self._between[key] = best, self._cost(first, "?", best) + _SWALLOWED if best else 0.0
        return self._between[key]

    def _cost(self, first: str, second: str, mark: str) -> float:
        cost = self._costs[first][mark] + (0.0 if second == "?" else self._costs[mark][second])
        return cost - _CLOSING if mark == ")" else cost
