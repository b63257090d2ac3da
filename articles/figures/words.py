"""The words around a figure: what moved, against what, how nearly, and where a noun phrase ends."""

from __future__ import annotations

import re
from functools import cache
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

from articles.figures.tables import Lexicon, rows, words
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


@cache
def verbs() -> re.Pattern[str]:
    """Where a noun phrase ends to the right of a figure, or begins to its left.

    Each alternative starts with another literal, so that the engine leaps from one to the next.
    """
    whole = {word for word in words("figures_verbs.txt") if len(word) > 1}
    whole |= {word for word in words_of("change") if len(word) > 1 and word[-1] not in "至到"}
    changes, noun = words_of("change"), "(?![值量速额率面点极])"
    grouped: dict[str, list[tuple[str, str]]] = {}
    ahead_of = {word: _NOUNS.get(word, noun if word in changes else "") for word in whole}
    for word in sorted(whole, key=lambda word: (-len(word), ahead_of[word], word)):
        ahead = ahead_of[word]
        grouped.setdefault(word[0], []).append((re.escape(word[1:]), ahead))
    for particle, not_after, not_before in rows("figures_particles.tsv"):
        behind = "" if not_after == "-" else f"(?<![{not_after}]{particle})"
        ahead = "" if not_before == "-" else f"(?!{'|'.join(not_before.split())})"
        grouped.setdefault(particle[0], []).append((particle[1:] + behind, ahead))
    return re.compile("|".join(f"{first}(?:{_rests(rests)})" for first, rests in sorted(grouped.items())))


def _rests(rests: list[tuple[str, str]]) -> str:
    """Alternatives in their order. Neighbours share what they must not stand before: it compiles faster."""
    runs = groupby(rests, key=itemgetter(1))
    return "|".join(f"(?:{'|'.join(rest for rest, _ in run)}){ahead}" for ahead, run in runs)


# Verbs that begin a noun: 签订单.
_NOUNS = {"签订": "(?!单)"}
