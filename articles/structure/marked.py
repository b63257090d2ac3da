"""Headings by the mark that they share: ``■ 收购进度`` and ``■ 收购价格``, ``【案情】`` and ``【判决】``."""

from __future__ import annotations

from collections.abc import Sequence

from articles.model import Line
from articles.patterns import deferred
from articles.structure.levels import Heading
from articles.structure.shapes import is_running_text

_LONGEST = 32
_MARKED = deferred(r"(?P<mark>[■□◆◇●○◎★☆▲△▌▍▎❖])\s*\w.*[^。；;，,、.：:！!？?]")
_BOXED = deferred(r"(?P<mark>[【〖])[^【】〖〗]{2,16}[】〗]", needs="【〖")
_SAID = deferred(r"(?P<mark>“)[^“”。！？!?…；;：:]{3,26}[^“”。！？!?…；;：:，,、]”", needs="“")
"""What somebody said as the heading of an interview; a line of a dialogue ends in a mark of its own."""
_CHARACTER = deferred(r"[^\W\d_a-zA-Z]")
"""The name of a part of a story: ``春``, ``夏``."""


def marked(lines: Sequence[Line], found: Sequence[Heading | None]) -> dict[int, Heading]:
    """Short lines over prose that begin alike, by their places; one alone or one that comes again is none."""
    groups: dict[str, list[int]] = {}
    for at, line in enumerate(lines[:-1]):
        over = is_running_text(lines[at + 1]) and not _SAID.fullmatch(lines[at + 1].text)
        shape = _shape(line) if found[at] is None and over else None
        if shape:
            groups.setdefault(shape, []).append(at)
    heads = [places for places in groups.values() if _differ([lines[at].text for at in places])]
    return {
        at: Heading(0, len(lines[at].text), f"mark {_shape(lines[at])}") for group in heads for at in group
    }


def _shape(line: Line) -> str | None:
    if line.role != "text" or len(line.text) > _LONGEST:
        return None
    if _CHARACTER.fullmatch(line.text):
        return "character"
    match = _MARKED.fullmatch(line.text) or _BOXED.fullmatch(line.text) or _SAID.fullmatch(line.text)
    return match["mark"] if match else None


def _differ(texts: Sequence[str]) -> bool:
    """Whether there are several, each another; who speaks in an interview comes again."""
    return len(texts) > 1 and len(set(texts)) == len(texts)
