"""Analysis: the pieces of an article that could be points, with what each is worth."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from functools import cache

from articles.model import Article, Figure, Span
from articles.summaries import leading
from articles.summaries.boilerplate import is_boilerplate, tail_of
from articles.summaries.choosing import Candidate
from articles.summaries.clutter import bare
from articles.summaries.folding import fold
from articles.summaries.interviews import asked, speakers_of
from articles.summaries.openings import Beginnings
from articles.summaries.ranking import values
from articles.summaries.scenes import scene_of
from articles.summaries.shapes import shape_of
from articles.summaries.spans import pieces_of
from articles.summaries.striking import foreign_lines, struck
from articles.summaries.units import Clause, groups_of
from articles.summaries.words import Pairs, Words, pairs, shared, tokens_of
from articles.summaries.worth import Worth, tops

_PARTS = re.compile(r"[\s：！？—|]+")
_LONGEST = 110
"""Code points of a point at most, unless the text can't be cut so short."""


class Analysis:
    """An article's pieces with their values."""

    def __init__(self, article: Article, figures: Sequence[Figure]) -> None:
        self.article = article
        self.text = fold(article.text)
        self.shape = shape_of(fold(article.title or ""), self.text)
        parts = (pairs(tokens_of(part)) for part in _PARTS.split(fold(article.title or "")))
        self._title = [part for part in parts if part]
        self.pairs = cache(self._pairs)
        self._words = Words(self.text)
        self._tops = tops(article)
        self._speakers = speakers_of(self.text)
        self._struck = struck(article, self.text) | asked(article, self.text)
        self.candidates = self._scored(figures) if self.shape != "foreign" else []
        self.candidates = self.candidates or self._leading()

    @property
    def in_parts(self) -> bool:
        """Whether a summary goes round the parts of the article, and not by what comes first."""
        if self.shape not in ("news", "bulletin") or self._speakers:
            return True
        return sum(section.heading is not None for section in self.article.sections) > 2

    def candidate(self, span: Span, value: float = 0.0, figures: int = 0) -> Candidate:
        """A span with its section and its place."""
        section = self.article.section_at(span.start)
        return Candidate(span.start, span.end, value, section, bisect_right(self._tops, span.start), figures)

    def titled(self, span: Span) -> float:
        """How much a span has of what the title says, or of one of its parts."""
        return max((shared(part, self.pairs(span)) for part in self._title), default=0.0)

    def _is_title(self, piece: Span) -> bool:
        title, said = self.article.title or "", piece.end - piece.start
        return abs(len(title) - said) < _MARKS and bare(title) == bare(piece.of(self.article.text))

    def _leading(self) -> list[Candidate]:
        return [
            self.candidate(span, worth)
            for span, worth in leading.ranked(self.article, self._struck)
            if not is_boilerplate(self.text, span)
        ]

    def _pairs(self, span: Span) -> Pairs:
        return pairs(self._words.of(span))

    def _scored(self, figures: Sequence[Figure]) -> list[Candidate]:
        groups = groups_of(self.article, self.text, self._struck | foreign_lines(self.article, self.text))
        scene = scene_of(self.article, self.text, self.shape)
        groups = [group for group in groups if group[0].start >= scene]
        ranked = values(self.article, self.text, self._words, groups, self.shape)
        one_subject, rules = self.shape in ("report", "bulletin"), self.shape == "policy"
        beginnings = Beginnings(_own(self.text, groups), one_subject, rules, self._speakers)
        tail = tail_of(self.text)
        worth = Worth(self.article, self.text, self._words, self.shape, figures)
        return [
            self.candidate(
                piece,
                worth.of(piece, group, ranked[number], self.titled(piece)),
                worth.figures_in(piece),
            )
            for number, group in enumerate(groups)
            for piece in pieces_of(self.text, group, beginnings, _LONGEST)
            if piece.start < tail and not (is_boilerplate(self.text, piece) or self._is_title(piece))
        ]


_MARKS = 8
"""How many marks and spaces more a title has than its repetition, or fewer."""
_REMEMBERED = 400_000
"""Code points of an article whose analysis is kept: a longer one's would take too much memory."""
_last: list[tuple[Article, Sequence[Figure], Analysis]] = []
"""The analysis that was asked for last: another length or form of the same summary needs it again."""


def analysed(article: Article, figures: Sequence[Figure]) -> Analysis:
    """The analysis of an article with these figures."""
    for known, with_figures, analysis in _last:
        if known is article and with_figures is figures:
            return analysis
    analysis = Analysis(article, figures)
    if len(article.text) <= _REMEMBERED:
        _last[:] = [(article, figures, analysis)]
    return analysis


def _own(text: str, groups: Sequence[Sequence[Clause]]) -> frozenset[str]:
    """The two characters that more than one group begins with."""
    counts = Counter(text[group[0].start : group[0].start + 2] for group in groups)
    return frozenset(
        two for two, n in counts.items() if n > 1 and all("\u3400" <= c <= "\u9fff" for c in two)
    )
