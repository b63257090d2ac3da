"""Features: what speaks for a clause or against it, each a number of about 0 to 1 with a name."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence

from articles.model import Article, Span
from articles.summaries.cues import HOLDING, STARTING
from articles.summaries.folding import fold
from articles.summaries.units import Clause
from articles.summaries.words import Vector, Words, centrality, forward, mean_worth, pairs, shared, vector_of

Features = dict[str, float]
_EMPTY: Vector = Counter()


class Describer:
    """Describes the clauses of one article."""

    def __init__(self, article: Article, text: str, groups: Sequence[Sequence[Clause]]) -> None:
        """``text`` is the article's, folded."""
        self._article, self._text = article, text
        self._words = Words(text)
        spans = [Span(group[0].start, group[-1].end) for group in groups]
        self._vectors = [pairs(self._words.of(span)) for span in spans]
        self._worth, self._mean_worth = centrality(self._vectors)
        self._forward = forward(self._vectors)
        self._title = vector_of(fold(article.title or ""))
        self._headings = [
            vector_of(fold(s.heading.of(article.text))) if s.heading else _EMPTY for s in article.sections
        ]

    def describe(self, number: int, group: Sequence[Clause]) -> list[Features]:
        """The features of each clause of the group that is the ``number``-th of the article."""
        paragraph = self._article.paragraphs[self._article.sentences[group[0].sentence].paragraph]
        heading = self._headings[paragraph.section]
        opening = self._vectors[0] if number else _EMPTY
        common = self._place(number, group, paragraph)
        common |= self._likeness("group_", self._vectors[number], heading, opening)
        common |= self._wording(group)
        return [common | self._clause(clause, group, heading, opening) for clause in group]

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
            "final": float(number == len(self._vectors) - 1),
            "starts_paragraph": float(start - paragraph.start < 2),
            "long_text": long,
            "near_start_of_long_text": near * long,
            "far_start_of_long_text": far * long,
            "group_forward": self._forward[number],
        }

    def _likeness(self, prefix: str, vector: Vector, heading: Vector, opening: Vector) -> Features:
        return {
            prefix + "central": min(3.0, mean_worth(vector, self._worth) / self._mean_worth),
            prefix + "title": shared(vector, self._title),
            prefix + "heading": shared(vector, heading),
            prefix + "opening": shared(vector, opening),
        }

    def _wording(self, group: Sequence[Clause]) -> Features:
        start, end = group[0].start, group[-1].end
        found = {
            f"group_{name}": float(bool(cue.match(self._text, start, end))) for name, cue in STARTING.items()
        }
        found |= {
            f"group_{name}": float(bool(HOLDING[name].search(self._text, start, end)))
            for name in ("says", "question")
        }
        found["group_quote"] = float(self._text[start] in '“「『"')
        found["group_long"] = min(2.0, (end - start) / 100)
        found["group_short"] = float(end - start < 15)
        return found

    def _clause(self, clause: Clause, group: Sequence[Clause], heading: Vector, opening: Vector) -> Features:
        start, end = clause.start, clause.end
        tokens, text, length = self._words.of(clause), self._text[start:end], end - start
        vector = pairs(tokens)
        found = self._likeness("", vector, heading, opening)
        found |= {name: float(bool(cue.match(text))) for name, cue in STARTING.items()}
        found |= {name: float(bool(cue.search(text))) for name, cue in HOLDING.items()}
        found |= {
            "echoed": sum(n for pair, n in vector.items() if self._worth[pair]) / max(1, vector.total()),
            "opens_group": float(clause.index == 0 and len(group) > 1),
            "after_opening": float(clause.index == 1),
            "closes_group": float(clause.last and len(group) > 1),
            "late_in_group": min(clause.index, 5) / 5,
            "length": math.log(max(2, length)) / 4,
            "short": float(length < 8),
            "long": float(length > 30),
            "digits": min(1.0, 5 * sum(map(str.isdigit, text)) / max(1, length)),
            "numbers": min(3, sum(token[0].isdigit() for token in tokens)) / 3,
            "bracket": float("（" in text),
            "colon": float(text[-1] in "："),
        }
        return found
