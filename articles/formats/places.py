"""Where on a page the article stands.

readability finds the part of the page that is the article, but drops tables and lists on the way. So only the
place is taken from it.
"""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from articles.formats.blocks import Block
from articles.formats.neighbours import with_neighbours
from articles.formats.page_lines import is_around
from articles.formats.trees import parse_html
from articles.formats.walking import walk
from articles.model import ArticleError

if TYPE_CHECKING:
    from lxml.etree import _Element

_TELLING = 12
"""Code points from which a line is known again in the page."""
_SHARE = 0.85
"""Of the article's text, how much must stand in its element."""
_TRUSTED = 0.4
"""Of the page's prose, how much readability must keep to be trusted."""


def inside(
    page: str, found: Sequence[Block], prose: Sequence[Block], post: _Element | None = None
) -> list[bool]:
    """For each line whether it stands in the article's part of the page: in ``post``, where it is one.

    Where readability missed most of the prose (as on some WeChat pages), the prose itself tells the place.
    """
    if post is not None:
        return [post in (block.element, *block.element.iterancestors()) for block in found]
    kept = _readable(page)
    matched = [block for block in found if block.line.text in kept]
    missed = _length(matched) < _TRUSTED * _length(prose)
    container = innermost(prose if missed else _telling(matched, prose), _SHARE)
    if container is None:
        return [True] * len(found)
    within = {element for part in with_neighbours(container, found) for element in part.iter()}
    return [block.element in within for block in found]


def _readable(page: str) -> set[str]:
    """The lines of what readability keeps, of those long enough to be known again."""
    from readability import Document
    from readability.readability import Unparseable

    logging.getLogger("readability").setLevel(logging.CRITICAL)
    try:
        summary = Document(page, min_text_length=10, retry_length=100).summary(html_partial=True)
        tree = parse_html(summary)
    except (Unparseable, ArticleError, ValueError, TypeError, AttributeError, IndexError, RecursionError):
        return set()
    lines = (block.line.text for block in walk(tree))
    return {line for line in lines if len(line) >= _TELLING}


def _telling(matched: Sequence[Block], prose: Sequence[Block]) -> Sequence[Block]:
    """Of the lines that readability keeps, the prose and the tables: it keeps counters and footers as well.

    All of them where little is prose, as in a poem.
    """
    known = {id(block) for block in prose}
    told = [block for block in matched if id(block) in known or block.line.role == "row"]
    if 2 * _length(told) >= _length(matched):
        return told
    known.update(map(id, told))
    others = [block for block in matched if id(block) not in known and not is_around(block)]
    return told if _length(told) >= _length(others) else matched


def innermost(found: Sequence[Block], share: float = 1) -> _Element | None:
    """The smallest element that holds this share of the text or more."""
    return max(holding(found, share), key=_depth, default=None)


def holding(found: Sequence[Block], share: float) -> set[_Element]:
    """The elements that hold this share of the text or more."""
    weight: Counter[_Element] = Counter()
    for block in found:
        for element in (block.element, *block.element.iterancestors()):
            weight[element] += len(block.line.text)
    enough = share * _length(found)
    return {element for element, size in weight.items() if size >= enough}


def _length(found: Sequence[Block]) -> int:
    return sum(len(block.line.text) for block in found)


def _depth(element: _Element) -> int:
    return sum(1 for _ in element.iterancestors())
