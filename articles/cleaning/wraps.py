"""Lines that were broken at a fixed width, joined again."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace

from articles.cleaning.edits import Edited, Lines
from articles.model import Line, Repair

_NARROWEST = 30
"""Cells of the narrowest width that counts as one."""
_SLACK = 4
"""Cells by which a full line may fall short: a wide character and a mark that must not begin a line."""
_ENOUGH = 3
"""Full lines without an end that show the width."""
_ENDS = "。！？!?…：:；;”』」）)》】"
_HEAD = re.compile(
    r"[\s\u3000●■◆★·•*#>|-]|[一二三四五六七八九十]+、|[（(]?\d{1,2}(?:[)）、]|\.(?!\d))|[（(][一二三四五六七八九十]|第.{1,4}[章节節条條]"
)
_WIDE = frozenset("WFA")


def without_wraps(lines: Lines) -> Edited:
    """The lines of text joined where they were broken at a fixed width, and the repairs."""
    widths = [_width(line.text) if line.role == "text" else 0 for line in lines]
    full = _full_width(lines, widths)
    if not full:
        return lines, ()
    repairs: list[Repair] = []
    joined: list[Line] = []
    open_line = False
    for number, (line, width) in enumerate(zip(lines, widths, strict=True), 1):
        if open_line and width and not _HEAD.match(line.text):
            before = joined[-1].text
            joined[-1] = replace(joined[-1], text=_together(before, line.text))
            repairs.append(
                Repair(
                    "wrap", number, f"{before[-8:]}\n{line.text[:8]}", _together(before[-8:], line.text[:8])
                )
            )
        else:
            joined.append(line)
        open_line = full - _SLACK <= width <= full
    return tuple(joined), tuple(repairs)


def _full_width(lines: Lines, widths: list[int]) -> int:
    """The cells of a full line; 0 where the lines were not broken at a width."""
    full = max(widths, default=0)
    filled = [line.text for line, width in zip(lines, widths, strict=True) if width >= full - _SLACK]
    broken = sum(not text.rstrip().endswith(tuple(_ENDS)) for text in filled)
    written = sum(width > 0 for width in widths)  # headings and the last lines of paragraphs are not full
    regular = (
        full >= _NARROWEST and len(filled) >= 0.35 * written and broken >= max(_ENOUGH, 0.5 * len(filled))
    )
    return full if regular else 0


def _together(before: str, after: str) -> str:
    """Two pieces of a line; a space only between words of letters."""
    before, after = before.rstrip(), after.strip()
    spaced = before[-1:].isascii() and after[:1].isascii() and before[-1:].isalnum() and after[:1].isalnum()
    return before + (" " if spaced else "") + after


def _width(text: str) -> int:
    """Cells of a line, its end trimmed."""
    return sum(1 + (unicodedata.east_asian_width(char) in _WIDE) for char in text.rstrip())
