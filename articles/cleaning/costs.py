"""What each pair of characters costs in this document: the bigram model, adapted to its own pairs."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import pairwise

from articles import bigrams
from articles.cleaning import forms

_STEP = 0.2
"""Nats of one step of cost."""
_OWN = 0.5
"""Weight of the document's own pairs where it has seen the first character often."""
_FORM = 20.0
"""Cost of a character in a form that the document's script does not use."""
RARE_FORM = re.compile("[＂-＇＊＋－-／＜-＞＠-～]")
"""Full-width ASCII that only some documents have."""


class _Chars(dict[str, tuple[str, str, float, float]]):
    """Each character with its form in the model, its cost to begin a word and its cost for being strange."""

    def __init__(self, text: str, traditional: bool) -> None:
        self._seen = frozenset(text)
        self._traditional = traditional

    def __missing__(self, char: str) -> tuple[str, str, float, float]:
        form = bigrams.form(char)
        strange = 0.0 if char in self._seen or _fits(char, self._traditional) else _FORM
        self[char] = found = (char, form, bigrams.begin_cost(form), strange)
        return found


class Row(dict[str, float]):
    """Costs of the characters after one, each reckoned when it is first asked for."""

    def __init__(self, first: str, seconds: Sequence[str], seen: int, chars: _Chars) -> None:
        self._chars = chars
        self._end = bigrams.end_cost(first)
        share = _OWN * seen / (seen + 3)
        self._other = -math.log(1 - share) / _STEP
        model = bigrams.row(first)
        own: dict[str, float] = {}
        for form, count in Counter(seconds).items():
            chance = math.exp(-_STEP * model.get(form, self._end + bigrams.begin_cost(form)))
            chance += count * share / (1 - share) / (seen + 1)
            own[form] = -math.log(chance) / _STEP
        self._known = model | own if own else model

    def __missing__(self, char: str) -> float:
        _, form, begin, strange = self._chars[char]
        self[char] = cost = self._known.get(form, self._end + begin) + self._other + strange
        return cost

    def ranked(self, chars: Iterable[str]) -> list[tuple[float, str]]:
        """The characters with their costs, the likeliest first."""
        known, end, other = self._known.get, self._end, self._other
        found = [
            (known(form, end + begin) + other + strange, char)
            for char, form, begin, strange in map(self._chars.__getitem__, chars)
        ]
        return sorted(found)


class Costs(dict[str, Row]):
    """The row of each character."""

    def __init__(self, text: str, traditional: bool) -> None:
        folded = bigrams.fold(text)
        self._chars = _Chars(text, traditional)
        self._counts = Counter(folded)
        self._rows: dict[str, Row] = {}
        self.after: defaultdict[str, list[str]] = defaultdict(list)
        """What follows each character in the document, all in the alphabet of the model."""
        for first, second in pairwise(folded):
            self.after[first].append(second)

    def __missing__(self, char: str) -> Row:
        first = bigrams.form(char)
        if first not in self._rows:
            self._rows[first] = Row(first, self.after[first], self._counts[first], self._chars)
        self[char] = row = self._rows[first]
        return row


@cache
def _fits(char: str, traditional: bool) -> bool:
    """Whether a document in this script would have this form of the character."""
    return char.isdecimal() or (not RARE_FORM.match(char) and forms.fits(char, traditional))
