"""How well a character fits after another in this document."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from itertools import pairwise

from articles import bigrams
from articles.cleaning import forms
from articles.cleaning.wording import Endings

_STEP = 0.2
"""Nats of one step of cost."""
_OWN = 0.5
"""Weight of the document's own pairs where it has seen the first character often."""
_RARE = 72
"""Cost of the rarest character that is guessed from half of its bytes."""
_OWN_CHARS = 200
"""Characters of the document that may stand anywhere."""
_BEGINNERS = 100
"""Characters that so often begin a word that they may stand anywhere."""
_MARKS = "，。、；：？！“”《》（）"
_FORM = 20.0
"""Cost of a character in a form that the document's script does not use."""


_RARE_FORM = re.compile("[＂-＇＊＋－-／＜-＞＠-～]")
"""Full-width ASCII that only some documents have."""


class _Costs(dict[str, float]):
    """Costs of pairs of characters, each reckoned when it is first asked for."""

    def __init__(self, text: str) -> None:
        folded = bigrams.fold(text)
        self._chars = Counter(folded)
        self._pairs = Counter(map(str.__add__, folded, folded[1:]))
        self._forms = frozenset(text)
        self._traditional = forms.is_traditional(text)

    def __missing__(self, pair: str) -> float:
        folded = bigrams.fold(pair)
        first, second = folded[0], folded[1]
        cost = float(bigrams.cost(first, second))
        seen = self._chars[first]
        share = _OWN * seen / (seen + 3)
        own = self._pairs[first + second] * share / (seen + 1)
        if own or share:
            cost = -math.log((1 - share) * math.exp(-_STEP * cost) + own) / _STEP
        self[pair] = cost if self.fits(pair[1]) else cost + _FORM
        return self[pair]

    def fits(self, char: str) -> bool:
        """Whether the document has this form of the character or would have it."""
        if char in self._forms or char.isdecimal():
            return True
        return not _RARE_FORM.match(char) and forms.fits(char, self._traditional)


class _Folded(dict[str, str]):
    def __missing__(self, char: str) -> str:
        self[char] = bigrams.fold(char)
        return self[char]


class Language:
    """The bigram model, adapted to the undamaged part of one document."""

    def __init__(self, text: str) -> None:
        self.costs = _Costs(text)
        """Cost of each pair of characters: of the second after the first, in steps of 0.2 nats."""
        self.endings = Endings(text)
        """The words that may end with the next character, by the last few characters."""
        self.folded = _Folded()
        """Each character in the alphabet of the model."""
        self._forms = frozenset(text)
        self._script = forms.conversion() if forms.is_traditional(text) else {}
        self._after: defaultdict[str, set[str]] = defaultdict(set)
        self._usual: dict[str, frozenset[str]] = {}
        own = (char for char, _ in Counter(text).most_common(_OWN_CHARS))
        begins = (self._script.get(char, char) for char in bigrams.beginners()[:_BEGINNERS])
        self._anywhere = frozenset((*own, *begins, *_MARKS))
        for first, second in pairwise(bigrams.fold(text)):
            self._after[first].add(second)

    def cost(self, first: str, second: str) -> float:
        """Cost of the second character after the first, in steps of 0.2 nats."""
        return self.costs[first + second]

    def is_common(self, char: str) -> bool:
        """Whether Chinese text in this document's script is likely to hold the character."""
        if char in self._forms:
            return True
        return self.costs.fits(char) and bigrams.share_cost(bigrams.fold(char)) <= _RARE

    def usual_after(self, char: str) -> frozenset[str]:
        """The characters that often follow this one, in this document's script."""
        if char not in self._usual:
            first = bigrams.fold(char)
            seconds = self._after[first].union(bigrams.row(first))
            self._usual[char] = self._anywhere.union(self._script.get(second, second) for second in seconds)
        return self._usual[char]
