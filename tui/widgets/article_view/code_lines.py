"""Lines of code on the page: never joined; one too long is broken under its own indentation."""

from __future__ import annotations

from tui.widgets.article_view.shapes import STEP, Shape
from tui.wrapping import cells, wrap

TAB = "\u3000"
"""What stands for a tab in code: a blank of two cells."""


def code_shape(shape: Shape, text: str, width: int) -> Shape:
    """The shape of a line of code on a page of ``width`` cells: what does not fit stands farther in."""
    farther = shape.first + _lead(text)[1] + STEP
    return Shape(shape.first, farther if farther <= width // 2 else shape.first)


def code_breaks(text: str, shape: Shape, width: int, ambiguous: int) -> list[int]:
    """The code points at which the rows of a line of code start, but the first; none is a blank row."""
    lead, room = _lead(text)[0], max(2, width - shape.rest)
    if shape.rest == shape.first:  # its own indentation may be broken, too
        lead = 0
    before = shape.first - shape.rest + _lead(text[:lead])[1]
    return [lead + at for at in wrap(shown(text[lead:]), room, first_indent=before, ambiguous=ambiguous)]


def shown(text: str) -> str:
    """Code as it is painted, code point for code point."""
    return text.replace("\t", TAB)


def _lead(text: str) -> tuple[int, int]:
    """The code points and the cells that a line is indented by."""
    lead = len(text) - len(text.lstrip())
    return lead, cells(shown(text[:lead]))
