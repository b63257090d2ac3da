"""Restore shifted text: a beam search over the bytes that the visible characters stand for.

A line in GBK lost a byte here and there, so that what follows was read from the middle of its characters.
Each symbol is turned back into its bytes, a ``?`` into whatever it may hide, and the bytes are paired
anew; the language model says which pairing makes Chinese.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from operator import attrgetter
from typing import NamedTuple

from articles.cleaning.language import Language
from articles.cleaning.moves import ALIGNED, TAIL, Link, Moves, State
from articles.cleaning.symbols import Symbol

_BEAM = 40
_MARGIN = 70.0
"""States that cost so much more than the best one are given up."""
_GUESSING = 40.0
"""The same for states whose pending byte is a guess."""
_DROPPING = 8
"""States that are tried with a vanished pair."""
_GUESSES = 12
"""States with a vanished pair that are followed up."""
_LONGEST = 80
"""Symbols after which a run is given up if it still isn't in step."""


class Restored(NamedTuple):
    """The symbol after a restored run, and what the run may be: costs in steps and texts, best first."""

    end: int
    readings: tuple[tuple[float, str], ...]


class Search:
    """A beam search over a line's symbols. ``drops``: the decoder dropped or marked what it didn't know."""

    def __init__(self, language: Language, glossed: frozenset[str], drops: bool) -> None:
        self._language = language
        self._moves = Moves(language, glossed)
        self._drops = drops

    def run(self, symbols: Sequence[Symbol], start: int, before: str) -> Restored | None:
        """Restore from symbol ``start`` on, where ``before`` precedes it; ``None`` if nothing fits."""
        states = [State(ALIGNED, before[-TAIL:], 0.0, None)]
        end = min(len(symbols), start + _LONGEST)
        for index in range(start, end):
            if index > start + 1 and symbols[index].char != "?" and _agree(states):
                return Restored(index, tuple((state.cost, _text(state.link)) for state in states))
            states = self._step(states, symbols, index)
        return self._ended(states, end)

    def _ended(self, states: list[State], end: int) -> Restored | None:
        """The best state at the end of a line."""
        closed = [
            (state.cost + self._language.cost(state.last, "\n"), _text(state.link))
            for state in states
            if state.pending == ALIGNED
        ]
        return Restored(end, tuple(sorted(closed))) if closed else None

    def _step(self, states: list[State], symbols: Sequence[Symbol], index: int) -> list[State]:
        """The states after one more symbol, best first."""
        symbol = symbols[index]
        ahead = symbols[index + 1].char if index + 1 < len(symbols) else "\n"
        parted = index > 0 and bool(symbols[index - 1].reading)
        found: list[State] = []
        for state in states:
            if state.pending > 255 and state.cost > states[0].cost + _GUESSING:
                continue
            found.extend(self._moves.seen(state, symbol, parted))
            if symbol.char == "?":
                found.extend(self._moves.hidden(state, symbol, ahead, parted))
        for after in sorted(self._dropped(states, parted), key=_cost)[:_GUESSES]:
            if symbol.char == "?" and not symbol.reading:
                found.append(after)
            else:
                found.extend(self._moves.seen(after, symbol, parted))
            if symbol.char == "?":
                found.extend(self._moves.hidden(after, symbol, ahead, parted))
        return _pruned(found)

    def _dropped(self, states: Iterable[State], parted: bool) -> Iterator[State]:
        """The states after one or two pairs that vanished."""
        for first in (True, False) if self._drops else ():
            shifted = sorted((s for s in states if s.pending != ALIGNED), key=_cost)
            states = [
                after
                for state in shifted[:_DROPPING]
                for after in self._moves.dropped(state, parted and first)
            ]
            yield from states


_cost = attrgetter("cost")


def _pruned(states: list[State]) -> list[State]:
    """The best states, one for each pending byte and last few characters."""
    states.sort(key=_cost)
    best: dict[tuple[int, str], State] = {}
    for state in states:
        if state.cost > states[0].cost + _MARGIN or len(best) == _BEAM:
            break
        best.setdefault((state.pending, state.tail), state)
    return list(best.values())


def _agree(states: list[State]) -> bool:
    """Whether every state is in step and ends alike."""
    return bool(states) and all(s.pending == ALIGNED and s.last == states[0].last for s in states)


def _text(link: Link | None) -> str:
    chars = []
    while link:
        chars.append(link.char)
        link = link.parent
    return "".join(reversed(chars))
