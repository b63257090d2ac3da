"""What stands beside the part of a page that holds most of an article, and belongs to it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from articles.formats.blocks import Block
from articles.formats.tags import BLOCKS, HEADINGS

if TYPE_CHECKING:
    from lxml.etree import _Element

_TEXT = frozenset(
    ("p", "ul", "ol", "dl", "li", "dt", "dd", "blockquote", "pre", "figure", "section", *HEADINGS)
)
"""Tags of parts of a text. Pages lay themselves out by others."""


def with_neighbours(container: _Element, found: Sequence[Block]) -> list[_Element]:
    """The element with those beside it that are parts of the same text.

    A paragraph, a list or a section may hold most of a short article: a salutation, the ingredients or the
    last line stand beside it then.
    """
    parts = [container]
    while (parent := container.getparent()) is not None:
        beside = _with_lines(container, parent, found)
        alike = _TEXT | {"div"} if _is_line(container) else _TEXT
        parts += [child for child in beside if child.tag in alike and (child.tag in _TEXT or _is_line(child))]
        if parent.tag not in _TEXT or container.tag not in _TEXT:
            break
        container = parent
    return parts


def _with_lines(container: _Element, parent: _Element, found: Sequence[Block]) -> list[_Element]:
    """The parent's other children that hold lines."""
    holding = {element for block in found for element in _upwards(block.element)}
    return [child for child in parent if child is not container and child in holding]


def _upwards(element: _Element) -> Iterator[_Element]:
    yield element
    yield from element.iterancestors()


def _is_line(element: _Element) -> bool:
    """Whether an element holds a single line."""
    return not any(child.tag in BLOCKS for child in element.iterdescendants())
