"""How well a character fits after another in this document."""

from __future__ import annotations

import math
from collections import Counter

from articles import bigrams
from articles.cleaning import forms

_STEP = 0.2
"""Nats of one step of cost."""
_OWN = 0.5
"""Weight of the document's own pairs where it has seen the first character often."""
_RARE = 72
"""Cost of the rarest character that is guessed from half of its bytes."""
_FORM = 20.0
"""Cost of a character in a form that the document's script does not use."""


class Language:
    """The bigram model, adapted to the undamaged part of one document."""

    def __init__(self, text: str) -> None:
        folded = bigrams.fold(text)
        self._chars = Counter(folded)
        self._pairs = Counter(map(str.__add__, folded, folded[1:]))
        self._forms = frozenset(text)
        self._traditional = forms.is_traditional(text)
        self._common: dict[tuple[str, ...], tuple[str, ...]] = {}
        self._usual: dict[str, frozenset[str]] = {}
        self._folded: dict[str, str] = {}
        self._costs: dict[str, float] = {}

    def cost(self, first: str, second: str) -> float:
        """Cost of the second character after the first, in steps of 0.2 nats."""
        key = first + second
        if key not in self._costs:
            self._costs[key] = self._pair_cost(self._fold(first), self._fold(second)) + self._form_cost(
                second
            )
        return self._costs[key]

    def common(self, chars: tuple[str, ...]) -> tuple[str, ...]:
        """Those of the characters that Chinese text in this document's script is likely to hold."""
        if chars not in self._common:
            self._common[chars] = tuple(filter(self._is_common, chars))
        return self._common[chars]

    def usual_after(self, char: str) -> frozenset[str]:
        """The characters that often follow this one, in this document's script."""
        if char not in self._usual:
            first = self._fold(char)
            seconds = {pair[1] for pair in self._pairs if pair[0] == first}.union(bigrams.row(first))
            script = forms.conversion() if self._traditional else {}
            self._usual[char] = frozenset(script.get(second, second) for second in seconds)
        return self._usual[char]

    def _is_common(self, char: str) -> bool:
        return char in self._forms or (
            forms.fits(char, self._traditional) and bigrams.share_cost(self._fold(char)) <= _RARE
        )

    def _fold(self, char: str) -> str:
        if char not in self._folded:
            self._folded[char] = bigrams.fold(char)
        return self._folded[char]

    def _pair_cost(self, first: str, second: str) -> float:
        general = math.exp(-_STEP * bigrams.cost(first, second))
        seen = self._chars[first]
        own = self._pairs[first + second] / (seen + 1)
        share = _OWN * seen / (seen + 3)
        return -math.log((1 - share) * general + share * own) / _STEP

    def _form_cost(self, char: str) -> float:
        """Cost of this form of a character, by the forms and the script that the document has."""
        return 0.0 if char in self._forms or forms.fits(char, self._traditional) else _FORM
