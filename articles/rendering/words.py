"""The pieces of a digest in words, for the formats that a person reads."""

from __future__ import annotations

import re
from collections.abc import Callable

from articles.model import Article, Digest, Figure, Span
from articles.sanitizing import sanitize

_SPECIAL = re.compile(r"[\\`*_\[\]<>|~#]|&(?=#?\w{1,32};)")
_MARKER = re.compile(r"^[ \t]*(?:\d{1,9}(?=[.)](?:\s|$))|(?=[-+=](?:[-=\s]|$)))", re.MULTILINE)
"""What stands before the mark of a list, a rule or an underlined heading, or the number of an item."""

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


def headline(digest: Digest) -> str:
    """The headline; nothing where a point says it too."""
    summary = digest.summary
    if summary.headline is None or any(point.covers(summary.headline) for point in summary.points):
        return ""
    return summary.headline.of(digest.article.text)


def section_rows(digest: Digest) -> list[str]:
    """A line a section with what it says; none where there is only one section."""
    article = digest.article
    if len(article.sections) < 2:
        return []
    return [f"§{point.section + 1} {point.of(article.text)}" for point in digest.summary.sections]


def change(figure: Figure) -> str:
    """Which way a figure moved and against what, as ``▲ 同比``."""
    return " ".join(part for part in (ARROWS[figure.direction], BASES[figure.basis]) if part)


def figure_rows(digest: Digest) -> list[tuple[str, str, str]]:
    """For each figure what it says, what it measures and how it moved."""
    text = digest.article.text
    return [
        (approximate(figure, lambda span: span.of(text)), figure.label_of(text) or "", change(figure))
        for figure in digest.figures
    ]


def approximate(figure: Figure, quote: Callable[[Span], str]) -> str:
    """The figure with what qualifies it, in the order of the text: 约3万人, 5年以上."""
    beside = figure.approx if figure.approx and not figure.overlaps(figure.approx) else None
    pieces = [figure, beside] if beside else [figure]
    return "".join(quote(piece) for piece in sorted(pieces, key=lambda span: span.start))


def escape_markdown(text: str) -> str:
    """The text with nothing in it that Markdown, or a terminal, would obey where it is not indented."""
    escaped = _SPECIAL.sub(r"\\\g<0>", sanitize(text))
    return _MARKER.sub(r"\g<0>\\", escaped)
