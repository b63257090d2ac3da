"""Where on a page its title stands, with the lines that belong to it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from articles.formats.blocks import Block
from articles.formats.hosts import host
from articles.formats.noise import Noise
from articles.formats.page_lines import is_around
from articles.structure.comparing import bare
from articles.structure.dates import iso_date

_LONGEST = 3
"""Lines over which a title may be broken."""
_LONGEST_LINE = 40
"""Code points of a line under a title."""


def _title_block(found: Sequence[Block], first: int, title: str) -> list[int]:
    """The title's lines where it last stands before the line ``first``, and those above and below it."""
    start, end = _title_before(found, first, title)
    lines = range(start - 1, end + 1) if start < end else ()
    return [at for at in lines if start <= at < end or _is_beside(found, at, start)]


def lines_below(found: Sequence[Block], titled: Sequence[int], places: Sequence[int]) -> Iterator[int]:
    """The short lines between the title and the text that stand beside one of them: who wrote it, a subtitle.

    What has a date is said of the page, and read by its words or not at all.
    """
    between = range(titled[-1] + 1, places[0]) if titled else ()
    lines = [(at, found[at].line) for at in between]
    short = [at for at, line in lines if line.role == "text" and len(line.text) <= _LONGEST_LINE]
    beside = {host(found, at) for at in (*titled, places[0])} if short else ()
    said = (at for at in short if host(found, at) in beside and not iso_date(found[at].line.text))
    return (at for at in said if not is_around(found[at]))


def _title_before(found: Sequence[Block], first: int, title: str) -> tuple[int, int]:
    whole = bare(title)
    under: list[str] = []
    for start in range(first - 1, -1, -1):
        under = [bare(found[start].line.text), *under[: _LONGEST - 1]]
        for size in range(1, len(under) + 1):
            if "".join(under[:size]) == whole:
                return start, start + size
    return 0, 0


def _is_beside(found: Sequence[Block], at: int, start: int) -> bool:
    """Whether a line next to the title's stands in one element with it, as a heading or as the first line."""
    parent = host(found, start)

    def within(at: int) -> bool:
        return 0 <= at < len(found) and host(found, at) is parent

    if not within(at) or is_around(found[at]):
        return False
    role = found[at].line.role
    return role == "heading" or (role == "text" and at < start and not within(at - 1))


def is_of_title(block: Block, title: str) -> bool:
    """Whether a line is the title or a part of it."""
    return len(block.line.text) >= 4 and block.line.text in title and block.linked == 0


def titled_places(found: Sequence[Block], first: int, title: str, noise: Noise) -> list[int]:
    """Where the title's lines stand before the line ``first``, with those that belong to it."""
    block = _title_block(found, first, title) if title else []
    return [at for at in block if found[at].line.text in title or not noise.around(found[at])]


def parted(places: Sequence[int], titled: Sequence[int]) -> tuple[list[int], list[int]]:
    """The places over the title, which are the page's own or metadata, and those under it."""
    over = [at for at in places if titled and at < titled[0]]
    under = [at for at in places if at not in titled and at >= max(titled, default=0)]
    return (over, under) if under else ([], list(places))
