"""Which element of a page a line hangs in, past the tags that only make it a paragraph."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from articles.formats.blocks import Block
from articles.formats.tags import TEXT

if TYPE_CHECKING:
    from lxml.etree import _Element

_TABLE = frozenset(("tr", "thead", "tbody", "tfoot", "table"))


def host(found: Sequence[Block], at: int) -> _Element:
    """The first element over a line that is no paragraph, list or the like, and holds other lines too."""
    line = found[at]
    inner = TEXT | _TABLE if line.line.role == "row" else TEXT
    near = (found[beside] for beside in (at - 1, at + 1) if 0 <= beside < len(found))
    others = {element for block in near for element in upwards(block.element)}
    over = upwards(line.element)
    holding = (element for element in over if element.tag not in inner and element in others)
    return next(holding, line.element)


def upwards(element: _Element) -> Iterator[_Element]:
    """The element and those that hold it."""
    yield element
    yield from element.iterancestors()
