"""A line of a page, with where it came from."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from articles.model import Line

if TYPE_CHECKING:
    from lxml.etree import _Element

_SPACES = re.compile(r"[ \t\r\n\xa0]+")
SPEAKER = re.compile(r"[\u4e00-\u9fffA-Za-z·]{1,8}[:：]")
"""Who speaks, at the head of a line."""


@dataclass(slots=True)
class Block:
    """A line with where it came from."""

    line: Line
    element: _Element
    """The block element that it stands in."""
    linked: int
    """Code points of it that are links."""
    spaced: str = ""
    """The text with a space between its inline elements, which pages set apart by their style."""
    bold: bool = False
    """Whether it is bold and may be a heading but for who speaks in it."""


def squeezed(text: str) -> str:
    """Text with its runs of space made one."""
    return _SPACES.sub(" ", text).strip()
