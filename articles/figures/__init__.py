"""Figures: every quantity of an article with what it measures."""

from __future__ import annotations

import re

from articles.model import Article, Figure

_PERCENT = re.compile(r"(\d+(?:\.\d+)?)%")


def find_figures(article: Article) -> tuple[Figure, ...]:
    """The figures in the order of the text."""
    return tuple(
        Figure(m.start(), m.end(), "percent", float(m[1]), "%", sentence=article.sentence_at(m.start()),
               section=article.section_at(m.start()))
        for m in _PERCENT.finditer(article.text)
    )  # fmt: skip
