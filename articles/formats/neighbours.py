"""What stands beside the part of a page that holds most of an article, and belongs to it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import TYPE_CHECKING

from articles.formats.blocks import Block
from articles.formats.hosts import upwards
from articles.formats.page_lines import is_prose
from articles.formats.tags import BLOCKS, TEXT, is_data

if TYPE_CHECKING:
    from lxml.etree import _Element


def with_neighbours(container: _Element, found: Sequence[Block]) -> list[_Element]:
    """The element with those beside it that are parts of the same text.

    A paragraph, a list or a section may hold most of a short article: a salutation, the ingredients, a table
    or the last line stand beside it then.
    """
    parts = [container]
    while (parent := container.getparent()) is not None:
        beside = _with_lines(container, parent, found)
        alike = TEXT | {"div"} if _is_line(container) else TEXT
        parts += [child for child in beside if child.tag in alike and (child.tag in TEXT or _is_line(child))]
        parts += [child for child in beside if child.tag == "table" and is_data(child)]
        if parent.tag not in TEXT or container.tag not in TEXT:
            break
        container = parent
    return [*parts, *_prose_beside(container.getparent() if container.tag == "td" else container, found)]


def _prose_beside(part: _Element, found: Sequence[Block]) -> Iterator[_Element]:
    """The elements next to a part in which prose stands without links: a lead, last words, a row of cells."""
    lines: dict[_Element, list[Block]] = {}
    for block in found:
        beside = next(
            (element for element in upwards(block.element) if element.getparent() is part.getparent()), None
        )
        if beside is not None:
            lines.setdefault(beside, []).append(block)
    for others in (part.itersiblings(preceding=True), part.itersiblings()):
        yield from takewhile(lambda other: _is_prose(lines[other]), filter(lines.__contains__, others))


def _is_prose(lines: Sequence[Block]) -> bool:
    return any(map(is_prose, lines)) and not any(block.linked for block in lines)


def _with_lines(container: _Element, parent: _Element, found: Sequence[Block]) -> list[_Element]:
    """The parent's other children that hold lines."""
    holding = {element for block in found for element in upwards(block.element)}
    return [child for child in parent if child is not container and child in holding]


def _is_line(element: _Element) -> bool:
    """Whether an element holds a single line."""
    return not any(child.tag in BLOCKS for child in element.iterdescendants())
