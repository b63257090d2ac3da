"""Which lines of a page are the article's.

What stands in its place on the page is kept, unless it is navigation; metadata are looked for around it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from articles.formats.annexes import annexes_under, names_of_annexes
from articles.formats.blocks import Block
from articles.formats.content_lines import AROUND, lines_under, read_lines
from articles.formats.furniture import is_end, is_furniture
from articles.formats.known_names import says_names
from articles.formats.noise import Noise, is_navigation
from articles.formats.page_lines import is_prose, metadata_line
from articles.formats.part_of_page import part_of_page
from articles.formats.places import holding, innermost, inside
from articles.formats.posts import first_post
from articles.formats.text_links import without_links
from articles.formats.title_places import is_of_title, lines_below, parted, titled_places
from articles.formats.verse import verse
from articles.model import Line

_SHARE_OF_PAGE = 0.6
"""Of the page's prose, how much an element holds that is surely no navigation."""
_MOST = 0.6
"""Of an article's paragraphs, how many stand over anything that ends it."""


@dataclass(frozen=True, slots=True)
class Content:
    """What of a page is its article."""

    lines: list[Line]
    """The article's, with the metadata lines that stand beside it."""
    apart: list[Line]
    """What was left out among them."""
    attachments: tuple[str, ...] = ()
    """What the files are called to which the article has links."""


def main_content(page: str, found: Sequence[Block], title: str | None, names: Collection[str]) -> Content:
    """The article of a page with these lines. ``names`` are those that the page declares."""
    telling = {at: block for at, block in enumerate(found) if is_prose(block)}
    poem = {at: found[at] for at in verse(found, title, telling)}
    telling = poem or telling
    named = [block for block in found if title and is_of_title(block, title)]
    prose = list(telling.values())
    noise = Noise(holding(prose, _SHARE_OF_PAGE), holding([*prose, *named], 0))
    post = first_post(found)
    own = innermost(prose) if post is None and poem else post
    within = inside(page, found, [block for block in prose if not noise.around(block)], own)
    places = _places(found, within, telling, noise)
    if not places:
        outside = [block.line for block in found if not noise.around(block)]
        return Content(outside or [block.line for block in found], [])
    first = next((at for at in places if at in telling), places[-1])
    titled = titled_places(found, first, title or "", noise)
    over, places = parted(places, titled)
    over += [at for at in range(max(0, places[0] - AROUND), places[0]) if at not in over]
    below = {at for at in lines_below(found, titled, places) if not noise.around(found[at])}
    head = [*((at, found[at].line) for at in titled), *_said(found, set(over) - set(titled), below)]
    between = range(titled[-1] + 1, places[0]) if titled else ()
    lead = _lead(found, [at for at in between if at not in below], telling, noise)
    posted, tail = lines_under(found, places[-1]) if post is None else ([], [])
    annexes = list(annexes_under(found, places[-1])) if post is None else []
    tail = sorted({**{at: found[at].line for at in annexes}, **dict(tail)}.items())
    lines = [*head, *posted, *read_lines(found, [*lead, *places], telling), *tail]
    lines = [(at, line) for at, line in lines if at >= first or not says_names(found[at], names)]
    used = {at for at, _ in lines}
    whole = all(within)  # the page is hardly more than the article, or we know no better
    part = part_of_page(found, [] if whole else within, titled, [first, *places] if whole else places, noise)
    left = [found[at] for at in part if at not in used]
    return Content(
        [line for _, line in lines],
        [Line(block.spaced or block.line.text) for block in left],
        names_of_annexes(found, [*places, *annexes]),
    )


def _said(
    found: Sequence[Block], over: Collection[int], below: Collection[int]
) -> Iterator[tuple[int, Line]]:
    """The lines over the text that are metadata, and those ``below`` the title as they are."""
    for at in sorted(over):
        line = None if is_navigation(found[at]) else metadata_line(found[at])
        if line or at in below:
            yield at, line or found[at].line


def _lead(
    found: Sequence[Block], between: Sequence[int], telling: Collection[int], noise: Noise
) -> list[int]:
    """Where prose and captions stand between the title and the text."""
    lead = (at for at in between if found[at].line.role == "caption" or at in telling)
    return [at for at in lead if not noise.around(found[at])]


def _places(
    found: Sequence[Block], within: Sequence[bool], telling: Collection[int], noise: Noise
) -> list[int]:
    """Where the article's lines stand in its part of the page."""
    places = [at for at, kept in enumerate(within) if kept and not noise.holds(found[at].element)]
    links = {at for at in places if is_navigation(found[at])}
    text = [at for at in places if at not in links]
    end = _end(found, text, telling)
    places = [at for at in places if end == len(text) or at < text[end]]
    return without_links(found, places, links, telling)


def _end(found: Sequence[Block], places: Sequence[int], telling: Collection[int]) -> int:
    """How many of the places are the article's: from the first button or counter after its prose, none is."""
    prose = [at for at, place in enumerate(places) if place in telling]
    last = prose[-1] if prose else len(places)
    most = prose[int(_MOST * (len(prose) - 1))] if prose else len(places)
    for at in range(most + 1, len(places)):
        text = found[places[at]].line.text
        if is_end(text) or (at > last and is_furniture(text)):
            return at
    return len(places)
