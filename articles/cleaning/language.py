"""How well a character fits after another in this document."""

from __future__ import annotations

from collections import Counter
from functools import cache

from articles import bigrams
from articles.cleaning import forms
from articles.cleaning.costs import RARE_FORM, Costs
from articles.cleaning.marks import Marks
from articles.cleaning.wording import Endings

_RARE = 72
"""Cost of the rarest character that is guessed from half of its bytes."""
_OWN_CHARS = 200
"""Characters of the document that may stand anywhere."""
_BEGINNERS = 100
"""Characters that so often begin a word that they may stand anywhere."""
_MARKS = "，。、；：？！“”《》（）"


class Language:
    """The bigram model, adapted to the undamaged part of one document."""

    def __init__(self, text: str) -> None:
        traditional = forms.is_traditional(text)
        self.costs = Costs(text, traditional)
        """Costs of pairs of characters: of each second after its first, in steps of 0.2 nats."""
        self.marks = Marks(self.costs, text)
        """The marks that may have vanished between two characters."""
        self.endings = Endings(text)
        """The words that may end with the next character, by the last few characters."""
        self.common = _common(traditional).union(text)
        """The characters that Chinese text in this document's script is likely to hold."""
        self._script = forms.conversion() if traditional else {}
        self._usual: dict[str, frozenset[str]] = {}
        own = (char for char, _ in Counter(text).most_common(_OWN_CHARS))
        begins = (self._script.get(char, char) for char in bigrams.beginners()[:_BEGINNERS])
        self._anywhere = frozenset((*own, *begins, *_MARKS))

    def cost(self, first: str, second: str) -> float:
        """Cost of the second character after the first, in steps of 0.2 nats."""
        return self.costs[first][second]

    def usual_after(self, char: str) -> frozenset[str]:
        """The characters that often follow this one, in this document's script."""
        if char not in self._usual:
            first = bigrams.form(char)
            seconds = (*self.costs.after[first], *bigrams.row(first))
            self._usual[char] = self._anywhere.union(map(self._script.get, seconds, seconds))
        return self._usual[char]


@cache
def _common(traditional: bool) -> frozenset[str]:
    """The characters of a script that are not rare."""
    script = forms.conversion() if traditional else {}
    usual = (char for char in bigrams.common(_RARE) if not RARE_FORM.match(char))
    return frozenset(script.get(char, char) for char in usual)
