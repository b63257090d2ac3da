"""Analysis: the pieces of an article that could be points, with what each is worth."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from functools import cache

from articles.model import Article, Span
from articles.summaries import leading
from articles.summaries.boilerplate import is_boilerplate
from articles.summaries.choosing import Candidate
from articles.summaries.folding import fold
from articles.summaries.openings import Beginnings
from articles.summaries.ranking import values
from articles.summaries.shapes import shape_of
from articles.summaries.spans import pieces_of
from articles.summaries.units import Clause, groups_of
from articles.summaries.words import Pairs, Words, pairs
from articles.summaries.worth import Worth, tops

_LONGEST = 110
"""Code points of a point at most, unless the text can't be cut so short."""


class Analysis:
    """An article's pieces with their values."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.text = fold(article.text)
        self.shape = shape_of(fold(article.title or ""), self.text)
        self.pairs = cache(self._pairs)
        self._words = Words(self.text)
        self._tops = tops(article)
        self.candidates = self._scored() if self.shape != "foreign" else []
        self.candidates = self.candidates or [self.candidate(*ranked) for ranked in leading.ranked(article)]

    def candidate(self, span: Span, value: float = 0.0) -> Candidate:
        """A span with its section and its place."""
        section = self.article.section_at(span.start)
        return Candidate(span.start, span.end, value, section, bisect_right(self._tops, span.start))

    def _pairs(self, span: Span) -> Pairs:
        return pairs(self._words.of(span))

    def _scored(self) -> list[Candidate]:
        groups = groups_of(self.article, self.text)
        ranked = values(self.article, self.text, self._words, groups, self.shape)
        beginnings = Beginnings(_own(self.text, groups), self.shape in ("report", "bulletin"))
        worth = Worth(self.article, self.text, self._words, self.shape)
        return [
            self.candidate(piece, worth.of(piece, group, ranked[number]))
            for number, group in enumerate(groups)
            for piece in pieces_of(self.text, group, beginnings, _LONGEST)
            if not is_boilerplate(self.text, piece)
        ]


def _own(text: str, groups: Sequence[Sequence[Clause]]) -> frozenset[str]:
    """The two characters that more than one group begins with."""
    counts = Counter(text[group[0].start : group[0].start + 2] for group in groups)
    return frozenset(
        two for two, n in counts.items() if n > 1 and all("\u3400" <= c <= "\u9fff" for c in two)
    )
