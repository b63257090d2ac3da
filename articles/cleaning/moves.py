"""What a symbol of a damaged line may stand for, as bytes and the characters that they make."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from heapq import nsmallest

from articles.cleaning import gbk
from articles.cleaning.guesses import Guesses
from articles.cleaning.language import Language
from articles.cleaning.paths import ALIGNED, ANY, State, Writer
from articles.cleaning.symbols import Symbol

WIDE = dict(zip(",:;!?()", "，：；！？（）", strict=True))
"""Punctuation that was made half-width after the damage was done."""
CUTS = frozenset("！；？，。、!;?,")
"""Where the bytes were cut: before these."""
_UNUSUAL = 25.0
"""Cost of a reading after a character that has none elsewhere."""
_BRANCHES = 20
"""States with a vanished pair that are followed up."""
_BEGUN = 50
"""Characters that are tried where a ``?`` hides the second byte."""
_GUESSED = 12
"""Characters that are tried where one byte is a guess."""
_DROP = 14.0
"""Cost of a pair that vanished."""
_CUT = 4.0
"""Cost of a cut."""
_CUT_BEFORE_QUESTION = 20.0
"""Cost of a cut before a ``?``, which likelier hides a byte itself."""


class Moves:
    """What may follow a state. ``glossed`` are the characters that the document always gives a reading."""

    def __init__(self, language: Language, glossed: frozenset[str], writer: Writer) -> None:
        self._guesses = Guesses(language, glossed)
        self._glossed = glossed
        self._writer = writer
        self._put = writer.put
        self._swallowed = writer.swallowed

    def seen(self, state: State, symbol: Symbol, parted: bool) -> Iterator[State]:
        """The symbol is what it seems. ``parted``: a reading stands before it."""
        char = symbol.char
        if symbol.lost:
            return
        if state.pending == ALIGNED:
            yield self._put(state, char, True)
        elif "@" <= char < "\x80":
            for after in self._byte(state, ord(char), True):
                if not symbol.reading or gbk.is_read(after.last, symbol.reading):
                    yield after
        elif char == "€":
            yield from self._byte(state, 0x80, True)
        elif pair := gbk.pair_of(WIDE.get(char, char)):
            for middle in self._byte(state, pair[0], parted):
                yield from self._byte(middle, pair[1], True)

    def hidden(self, state: State, symbol: Symbol, ahead: str, parted: bool) -> Iterator[State]:
        """The ``?`` hides a byte: the one that the reading tells, or one before ASCII or the line's end."""
        if symbol.lost:
            yield from self._read(state, symbol.reading)
        elif state.pending != ALIGNED:
            for char in self._begun(state):
                after = self._put(state, char, parted)
                yield after if ahead == "\n" else self._swallowed(after, ahead)
        elif ahead == "\n":
            yield state.at(ANY)

    def cut(self, state: State, mark: Symbol, parted: bool) -> Iterator[State]:
        """The ``?`` hides a byte after which the line was cut; behind the cut stands the mark."""
        cost = _CUT_BEFORE_QUESTION if mark.char == "?" else _CUT
        if state.pending == ALIGNED:
            yield from self.seen(state.at(ANY, cost), mark, False)
            return
        for char in self._begun(state):
            yield from self.seen(self._put(state, char, parted, cost), mark, False)

    def dropped(self, states: Sequence[State], parted: bool) -> list[State]:
        """A pair that is no character vanished: its first byte ended a character, its second began one."""
        found: list[tuple[float, str, int]] = []
        trails = []
        for number, state in enumerate(states):
            ended = self._guesses.ended(state.pending, state.last)
            trails.append(ended)
            found.extend((cost, char, number) for cost, char in self._writer.prices(state, ended))
        return [
            self._put(states[number], char, parted, _DROP, 256 + trails[number][char])
            for _, char, number in nsmallest(_BRANCHES, found)
        ]

    def _begun(self, state: State) -> Sequence[str]:
        """The likeliest characters that the pending byte may begin."""
        count = _BEGUN if state.pending < 256 else _GUESSED
        return self._writer.likeliest(state, self._guesses.begun(state.pending, state.last), count)

    def _read(self, state: State, reading: str) -> Iterator[State]:
        """The lost byte and the one before it make a character that is read so."""
        if state.pending != ALIGNED:
            for char in self._guesses.read(reading, state.pending):
                yield self._put(state, char, True, self._gloss_cost(char))
        elif pair := gbk.pair_of(WIDE.get(state.last, state.last)):
            for char in gbk.read_as(reading, pair[1]):
                trail = (gbk.pair_of(char) or b"??")[1]
                if trail > 0x80:
                    yield state.at(trail, self._gloss_cost(char))

    def _gloss_cost(self, char: str) -> float:
        return 0.0 if char in self._glossed else _UNUSUAL

    def _byte(self, state: State, byte: int, parted: bool) -> Iterator[State]:
        """The paths with one more byte. ``parted``: a reading stands inside or after the character."""
        if state.pending == ALIGNED:
            if byte > 0x80:
                yield state.at(byte)
            else:
                yield self._put(state, chr(byte), True)
        elif state.pending < 256:
            if char := gbk.chars().get(state.pending * 256 + byte):
                yield self._put(state, char, parted)
        else:
            chars = self._guesses.completed(state.pending, byte)
            for char in chars if state.pending == ANY else self._writer.likeliest(state, chars, _GUESSED):
                yield self._put(state, char, parted)
