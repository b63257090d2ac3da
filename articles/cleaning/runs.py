"""Find the shifted runs of a line and put the restored text in their place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from articles.cleaning.judging import Line
from articles.cleaning.language import Language
from articles.cleaning.lattice import Search
from articles.cleaning.symbols import Symbol, symbols_of

_MUTE = frozenset("? 0123456789.-")
"""What tells nothing about lost bytes: a run of these alone is left as it is."""
_NEAR = 25
"""Symbols after a lost byte among which a marked pair is looked for."""
_FAR = 80
"""Symbols of which the cost is compared."""
_DECIDED = 40.0
"""How much better one way to treat pairs that are no characters must explain the runs."""
_MARGIN = 30.0
"""How much better than the line as it stands a restored run must be where no reading proves the damage."""


class Restorer:
    """Restores the lines of one document, which it wants in their order."""

    def __init__(self, language: Language, search: Search) -> None:
        self._language = language
        self._search = search
        self._due = "一"

    def settle(self, lines: Sequence[str]) -> None:
        """Find out whether pairs that are no characters were dropped or marked: not both in one document."""
        if not self._search.drops:
            return
        dropped = marked = 0.0
        for line in lines:
            symbols = symbols_of(line)
            for at in (at for at, symbol in enumerate(symbols) if symbol.lost):
                around = symbols[at + 1 : at + _NEAR]
                if not any(symbol.char == "?" and not symbol.reading for symbol in around):
                    continue
                before = "".join(symbol.char for symbol in symbols[max(0, at - 8) : at])
                dropped += self._cost(symbols, at, before, drops=True)
                marked += self._cost(symbols, at, before, drops=False)
                if abs(dropped - marked) > _DECIDED:
                    self._search.drops, self._search.marks = dropped < marked, marked < dropped
                    return

    def _cost(self, symbols: Sequence[Symbol], start: int, before: str, *, drops: bool) -> float:
        """Cost of a run and what follows it if such pairs were dropped, or if they were marked."""
        self._search.drops, self._search.marks = drops, not drops
        run = self._search.run(symbols, start, Line(before, ""))
        self._search.drops = self._search.marks = True
        end = run.end if run else start
        rest = self._as_it_stands(symbols[end : start + _FAR], run.text if run else before)
        return rest + (run.cost if run else 0.0)

    def pieces(self, line: str) -> Iterator[tuple[str, str]]:
        """The line in pieces, each as it stands and as it is to be."""
        symbols = symbols_of(line)
        at = 0
        done = ""
        while at < len(symbols):
            end, text = at + 1, symbols[at].char
            if text == "?":
                end, text = self._restored(symbols, at, done)
            yield "".join(symbol.source for symbol in symbols[at:end]), text
            done += text
            at = end
        self._due = Line(done, self._due).next_due()

    def _restored(self, symbols: Sequence[Symbol], start: int, before: str) -> tuple[int, str]:
        """The symbol after the damaged run and the run's text; the ``?`` alone where nothing is better."""
        run = self._search.run(symbols, start, Line(before, self._due))
        if run is None:
            return start + 1, symbols[start].char
        damaged = symbols[start : run.end]
        if all(symbol.char in _MUTE and not symbol.reading for symbol in damaged):
            return start + 1, symbols[start].char
        if any(symbol.lost for symbol in damaged) or run.cost + _MARGIN < self._as_it_stands(damaged, before):
            return run.end, run.text
        return start + 1, symbols[start].char

    def _as_it_stands(self, symbols: Sequence[Symbol], before: str) -> float:
        """Cost of the symbols unrestored."""
        chars = [before[-1:] or "\n", *(symbol.char for symbol in symbols)]
        return sum(map(self._language.cost, chars, chars[1:]))
