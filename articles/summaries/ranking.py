"""Ranking: what each clause of an article is worth."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from importlib import resources

from articles.model import Article
from articles.summaries.features import Describer
from articles.summaries.shapes import Shape
from articles.summaries.units import Clause

_COLUMNS: dict[Shape, str] = {"news": "news", "policy": "report", "bulletin": "report", "report": "report"}


@cache
def weights(column: str) -> dict[str, float]:
    """What each feature counts for, ``news`` or ``report``, from ``data/summary_weights.tsv``."""
    table = resources.files("articles").joinpath("data/summary_weights.tsv").read_text(encoding="utf-8")
    head, *rows = (line.split("\t") for line in table.splitlines() if not line.startswith("#"))
    at = head.index(column)
    return {row[0]: float(row[at]) for row in rows}


def values(
    article: Article, text: str, groups: Sequence[Sequence[Clause]], shape: Shape
) -> list[list[float]]:
    """The share of each clause that a reader's own summary would hold, about 0 to 1. ``text`` is folded."""
    table = weights(_COLUMNS[shape])
    describer = Describer(article, text, groups)
    return [
        [
            sum(table[name] * x for name, x in features.items())
            for features in describer.describe(number, group)
        ]
        for number, group in enumerate(groups)
    ]
