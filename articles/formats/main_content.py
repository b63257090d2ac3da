"""Which lines of a page are the article's.

What stands in its place on the page is kept, unless it is navigation; metadata are looked for around it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from articles.formats.blocks import Block
from articles.formats.furniture import is_furniture, without_whence
from articles.formats.noise import Noise
from articles.formats.page_lines import is_credit, is_date, is_posting, is_prose, is_reference, metadata_line
from articles.formats.places import holding, inside
from articles.formats.title_places import is_of_title, title_block
from articles.model import Line

_SHARE_OF_PAGE = 0.6
"""Of the page's prose, how much an element holds that is surely no navigation."""
_AROUND = 12
"""Lines before and after the article among which metadata are looked for."""
_UNDER = 4
"""Lines after the article among which its date may stand."""


def main_lines(page: str, found: Sequence[Block], title: str | None) -> list[Line]:
    """The article's lines, with the metadata lines that stand beside it on the page."""
    prose = [block for block in found if is_prose(block)]
    named = [block for block in found if title and is_of_title(block, title)]
    noise = Noise(holding(prose, _SHARE_OF_PAGE), holding([*prose, *named], 0))
    within = inside(page, found, [block for block in prose if not noise.around(block)])
    places = [at for at, kept in enumerate(within) if kept and not noise.around(found[at])]
    if not places:
        return [block.line for block in found if not noise.around(block)] or [block.line for block in found]
    places = places[: _end(found, places)]
    first = next((at for at in places if is_prose(found[at])), places[-1])
    titled = [
        at
        for at in (title_block(found, first, title) if title else ())
        if found[at].line.text in (title or "") or not noise.around(found[at])
    ]
    over, places = _parted(places, titled)
    over += [at for at in range(places[0]) if at >= places[0] - _AROUND and at not in over]
    beside = [found[at] for at in sorted(over) if at not in titled and not noise.is_navigation(found[at])]
    head = [*(found[at].line for at in titled), *filter(None, map(metadata_line, beside))]
    posted, tail = _under(found[places[-1] + 1 :][:_AROUND])
    between = [at for at in range(titled[-1] + 1, places[0]) if _is_lead(found[at], noise)] if titled else []
    return [*head, *posted, *_read(found, [*between, *places]), *tail]


def _is_lead(block: Block, noise: Noise) -> bool:
    """Whether a line between the title and the text is the text's: a caption, or the first words."""
    return (block.line.role == "caption" or is_prose(block)) and not noise.around(block)


def _end(found: Sequence[Block], places: Sequence[int]) -> int:
    """How many of the places are the article's: from the first button or counter after its prose, none is."""
    last = max((at for at, place in enumerate(places) if is_prose(found[place])), default=len(places))
    for at in range(last + 1, len(places)):
        if is_furniture(found[places[at]].line.text):
            return at
    return len(places)


def _parted(places: Sequence[int], titled: Sequence[int]) -> tuple[list[int], list[int]]:
    """The places over the title, which are the page's own or metadata, and those under it."""
    over = [at for at in places if titled and at < titled[0]]
    under = [at for at in places if at not in titled and at not in over]
    return (over, under) if under else ([], list(places))


def _read(found: Sequence[Block], places: Sequence[int]) -> Iterator[Line]:
    """The lines of these places: parts of metadata set apart, counters over the text left out."""
    prose = [at for at in places if is_prose(found[at])] or list(places)
    for number, at in enumerate(places):
        block = found[at]
        line = metadata_line(block) if number < _AROUND or at > prose[-1] else None
        aside = is_furniture(block.line.text) or is_reference(block)
        if line or prose[0] <= at <= prose[-1] or not aside:
            yield (line if number < _AROUND else None) or block.line


def _under(after: Sequence[Block]) -> tuple[list[Line], list[Line]]:
    """When the text was put up, by the lines under it; and those of them that belong to it."""
    lines = [Line(without_whence(block.line.text), block.line.role) for block in after]
    posted = [line for line in lines[:_UNDER] if is_posting(line) and not is_date(line)]
    tail = [line for at, line in enumerate(lines) if is_credit(line) or (at < _UNDER and is_date(line))]
    return posted, tail
