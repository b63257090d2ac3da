"""What a symbol of a damaged line may stand for, as bytes and the characters that they make."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from articles.cleaning import gbk
from articles.cleaning.language import Language
from articles.cleaning.swallowed import SWALLOWED
from articles.cleaning.symbols import Symbol

ALIGNED = -1
"""No byte is pending."""
ANY = 1000
"""The pending byte is not known at all. 256 + x: it stands after the byte x in a pair that vanished."""
WIDE = dict(zip(",:;!?()", "，：；！？（）", strict=True))
"""Punctuation that was made half-width after the damage was done."""
BREAKS = frozenset("！；？，。、!;?,")
"""Where the bytes were cut: before these."""
TAIL = 4
"""Characters that tell two paths apart."""
_UNGLOSSED = 30.0
"""Cost of a character without a reading that has one everywhere else in the document."""
_UNUSUAL = 25.0
"""Cost of a reading after a character that has none elsewhere."""
_BRANCHES = 8
"""Guesses at a vanished pair that are followed up."""
_DROP = 8.0
"""Cost of a pair that vanished."""
_SWALLOW = 32.0
"""Cost of an ASCII character that vanished together with the byte before it, if it was no digit."""
_INDENT = 60.0
"""Cost of a wide space inside a line."""


class Link(NamedTuple):
    """The characters of a path, last one first."""

    parent: Link | None
    char: str


class State(NamedTuple):
    """Where a path stands: its pending byte, last characters, cost in steps and all its characters."""

    pending: int
    tail: str
    cost: float
    link: Link | None

    @property
    def last(self) -> str:
        """The last character."""
        return self.tail[-1]


class Moves:
    """What may follow a state. ``glossed`` are the characters that the document always gives a reading."""

    def __init__(self, language: Language, glossed: frozenset[str]) -> None:
        self._language = language
        self._costs = language.costs
        self._glossed = glossed
        self._completions: dict[int, list[str]] = {}

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
        """The ``?`` hides a byte: the one that the reading tells, or one before a cut or before ASCII."""
        if symbol.lost:
            yield from self._read(state, symbol.reading)
            return
        swallows = ahead not in BREAKS and ahead != "\n"
        if state.pending == ALIGNED:
            if not swallows:
                yield State(ANY, state.tail, state.cost, state.link)
        else:
            for char in self._begun(state):
                after = self._put(state, char, parted)
                yield self._swallowed(after, ahead) if swallows else after

    def dropped(self, state: State, parted: bool) -> list[State]:
        """A pair that is no character vanished: its first byte ended a character, its second began one."""
        if state.pending > 255:
            chars: Iterable[str] = self._language.usual_after(state.last)
        else:
            codes = (state.pending * 256 + trail for trail in gbk.dropping_leads())
            chars = filter(None, map(gbk.chars().get, codes))
        leads = _leads(state.pending)
        found = []
        for char in chars:
            pair = gbk.pair_of(char)
            if pair and pair[1] in gbk.dropping_leads() and (leads is None or pair[0] in leads):
                after = self._put(state, char, parted)
                found.append(State(256 + pair[1], after.tail, after.cost + _DROP, after.link))
        found.sort(key=lambda after: after.cost)
        return found[:_BRANCHES]

    def _begun(self, state: State) -> Iterable[str]:
        """The characters that the pending byte may begin; if it is itself a guess, usual ones alone."""
        if state.pending < 256:
            return gbk.with_lead(state.pending)
        leads = _leads(state.pending)
        return [
            char
            for char in self._language.usual_after(state.last)
            if (pair := gbk.pair_of(char)) and (leads is None or pair[0] in leads)
        ]

    def _swallowed(self, state: State, ahead: str) -> State:
        """An ASCII character vanished: a digit before a digit, else nobody knows."""
        known = ahead if ahead < "\x80" else " "
        cost = state.cost + (self._costs[state.last + known] if known.isdigit() else _SWALLOW)
        return State(ALIGNED, state.tail[1 - TAIL :] + known, cost, Link(state.link, SWALLOWED))

    def _read(self, state: State, reading: str) -> Iterator[State]:
        """The lost byte and the one before it make a character that is read so."""
        if state.pending == ALIGNED:
            pair = gbk.pair_of(WIDE.get(state.last, state.last))
            for char in gbk.read_as(reading, pair[1]) if pair else ():
                trail = (gbk.pair_of(char) or b"??")[1]
                if trail > 0x80:
                    yield State(trail, state.tail, state.cost + self._gloss_cost(char), state.link)
        elif state.pending < 256:
            for char in gbk.read_as(reading, state.pending):
                yield self._put(state, char, True, self._gloss_cost(char))
        else:
            for char in self._candidates(state.pending):
                if gbk.is_read(char, reading):
                    yield self._put(state, char, True, self._gloss_cost(char))

    def _candidates(self, pending: int) -> Iterator[str]:
        """The glossed characters that an unknown byte may begin."""
        leads = _leads(pending)
        for char in self._glossed:
            pair = gbk.pair_of(char)
            if pair and (leads is None or pair[0] in leads):
                yield char

    def _gloss_cost(self, char: str) -> float:
        return 0.0 if char in self._glossed else _UNUSUAL

    def _byte(self, state: State, byte: int, parted: bool) -> Iterator[State]:
        """The paths with one more byte. ``parted``: a reading stands inside or after the character."""
        if state.pending == ALIGNED:
            if byte > 0x80:
                yield State(byte, state.tail, state.cost, state.link)
            else:
                yield self._put(state, chr(byte), True)
        elif state.pending < 256:
            if char := gbk.chars().get(state.pending * 256 + byte):
                yield self._put(state, char, parted)
        else:
            for char in self._completed(state.pending, byte):
                yield self._put(state, char, parted)

    def _completed(self, pending: int, byte: int) -> list[str]:
        """The common characters that a byte may complete after an unknown one."""
        key = pending * 256 + byte
        if key not in self._completions:
            chars = gbk.with_trail(byte, _leads(pending))
            self._completions[key] = list(filter(self._language.is_common, chars))
        return self._completions[key]

    def _put(self, state: State, char: str, parted: bool = False, extra: float = 0.0) -> State:
        cost = state.cost + extra + self._costs[state.tail[-1] + char]
        if not parted and char in self._glossed:
            cost += _UNGLOSSED
        if char == "　" and state.last not in "\n　":
            cost += _INDENT
        return State(ALIGNED, state.tail[1 - TAIL :] + char, cost, Link(state.link, char))


def _leads(pending: int) -> frozenset[int] | None:
    """The bytes that may be pending; ``None`` for any."""
    if pending < 256:
        return frozenset((pending,))
    return None if pending == ANY else gbk.dropped(pending - 256)
