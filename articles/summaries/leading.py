"""Leading: texts that the Chinese rules don't fit are taken in their own order, a section at a time."""

from __future__ import annotations

from articles.model import Article
from articles.summaries.choosing import Candidate

_BODY = frozenset({"text", "item", "quote"})
_LEAST = 4


def candidates(article: Article) -> list[Candidate]:
    """Whole sentences, those that open the text and its sections worth most."""
    found: list[Candidate] = []
    opened: set[int] = set()
    for sentence in article.sentences:
        paragraph = article.paragraphs[sentence.paragraph]
        if paragraph.role not in _BODY or sentence.end - sentence.start < _LEAST:
            continue
        worth = 100.0 / (1 + len(found))
        if paragraph.section not in opened:
            opened.add(paragraph.section)
            worth += 100.0
        found.append(Candidate(sentence.start, sentence.end, worth, paragraph.section))
    return found
