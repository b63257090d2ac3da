"""Figures: every quantity of an article with what it measures, which way it moved and against what."""

from __future__ import annotations

from math import isfinite

from articles.figures.ranking import ranked
from articles.figures.reader import read_paragraph
from articles.model import Article, Figure


def find_figures(article: Article) -> tuple[Figure, ...]:
    """The figures of headings and paragraphs in the order of the text, not overlapping."""
    found = [
        figure
        for paragraph in article.paragraphs
        for figure in read_paragraph(paragraph.of(article.text), paragraph.start)
        if isfinite(figure.value) and isfinite(figure.high or 0)
    ]
    return ranked(article, found)


def figures_in(text: str) -> tuple[Figure, ...]:
    """The figures of a plain text, a paragraph each line. Places are code points of the text."""
    found: list[Figure] = []
    start = 0
    for line in text.split("\n"):
        found += read_paragraph(line, start)
        start += len(line) + 1
    return tuple(found)
