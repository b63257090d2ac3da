"""Pieces that OpenCC's tables have no say in: the user's words and ideographic description sequences."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articles.scripts.sequences import OPERATORS, sequence_end
from articles.scripts.tables import table


class Fixed:
    """The user's words with what they become; a description of a character becomes itself."""

    def __init__(self, words: dict[str, str]) -> None:
        self._words = table(words)
        self.starts = OPERATORS + re.escape("".join({word[0] for word in words}))
        """What such a piece can start with, for a regular expression's character class."""
        self._start = re.compile(f"[{self.starts}]")

    def pieces(self, text: str) -> Iterator[tuple[int, int, str | None]]:
        """Cut the text: start, end, and what the piece becomes or ``None`` where OpenCC tells that."""
        done = 0
        for mark in self._start.finditer(text):
            at = mark.start()
            if at < done:
                continue
            match = self._words.match(text, at)
            end = at + len(match[0]) if match else sequence_end(text, at)
            if end < 0:
                continue
            yield done, at, None
            yield at, end, match[1] if match else text[at:end]
            done = end
        yield done, len(text), None
