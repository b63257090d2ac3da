"""Which element of a page a line hangs in, past the tags that only make it a paragraph."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from articles.formats.blocks import Block
from articles.formats.tags import TEXT

if TYPE_CHECKING:
    from lxml.etree import _Element

_TABLE = frozenset(("tr", "thead", "tbody", "tfoot", "table"))


class Hosts:
    """Knows for each line of a page the element in which it stands as a part of a text."""

    def __init__(self, found: Sequence[Block]) -> None:
        self._found = found

    @cached_property
    def _held(self) -> Counter[_Element]:
        """How many lines an element holds."""
        held: Counter[_Element] = Counter()
        for block in self._found:
            held[block.element] += 1
            held.update(block.element.iterancestors())
        return held

    def of(self, at: int) -> _Element:
        """The first element over a line that is no paragraph, list or the like, nor holds this line alone."""
        element = self._found[at].element
        inner = TEXT | _TABLE if self._found[at].line.role == "row" else TEXT
        while (element.tag in inner or self._held[element] == 1) and element.tag != "body":
            parent = element.getparent()
            if parent is None:
                break
            element = parent
        return element
