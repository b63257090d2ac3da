"""Lists of links that a page puts inside its text."""

from __future__ import annotations

from collections.abc import Sequence

from articles.model import Line
from articles.patterns import deferred
from articles.structure.tables import patterns
from articles.structure.tails import LONGEST_LINK, is_prose

_CLOSED = deferred(lambda: patterns("frame", "closed"))
_RELATED = deferred(lambda: patterns("frame", "related"), needs="相延推更热熱看編编S过過")
_SHORTEST_LINK = 10
"""Code points; a shorter last line may be a heading."""
_MOST_LINKS = 6


def without_links(lines: Sequence[Line]) -> tuple[list[Line], list[Line]]:
    """The lines without lists of links that the text goes on after, and those lists."""
    apart: list[Line] = []
    for at, line in enumerate(lines):
        if (
            len(line.text) <= LONGEST_LINK
            and line.text[-1] not in "。，；！？"
            and _RELATED.fullmatch(line.text)
        ):
            apart += _links(lines, at)
    gone = set(map(id, apart))
    return [line for line in lines if id(line) not in gone], apart


def _links(lines: Sequence[Line], at: int) -> Sequence[Line]:
    """A line over links with these, if prose follows soon; a short last one may head that prose."""
    for end in range(at + 1, min(at + 2 + _MOST_LINKS, len(lines)) if at else 0):
        text = lines[end].text
        if _CLOSED.fullmatch(text):
            return lines[at : end + 1]
        if is_prose(text):
            heads = end > at + 2 and len(lines[end - 1].text) <= _SHORTEST_LINK
            return lines[at : end - heads] if end > at + 1 else []
        if len(text) > LONGEST_LINK or text[-1] in "；;，,、：":
            break
    return []
