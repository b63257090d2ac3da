"""Analysis: the pieces of an article that could be points, with what each is worth."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence
from functools import cache

from articles.model import Article, Span
from articles.summaries import leading
from articles.summaries.boilerplate import is_boilerplate
from articles.summaries.choosing import Candidate
from articles.summaries.folding import fold
from articles.summaries.ranking import values
from articles.summaries.shapes import Shape, shape_of
from articles.summaries.spans import Piece, pieces_of
from articles.summaries.units import Clause, groups_of
from articles.summaries.words import Pairs, Words, pairs

READABLE = 60
"""Code points of a point that is easy to read."""
_LONGEST = 110
"""Code points of a point at most, unless the text can't be cut so short."""
_OVERLONG = 0.05
"""What each code point beyond ``READABLE`` takes from a piece's value."""
_THRESHOLD: dict[Shape, float] = {"news": 0.3, "policy": 0.13, "bulletin": 0.13, "report": 0.13}
"""A clause that shares less than this with a reader's own summary takes more room than it is worth."""
_FIGURE: dict[Shape, tuple[float, float]] = {"news": (2.0, 300), "policy": (0.2, 1e9)}
"""What a number adds to a piece at the start of the text, and after how many code points a third of that."""
_NUMBER = re.compile(r"\d[\d,.]*")


class Analysis:
    """An article's pieces with their values."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.text = fold(article.text)
        self.words = Words(self.text)
        self.pairs = cache(self._pairs)
        self.shape = shape_of(fold(article.title or ""), self.text)
        self.candidates = self._scored() if self.shape != "foreign" else []
        self.candidates = self.candidates or leading.candidates(article)

    def _pairs(self, span: Span) -> Pairs:
        return pairs(self.words.of(span))

    def _scored(self) -> list[Candidate]:
        groups = groups_of(self.article, self.text)
        ranked = values(self.article, self.text, self.words, groups, self.shape)
        own = _beginnings(self.text, groups)
        return [
            Candidate(
                piece.start,
                piece.end,
                self._worth(piece, group, ranked[number]),
                self.article.section_at(piece.start),
            )
            for number, group in enumerate(groups)
            for piece in pieces_of(self.text, group, own, _LONGEST)
            if not is_boilerplate(self.text, piece)
        ]

    def _worth(self, piece: Piece, group: Sequence[Clause], shares: Sequence[float]) -> float:
        """What the piece's tokens bring, less what their room costs."""
        threshold = _THRESHOLD[self.shape]
        tokens = [
            self.words.count(max(piece.start, clause.start), clause.end)
            for clause in group[piece.first : piece.last + 1]
        ]
        brought = sum(
            (share - threshold) * n for share, n in zip(shares[piece.first :], tokens, strict=False)
        )
        numbers = len(set(_NUMBER.findall(self.text, piece.start, piece.end)))
        most, reach = _FIGURE.get(self.shape, _FIGURE["policy"])
        figures = min(4, numbers) * most * math.exp(-piece.start / reach)
        return brought + figures - _OVERLONG * max(0, piece.end - piece.start - READABLE)


def _beginnings(text: str, groups: Sequence[Sequence[Clause]]) -> frozenset[str]:
    """The two characters that more than one group begins with."""
    counts = Counter(text[group[0].start : group[0].start + 2] for group in groups)
    return frozenset(
        start for start, n in counts.items() if n > 1 and all("\u3400" <= c <= "\u9fff" for c in start)
    )
