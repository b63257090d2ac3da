"""The verbs and particles where a noun phrase ends to the right of a figure, or begins to its left."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from articles.figures.tables import rows, words
from articles.figures.words import words_of

_NOT_BEFORE_CHANGE = tuple("值量速额率面点极")  # 增加值 is no 增加
# An alternative that never matches keeps single signs from being made a set: each set's table takes
# longer to compile than all the words beside it.
_NO_SET = "|(?!)"


class Verbs:
    """Finds verbs in a folded text. A word that stands where it is part of a noun is none."""

    def __init__(self) -> None:
        changes = {word for word in words_of("change") if len(word) > 1 and word[-1] not in "至到"}
        found = {word for word in words("figures_verbs.txt") if len(word) > 1} | changes
        self._guards = dict.fromkeys(found & words_of("change"), ("", _NOT_BEFORE_CHANGE))
        for word, not_after, not_before in rows("figures_particles.tsv"):
            guard = not_after.replace("-", ""), tuple(not_before.replace("-", "").split())
            self._guards[word] = guard
            found.add(word)
        # Each alternative starts with another literal, so that the engine leaps from one to the next.
        rests: dict[str, list[str]] = {}
        for word in sorted(found, key=lambda word: (-len(word), word)):
            rests.setdefault(word[0], []).append(re.escape(word[1:]))
        self._pattern = re.compile(
            "|".join(f"{first}(?:{'|'.join(rest)}{_NO_SET})" for first, rest in sorted(rests.items()))
        )

    def finditer(self, text: str, low: int, high: int) -> Iterator[re.Match[str]]:
        """The verbs between two places, in order."""
        while match := self._pattern.search(text, low, high):
            low = match.start() + 1
            not_after, not_before = self._guards.get(match[0], ("", ()))
            if not text.startswith(not_before, match.end(), high) and not (
                match.start() and text[match.start() - 1] in not_after
            ):
                yield match
                low = match.end()

    def search(self, text: str, low: int, high: int) -> re.Match[str] | None:
        """The first verb between two places."""
        return next(self.finditer(text, low, high), None)


@cache
def verbs() -> Verbs:
    """The verbs, read once."""
    return Verbs()
