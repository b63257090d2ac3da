"""Worth: what a piece of text adds to a summary, less what its room costs."""

from __future__ import annotations

import math
import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from articles.model import Article, Figure, Span
from articles.summaries.choosing import READABLE
from articles.summaries.folding import fold
from articles.summaries.judging import Judge
from articles.summaries.shapes import Shape
from articles.summaries.spans import Piece
from articles.summaries.units import Clause
from articles.summaries.words import Words

_OVERLONG = 0.08
"""What each code point beyond ``READABLE`` takes."""
_THRESHOLD: dict[Shape, float] = {
    "news": 0.355,
    "policy": 0.13,
    "bulletin": 0.13,
    "report": 0.13,
    "commentary": 0.13,
    "spoken": 0.13,
}
"""A clause that shares less than this with a reader's own summary takes more room than it is worth."""
_FIGURE: dict[Shape, tuple[float, float]] = {
    "news": (4.0, 250),
    "policy": (1.5, 1e9),
    "commentary": (1.0, 1e9),
    "spoken": (1.5, 1e9),
    "bulletin": (1.5, 400),
    "report": (0.4, 1e9),
}
"""What a figure adds at the start of the text, and after how many code points a third of that is left."""
_NUMBER_SHARE = 0.3
"""What a number that is no figure, as a date, adds beside a figure."""
_FAR = 3000
"""The same reach where the text goes by headings."""
_MOST_FIGURES = 4
_TITLED = 20.0
"""What saying all of the title, or of a part of it, adds."""
_HALF = 0.5
"""How much of it must be said for that."""
_TITLED_FIGURE = 6.0
"""What a figure adds that the title gives too."""
_SECTION_LEAD = {"policy": 4.0, "bulletin": 6.0, "report": 4.0}
"""What standing first in its section adds where the shape goes by sections."""
_INDICATOR = 6.0
"""What an indicator that a statistical bulletin is read for adds at the start of the text."""
_PRODUCT = 3.0
"""What the gross product adds beside, which is read first."""
_INDICATORS = re.compile(
    "生产总值|规模以上工业增加值|固定资产投资|社会消费品零售总额|居民人均可支配收入|居民消费价格|进出口总额"
    "|一般公共预算收入|常住人口|城镇新增就业|失业率|营业(?:总)?收入|净利润|合[并併]营收|营[业運运]额|溢利|[纯純]益|[盈亏]损?利?(?:约|为)?\\d|广义货币|社会融资|人民币[贷存]款|[进出]口(?:值|额|总值)"
)
_RESULTS = re.compile("财报|业绩|营收|财务报告|[季年]报")
"""The title of a company's results."""
_REVENUE = re.compile(r"(?:营业?总?收入?|收[入益]|营[业运]额)[^，。\d]{0,12}\d")
"""Their main figure."""
_PERIOD = re.compile(r"\d{1,2}月|[第前]?[一二三四]季|[上下]半年|全年")
_PERIOD_NEAR = 12
"""Code points at the beginning of a piece that the period of the title is looked for in."""
_TITLES_PERIOD = 3.0
"""What beginning with the title's period adds."""
_UNFINISHED = 5.0
"""What a line without a full stop takes: a name, a date, a signature."""
_STOPS = frozenset('。！？；…”」』）.!?;"')
_NUMBER = re.compile(r"\d[\d,.]*")


class Worth:
    """Tells the worth of an article's pieces."""

    def __init__(
        self, article: Article, text: str, words: Words, shape: Shape, figures: Sequence[Figure]
    ) -> None:
        """``text`` is the article's, folded, ``words`` its words, ``figures`` its figures."""
        starts = [figure.start for figure in figures if figure.same_as is None]
        title = fold(article.title or "")
        self._periods = set(_PERIOD.findall(title))
        self._results = bool(_RESULTS.search(title))
        self._titled = [f.start for f in figures if text[f.start : f.end] in title]
        self._figure_starts, self._judge = starts, Judge(text, shape, starts)
        self._article, self._text, self._words, self._shape = article, text, words, shape
        self._tops = tops(article)
        self._in_sections = sum(section.heading is not None for section in article.sections) > 2

    def of(self, piece: Piece, group: Sequence[Clause], shares: Sequence[float], titled: float) -> float:
        """The worth of a piece of a group, whose clauses hold these shares of a reader's own summary.

        ``titled`` is the share of the title that the piece says.
        """
        brought = sum(
            (shares[i] - _THRESHOLD[self._shape]) * self._tokens(piece, group[i])
            for i in range(piece.first, piece.last + 1)
        )
        overlong = _OVERLONG * max(0, piece.end - piece.start - READABLE)
        brought += self._figures(piece) + self._standing(piece, group) - overlong
        brought += _TITLED * max(0.0, titled - _HALF) + _TITLED_FIGURE * _within(self._titled, piece)
        return self._judge.judged(piece, brought)

    def _tokens(self, piece: Piece, clause: Clause) -> int:
        return self._words.count(max(piece.start, clause.start), clause.end)

    def figures_in(self, piece: Span) -> int:
        """How many figures begin in the piece; those that say again what others said are not counted."""
        return _within(self._figure_starts, piece)

    def _figures(self, piece: Piece) -> float:
        figures = self.figures_in(piece)
        numbers = len(set(_NUMBER.findall(self._text, piece.start, piece.end)))
        counted = figures + _NUMBER_SHARE * max(0, numbers - figures)
        most, reach = _FIGURE[self._shape]
        if self._in_sections:
            reach = _FAR
        return min(_MOST_FIGURES, counted) * most * math.exp(-piece.start / reach)

    def _standing(self, piece: Piece, group: Sequence[Clause]) -> float:
        """What the piece's place in its section adds and a missing full stop takes."""
        last = self._text[self._article.sentences[group[0].sentence].end - 1]
        top = self._tops[bisect_right(self._tops, piece.start) - 1]
        lead = _SECTION_LEAD.get(self._shape, 0.0) * math.exp((top - piece.start) / 60)
        lead *= len(self._tops) > 1
        if self._shape == "bulletin" and _INDICATORS.search(self._text, piece.start, piece.start + 20):
            lead += _INDICATOR * math.exp(-piece.start / 400)
            lead += _PRODUCT * ("生产总值" in self._text[piece.start : piece.start + 10])
        if self._results and _REVENUE.search(self._text, piece.start, piece.end):
            lead += _INDICATOR
        near = min(piece.end, piece.start + _PERIOD_NEAR)
        if self._periods and self._periods.intersection(_PERIOD.findall(self._text, piece.start, near)):
            lead += _TITLES_PERIOD
        return lead if last in _STOPS else lead - _UNFINISHED


def _within(places: Sequence[int], span: Span) -> int:
    """How many of the sorted places a span holds."""
    return bisect_left(places, span.end) - bisect_left(places, span.start)


def tops(article: Article) -> list[int]:
    """Where the parts begin that a summary goes round: sections, or paragraphs where headings are few."""
    heads = [section.heading.end for section in article.sections if section.heading]
    return [0, *(heads if len(heads) > 2 else [paragraph.start for paragraph in article.paragraphs[1:]])]
