"""Restore shifted text: a beam search over the bytes that the visible characters stand for.

A line in GBK lost a byte here and there, so that what follows was read from the middle of its characters.
Each symbol is turned back into its bytes, a ``?`` into whatever it may hide, and the bytes are paired
anew; the language model says which pairing makes Chinese.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from operator import attrgetter
from typing import NamedTuple

from articles.cleaning.judging import Line
from articles.cleaning.language import Language
from articles.cleaning.moves import CUTS, Moves
from articles.cleaning.paths import Writer
from articles.cleaning.states import ALIGNED, Beam, State
from articles.cleaning.symbols import Symbol

_GUESSING = 80.0
"""States whose pending byte is a guess and that cost so much more than the best one are given up."""
_DROPPING = 4
"""States that are tried with a vanished pair."""
_VANISHED = 3
"""Pairs that may vanish in a row."""
_LONGEST = 80
"""Symbols after which a run is given up if it still isn't in step."""


class Restored(NamedTuple):
    """The symbol after a restored run, the run's text and its cost in steps."""

    end: int
    text: str
    cost: float


class Search:
    """A beam search over a line's symbols.

    A pair that is no character may have been dropped by the decoder, or marked with a ``?``.
    """

    drops: bool
    marks: bool

    def __init__(self, language: Language, glossed: frozenset[str], drops: bool) -> None:
        self._language = language
        self._writer = Writer(language, glossed)
        self._moves = Moves(language, glossed, self._writer)
        self.drops = self.marks = drops

    def run(self, symbols: Sequence[Symbol], start: int, line: Line) -> Restored | None:
        """Restore from symbol ``start`` on, which stands in the line; ``None`` if nothing fits."""
        states = [self._writer.begin(line)]
        behind: list[State] = []
        end = min(len(symbols), start + _LONGEST)
        for index in range(start, end):
            if index > start + 1 and symbols[index].char != "?" and not behind and _agree(states):
                return Restored(index, states[0].text, states[0].cost)
            states, behind = self._step(states, behind, symbols, index)
        return self._ended(states, end, line)

    def _ended(self, states: list[State], end: int, line: Line) -> Restored | None:
        """The best state at the end of a line."""
        closed = []
        for state in states:
            if state.pending == ALIGNED:
                cost = state.cost + self._language.cost(state.last, "\n") + line.end_cost(state.text)
                closed.append(Restored(end, state.text, cost))
        return min(closed, key=_cost) if closed else None

    def _step(
        self, states: list[State], behind: list[State], symbols: Sequence[Symbol], index: int
    ) -> tuple[list[State], list[State]]:
        """The states after one more symbol, best first, and those behind a cut, after the next symbol."""
        symbol = symbols[index]
        following = symbols[index + 1] if index + 1 < len(symbols) else None
        ahead = following.char if following else "\n"
        parted = index > 0 and bool(symbols[index - 1].reading)
        asks = symbol.char == "?"
        plain = asks and not symbol.reading
        found = Beam(behind)
        cut = Beam()
        limit = states[0].cost + _GUESSING if states else 0.0
        tried = [state for state in states if state.pending < 256 or state.cost <= limit]
        if plain and self.marks:
            found.extend(self._dropped(states, parted, 1, limit))
        if self.drops:
            dropped = self._dropped(states, parted, _VANISHED, limit)
            tried.extend(state for state in dropped if state.cost <= limit)
        for state in sorted(tried, key=_cost):
            found.extend(self._moves.seen(state, symbol, parted, found.limit))
            if asks:
                found.extend(self._moves.hidden(state, symbol, ahead, parted, found.limit))
            if plain and following and ahead in CUTS and not following.reading:
                cut.extend(self._moves.cut(state, following, parted, cut.limit))
        return found.best(), cut.best()

    def _dropped(self, states: Iterable[State], parted: bool, count: int, limit: float) -> Iterator[State]:
        """The likeliest states after as many pairs as vanished or less."""
        for _ in range(count):
            shifted = sorted((s for s in states if s.pending != ALIGNED), key=_cost)
            states = self._moves.dropped(shifted[:_DROPPING], parted, limit)
            parted = False
            yield from states


_cost = attrgetter("cost")


def _agree(states: list[State]) -> bool:
    """Whether every state is in step and ends alike."""
    return bool(states) and all(s.pending == ALIGNED and s.last == states[0].last for s in states)
