"""Headlines: the one short piece that says what the article is about."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from articles.model import Span
from articles.summaries.analysis import Analysis
from articles.summaries.choosing import Candidate
from articles.summaries.folding import fold
from articles.summaries.judging import argues

LONGEST = 50
"""Code points of a headline, where the text can be cut so short."""
LONGEST_FOREIGN = 160
"""The same in other languages than Chinese."""
_TITLE = 20.0
"""What saying all that the title says adds."""
_CHANCE = 0.25
"""Share of a title that a piece has by chance."""
_SHORT = 4.0
"""What a piece of half the room or less gains over one that fills it."""
_SPOKEN = 12.0
"""What a headline that begins with who speaks loses."""
_ARGUES = 8.0
"""What a thesis gains in the headline of a commentary."""
_FORESEEN = 8.0
"""What an outlook loses in the headline under a title that is none."""
_FORESEES = re.compile("预[期计估测告]|展望")
_SPEAKS = re.compile(
    r"[^，。]{0,16}(?:表示|指出|认为|强调|介绍|诉称|辩称|[称说])[，：]|[他她我]|违反本|[^。]{0,80}适用本|[^，。]{0,16}起(?:施行|实施|执行)|[^，。]{1,6}方面，|[从分按][^，。]{1,6}看，|[^。]{0,40}(?:发布|公布|披露)[^，。]{0,24}(?:数据|公报|报告|业绩|民[调調]|调查|结果)[，。]?$"
)
_BRACKET = re.compile(r"（(?:[^（）]|（[^（）]*）)*）$")


def headline(found: Analysis, dropped: Sequence[Span]) -> Candidate | None:
    """The best candidate that is short enough, or the best of all, that has nothing of what was dropped."""
    free = [c for c in found.candidates if not any(c.overlaps(d) for d in dropped)]
    longest = LONGEST_FOREIGN if found.shape == "foreign" else LONGEST
    free += [_without_bracket(found.text, c) for c in free if c.end - c.start > longest]

    title = fold(found.article.title or "")
    foreseen = _FORESEEN * (bool(title) and not _FORESEES.search(title))

    def worth(candidate: Candidate) -> float:
        length = candidate.end - candidate.start
        value = candidate.value + _TITLE * max(0.0, found.titled(candidate) - _CHANCE)
        value += _SHORT * min(1.0, 2 - 2 * length / longest)
        if found.shape == "commentary":
            value += _ARGUES * argues(found.text, candidate)
        value -= foreseen * bool(_FORESEES.search(found.text, candidate.start, candidate.end))
        return value - _SPOKEN * bool(_SPEAKS.match(found.text, candidate.start, candidate.end))

    short = [c for c in free if c.end - c.start <= longest]
    return max(short or free, key=worth, default=None)


def _without_bracket(text: str, candidate: Candidate) -> Candidate:
    """The candidate without the bracket that it ends with."""
    bracket = _BRACKET.search(text, candidate.start + 1, candidate.end)
    return replace(candidate, end=bracket.start()) if bracket else candidate
