"""Figures: every quantity of an article with what it measures, which way it moved and against what."""

from __future__ import annotations

from dataclasses import replace

from articles.figures.ranking import ranked
from articles.figures.reader import read_paragraph
from articles.model import Article, Figure, Span


def find_figures(article: Article) -> tuple[Figure, ...]:
    """The figures of headings and paragraphs in the order of the text, not overlapping."""
    found = [
        replace(figure, section=article.section_at(figure.start), sentence=article.sentence_at(figure.start))
        for paragraph in article.paragraphs
        for figure in _shifted(paragraph.of(article.text), paragraph.start)
    ]
    return ranked(article, found)


def figures_in(text: str) -> tuple[Figure, ...]:
    """The figures of a plain text, a paragraph each line. Places are code points of the text."""
    found: list[Figure] = []
    start = 0
    for line in text.split("\n"):
        found += _shifted(line, start)
        start += len(line) + 1
    return tuple(found)


def _shifted(text: str, by: int) -> list[Figure]:
    return [
        replace(
            figure, start=figure.start + by, end=figure.end + by,
            label=tuple(_moved(piece, by) for piece in figure.label),
            approx=figure.approx and _moved(figure.approx, by),
        )
        for figure in read_paragraph(text)
    ]  # fmt: skip


def _moved(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)
