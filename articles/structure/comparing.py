"""Texts compared but for the spaces and the marks in them."""

from __future__ import annotations

import re
from collections.abc import Sequence


def same(text: str, title: str) -> bool:
    """Whether two lines are the same title but for spaces and marks."""
    return bare(text) == bare(title)


def bare(text: str) -> str:
    """A text without spaces and marks."""
    return re.sub(r"[\W_]", "", text)


def closed_up(text: str) -> str:
    """A line of characters set apart by spaces, as ``民 事 判 决 书``, without them."""
    spaced = re.fullmatch(r"\S(?:[ \u3000]{1,4}\S){1,12}", text)
    return re.sub(r"[ \u3000]", "", text) if spaced else text


def place_of(title: str, texts: Sequence[str]) -> tuple[int, int]:
    """Where a title stands among lines, perhaps broken over three; ``(0, 0)`` where it does not."""
    for start in range(len(texts)):
        for end in range(start + 1, min(start + 3, len(texts)) + 1):
            if same("".join(texts[start:end]), title):
                return start, end
    return 0, 0
