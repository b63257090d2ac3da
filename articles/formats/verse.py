"""Poems: short lines under a title, on a page that has little prose but its own."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import takewhile

from articles.formats.blocks import Block
from articles.formats.hosts import upwards
from articles.formats.page_lines import is_around
from articles.formats.places import innermost
from articles.structure.comparing import bare

_FEWEST = 6
"""Lines of a poem."""
_LONGEST = 40
"""Code points of a poem's line."""
_BETWEEN = 4
"""Lines between a title and a poem: who wrote it, when and where."""
_SHARE = 0.9
"""Of the lines that follow a title, how much is in the poem's element: a heading of the page's may follow."""


def verse(found: Sequence[Block], title: str | None, telling: Collection[int]) -> list[int]:
    """The places of a poem's lines, which outweigh the prose; none where the title stands over no poem.

    ``telling`` are the places of the page's prose.
    """
    whole = bare(title or "")
    if 2 * _size(found, telling) >= _size(found, range(len(found))):
        return []
    titles = [at for at, block in enumerate(found) if whole and bare(block.line.text) == whole]
    under = max((_run(found, at + 1, telling) for at in titles), key=len, default=[])
    poem = innermost([found[at] for at in under], _SHARE)
    under = [at for at in under if poem in upwards(found[at].element)]
    return under if len(under) >= _FEWEST and _size(found, under) > _size(found, telling) else []


def _run(found: Sequence[Block], start: int, telling: Collection[int]) -> list[int]:
    """The places of the short lines that follow a title, past the metadata under it."""
    near = range(start, min(start + _BETWEEN, len(found)))
    begin = next((at for at in near if not is_around(found[at])), len(found))
    return list(takewhile(lambda at: at not in telling and _is_line(found[at]), range(begin, len(found))))


def _is_line(block: Block) -> bool:
    return (
        len(block.line.text) <= _LONGEST
        and block.line.role not in ("row", "caption")
        and not is_around(block)
    )


def _size(found: Sequence[Block], places: Collection[int]) -> int:
    return sum(len(found[at].line.text) for at in places)
