"""The pieces of a digest in words, for the formats that a person reads."""

from __future__ import annotations

from articles.model import Article, Digest, Figure

ARROWS = {"up": "▲", "down": "▼", "flat": "＝", "none": ""}
BASES = {"yoy": "同比", "mom": "环比", "qoq": "季环比", "cumulative": "累计", "none": ""}


def source_line(article: Article) -> str:
    """Date, publisher and author, as far as known."""
    metadata = article.metadata
    parts = [metadata.published, metadata.publisher, metadata.author, metadata.document_number]
    return " · ".join(part for part in parts if part)


def outline(article: Article) -> list[tuple[int, str]]:
    """The headings with their levels from 1."""
    return [(s.level, s.heading.of(article.text)) for s in article.sections if s.heading]


def change(figure: Figure) -> str:
    """Which way a figure moved and against what, as ``▲ 同比``."""
    return " ".join(part for part in (ARROWS[figure.direction], BASES[figure.basis]) if part)


def figure_rows(digest: Digest) -> list[tuple[str, str, str]]:
    """For each figure what it says, what it measures and how it moved."""
    text = digest.article.text
    return [
        (approximate(figure, text), figure.label_of(text) or "", change(figure)) for figure in digest.figures
    ]


def approximate(figure: Figure, text: str) -> str:
    """The figure with what qualifies it, in the order of the text: 约3万人, 5年以上."""
    if not figure.approx:
        return figure.of(text)
    pieces = sorted((figure, figure.approx), key=lambda span: span.start)
    return "".join(piece.of(text) for piece in pieces)
