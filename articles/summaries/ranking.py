"""Ranking: what each clause of an article is worth."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path

from articles.model import Article
from articles.summaries.features import Describer, Features
from articles.summaries.shapes import Shape
from articles.summaries.units import Clause
from articles.summaries.words import Words

_WEIGHTS = Path(__file__).parents[1] / "data" / "summary_weights.tsv"
_COLUMNS: dict[Shape, str] = dict.fromkeys(("policy", "bulletin", "report", "commentary", "spoken"), "report")


@cache
def weights(column: str) -> dict[str, float]:
    """What each feature counts for, ``news`` or ``report``."""
    lines = _WEIGHTS.read_text(encoding="utf-8").splitlines()
    head, *rows = (line.split("\t") for line in lines if not line.startswith("#"))
    at = head.index(column)
    return {row[0]: float(row[at]) for row in rows}


def values(
    article: Article, text: str, words: Words, groups: Sequence[Sequence[Clause]], shape: Shape
) -> list[list[float]]:
    """The share of each clause that a reader's own summary would hold, about 0 to 1.

    ``text`` is the article's, folded, ``words`` its words.
    """
    table = weights(_COLUMNS.get(shape, "news"))
    describer = Describer(article, text, words, groups)
    found: list[list[float]] = []
    for number, group in enumerate(groups):
        common, each = describer.describe(number, group)
        base = _weigh(common, table)
        found.append([base + _weigh(own, table) for own in each])
    return found


def _weigh(features: Features, table: dict[str, float]) -> float:
    return sum(table[name] * x for name, x in features.items() if x)
