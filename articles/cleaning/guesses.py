"""Which characters a byte may belong to where its other byte is lost."""

from __future__ import annotations

from functools import cache

from articles.cleaning import gbk
from articles.cleaning.language import Language
from articles.cleaning.states import ANY

Ranked = list[tuple[float, str]]
"""Characters with their costs after another one, the likeliest first."""
BRANCHES = 20
"""Characters that are tried before a pair that vanished."""
_BEGUN = 50
"""Characters that are tried where a ``?`` hides the second byte."""
_GUESSED = 12
"""Characters that are tried where one byte is a guess."""


class Guesses:
    """Guesses at characters, made once for each question. ``glossed`` have a reading elsewhere."""

    def __init__(self, language: Language, glossed: frozenset[str]) -> None:
        self._language = language
        self._costs = language.costs
        self._glossed = glossed
        self.completed = cache(self._completed)
        self.ended = cache(self._ended)
        self.begun = cache(self._begun)
        self.read = cache(self._read)

    def _completed(self, pending: int, byte: int, last: str) -> Ranked:
        """The common characters that a byte may complete after an unknown one."""
        chars = filter(self._language.common.__contains__, gbk.with_trail(byte, leads(pending)))
        return self._costs[last].ranked(chars)[: _GUESSED if pending != ANY else None]

    def _ended(self, pending: int, last: str) -> Ranked:
        """The characters that may follow the last one, where their second bytes vanished."""
        chars = gbk.ending_dropped(leads(pending))
        if pending > 255:
            chars &= self._language.usual_after(last)
        return self._costs[last].ranked(chars)[:BRANCHES]

    def _begun(self, pending: int, last: str) -> Ranked:
        """The characters that the pending byte may begin; if it is itself a guess, usual ones alone."""
        if pending < 256:
            return self._costs[last].ranked(gbk.with_lead(pending))[:_BEGUN]
        usual = self._language.usual_after(last) & gbk.with_leads(leads(pending))
        return self._costs[last].ranked(usual)[:_GUESSED]

    def _read(self, reading: str, pending: int) -> list[str]:
        """The characters that the pending byte may begin and are read so; guessed ones get injected."""
        if pending < 256:
            return list(gbk.read_as(reading, pending))
        glossed = (char for char in self._glossed if gbk.is_read(char, reading))
        chars = gbk.converted_as().get(reading, set()).union(glossed)
        return sorted(chars & gbk.with_leads(leads(pending)))


@cache
def leads(pending: int) -> frozenset[int]:
    """The bytes that may be pending."""
    if pending < 256:
        return frozenset((pending,))
    return frozenset(gbk.LEADS) if pending == ANY else gbk.dropped(pending - 256)
