"""What is written in a forum or under a question, post by post."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from articles.formats.blocks import Block
from articles.formats.hosts import upwards
from articles.formats.page_lines import is_prose
from articles.structure.dates import iso_date

if TYPE_CHECKING:
    from lxml.etree import _Element

_POST = re.compile(r"postmessage_\d+|post_content_\d+|read_tpc|postcontent\d+")
"""Ids of posts, as the programs of forums give them."""
_FLOOR = re.compile(
    r"(?:^|[\s_-])(?:floor|lou|(?:answer|reply|post)[-_]?item)(?:[-_]?\d+)?(?:$|\s)", re.IGNORECASE
)
"""Classes of posts, where each has its date."""
_FIRST_FLOOR = re.compile(r"(?<!\w)(?:[楼樓]主|1\s?[楼樓]|#\s?1|1\s?#)(?!\w)")
_SECOND_FLOOR = re.compile(r"(?<!\w)(?:沙[发發]|2\s?[楼樓]|#\s?2|2\s?#)(?!\w)")
"""How forums number posts, in the line that says when each was written."""
_LONGEST_SAID = 60
"""Code points of such a line."""


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
    return first if first is not None and 2 * _length(found, floors) >= size else _numbered(found)


def _numbered(found: Sequence[Block]) -> _Element | None:
    """The post that is called the first, beside one that is called the second."""
    said = [block for block in found if len(block.line.text) <= _LONGEST_SAID]
    first = next((block for block in said if _FIRST_FLOOR.search(block.spaced)), None)
    second = next((block for block in said if first and _SECOND_FLOOR.search(block.spaced)), None)
    if first is None or second is None:
        return None
    beside = set(upwards(second.element))
    post = next((part for part in upwards(first.element) if part.getparent() in beside), None)
    own = [block for block in found if post in upwards(block.element)]
    dated = any(iso_date(block.line.text) for block in own)
    return post if dated and any(map(is_prose, own)) else None


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
