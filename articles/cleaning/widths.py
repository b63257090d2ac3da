"""The width at which the lines of a document were broken."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

_NARROWEST = 15
"""Chinese characters of the narrowest width that counts as one."""
_ENOUGH = 3
"""Broken lines that show the width."""
_ENDS = tuple("。！？!?…：:；;”』」）)》】")
_INNER = re.compile("[，。、；：,;:].")
"""A mark inside a line: prose has it, here and there; a list of names has none, verse always at one place."""
_WORD = re.compile(r"\s*[“‘（《「『【]*(?:[!-~]+|.?)[，。、；：！？”’）》」』】]*")
"""What is kept together in one line at its beginning."""
_WIDE = frozenset("WFA")
Pairs = Sequence[tuple[str, str]]
"""Lines, each with the next one, which may go on with its sentence."""


@dataclass(frozen=True, slots=True)
class Width:
    """A width that lines of text seem to have, counted by ``measure``: in characters or in cells."""

    measure: Callable[[str], int]
    full: int
    broken: tuple[str, ...] = ()
    """Lines that are full and end no sentence."""

    @classmethod
    def of(cls, pairs: Pairs, measure: Callable[[str], int]) -> Width:
        """The width of the widest line that another follows."""
        width = cls(measure, max((measure(text.rstrip()) for text, _ in pairs), default=0))
        broken = (text for text, after in pairs if not is_ended(text) and width.parts(text, after))
        return replace(width, broken=tuple(broken))

    @property
    def exact(self) -> bool:
        """Whether all lines are cut at the same character, be it inside a word."""
        return all(len(text) == self.full for text in self.broken)

    def parts(self, text: str, after: str) -> bool:
        """Whether a line was broken: the next one's first word had no room in it."""
        room = self.full - self.measure(text.rstrip())
        word = _WORD.match(after) if not is_ended(text) else None
        return room < self.measure("中") + min(self.measure(word[0] if word else "中"), self.full // 3)

    def explains(self, pairs: Pairs, texts: Sequence[str]) -> bool:
        """Whether the width tells where the lines end, in a document that is prose."""
        short = sum(not is_ended(text) for text, _ in pairs) - len(self.broken)
        ended = sum(is_ended(text) and self.parts(text, after) for text, after in pairs)
        marks = {tuple(mark.start() for mark in _INNER.finditer(text)) for text in self.broken} - {()}
        widest = self.full + self.measure("中")
        return (
            self.full >= _NARROWEST * self.measure("中")
            and len(self.broken) >= max(_ENOUGH, 2 * short, ended)
            and len(marks) > 1
            and not any(is_ended(text) and self.measure(text.rstrip()) > widest for text in texts)
        )


def is_ended(text: str) -> bool:
    """Whether the line ends with a mark that may end a paragraph."""
    return text.rstrip().endswith(_ENDS)


def cells(text: str) -> int:
    """The places that a text takes on a terminal."""
    return sum(1 + (unicodedata.east_asian_width(char) in _WIDE) for char in text)
