"""Interviews: who speaks in turn, and who only asks."""

from __future__ import annotations

import re
from collections import Counter

from articles.model import Article

_TURN = re.compile(r"^([^，。：\n\d]{1,8}：).*$", re.MULTILINE)
_ASKS = re.compile(r"？[”」』）]*\s*$")
_ASKED = 0.5
"""Share of somebody's turns that are questions, beyond which he only asks."""


def speakers_of(text: str) -> frozenset[str]:
    """The names, with their colon, that more than one line of a folded text begins with."""
    counts = Counter(_TURN.findall(text))
    return frozenset(name for name, n in counts.items() if n > 1)


def interviewed(text: str) -> bool:
    """Whether two speak in turn in a folded text, and most turns of one are questions."""
    return len(speakers_of(text)) > 1 and bool(_askers(text))


def asked(article: Article, text: str) -> frozenset[int]:
    """Indices of the paragraphs in which somebody has his turn who only asks."""
    askers = _askers(text)
    turns = ((n, _TURN.match(text, line.start)) for n, line in enumerate(article.paragraphs))
    return frozenset(n for n, turn in turns if turn and turn[1] in askers)


def _askers(text: str) -> frozenset[str]:
    turns, questions = Counter[str](), Counter[str]()
    for turn in _TURN.finditer(text):
        turns[turn[1]] += 1
        questions[turn[1]] += bool(_ASKS.search(turn[0]))
    return frozenset(name for name, n in turns.items() if n > 1 and questions[name] > _ASKED * n)
