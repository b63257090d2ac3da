"""Which characters a byte may belong to where its other byte is lost."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from articles.cleaning import gbk
from articles.cleaning.forms import converted
from articles.cleaning.language import Language
from articles.cleaning.paths import ANY


class Guesses:
    """Guesses at characters, made once for each question. ``glossed`` have a reading elsewhere."""

    def __init__(self, language: Language, glossed: frozenset[str]) -> None:
        self._language = language
        self._glossed = glossed
        self._completed: dict[int, list[str]] = {}
        self._ended: dict[tuple[int, str], dict[str, int]] = {}
        self._begun: dict[tuple[int, str], Sequence[str]] = {}
        self._read: dict[tuple[str, int], list[str]] = {}

    def completed(self, pending: int, byte: int) -> list[str]:
        """The common characters that a byte may complete after an unknown one."""
        key = pending * 256 + byte
        if key not in self._completed:
            chars = gbk.with_trail(byte, leads(pending))
            self._completed[key] = list(filter(self._language.is_common, chars))
        return self._completed[key]

    def ended(self, pending: int, last: str) -> dict[str, int]:
        """The characters that may follow the last one, with their second bytes, where those vanished."""
        key = (pending, last if pending > 255 else "")
        if key not in self._ended:
            chars: Iterable[str]
            if pending > 255:
                chars = self._usual(pending, last)
            else:
                codes = (pending * 256 + trail for trail in gbk.dropping_leads())
                chars = filter(None, map(gbk.chars().get, codes))
            pairs = ((gbk.pair_of(char), char) for char in chars)
            trails = gbk.dropping_leads()
            self._ended[key] = {char: pair[1] for pair, char in pairs if pair and pair[1] in trails}
        return self._ended[key]

    def begun(self, pending: int, last: str) -> Sequence[str]:
        """The characters that the pending byte may begin; if it is itself a guess, usual ones alone."""
        if pending < 256:
            return gbk.with_lead(pending)
        key = (pending, last)
        if key not in self._begun:
            self._begun[key] = self._usual(pending, last)
        return self._begun[key]

    def read(self, reading: str, pending: int) -> list[str]:
        """The characters that the pending byte may begin and are read so; guessed ones get injected."""
        if pending < 256:
            return list(gbk.read_as(reading, pending))
        key = (reading, pending)
        if key not in self._read:
            chars = (char for char in self._glossed | converted() if gbk.is_read(char, reading))
            self._read[key] = sorted(char for char in chars if _begins(char, leads(pending)))
        return self._read[key]

    def _usual(self, pending: int, last: str) -> list[str]:
        allowed = leads(pending)
        return [char for char in self._language.usual_after(last) if _begins(char, allowed)]


def leads(pending: int) -> frozenset[int] | None:
    """The bytes that may be pending; ``None`` for any."""
    if pending < 256:
        return frozenset((pending,))
    return None if pending == ANY else gbk.dropped(pending - 256)


def _begins(char: str, allowed: frozenset[int] | None) -> bool:
    pair = gbk.pair_of(char)
    return pair is not None and (allowed is None or pair[0] in allowed)
