"""The word lists and patterns of the structure, read from the data files once."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

_DATA = Path(__file__).parent.parent / "data"


@cache
def rows(name: str) -> tuple[tuple[str, str], ...]:
    """The rows of a data file as ``(name, what stands after the tab)``; ``#`` begins a comment."""
    text = (_DATA / f"structure_{name}.tsv").read_text(encoding="utf-8")
    lines = (line.partition("\t") for line in text.splitlines() if line and not line.startswith("#"))
    return tuple((head, rest) for head, _, rest in lines)


@cache
def words(*names: str) -> tuple[str, ...]:
    """The words of some lists of ``structure_words.tsv``. Raises ``KeyError`` where there is no such list."""
    lists = dict(rows("words"))
    return tuple(word for name in names for word in lists[name].split())


def any_of(*names: str) -> str:
    """A pattern of the words of some lists, the longest first."""
    return f"(?:{'|'.join(map(re.escape, sorted(words(*names), key=len, reverse=True)))})"


def patterns(name: str, kind: str) -> str:
    """The regular expressions of one kind in a data file, as one."""
    return "|".join(f"(?:{pattern})" for head, pattern in rows(name) if head == kind)
