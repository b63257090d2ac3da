"""The verbs and particles where a noun phrase ends to the right of a figure, or begins to its left."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from articles.figures.dividing import word_over
from articles.figures.moments import is_dated
from articles.figures.tables import words
from articles.figures.words import acts_done, events, word_table, words_of

_NOUN_ENDS = frozenset("值量速额率面点极")  # 增长面 is no 增长
_SAYS = frozenset("为是达占有被")  # 仅为, 约占
_CURRENCY_ENDS = frozenset("币元镑郎")
_QUOTED = ("美元", "欧元", "日元", "港元", "英镑", "人民币", "新台币", "澳元", "加元", "卢布", "一篮子")
# An alternative that never matches keeps single signs from being made a set: each set's table takes
# longer to compile than all the words beside it.
_NO_SET = "|(?!)"


class Verbs:
    """Finds verbs in a folded text. A word that stands where it is part of a noun is none."""

    def __init__(self) -> None:
        changes = {word for word in words_of("change") if len(word) > 1 and word[-1] not in "至到"}
        joining = {word for word in word_table() if len(word) > 1 and word[-1] in _SAYS}
        found = words("figures_verbs.txt") | changes | joining | events().keys()
        self.words = found | acts_done()
        # Each alternative starts with another literal, so that the engine leaps from one to the next.
        rests: dict[str, list[str]] = {}
        for word in sorted(found, key=lambda word: (-len(word), word)):
            rests.setdefault(word[0], []).append(re.escape(word[1:]))
        self._pattern = re.compile(
            "|".join(f"{first}(?:{'|'.join(rest)}{_NO_SET})" for first, rest in sorted(rests.items()))
        )
        self._done = re.compile(f"[{''.join(words_of('act'))}][{''.join(words_of('result'))}]")

    def finditer(self, text: str, low: int, high: int) -> Iterator[re.Match[str]]:
        """The verbs between two places, in order."""
        while match := self.search(text, low, high):
            yield match
            low = match.end()

    def _next(self, text: str, low: int, high: int) -> re.Match[str] | None:
        verb = self._pattern.search(text, low, high)
        done = self._done.search(text, low, min(high, verb.start() + 2) if verb else high)
        return (
            done
            if done and (verb is None or done.end() > verb.end() or done.start() < verb.start())
            else verb
        )

    def _stands(self, match: re.Match[str], text: str) -> bool:
        start, end = match.span()
        after = text[end : end + 1]
        if after == "者" or (after in _NOUN_ENDS and match[0] in words_of("change")):
            return False  # 拥有者 is who, 增长率 what
        if is_dated(text, 0, start):
            return False
        if match[0] == "对" and text.startswith(_QUOTED, end) and text[start - 1] in _CURRENCY_ENDS:
            return False  # 人民币对美元中间价
        return not (word_over(text, start, 0, len(text)) or word_over(text, end, 0, len(text)))

    def search(self, text: str, low: int, high: int) -> re.Match[str] | None:
        """The first verb between two places."""
        while match := self._next(text, low, high):
            if self._stands(match, text):
                return match
            low = match.start() + 1
        return None


@cache
def verbs() -> Verbs:
    """The verbs, read once."""
    return Verbs()
