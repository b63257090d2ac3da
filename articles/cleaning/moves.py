"""What a symbol of a damaged line may stand for, as bytes and the characters that they make."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from heapq import nsmallest

from articles.cleaning import gbk
from articles.cleaning.guesses import BRANCHES, Guesses
from articles.cleaning.judging import most_gained_after
from articles.cleaning.language import Language
from articles.cleaning.paths import Writer
from articles.cleaning.states import ALIGNED, ANY, State
from articles.cleaning.symbols import Symbol

WIDE = dict(zip(",:;!?()", "，：；！？（）", strict=True))
"""Punctuation that was made half-width after the damage was done."""
CUTS = frozenset("！；？，。、!;?,")
"""Where the bytes were cut: before these."""
_UNUSUAL = 25.0
"""Cost of a reading after a character that has none elsewhere."""
_DROP = 8.0
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

    def seen(self, state: State, symbol: Symbol, parted: bool, limit: float) -> Iterator[State]:
        """The symbol is what it seems. ``parted``: a reading stands before it."""
        char = symbol.char
        if symbol.lost:
            return
        if state.pending == ALIGNED:
            yield self._put(state, char, True)
        elif "@" <= char < "\x80":
            for after in self._ended(state, ord(char), True, limit):
                if not symbol.reading or gbk.is_read(after.last, symbol.reading):
                    yield after
        elif char == "€":
            yield from self._ended(state, 0x80, True, limit)
        elif pair := gbk.pair_of(WIDE.get(char, char)):
            first, second = pair
            if second > 0x80:
                yield from self._ended(state, first, parted, limit, second)
            else:
                for middle in self._ended(state, first, parted, limit):
                    yield self._put(middle, chr(second), True)

    def hidden(self, state: State, symbol: Symbol, ahead: str, parted: bool, limit: float) -> Iterator[State]:
        """The ``?`` hides a byte: the one that the reading tells, or one before ASCII or the line's end."""
        if symbol.lost:
            yield from self._read(state, symbol.reading)
        elif state.pending != ALIGNED:
            for after in self._begun(state, parted, limit):
                yield after if ahead == "\n" else self._writer.swallowed(after, ahead)
        elif ahead == "\n":
            yield state.at(ANY)

    def cut(self, state: State, mark: Symbol, parted: bool, limit: float) -> Iterator[State]:
        """The ``?`` hides a byte after which the line was cut; behind the cut stands the mark."""
        cost = _CUT_BEFORE_QUESTION if mark.char == "?" else _CUT
        if state.pending == ALIGNED:
            yield from self.seen(state.at(ANY, cost), mark, False, limit)
            return
        for after in self._begun(state, parted, limit - cost):
            yield self._put(after, mark.char, True, cost)

    def dropped(self, states: Sequence[State], parted: bool, limit: float) -> list[State]:
        """A pair that is no character vanished: its first byte ended a character, its second began one."""
        found = []
        for number, state in enumerate(states):
            room = self._writer.room(state, limit - _DROP)
            ranked = self._guesses.ended(state.pending, state.last) if room > 0 else []
            found += [(state.cost + cost, char, number) for cost, char in ranked if cost <= room]
        after = [
            self._put(states[number], char, parted, _DROP, 256 + gbk.dropped_alike(trail_of(char)))
            for _, char, number in nsmallest(BRANCHES, found)
        ]
        return [s for s in after if s.cost <= limit + most_gained_after(s.last)]

    def _begun(self, state: State, parted: bool, limit: float) -> Iterator[State]:
        """The paths with the likeliest characters that the pending byte may begin."""
        ranked = self._guesses.begun(state.pending, state.last)
        return self._writer.put_each(state, ranked, limit, parted)

    def _ended(
        self, state: State, byte: int, parted: bool, limit: float, pending: int = ALIGNED
    ) -> Iterator[State]:
        """The paths with a character that the byte ends. ``parted``: a reading stands inside or after it."""
        if state.pending > 255:
            ranked = self._guesses.completed(state.pending, byte, state.last)
            yield from self._writer.put_each(state, ranked, limit, parted, pending)
        elif char := gbk.chars().get(state.pending * 256 + byte):
            yield self._put(state, char, parted, 0.0, pending)

    def _read(self, state: State, reading: str) -> Iterator[State]:
        """The lost byte and the one before it make a character that is read so."""
        if state.pending != ALIGNED:
            for char in self._guesses.read(reading, state.pending):
                yield self._put(state, char, True, self._gloss_cost(char))
        elif pair := gbk.pair_of(WIDE.get(state.last, state.last)):
            for char in gbk.read_as(reading, pair[1]):
                trail = trail_of(char)
                if trail > 0x80:
                    yield state.at(trail, self._gloss_cost(char))

    def _gloss_cost(self, char: str) -> float:
        return 0.0 if char in self._glossed else _UNUSUAL


def trail_of(char: str) -> int:
    """The second byte of a character."""
    return (gbk.pair_of(char) or b"??")[1]
