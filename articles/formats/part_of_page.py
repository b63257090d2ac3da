"""What of a page is the article's part: from there nothing may vanish, be it text or not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from articles.formats.blocks import Block
from articles.formats.hosts import host, upwards
from articles.formats.noise import Noise, is_navigation


def part_of_page(
    found: Sequence[Block], within: Sequence[bool], titled: Sequence[int], places: Sequence[int], noise: Noise
) -> Iterator[int]:
    """The places of the article's part of the page, and of what is under its title.

    ``within`` says of each line whether it stands in the article's container; it is empty where none is.
    ``titled`` are the places of the title, ``places`` those of the text. Links over the title are the page's.
    """
    first, begin, last = (titled or places)[0], places[0], places[-1]
    own = {parent for at in places if (parent := host(found, at)).tag != "body"}
    for at, block in enumerate(found):
        if begin <= at <= last:
            yield at
        elif at < first and is_navigation(block):
            continue
        elif (
            (within and within[at])
            or (not own.isdisjoint(upwards(block.element)) and host(found, at) in own)
            or (first <= at < begin and not noise.holds(block.element))
        ):
            yield at
