"""What stands beside the part of a page that holds most of an article, and belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from articles.formats.blocks import Block
from articles.formats.hosts import upwards
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
    return parts


def _with_lines(container: _Element, parent: _Element, found: Sequence[Block]) -> list[_Element]:
    """The parent's other children that hold lines."""
    holding = {element for block in found for element in upwards(block.element)}
    return [child for child in parent if child is not container and child in holding]


def _is_line(element: _Element) -> bool:
    """Whether an element holds a single line."""
    return not any(child.tag in BLOCKS for child in element.iterdescendants())
