"""The normal name of a currency, and the names and signs that stand before a sum."""

from __future__ import annotations

from functools import cache

from articles.figures.folding import fold
from articles.figures.tables import rows


@cache
def _names() -> dict[str, tuple[str, str]]:
    """Folded form to the name in Simplified and in Traditional text."""
    return {
        fold(form): (hans, hant)
        for hans, hant, forms in rows("figures_currencies.tsv")
        for form in forms.split()
    }


_AFTER_SUM = frozenset("元块")  # 三块5元 are two sums
_AGAINST = frozenset("兑对比")  # 新台币兑美元30.6元 is no sum of dollars


@cache
def _endings() -> frozenset[str]:
    return frozenset(form[-1] for form in _names())


@cache
def currency_name(form: str) -> str:
    """The normal form of a currency as the text writes it: 港幣 is 港元, 日幣 is 日圓."""
    plain = fold(form)
    names = _names().get(plain)
    if names is None:
        return form
    return names[0] if plain == form else names[1]


def currency_before(text: str, start: int, low: int) -> int:
    """Where a currency's name or sign before ``start`` begins, not before ``low``; ``start`` for none."""
    end = start - 1 if text[start - 1 : start] == " " else start
    if text[end - 1 : end] not in _endings():
        return start
    for size in (4, 3, 2, 1):
        if size <= end - low and text[end - size : end] in _names() and text[end - size] not in _AFTER_SUM:
            return start if text[end - size - 1 : end - size] in _AGAINST else end - size
    return start
