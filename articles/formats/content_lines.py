"""The lines of a page's article and of what stands under it, metadata told from text."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from articles.formats.blocks import Block
from articles.formats.furniture import is_end, is_furniture, without_posting_place
from articles.formats.page_lines import (
    is_credit,
    is_date,
    is_posting,
    is_reference,
    line_fields,
    metadata_line,
)
from articles.model import Line

AROUND = 12
"""Lines before and after the text among which metadata are looked for."""
_UNDER = 4
"""Lines under the text among which its date may stand."""


def read_lines(
    found: Sequence[Block], places: Sequence[int], telling: Collection[int]
) -> Iterator[tuple[int, Line]]:
    """The lines of these places: parts of metadata set apart, what is no text around the prose left out."""
    prose = [at for at in places if at in telling] or list(places)
    opening = [at for at in places if prose[0] < at < prose[min(2, len(prose) - 1)]]
    signed = [at for at in opening if _is_signed(found, at, prose)][:1]
    places = [*signed, *(at for at in places if at not in signed)]
    for number, at in enumerate(places):
        block = found[at]
        line = metadata_line(block) if number < AROUND or at > prose[-1] else None
        if line or prose[0] <= at <= prose[-1] or not _is_aside(block):
            yield at, (line if number < AROUND else None) or block.line


def _is_aside(block: Block) -> bool:
    text = block.line.text
    return is_furniture(text) or is_end(text) or is_reference(block)


def _is_signed(found: Sequence[Block], at: int, prose: Sequence[int]) -> bool:
    """Whether a line under the first words, in an element of its own, says when and by whom they are."""
    line = metadata_line(found[at])
    names = {field.name for field in line_fields(line.text)} if line else set()
    parents = (found[near].element.getparent() for near in prose if near > at)
    return "published" in names and len(names) > 1 and found[at].element.getparent() not in parents


def lines_under(found: Sequence[Block], last: int) -> tuple[list[tuple[int, Line]], list[tuple[int, Line]]]:
    """When a text was put up, by the lines under its ``last``; and those of them that belong to it."""
    near = enumerate(found[last + 1 : last + 1 + AROUND])
    lines = [(at, Line(without_posting_place(block.line.text), block.line.role)) for at, block in near]
    posted = [(at, line) for at, line in lines[:_UNDER] if is_posting(line) and not is_date(line)]
    tail = [(at, line) for at, line in lines if is_credit(line) or (at < _UNDER and is_date(line))]
    return _placed(posted, last), _placed(tail, last)


def _placed(lines: Sequence[tuple[int, Line]], last: int) -> list[tuple[int, Line]]:
    return [(last + 1 + at, line) for at, line in lines]
