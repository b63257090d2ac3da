"""Find the shifted runs of a line and put the restored text in their place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from articles.cleaning.judging import Judge
from articles.cleaning.language import Language
from articles.cleaning.lattice import Search
from articles.cleaning.symbols import Symbol, symbols_of

_MUTE = frozenset("? 0123456789.-")
"""What tells nothing about lost bytes: a run of these alone is left as it is."""
_MARGIN = 30.0
"""How much better than the line as it stands a restored run must be where no reading proves the damage."""


class Restorer:
    """Restores the lines of one document, which it wants in their order."""

    def __init__(self, language: Language, search: Search) -> None:
        self._language = language
        self._search = search
        self._judge = Judge(language)

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
        self._judge.passed(done)

    def _restored(self, symbols: Sequence[Symbol], start: int, before: str) -> tuple[int, str]:
        """The symbol after the damaged run and the run's text; the ``?`` alone where nothing is better."""
        run = self._search.run(symbols, start, before or "\n")
        if run is None:
            return start + 1, symbols[start].char
        damaged = symbols[start : run.end]
        if all(symbol.char in _MUTE and not symbol.reading for symbol in damaged):
            return start + 1, symbols[start].char
        ahead = "".join(symbol.char for symbol in symbols[run.end : run.end + 4])
        cost, text = self._judge.choose(before, run.readings, ahead)
        if any(symbol.lost for symbol in damaged) or cost + _MARGIN < self._as_it_stands(damaged, before):
            return run.end, text
        return start + 1, symbols[start].char

    def _as_it_stands(self, symbols: Sequence[Symbol], before: str) -> float:
        """Cost of the symbols unrestored."""
        chars = [before[-1:] or "\n", *(symbol.char for symbol in symbols)]
        return sum(map(self._language.cost, chars, chars[1:]))
