"""Headings by the mark that they share: ``■ 收购进度`` and ``■ 收购价格``, ``【案情】`` and ``【判决】``."""

from __future__ import annotations

from collections.abc import Sequence

from articles.model import Line
from articles.patterns import deferred
from articles.structure.keys import names
from articles.structure.levels import Heading
from articles.structure.names import plain_names
from articles.structure.occasions import is_occasion
from articles.structure.shapes import is_running_text

_LONGEST = 32
_MARKED = deferred(r"(?P<mark>[■□◆◇●○◎★☆▲△▌▍▎❖])\s*\w[^。]*[^。；;，,、.：:！!？?]")
_BOXED = deferred(r"(?P<mark>[【〖])[^【】〖〗]{2,16}[】〗]", needs="【〖")
_SAID = deferred(r"(?P<mark>“)[^“”。！？!?…；;：:]{3,26}[^“”。！？!?…；;：:，,、]”", needs="“")
"""What somebody said as the heading of an interview; a line of a dialogue ends in a mark of its own."""
_FINAL = frozenset("。！？!?…；;：:")
"""Marks that stand in no heading of two parts: what a part is of, and what is said of it."""
_SURE = frozenset("【〖▌▍❖")
"""Marks that head what stands below, be it a list; bullets and quotation marks may stand anywhere."""
_CHARACTER = deferred(r"[^\W\d_a-zA-Z]")
"""The name of a part of a story: ``春``, ``夏``."""


def marked(lines: Sequence[Line], found: Sequence[Heading | None]) -> dict[int, Heading]:
    """Short lines over prose that begin alike, by their places; one alone or one that comes again is none."""
    groups: dict[str, list[int]] = {}
    over: set[str] = set()
    for at, line in enumerate(lines[:-1]):
        shape = _shape(line) if _may_be(found[at]) else None
        if shape is None:
            continue
        prose = is_running_text(lines[at + 1]) and not _SAID.fullmatch(lines[at + 1].text)
        if prose or (shape in _SURE and _shape(lines[at + 1]) is None):
            groups.setdefault(shape, []).append(at)
            over |= {shape} if prose else set()
    heads = {
        shape: [at for at in places if found[at] is None]
        for shape, places in groups.items()
        if shape in over
        and (_differ([lines[at].text for at in places]) or (shape == "“" and any(map(_is_plain, found))))
    }
    return {
        at: Heading(0, len(lines[at].text), f"mark {shape}" if places == groups[shape] else "plain")
        for shape, places in heads.items()
        for at in places
    }


def _may_be(heading: Heading | None) -> bool:
    """Whether a line is no heading yet, or one that nothing but its shape shows."""
    return heading is None or _is_plain(heading)


def _is_plain(heading: Heading | None) -> bool:
    return heading is not None and heading.kind == "plain"


def _shape(line: Line) -> str | None:
    if line.role != "text" or len(line.text) > _LONGEST:
        return None
    if _CHARACTER.fullmatch(line.text):
        return "character"
    match = _MARKED.fullmatch(line.text) or _BOXED.fullmatch(line.text) or _SAID.fullmatch(line.text)
    return match["mark"] if match else _paired(line.text)


def _paired(text: str) -> str | None:
    """The mark of a heading of two parts, ``需求端：海外订单排到明年``; a person speaks in none."""
    head, mark, said = text.partition("：")
    if not mark or not 2 <= len(head) <= 8 or not head.isalpha() or head.isascii() or len(said) < 4:
        return None
    if not _FINAL.isdisjoint(said) or said[-1] in "，,、" or head in names():
        return None
    return None if plain_names(head) or is_occasion(text) else mark


def _differ(texts: Sequence[str]) -> bool:
    """Whether there are several, each another; who speaks in an interview comes again."""
    heads = {text.partition("：")[0] for text in texts}
    return len(texts) > 1 and len(heads) == len(texts)
