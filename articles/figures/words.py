"""The words around a figure: what moved, against what, how nearly, and where a noun phrase ends."""

from __future__ import annotations

from functools import cache
from itertools import product
from typing import NamedTuple

from articles.figures.tables import Lexicon, rows
from articles.model import Basis, Direction


class Word(NamedTuple):
    """A word beside a figure."""

    role: str
    """``change``, ``basis``, ``copula``, ``approx``, ``after``, ``noun``, ``head`` …"""
    direction: Direction
    basis: Basis


@cache
def word_table() -> dict[str, Word]:
    """Folded word to what it tells."""
    return _words("change", "basis", "copula", "guess", "approx")


@cache
def events() -> dict[str, Word]:
    """Words that name what they move, by themselves: 加息, 降准."""
    return _words("event")


@cache
def qualities() -> dict[str, Word]:
    """Words that move where something is compared: 比传统材料轻三分之一."""
    return _words("quality")


def _words(*roles: str) -> dict[str, Word]:
    table: dict[str, Word] = {}
    for role, direction, basis, found in rows("figures_words.tsv"):
        if role in roles:
            entry = Word(role, direction.replace("-", "none"), basis.replace("-", "none"))  # type: ignore[arg-type]
            table |= dict.fromkeys(found.split(), entry) | table
    return table


@cache
def acts_done() -> frozenset[str]:
    """Verbs of one character with a sign of result: 拿到, 投出, 修好."""
    return frozenset(map("".join, product(words_of("act"), words_of("result"))))


@cache
def words_of(role: str) -> frozenset[str]:
    """All words of one role."""
    return frozenset(word for row in rows("figures_words.tsv") if row[0] == role for word in row[3].split())


@cache
def lexicon(role: str) -> Lexicon:
    """The words of one role; ``joining`` for all that ``word_table`` holds."""
    return Lexicon(word_table() if role == "joining" else words_of(role))
