"""Units and classifiers: which one stands after a number."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from articles.figures.folding import fold
from articles.figures.tables import lengths, rows
from articles.model import FigureKind


class Unit(NamedTuple):
    """A unit or a classifier."""

    kind: FigureKind
    scale: float
    """Times this is the base of the kind: metres, kilograms, days, watts …"""
    symbol: str


class Guard(NamedTuple):
    """When a word that could be a unit is none."""

    weak: bool
    """It counts nothing after a single Chinese digit: 三方, 两市."""
    not_before: tuple[str, ...]
    """What may not follow: 家 before 庭."""


class UnitTable(NamedTuple):
    """Forms as they stand in a folded text."""

    units: dict[str, Unit]
    sizes: dict[str, tuple[int, ...]]
    """First character to the lengths of the forms that start with it, longest first."""
    guards: dict[str, Guard]


@cache
def unit_table() -> UnitTable:
    """The table, read once."""
    units: dict[str, Unit] = {}
    for kind, scale, symbol, *forms in rows("figures_units.tsv"):
        for form in " ".join(forms).split():
            units.setdefault(fold(form), Unit(kind, float(scale), symbol))  # type: ignore[arg-type]
    guards = {
        row[0]: Guard("weak" in row, tuple(row[2].split()) if len(row) > 2 else ())
        for row in rows("figures_guards.tsv")
    }
    return UnitTable(units, lengths((form[0], len(form)) for form in units), guards)


def unit_at(text: str, start: int, weak: bool = True) -> int:
    """Length of the unit that stands at ``start`` of a folded text, 0 for none.

    ``weak=False`` leaves out the words that count nothing after a single Chinese digit.
    """
    table = unit_table()
    for size in table.sizes.get(text[start : start + 1], ()):
        form = text[start : start + size]
        if form in table.units and len(form) == size and _stands(table, form, text, start + size, weak):
            return size
    return 0


def _stands(table: UnitTable, form: str, text: str, end: int, weak: bool) -> bool:
    guard = table.guards.get(form)
    if guard and ((guard.weak and not weak) or text.startswith(guard.not_before, end)):
        return False
    return not (form[-1].isascii() and form[-1].isalpha() and text[end : end + 1].isascii()
                and text[end : end + 1].isalnum())  # fmt: skip
