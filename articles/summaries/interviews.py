"""Interviews: who speaks in turn, and who only asks."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from articles.model import Article

_SPEAKER = re.compile(r"^[^，。：\n\d]{1,8}：", re.MULTILINE)
_ASKS = re.compile(r"？[”」』）]*\s*$")
_ASKED = 0.5
"""Share of somebody's turns at least that are questions where he only asks."""


def speakers_of(text: str) -> frozenset[str]:
    """The names, with their colon, that more than one line of a folded text begins with."""
    counts = Counter(_SPEAKER.findall(text))
    return frozenset(name for name, n in counts.items() if n > 1)


def asked(article: Article, text: str, speakers: Iterable[str]) -> frozenset[int]:
    """Indices of the paragraphs in which the speaker who only asks has his turn."""
    found: set[int] = set()
    for speaker in speakers:
        turns = [n for n, line in enumerate(article.paragraphs) if text.startswith(speaker, line.start)]
        questions = sum(bool(_ASKS.search(article.paragraphs[n].of(text))) for n in turns)
        if questions > _ASKED * len(turns):
            found.update(turns)
    return frozenset(found)
