"""What is written in a forum or under a question, post by post."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from articles.formats.blocks import Block
from articles.structure.dates import iso_date

if TYPE_CHECKING:
    from lxml.etree import _Element

_POST = re.compile(r"postmessage_\d+|post_content_\d+|read_tpc|postcontent\d+")
"""Ids of posts, as the programs of forums give them."""
_FLOOR = re.compile(
    r"(?:^|[\s_-])(?:floor|lou|(?:answer|reply|post)[-_]?item)(?:[-_]?\d+)?(?:$|\s)", re.IGNORECASE
)
"""Classes of posts, where each has its date."""


def first_post(found: Sequence[Block]) -> _Element | None:
    """The post that a page begins with; the answers to it are no part of an article."""
    floors: dict[_Element, bool] = {}
    known: dict[_Element, bool] = {}
    for block in found:
        for element in (block.element, *block.element.iterancestors()):
            if element not in known:
                if _POST.fullmatch(element.get("id") or ""):
                    return element
                known[element] = bool(_FLOOR.search(element.get("class") or ""))
            if known[element]:
                floors[element] = floors.get(element, False) or bool(iso_date(block.line.text))
    first = _first_floor(floors)
    size = sum(len(block.line.text) for block in found)
    return first if first is not None and 2 * _length(found, floors) >= size else None


def _length(found: Sequence[Block], floors: Collection[_Element]) -> int:
    """Code points in any of these elements: a page of posts is hardly anything else."""
    return sum(
        len(block.line.text)
        for block in found
        if any(element in floors for element in (block.element, *block.element.iterancestors()))
    )


def _first_floor(floors: dict[_Element, bool]) -> _Element | None:
    """The first of several elements that are each dated and stand beside one another."""
    first = next(iter(floors), None)
    if first is None or not floors[first]:
        return None
    others = [other for other, dated in floors.items() if dated and other is not first]
    beside = [other for other in others if first not in other.iterancestors()]
    return first if beside and not any(other in first.iterancestors() for other in floors) else None
