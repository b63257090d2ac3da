"""Lines that were broken at a fixed width, joined again."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from articles.cleaning.edits import Edited, Lines
from articles.cleaning.widths import Width, cells, is_ended
from articles.model import Line, Repair
from articles.patterns import deferred

_HEAD = deferred(r"\s{2}|[\t\u3000●■◆★·•*#>|]|-(?!\d)")
"""What begins a paragraph or an item."""
_NUMBER = deferred(
    r"[一二三四五六七八九十]+、|[（(]?\d{1,2}(?:[)）、]|\.(?!\d))|[（(][一二三四五六七八九十]|第.{1,4}[章节節条條]"
)
"""A number as a heading or an item has it; after a line that ends no sentence it may be one of a series."""
_SPEAKER = deferred("[\u3400-\u9fff]{1,8}：")
_CELLS = deferred(r"\S(?:[\t\u3000]| {2,}+)\S.*?(?:[\t\u3000]|(?<! ) {2,}+)\S")
"""A table's row: three cells or more. A run of spaces is tried once, whole: it may be a long one."""


def without_wraps(lines: Lines) -> Edited:
    """The lines of text joined where they were broken at a fixed width, and the repairs."""
    pairs = [
        (line.text, after.text)
        for line, after in pairwise(lines)
        if _may_go_on(line, after) and not _NUMBER.match(after.text)
    ]
    width = max((Width.of(pairs, measure) for measure in (len, cells)), key=lambda width: len(width.broken))
    if not width.explains(pairs, [line.text for line in lines]):
        return lines, ()
    repairs: list[Repair] = []
    joined = list(lines[:1])
    for number, (line, after) in enumerate(pairwise(lines), 2):
        if _may_go_on(line, after) and width.parts(line.text, after.text):
            before = joined[-1].text
            joined[-1] = replace(joined[-1], text=_together(before, after.text, width.exact))
            seam = before[-8:], after.text[:8]
            repairs.append(Repair("wrap", number, "\n".join(seam), _together(*seam, width.exact)))
        else:
            joined.append(after)
    return tuple(joined), tuple(repairs)


def _may_go_on(line: Line, after: Line) -> bool:
    """Whether the second line may be the rest of the first, and begins no paragraph, item, row or speech."""
    if line.role != "text" or after.role != "text" or not line.text.strip() or not after.text.strip():
        return False
    if _HEAD.match(after.text) or _CELLS.search(line.text.strip()) or _CELLS.search(after.text):
        return False
    return not (is_ended(line.text) and (_NUMBER.match(after.text) or _SPEAKER.match(after.text)))


def _together(before: str, after: str, exact: bool) -> str:
    """Two pieces of a line; a space only between words of letters that were not cut in two."""
    left, right = before.rstrip()[-1:], after.strip()[:1]
    words = left.isascii() and right.isascii() and left.isalnum() and right.isalnum()
    parted = (
        before[-1:].isspace() or after[:1].isspace() or not (exact or (left.isdigit() and right.isdigit()))
    )
    return before.rstrip() + (" " if words and parted else "") + after.strip()
