"""Islands: the few places of a text where a phrase can matter; all else is converted character by character.

In 100 characters of news OpenCC's phrases change hardly one in another way than its characters do. So the
text is swept once by ``str.translate``, and the chain converts only the islands. An island starts from a
*trigger*, two neighbours that every phrase with a meaning of its own betrays itself by, and grows as long as
neighbours are *glued*, that is, stand side by side in some word of some table. No match of any step can cross
its shores, so that its conversion depends on nothing outside, and is remembered for the next time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple


class Islands(NamedTuple):
    """What to look for in the normalized source text."""

    characters: dict[str, str]
    """What each character becomes after all steps, where it stands in no phrase."""
    marks: str
    """The characters to stop at: each trigger has one."""
    triggers: frozenset[str]
    """Pairs of neighbours with a mark; marks that are triggers alone, as they become several characters."""
    glue: dict[str, str]
    """Characters with all those that may follow them inside a word."""

    def pattern(self) -> re.Pattern[str]:
        """What finds the marks."""
        return re.compile(f"[{re.escape(self.marks)}]" if self.marks else "(?!)")

    def find(self, text: str, pattern: re.Pattern[str]) -> Iterator[tuple[int, int]]:
        """Start and end of each island, in order."""
        triggers, shore = self.triggers, 0
        for mark in pattern.finditer(text):
            at = mark.start()
            # A slice before the start of the text is empty, and no trigger.
            if at >= shore and (
                text[at : at + 2] in triggers or text[at - 1 : at + 1] in triggers or text[at] in triggers
            ):
                start, shore = self._grow(text, at, shore)
                yield start, shore

    def _grow(self, text: str, at: int, shore: int) -> tuple[int, int]:
        glue, start, end = self.glue, at, at + 1
        while start > shore and text[start] in glue.get(text[start - 1], ""):
            start -= 1
        while end < len(text) and text[end] in glue.get(text[end - 1], ""):
            end += 1
        return start, end
