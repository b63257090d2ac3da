"""Lines between a title and a text that say again whose it is: ``原创 阿茶 滇味手记 云南``."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from articles.formats.blocks import Block
from articles.model import Metadata
from articles.structure.buttons import without_buttons, without_place

_MOMENT = re.compile(r"\d{1,2}[-./]\d{1,2}|\d{1,2}:\d{2}")
"""The day or the hour of a posting, without its year."""


def names_of(metadata: Metadata) -> set[str]:
    """The authors and the publisher that a page declares."""
    return set(_names(metadata))


def _names(metadata: Metadata) -> Iterator[str]:
    for declared in (metadata.author, metadata.publisher):
        yield from re.split(r"[、,，\s]+", declared or "")


def says_names(block: Block, names: Collection[str]) -> bool:
    """Whether a line holds nothing but declared names, buttons, a place and a moment without its year."""
    words = without_buttons(without_place(block.spaced)).split()
    return bool(words) and all(word in names or _MOMENT.fullmatch(word) for word in words)
