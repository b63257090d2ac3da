"""The word lists beside this file: a line each, its name, a colon and its words."""

from __future__ import annotations

from functools import cache
from pathlib import Path


@cache
def rows(name: str) -> tuple[tuple[str, str], ...]:
    """The rows of a table as ``(name, rest of the line)``; ``#`` begins a comment line."""
    text = Path(__file__).with_name(name).read_text("utf-8")
    lines = (line.partition(": ") for line in text.splitlines() if line and not line.startswith("#"))
    return tuple((head, rest) for head, _, rest in lines)


@cache
def words(name: str) -> tuple[str, ...]:
    """The words of one row of ``words.txt``."""
    return tuple(word for head, rest in rows("words.txt") if head == name for word in rest.split())
