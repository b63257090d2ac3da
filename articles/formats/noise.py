"""Which elements of a page hold navigation, adverts and the like."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from articles.formats.blocks import Block

if TYPE_CHECKING:
    from lxml.etree import _Element

_NOISE = re.compile(
    r"(?:^|[\s_-])(?:nav|menu|breadcrumb|crumbs?|share|social|related?|relevant|recommend\w*|comments?|copyright|footer"
    r"|sidebar|side-?bar|advert\w*|ads?|ad-?box|banner|hot-?news|hotlist|ranking|qrcode|qr-?code|erweima|pager|pagination"
    r"|toolbar|tools|login|subscribe|popup|tuijian|xiangguan|fenxiang|dibu|daohang|reward|like-?area|disclaimer"
    r"|pls|promo|podcast-promo|profile|avatar|(?:post-?)?toc|statement)(?:$|[\s_-])",
    re.IGNORECASE,
)
_NOISE_TAGS = frozenset(("nav", "aside", "footer"))


class Noise:
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
