"""Lines that were broken at a fixed width, joined again."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from articles.cleaning.edits import Edited, Lines
from articles.model import Line, Repair

_NARROWEST = 15
"""Chinese characters of the narrowest width that counts as one."""
_ENOUGH = 3
"""Broken lines that show the width."""
_ENDS = tuple("。！？!?…：:；;”』」）)》】")
_INNER = re.compile("[，。、；：,;:].")
"""A mark inside a line, as prose has it and a list of names or a table has not."""
_HEAD = re.compile(
    r"\s{2}|[\t\u3000●■◆★·•*#>|]|-(?!\d)|[一二三四五六七八九十]+、|[（(]?\d{1,2}(?:[)）、]|\.(?!\d))"
    r"|[（(][一二三四五六七八九十]|第.{1,4}[章节節条條]"
)
_SPEAKER = re.compile("[\u3400-\u9fff]{1,8}：")
_CELLS = re.compile(r"\S(?:[\t\u3000]| {2,})\S.*?(?:[\t\u3000]| {2,})\S")
_WORD = re.compile(r"\s*[“‘（《「『【]*(?:[!-~]+|.?)[，。、；：！？”’）》」』】]*")
"""What is kept together in one line at its beginning."""
_WIDE = frozenset("WFA")
_Pairs = Sequence[tuple[str, str]]


def without_wraps(lines: Lines) -> Edited:
    """The lines of text joined where they were broken at a fixed width, and the repairs."""
    pairs = [(line.text, after.text) for line, after in pairwise(lines) if _may_go_on(line, after)]
    wrap = max((_Wrap.of(pairs, measure) for measure in (len, _cells)), key=lambda wrap: len(wrap.broken))
    if not wrap.is_regular(pairs, lines):
        return lines, ()
    repairs: list[Repair] = []
    joined = list(lines[:1])
    for number, (line, after) in enumerate(pairwise(lines), 2):
        if _may_go_on(line, after) and wrap.parts(line.text, after.text):
            before = joined[-1].text
            joined[-1] = replace(joined[-1], text=_together(before, after.text, wrap.exact))
            seam = before[-8:], after.text[:8]
            repairs.append(Repair("wrap", number, "\n".join(seam), _together(*seam, wrap.exact)))
        else:
            joined.append(after)
    return tuple(joined), tuple(repairs)


@dataclass(frozen=True, slots=True)
class _Wrap:
    """The width at which the lines of a document seem to be broken, counted in characters or in cells."""

    measure: Callable[[str], int]
    full: int
    broken: tuple[str, ...] = ()
    """Lines that are full and end no sentence."""

    @classmethod
    def of(cls, pairs: _Pairs, measure: Callable[[str], int]) -> _Wrap:
        wrap = cls(measure, max((measure(text.rstrip()) for text, _ in pairs), default=0))
        broken = (text for text, after in pairs if not _is_ended(text) and wrap.parts(text, after))
        return replace(wrap, broken=tuple(broken))

    @property
    def exact(self) -> bool:
        """Whether all lines are cut at the same character, be it inside a word."""
        return all(len(text) == self.full for text in self.broken)

    def parts(self, text: str, after: str) -> bool:
        """Whether a line was broken: the next one's first word had no room in it."""
        room = self.full - self.measure(text.rstrip())
        word = _WORD.match(after) if not _is_ended(text) else None
        return room < self.measure("中") + min(self.measure(word[0] if word else "中"), self.full // 3)

    def is_regular(self, pairs: _Pairs, lines: Lines) -> bool:
        """Whether the width explains where lines end, in a text that is prose."""
        short = sum(not _is_ended(text) for text, _ in pairs) - len(self.broken)
        ended = sum(_is_ended(text) and self.parts(text, after) for text, after in pairs)
        widest = self.full + self.measure("中")
        return (
            self.full >= _NARROWEST * self.measure("中")
            and len(self.broken) >= max(_ENOUGH, 2 * short, ended)
            and 3 * sum(bool(_INNER.search(text)) for text in self.broken) >= len(self.broken)
            and not any(_is_ended(line.text) and self.measure(line.text.rstrip()) > widest for line in lines)
        )


def _may_go_on(line: Line, after: Line) -> bool:
    """Whether the second line may be the rest of the first: none is a list's, a table's or a paragraph's first."""
    if line.role != "text" or after.role != "text" or not line.text.strip() or not after.text.strip():
        return False
    if _HEAD.match(after.text) or _CELLS.search(line.text.strip()) or _CELLS.search(after.text):
        return False
    return not (_is_ended(line.text) and _SPEAKER.match(after.text))


def _is_ended(text: str) -> bool:
    return text.rstrip().endswith(_ENDS)


def _together(before: str, after: str, exact: bool) -> str:
    """Two pieces of a line; a space only between words of letters that were not cut in two."""
    left, right = before.rstrip()[-1:], after.strip()[:1]
    words = left.isascii() and right.isascii() and left.isalnum() and right.isalnum()
    parted = before[-1:].isspace() or after[:1].isspace() or not (exact or (left.isdigit() and right.isdigit()))
    return before.rstrip() + (" " if words and parted else "") + after.strip()


def _cells(text: str) -> int:
    return sum(1 + (unicodedata.east_asian_width(char) in _WIDE) for char in text)
