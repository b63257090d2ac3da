"""Pinyin in parentheses: what is a gloss, and whether a document's glosses are noise."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from articles.cleaning.forms import converted
from articles.cleaning.gbk import is_read
from articles.patterns import deferred
from articles.pinyin import syllables

LETTERS = "a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿêế"
_TONED = deferred("[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ]")
GLOSS = deferred(rf"(?P<char>[@-~€\u2e80-\ufaff\uff00-\uffef])\((?P<reading>[{LETTERS}]{{1,6}})\s?\)")
"""A character with its reading in parentheses."""
LOST = deferred(rf"\?(?P<reading>[{LETTERS}]{{1,6}})\s?\)")
"""A gloss whose parenthesis was swallowed together with a byte."""


@dataclass(slots=True)
class Survey:
    """What a document's glosses look like."""

    glossed: Counter[str] = field(default_factory=Counter)
    """Characters with a reading of theirs after them."""
    spellings: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    """The readings that stand after each character."""
    bare: Counter[str] = field(default_factory=Counter)
    """Occurrences without a reading of the characters that have one somewhere."""
    lost: int = 0
    """Glosses whose parenthesis was swallowed."""
    toned: int = 0

    @property
    def is_noise(self) -> bool:
        """Whether a program put the glosses in: many, each after a converted character, always or never."""
        total = self.glossed.total()
        if self.toned + self.lost < 3 or not total:
            return False
        on_converted = sum(count for char, count in self.glossed.items() if char in converted())
        steady = sum(not self.bare[char] and len(self.spellings[char]) == 1 for char in self.glossed)
        return on_converted >= 0.9 * total and steady >= 0.9 * len(self.glossed)


def is_gloss(match: re.Match[str]) -> bool:
    """Whether the reading is one of the character before it."""
    return is_read(match["char"], match["reading"])


def is_syllable(reading: str) -> bool:
    """Whether some character is read so."""
    return reading in syllables()


def survey(texts: Iterable[str]) -> Survey:
    """Count the glosses of a document."""
    found = Survey()
    seen = Counter[str]()
    for text in texts:
        seen.update(text)
        found.lost += len(LOST.findall(text))
        for match in filter(is_gloss, GLOSS.finditer(text)):
            found.glossed[match["char"]] += 1
            found.spellings[match["char"]][match["reading"]] += 1
            found.toned += bool(_TONED.search(match["reading"]))
    for char, count in found.glossed.items():
        found.bare[char] = seen[char] - count
    return found
