"""A damaged line as the symbols that the search works on."""

from __future__ import annotations

from typing import NamedTuple

from articles.cleaning.glosses import GLOSS, LOST, is_syllable


class Symbol(NamedTuple):
    """What is seen: a character, or a ``?``, perhaps with a reading after it."""

    char: str
    reading: str
    source: str
    """As it stands in the line."""

    @property
    def lost(self) -> bool:
        """Whether a byte was certainly lost here: the ``?`` stands in for it and for the parenthesis."""
        return self.char == "?" and bool(self.reading)


def symbols_of(line: str) -> list[Symbol]:
    """The characters of a line, each gloss taken together with its character or its ``?``."""
    found = []
    at = 0
    while at < len(line):
        match = None
        if line[at] == "?" or line[at + 1 : at + 2] == "(":
            match = GLOSS.match(line, at) or LOST.match(line, at)
        if match and is_syllable(match["reading"]):
            found.append(Symbol(line[at], match["reading"], match[0]))
            at = match.end()
        else:
            found.append(Symbol(line[at], "", line[at]))
            at += 1
    return found
