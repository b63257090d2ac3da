"""What pages put around an article: follow-us lines, navigation, disclaimers, related reading."""

from __future__ import annotations

import operator
import re
from collections.abc import Sequence
from functools import cache

from articles.model import Line
from articles.patterns import deferred
from articles.structure.media import is_section
from articles.structure.original import original_title
from articles.structure.tables import patterns, rows

_LONGEST = 420
_COLUMN = deferred(r"[∙·•]?\s*[^\s，。]{1,12}\s*[>＞›»]")
"""The name of a column, as a link shows it."""
_CRUMB = deferred(r"[^\s，。>＞›»]{2,12}\s*[>＞›»]\s*(?P<last>[^\s，。>＞›»]{2,6})", needs=">＞›»")
"""A site and the section that a page stands in."""
_LONGEST_HEAD = 80
_REST = deferred(lambda: patterns("boilerplate", "rest"))
_MORE = deferred(lambda: patterns("boilerplate", "more"))
_LINKS = deferred(lambda: patterns("boilerplate", "links"))
_LONGEST_LINK = 60
_AROUND = "　 *·•-|｜>【】[]▼▲▍▌■□◆◇●"
_PARAGRAPH = 30
"""Code points of a paragraph; an abstract under the title of another page stands alone."""
_EDGE = 8
"""After related reading no more long lines than these follow."""
_NEAR = 300
"""Lines from the beginning and the end of a document among which a page's own lines are looked for."""


def set_apart(lines: Sequence[Line]) -> tuple[list[Line], list[Line]]:
    """The article's lines, and the page's own lines, both in their order."""
    end = _end(lines)
    kept: list[Line] = []
    apart: list[Line] = []
    for at, line in enumerate(lines[:end]):
        near = at < _NEAR or at >= end - _NEAR
        own = near and line.role != "code" and is_boilerplate(line.text)
        (apart if own else kept).append(line)
    return kept, [*apart, *lines[end:]]


def is_boilerplate(line: str) -> bool:
    """Whether a line is the page's own."""
    if len(line) > _LONGEST:
        return False
    crumb = _CRUMB.fullmatch(line)
    if _COLUMN.fullmatch(line) or (crumb and is_section(crumb["last"])) or original_title(line):
        return True
    text = line.strip("　 *·•-|｜>↓↑▼▲👇👆►▶■")
    return len(line) > 1 if not text else any(known.fullmatch(text) for known in _that_may_match(text))


def is_of_page(line: str) -> bool:
    """Whether a line is the page's own, or stands over what is."""
    text = line.strip(_AROUND)
    return is_boilerplate(line) or (
        len(text) <= _LONGEST_HEAD and bool(_REST.fullmatch(text) or _MORE.fullmatch(text))
    )


def _end(lines: Sequence[Line]) -> int:
    """Index of the line from which on all is the page's own: in the second half only."""
    for at in range(max(len(lines) // 2, len(lines) - _NEAR, 1), len(lines)):
        text = lines[at].text.strip(_AROUND) if len(lines[at].text) <= _LONGEST_HEAD else ""
        after = lines[at + 1 :]
        if (
            (_REST.fullmatch(text) and _is_tail(after))
            or (_MORE.fullmatch(text) and _is_tail(after) and not _goes_on(after))
            or (_LINKS.fullmatch(text) and _are_links(after))
        ):
            return at
    return len(lines)


def _are_links(lines: Sequence[Line]) -> bool:
    """Whether these are titles of other pages: short, and no sentences."""
    return all(len(line.text) <= _LONGEST_LINK and "。" not in line.text for line in lines)


def _goes_on(lines: Sequence[Line]) -> bool:
    """Whether paragraphs stand under each other that are not the page's."""
    prose = [
        "。" in line.text and len(line.text) >= _PARAGRAPH and not is_boilerplate(line.text) for line in lines
    ]
    return any(map(operator.and_, prose, prose[1:]))


def _is_tail(lines: Sequence[Line]) -> bool:
    """Whether these are links or small print, not the article going on."""
    return sum(len(line.text) > 120 for line in lines) <= _EDGE


def _that_may_match(text: str) -> set[re.Pattern[str]]:
    """The patterns of the page's own lines of which a character stands in a text; most texts have few."""
    known = _by_character()
    return {pattern for char in known.keys() & set(text) for pattern in known[char]}


@cache
def _by_character() -> dict[str, list[re.Pattern[str]]]:
    """For each character the patterns that need it or another, compiled when one of these is met."""
    known: dict[str, list[re.Pattern[str]]] = {}
    for kind, row in rows("boilerplate"):
        if kind == "line":
            needed, _, pattern = row.partition("\t")
            compiled = deferred(pattern)
            for char in needed:
                known.setdefault(char, []).append(compiled)
    return known
