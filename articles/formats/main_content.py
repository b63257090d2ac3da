"""Which lines of a page are the article's.

What stands in its place on the page is kept, unless it is navigation; metadata are looked for around it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from articles.formats.blocks import Block
from articles.formats.noise import Noise
from articles.formats.places import holding, inside
from articles.model import Line
from articles.structure.bylines import is_byline
from articles.structure.dated import strip_time
from articles.structure.fields import keyed_row, read_fields
from articles.structure.titles import place_of

_SHARE_OF_PAGE = 0.6
"""Of the page's prose, how much an element holds that is surely no navigation."""
_AROUND = 12
"""Lines before and after the article among which metadata are looked for."""
_LISTED = re.compile(r"^([\u4e00-\u9fff]{2,4})，(?=\S{2,20}|\S+ \(.{2,20}\)$)")
"""A key in a list of keys and values: ``作者，沈安``."""
_FURNITURE = re.compile(
    r"[-—=_]{3,}.{0,8}[-—=_]{3,}|\(\d+\)|\d+%|顶一下|踩一下|[点點][赞讚]\s*\d*|\d+人?[赞讚]"
)
"""What stands under an article: rulers, votes, counters."""


def main_lines(page: str, found: Sequence[Block], title: str | None) -> list[Line]:
    """The article's lines, with the metadata lines that stand beside it on the page."""
    noise = Noise(holding([block for block in found if _is_prose(block)], _SHARE_OF_PAGE))
    prose = [block for block in found if _is_prose(block) and not noise.around(block)]
    within = inside(page, found, prose)
    places = [at for at, kept in enumerate(within) if kept and not noise.around(found[at])]
    places = places[: _end(found, places)]
    if not places:
        return [block.line for block in found if not noise.around(block)] or [block.line for block in found]
    first, last = places[0], places[-1]
    before = [block for block in found[:first] if not noise.is_navigation(block)]
    head = _title_block(before, title) if title else []
    head += [line for block in before[-_AROUND:] if (line := _metadata_line(block))]
    after = found[last + 1 : last + 1 + _AROUND]
    tail = [
        block.line for at, block in enumerate(after) if _is_credit(block.line) or _is_date(block.line, at)
    ]
    kept = [found[at] for at in places]
    near = [_metadata_line(block) or block.line for block in kept[:_AROUND]]
    return [*head, *near, *(block.line for block in kept[_AROUND:]), *tail]


def _end(found: Sequence[Block], places: Sequence[int]) -> int:
    """How many of the places are the article's: from the first button or counter after its prose, none is."""
    last = max((at for at, place in enumerate(places) if _is_prose(found[place])), default=len(places))
    for at in range(last + 1, len(places)):
        if _FURNITURE.fullmatch(found[places[at]].line.text):
            return at
    return len(places)


def _title_block(before: Sequence[Block], title: str) -> list[Line]:
    """The title's lines with the heading above and the one below that stand in one element with it."""
    start, end = place_of(title, [block.line.text for block in before][::-1])
    if start == end:
        return []
    start, end = len(before) - end, len(before) - start
    parent = before[start].element.getparent()

    def beside(block: Block) -> bool:
        return block.line.role == "heading" and block.element.getparent() is parent

    start -= start > 0 and beside(before[start - 1])
    end += end < len(before) and beside(before[end])
    return [block.line for block in before[start:end]]


def _is_prose(block: Block) -> bool:
    text = block.line.text
    return len(text) >= 20 and block.linked * 3 < len(text) and any(mark in text for mark in "，。！？,")


def _metadata_line(block: Block) -> Line | None:
    """A line of metadata, its parts set apart as the page sets them; ``None`` for any other line."""
    if block.line.role == "row":
        return keyed_row(block.line.text)
    if block.line.role not in ("text", "item", "heading"):
        return None
    listed = _LISTED.sub(r"\1：", block.line.text) if block.line.role == "item" else ""
    for text in (block.spaced, block.line.text, listed):
        if text and (read_fields(text) or is_byline(text)):
            return Line(text)
    return None


def _is_date(line: Line, distance: int) -> bool:
    """Whether a line near the article's end is a date alone, as under a press release."""
    iso, rest = strip_time(line.text) if distance < 4 and len(line.text) <= 30 else (None, "")
    return bool(iso) and not rest


def _is_credit(line: Line) -> bool:
    text = line.text.strip("()（）[]【】 ")
    fields = read_fields(text) if line.role in ("text", "item") else None
    return is_byline(text) or bool(fields and fields[0].name in ("editor", "author", "publisher"))
