"""Continue the paths of the search: what one more character costs, and where the path stands then."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from articles import bigrams
from articles.cleaning.judging import HEADS, NUMERALS, PAIRS, Line, most_gained_after
from articles.cleaning.language import Language
from articles.cleaning.states import ALIGNED, TAIL, State
from articles.cleaning.swallowed import SWALLOWED, is_parted

_UNGLOSSED = 30.0
"""Cost of a character without a reading that has one everywhere else in the document."""
_SWALLOW = 32.0
"""Cost of an ASCII character that vanished together with the byte before it, if nobody knows which."""
_INDENT = 60.0
"""Cost of a wide space inside a line."""


class Writer:
    """Puts characters after a path. ``glossed`` are those that the document always gives a reading."""

    def __init__(self, language: Language, glossed: frozenset[str]) -> None:
        self._costs = language.costs
        self._marks = language.marks
        self._endings = language.endings
        self._glossed = glossed
        self._line = Line("", "")

    def begin(self, line: Line) -> State:
        """The path that has put nothing yet, in a line of which something stands."""
        self._line = line
        state = State(ALIGNED, "\n", 0.0, (0.0, 0.0, 0.0), "")
        for char in line.before[-2 * TAIL :]:
            state = self.put(state, char, True)
        return State(ALIGNED, state.tail, 0.0, state.ends, "")

    def put(
        self, state: State, char: str, parted: bool = False, extra: float = 0.0, pending: int = ALIGNED
    ) -> State:
        """The path with one more character. ``parted``: a reading stands inside or after it."""
        cost, gain = self._price(state, char, parted)
        return _moved(state, char, cost + extra, gain, pending)

    def put_each(
        self,
        state: State,
        ranked: Iterable[tuple[float, str]],
        limit: float,
        parted: bool = False,
        pending: int = ALIGNED,
    ) -> Iterator[State]:
        """The paths with one more of the characters, without those that cost more than the limit."""
        room = self.room(state, limit)
        for rough, char in ranked:
            if rough > room:
                break
            cost, gain = self._price(state, char, parted)
            if cost <= limit:
                yield _moved(state, char, cost, gain, pending)

    def _price(self, state: State, char: str, parted: bool) -> tuple[float, float]:
        """What the path costs with one more character, and what a word that it ends contributes to that."""
        _, tail, cost, ends, text = state
        last = tail[-1]
        cost += self._costs[last][char]
        if not parted and char in self._glossed:
            cost += _UNGLOSSED
        if char == "　" and last not in "\n　":
            cost += _INDENT
        if char in PAIRS or last in HEADS:
            cost += self._line.cost(text, char)
        gain = 0.0
        if endings := self._endings[tail]:
            form = bigrams.form(char)
            for length, gains, _ in endings:
                if form in gains:
                    gain = min(gain, ends[length - 1] + gains[form])
        return cost + gain, gain

    def room(self, state: State, limit: float) -> float:
        """What a character may cost after the last one if the path is to stay below the limit at its best."""
        _, tail, cost, ends, _ = state
        gain = 0.0
        for length, _, most in self._endings[tail]:
            gain = min(gain, ends[length - 1] + most)
        return limit - cost - gain + most_gained_after(tail[-1])

    def swallowed(self, state: State, ahead: str) -> State:
        """The path after an ASCII character that vanished: a mark, a digit before a digit or unknown."""
        mark, cost = self._marks.between(self._line.before + state.text, ahead)
        known = mark or (ahead if ahead < "\x80" else " ")
        if not mark:
            told = known.isdigit() or is_parted(state.last, ahead)
            cost = self._costs[state.last][known] if told else _SWALLOW
        if state.last in NUMERALS:
            cost += self._line.cost(state.text, known)
        tail = state.tail[1 - TAIL :] + known
        text = state.text + (mark or SWALLOWED)
        return State(ALIGNED, tail, state.cost + cost, (0.0, 0.0, 0.0), text)


def _moved(state: State, char: str, cost: float, gain: float, pending: int) -> State:
    """The path with one more character, which ends a word that gains so much."""
    _, tail, _, ends, text = state
    return State(pending, tail[1 - TAIL :] + char, cost, (-gain, ends[0] - gain, ends[1] - gain), text + char)
