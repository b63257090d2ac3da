"""Leading: texts that the Chinese rules don't fit are taken in their own order, a section at a time."""

from __future__ import annotations

from articles.model import Article, Span

_BODY = frozenset({"text", "item", "quote"})
_LEAST = 4


def ranked(article: Article) -> list[tuple[Span, float]]:
    """Whole sentences with their worth; those that open the text and its sections have most."""
    found: list[tuple[Span, float]] = []
    opened: set[int] = set()
    for sentence in article.sentences:
        paragraph = article.paragraphs[sentence.paragraph]
        if paragraph.role not in _BODY or sentence.end - sentence.start < _LEAST:
            continue
        worth = 100.0 / (1 + len(found))
        if paragraph.section not in opened:
            opened.add(paragraph.section)
            worth += 100.0
        found.append((sentence, worth))
    return found
