"""The words around a figure: what moved, against what, how nearly, and where a noun phrase ends."""

from __future__ import annotations

from functools import cache
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
    table: dict[str, Word] = {}
    for role, direction, basis, found in rows("figures_words.tsv"):
        for word in found.split():
            entry = Word(role, direction.replace("-", "none"), basis.replace("-", "none"))  # type: ignore[arg-type]
            if role in ("change", "basis", "copula", "approx"):
                table.setdefault(word, entry)
    return table


@cache
def words_of(role: str) -> frozenset[str]:
    """All words of one role."""
    return frozenset(word for row in rows("figures_words.tsv") if row[0] == role for word in row[3].split())


@cache
def lexicon(role: str) -> Lexicon:
    """The words of one role; ``joining`` for all that ``word_table`` holds."""
    return Lexicon(word_table() if role == "joining" else words_of(role))
