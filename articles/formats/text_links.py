"""Which lines that are links belong to the text: attachments, items of its lists, a sentence."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from articles.formats.annexes import is_annex
from articles.formats.blocks import Block
from articles.formats.hosts import host
from articles.formats.page_lines import is_around
from articles.structure.boilerplate import is_of_page

if TYPE_CHECKING:
    from lxml.etree import _Element


def without_links(
    found: Sequence[Block], places: Sequence[int], links: Collection[int], telling: Collection[int]
) -> list[int]:
    """The places in an article's part of a page that are its text, those of its ``links`` among them.

    They stand where the prose stands, and text goes on after them or leads to them. A block of links under
    a heading like 相关阅读 is none, and so is the heading.
    """
    text = [at for at in places if at not in links]
    if len(text) == len(places) or not text:
        return text
    own = {host(found, at) for at in text if at in telling} or {host(found, at) for at in text}
    last = next((at for at in reversed(text) if not is_around(found[at])), text[-1])
    kept = set(text)
    for over, run in _runs(places, links):
        if over is None or is_of_page(found[over].line.text):
            kept.discard(-1 if over is None else over)
            continue
        goes_on = run[-1] < last or _leads(found, over, text)
        kept.update(at for at in run if (goes_on and _is_text(found, at, own)) or is_annex(found[at]))
    return sorted(kept)


def _is_text(found: Sequence[Block], at: int, own: Collection[_Element]) -> bool:
    return host(found, at) in own and not is_of_page(found[at].line.text)


def _runs(places: Sequence[int], links: Collection[int]) -> Iterator[tuple[int | None, list[int]]]:
    """Links that stand one after another, with the line over them."""
    over: int | None = None
    for linked, group in groupby(places, links.__contains__):
        run = list(group)
        if linked:
            yield over, run
        over = run[-1]


def _leads(found: Sequence[Block], over: int, text: Sequence[int]) -> bool:
    """Whether a line leads to what is under it: by its colon, or as a heading like those over the text."""
    if is_around(found[over]):
        return False
    line = found[over].line
    if line.role == "heading":
        return any(found[at].line.level == line.level for at in text if at < over and _is_heading(found[at]))
    return line.text[-1] in ":："


def _is_heading(block: Block) -> bool:
    return block.line.role == "heading"
