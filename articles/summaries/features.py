"""Features: what speaks for a clause or against it, each a number of about 0 to 1 with a name."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence

from articles.model import Article, Span
from articles.summaries.cues import HOLDING, STARTING
from articles.summaries.folding import fold
from articles.summaries.units import Clause
from articles.summaries.words import Centrality, Pairs, Words, forward, pairs, shared, tokens_of

Features = dict[str, float]
"""Names that are missing are 0."""
_NONE: Pairs = frozenset()
_NUMBER = re.compile(r"\d+(?:\.\d+)?")


class Describer:
    """Describes the clauses of one article."""

    def __init__(self, article: Article, text: str, words: Words, groups: Sequence[Sequence[Clause]]) -> None:
        """``text`` is the article's, folded, ``words`` its words."""
        self._article, self._text, self._words = article, text, words
        self._parts = [pairs(words.of(Span(group[0].start, group[-1].end))) for group in groups]
        self._centrality = Centrality(self._parts)
        self._forward = forward(self._parts)
        self._title = _heading(article.title or "")
        self._headings = [
            _heading(s.heading.of(article.text)) if s.heading else _NONE for s in article.sections
        ]

    def describe(self, number: int, group: Sequence[Clause]) -> tuple[Features, list[Features]]:
        """What the clauses of the ``number``-th group have in common, and what each has for itself."""
        paragraph = self._article.paragraphs[self._article.sentences[group[0].sentence].paragraph]
        likened = (self._headings[paragraph.section], self._parts[0] if number else _NONE)
        common = self._place(number, group, paragraph)
        common |= self._likeness("group_", self._parts[number], *likened)
        common |= self._wording(group)
        return common, [self._clause(clause, group, *likened) for clause in group]

    def _place(self, number: int, group: Sequence[Clause], paragraph: Span) -> Features:
        start, end, size = group[0].start, group[-1].end, max(1, len(self._text))
        near, far, long = math.exp(-start / 100), math.exp(-start / 400), math.log(size) - 6.5
        return {
            "bias": 1.0,
            "near_start": near,
            "far_start": far,
            "first": float(number == 0),
            "second": float(number == 1),
            "third": float(number == 2),
            "depth": start / size,
            "near_end": math.exp(-(size - end) / 100),
            "final": float(number == len(self._parts) - 1),
            "starts_paragraph": float(start - paragraph.start < 2),
            "long_text": long,
            "near_start_of_long_text": near * long,
            "far_start_of_long_text": far * long,
            "group_forward": self._forward[number],
        }

    def _likeness(self, prefix: str, some: Pairs, heading: Pairs, opening: Pairs) -> Features:
        return {
            prefix + "central": min(3.0, self._centrality.central(some)),
            prefix + "title": shared(some, self._title),
            prefix + "heading": shared(some, heading),
            prefix + "opening": shared(some, opening),
        }

    def _wording(self, group: Sequence[Clause]) -> Features:
        start, end = group[0].start, group[-1].end
        found = {f"group_{name}": 1.0 for name, cue in STARTING.items() if cue.match(self._text, start, end)}
        for name in ("says", "question"):
            if HOLDING[name].search(self._text, start, end):
                found[f"group_{name}"] = 1.0
        found["group_quote"] = float(self._text[start] in '“「『"')
        found["group_long"] = min(2.0, (end - start) / 100)
        found["group_short"] = float(end - start < 15)
        return found

    def _clause(self, clause: Clause, group: Sequence[Clause], heading: Pairs, opening: Pairs) -> Features:
        start, end = clause.start, clause.end
        text, length = self._text[start:end], end - start
        numbers, some = _NUMBER.findall(text), pairs(self._words.of(clause))
        found = self._likeness("", some, heading, opening)
        found |= {name: 1.0 for name, cue in STARTING.items() if cue.match(text)}
        found |= {name: 1.0 for name, cue in HOLDING.items() if cue.search(text)}
        found |= {
            "echoed": self._centrality.echoed(some),
            "opens_group": float(clause.index == 0 and len(group) > 1),
            "after_opening": float(clause.index == 1),
            "closes_group": float(clause.last and len(group) > 1),
            "late_in_group": min(clause.index, 5) / 5,
            "length": math.log(max(2, length)) / 4,
            "short": float(length < 8),
            "long": float(length > 30),
            "digits": min(1.0, 5 * sum(map(len, numbers)) / max(1, length)),
            "numbers": min(3, len(numbers)) / 3,
            "bracket": float("（" in text),
            "colon": float(text[-1] == "："),
        }
        return found


def _heading(text: str) -> Pairs:
    return pairs(tokens_of(fold(text)))
