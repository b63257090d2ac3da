"""Which lines of a page are the article's.

readability finds the part of the page that is the article, but drops tables and lists on the way. So only the
place is taken from it: what stands in the page's own tree there is kept, unless it is navigation.
"""

from __future__ import annotations

import logging
import re
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from articles.formats import blocks
from articles.formats.blocks import Block
from articles.formats.trees import parse_html
from articles.model import ArticleError, Line
from articles.structure.fields import keyed_row, read_fields, strip_time
from articles.structure.names import is_byline
from articles.structure.titles import place_of

if TYPE_CHECKING:
    from lxml.etree import _Element

_TELLING = 12
"""Code points from which a line is known again in the page."""
_SHARE = 0.85
"""Of the article's text, how much must stand in its element."""
_SHARE_OF_PAGE = 0.6
"""Of the page's prose, how much an element holds that is surely no navigation."""
_TRUSTED = 0.4
"""Of the page's prose, how much readability must keep to be trusted."""
_AROUND = 12
"""Lines before and after the article among which metadata are looked for."""
_NOISE = re.compile(
    r"(?:^|[\s_-])(?:nav|menu|breadcrumb|crumbs?|share|social|related?|relevant|recommend\w*|comments?|copyright|footer"
    r"|sidebar|side-?bar|advert\w*|ads?|ad-?box|banner|hot-?news|hotlist|ranking|qrcode|qr-?code|erweima|pager|pagination"
    r"|toolbar|tools|login|subscribe|popup|tuijian|xiangguan|fenxiang|dibu|daohang|reward|like-?area|disclaimer"
    r"|pls|promo|podcast-promo|profile|avatar|(?:post-?)?toc|statement)(?:$|[\s_-])",
    re.IGNORECASE,
)
_LISTED = re.compile(r"^([\u4e00-\u9fff]{2,4})，(?=\S{2,20}|\S+ \(.{2,20}\)$)")
"""A key in a list of keys and values: ``作者，沈安``."""
_FURNITURE = re.compile(
    r"[-—=_]{3,}.{0,8}[-—=_]{3,}|\(\d+\)|\d+%|顶一下|踩一下|[点點][赞讚]\s*\d*|\d+人?[赞讚]"
)
"""What stands under an article: rulers, votes, counters."""
_POST = re.compile(r"postmessage_\d+|post_content_\d+|read_tpc|postcontent\d+")
"""Ids of what is written in a forum, as its programs give them."""
_NOISE_TAGS = frozenset(("nav", "aside", "footer"))


def main_lines(page: str, found: Sequence[Block], title: str | None) -> list[Line]:
    """The article's lines, with the metadata lines that stand beside it on the page."""
    noise = _Noise(_holding([block for block in found if _is_prose(block)], _SHARE_OF_PAGE))
    prose = [block for block in found if _is_prose(block) and not noise.around(block)]
    inside = _inside(page, found, prose)
    places = [at for at, kept in enumerate(inside) if kept and not noise.around(found[at])]
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


def _inside(page: str, found: Sequence[Block], prose: Sequence[Block]) -> list[bool]:
    """For each line whether it stands in the article's part of the page.

    Where readability missed most of the prose (as on some WeChat pages), the prose itself tells the place.
    """
    post = _first_post(found)
    if post is not None:
        return [block.element is post or post in block.element.iterancestors() for block in found]
    kept = _readable(page)
    matched = [block for block in found if block.line.text in kept]
    missed = _length(matched) < _TRUSTED * _length(prose)
    container = _container(prose if missed else matched)
    if container is None:
        return [True] * len(found)
    within = set(container.iter())
    return [block.element in within for block in found]


def _first_post(found: Sequence[Block]) -> _Element | None:
    """The post that a forum's page begins with; the answers to it are no part of an article."""
    for block in found:
        for element in (block.element, *block.element.iterancestors()):
            if _POST.fullmatch(element.get("id") or ""):
                return element
    return None


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
    lines = (block.line.text for block in blocks.walk(tree))
    return {line for line in lines if len(line) >= _TELLING}


def _container(matched: Sequence[Block]) -> _Element | None:
    """The smallest element that holds most of the matched text."""
    return max(_holding(matched, _SHARE), key=_depth, default=None)


def _holding(found: Sequence[Block], share: float) -> set[_Element]:
    """The elements that hold this share of the text or more."""
    weight: Counter[_Element] = Counter()
    for block in found:
        for element in (block.element, *block.element.iterancestors()):
            weight[element] += len(block.line.text)
    enough = share * _length(found)
    return {element for element, size in weight.items() if size >= enough}


def _length(found: Sequence[Block]) -> int:
    return sum(len(block.line.text) for block in found)


def _is_prose(block: Block) -> bool:
    text = block.line.text
    return len(text) >= 20 and block.linked * 3 < len(text) and any(mark in text for mark in "，。！？,")


def _depth(element: _Element) -> int:
    return sum(1 for _ in element.iterancestors())


class _Noise:
    """Knows the elements that hold navigation, adverts and the like; each is judged once.

    One that holds most of the page's prose is none, whatever it is called.
    """

    def __init__(self, main: set[_Element]) -> None:
        self._known: dict[_Element, bool] = dict.fromkeys(main, False)

    def around(self, block: Block) -> bool:
        """Whether a line stands in such an element, or is mostly links."""
        return self.is_navigation(block) or self._in_noise(block.element)

    def is_navigation(self, block: Block) -> bool:
        """Whether a line is mostly links, and no sentence."""
        text = block.line.text
        return block.linked * 10 > len(text) * 8 and len(text) < 80 and text[-1] not in "。！？"

    def _in_noise(self, element: _Element) -> bool:
        trail: list[_Element] = []
        place: _Element | None = element
        while place is not None and place not in self._known:
            trail.append(place)
            place = place.getparent()
        verdict = place is not None and self._known[place]
        for place in reversed(trail):
            verdict = verdict or _is_noise(place)
            self._known[place] = verdict
        return verdict


def _is_noise(element: _Element) -> bool:
    tag = element.tag
    if tag in ("body", "html", "article", "main") or not isinstance(tag, str):
        return False
    names = " ".join(element.get(name) or "" for name in ("class", "id", "aria-labelledby"))
    return tag in _NOISE_TAGS or bool(_NOISE.search(names))


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
