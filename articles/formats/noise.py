"""Which elements of a page hold navigation, adverts and the like."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from articles.formats.blocks import Block

if TYPE_CHECKING:
    from lxml.etree import _Element

_NOISE = re.compile(
    r"(?:^|[\s_-])(?:nav|menu|breadcrumb|crumbs?|social|related?|relevant|recommend\w*|comments?|copyright|footer"
    r"|side-?bar|advert\w*|ads?|ad-?box|banner|hot-?news|hotlist|ranking|qrcode|qr-?code|erweima|pager|pagination"
    r"|\w*share\w*|addtoany|toolbar|tools|login|subscribe|newsletter|popup|tuijian|xiangguan|fenxiang|dibu|daohang|reward|like-?area|disclaimer"
    r"|pls|promo|pay-?wall|profile|avatar|(?:post-?)?toc|statement"
    r"|(?:author|writer)-?(?:box|bio|profile|desc\w*|about|intro)|about-?(?:the-?)?author)(?:$|[\s_-])",
    re.IGNORECASE,
)
_FRAME = re.compile(
    r"(?:^|\s)(?:(?:site|page|top|global|main)-?)?(?:header|head|hd|top|bottom|foot|ft)(?=$|\s)"
    r"|(?:^|\s)(?:author|poster|writer)-(?:info|card|bar|badge|meta)(?=$|\s)"
    r"|(?:^|\s)(?:[a-z]+-)?user(?:-[a-z]+)?(?=$|\s)",
    re.IGNORECASE,
)
"""What stands around articles, and now and then holds one's title or its first words."""
HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
"""Where a word begins in a name such as ``ShareBox``."""
_NOISE_TAGS = frozenset(("nav", "aside", "footer"))


class Noise:
    """Knows the elements that hold navigation, adverts and the like; each is judged once.

    One that holds most of the page's prose is none, whatever it is called; nor is a page's frame where it
    holds any of what tells the article.
    """

    def __init__(self, main: set[_Element], telling: set[_Element]) -> None:
        self._known: dict[_Element, bool] = dict.fromkeys(main, False)
        self._telling = telling

    def around(self, block: Block) -> bool:
        """Whether a line stands in such an element, or is mostly links."""
        return is_navigation(block) or self.holds(block.element)

    def holds(self, element: _Element) -> bool:
        """Whether an element is such a one, or stands in one."""
        trail: list[_Element] = []
        place: _Element | None = element
        while place is not None and place not in self._known:
            trail.append(place)
            place = place.getparent()
        verdict = place is not None and self._known[place]
        for place in reversed(trail):
            verdict = verdict or _is_noise(place) or (place not in self._telling and _is_frame(place))
            self._known[place] = verdict
        return verdict


def is_navigation(block: Block) -> bool:
    """Whether a line is mostly links, and no sentence."""
    text = block.line.text
    return block.linked * 10 > len(text) * 8 and len(text) < 80 and text[-1] not in "。！？"


def _is_noise(element: _Element) -> bool:
    tag = element.tag
    if tag in ("body", "html", "article", "main") or not isinstance(tag, str):
        return False
    return tag in _NOISE_TAGS or bool(_NOISE.search(_names(element)))


def _is_frame(element: _Element) -> bool:
    return element.tag not in ("body", "html") and bool(_FRAME.search(_names(element)))


def _names(element: _Element) -> str:
    """What an element is called, ``ShareBox`` as ``Share-Box``."""
    names = " ".join(element.get(name) or "" for name in ("class", "id", "aria-labelledby"))
    return HUMP.sub("-", names)
