"""Figures: every quantity of an article with what it measures, which way it moved and against what."""

from __future__ import annotations

from collections.abc import Iterator
from math import isfinite

from articles.figures.lines import read_lines
from articles.figures.ranking import ranked
from articles.model import Article, Figure


def find_figures(article: Article) -> tuple[Figure, ...]:
    """The figures of headings and paragraphs in the order of the text, not overlapping; code has none."""
    read = (paragraph for paragraph in article.paragraphs if paragraph.role != "code")
    lines = ((paragraph.of(article.text), paragraph.start) for paragraph in read)
    found = [figure for figure in read_lines(lines) if isfinite(figure.value) and isfinite(figure.high or 0)]
    return ranked(article, found)


def figures_in(text: str) -> tuple[Figure, ...]:
    """The figures of a plain text, a paragraph each line. Places are code points of the text."""
    return tuple(read_lines(_lines(text)))


def _lines(text: str) -> Iterator[tuple[str, int]]:
    start = 0
    for line in text.split("\n"):
        yield line.rstrip(), start  # as paragraphs end
        start += len(line) + 1
