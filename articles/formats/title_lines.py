"""Lines of a page or a book, those of its title told from headings."""

from __future__ import annotations

from collections.abc import Sequence

from articles.formats.page_lines import line_fields
from articles.model import Line
from articles.structure.comparing import place_of

_FIRST = 40
"""Lines among which the title stands."""


def with_title(lines: Sequence[Line], title: str) -> list[Line]:
    """The lines, the title's no headings, nor the one above it, nor the one between it and the metadata."""
    found = [Line(title) if line.level == 1 and _holds(line.text, title) else line for line in lines]
    start, end = place_of(title, [line.text for line in found[:_FIRST]])
    if start == end:
        return found
    start -= start > 0 and found[start - 1].role == "heading"
    below = [line.text for line in found[end : end + 2]]
    end += len(below) == 2 and (below[0].startswith("—") or bool(line_fields(below[1])))
    return [
        Line(line.text) if start <= at < end and line.role == "heading" else line
        for at, line in enumerate(found)
    ]


def _holds(text: str, title: str) -> bool:
    """Whether a heading is the title with a mark before it, as a forum's ``[攻略]``."""
    return text.endswith(title) and len(text) <= len(title) + 12
