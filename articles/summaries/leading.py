"""Leading: texts that the Chinese rules don't fit are taken in their own order, a section at a time."""

from __future__ import annotations

import re
from collections.abc import Collection

from articles.model import Article, Span

_BODY = frozenset({"text", "item", "quote"})
_LEAST = 4
_NEEDS = re.compile(
    r"[\"“'‘「]|(?:He|She|It|They|This|That|These|Those|But|However|And|Also|Still|Such|Meanwhile)\b"
)
"""The beginning of a sentence that needs another one, or that is somebody's own words."""
_POINTS_BACK = re.compile(r"[其这這该該他她它此但]|同[时時]|因此|所以|此外|另外|[对對為为]此")
"""The beginning of a Chinese sentence that needs the one before."""
_FIRST = 100.0
_FIGURE = 5.0
"""What a sentence with a number gains on its neighbours."""
_DIGIT = re.compile(r"\d")


def ranked(article: Article, struck: Collection[int] = ()) -> list[tuple[Span, float]]:
    """Whole sentences with their worth; those that open the text and its sections have most.

    The paragraphs that were ``struck`` have none.
    """
    found: list[tuple[Span, float]] = []
    opened: set[int] = set()
    for sentence in article.sentences:
        paragraph = article.paragraphs[sentence.paragraph]
        if (
            paragraph.role not in _BODY
            or sentence.paragraph in struck
            or sentence.end - sentence.start < _LEAST
        ):
            continue
        if found and _POINTS_BACK.match(article.text, sentence.start):
            continue
        worth = _FIRST / (1 + len(found))
        if _NEEDS.match(article.text, sentence.start):
            worth -= _FIRST
        elif paragraph.section not in opened:
            opened.add(paragraph.section)
            worth += _FIRST
        worth += _FIGURE * bool(_DIGIT.search(article.text, sentence.start, sentence.end))
        found.append((sentence, worth))
    return found
