"""What paragraphs of a Word document are by their styles and their own settings."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from articles.formats.word_looks import Look, look
from articles.formats.word_numbers import Numbers, W, whole

if TYPE_CHECKING:
    from lxml.etree import _Element

_HEADING = re.compile(r"(?:heading|标题|標題)\s*([1-9])", re.IGNORECASE)
_TITLE = re.compile(r"title|(?:[^\W\d_a-z]{0,4}[大总總主公文章件])?(?:标题|標題)", re.IGNORECASE)
_LIST = re.compile(r"List(?:\D*(?P<depth>[1-9])$)?")
_CODE = re.compile(
    r"Source ?Code|HTML (?:Preformatted|预设格式|預設格式)|(?:Code|代码|程式碼)(?: ?Block|块)?", re.IGNORECASE
)
"""Styles of code, as Pandoc, Word and authors name them."""
_CONTENTS = re.compile(r"toc \d|目录 \d|目錄 \d", re.IGNORECASE)
"""Styles of a table of contents, whose lines stand again as headings."""


class Styles:
    """What paragraphs are by their styles and their own settings."""

    def __init__(self, styles: Any, numbers: Numbers) -> None:
        self._styles = {style.style_id: style for style in styles}
        self._defaults = list(_defaults(styles))
        self._numbers = numbers

    def look(self, paragraph: _Element) -> Look:
        """How a paragraph looks, by its own settings and by those of its styles."""
        return look(paragraph, [style.element for style in self._chain(paragraph)], self._defaults)

    def level(self, paragraph: _Element) -> int:
        """A heading's level, -1 for the title, 0 for none."""
        for style in self._chain(paragraph):
            name = style.name or ""
            if _TITLE.fullmatch(name):
                return -1
            match = _HEADING.match(name)
            if match:
                return int(match[1])
        outline = paragraph.find(f"{W}pPr/{W}outlineLvl")
        level = outline.get(f"{W}val") if outline is not None else None
        return int(level) + 1 if level and level.isdecimal() and int(level) < 9 else 0

    def is_contents(self, paragraph: _Element) -> bool:
        """Whether a paragraph is a line of the table of contents."""
        return any(_CONTENTS.fullmatch(style.name or "") for style in self._chain(paragraph))

    def is_code(self, paragraph: _Element) -> bool:
        """Whether a paragraph is a line of code, or several."""
        return any(_CODE.fullmatch(style.name or "") for style in self._chain(paragraph))

    def label(self, paragraph: _Element) -> tuple[str | None, int]:
        """A paragraph's number, empty for a bullet, and how deep its list stands, 1 for the outermost.

        ``None`` where Word puts nothing before it.
        """
        bulleted: tuple[str | None, int] = (None, 0)
        for place, settings in self._settings(paragraph):
            own = settings.find(f"{W}numPr/{W}numId") if settings is not None else None
            if own is not None:
                depth = settings.find(f"{W}numPr/{W}ilvl")
                bound = self._numbers.depth_of_style(place)
                level = whole(depth.get(f"{W}val")) if depth is not None else bound or 0
                name = _LIST.match(self._styles[place].name or "") if place in self._styles else None
                deep = max(level + 1, int(name["depth"] or 1) if name else 1)
                return self._numbers.label(own.get(f"{W}val") or "", level), deep
            if place in self._styles and (name := _LIST.match(self._styles[place].name or "")):
                bulleted = "", int(name["depth"] or 1)
        return bulleted

    def _settings(self, paragraph: _Element) -> Iterator[tuple[str, Any]]:
        """The paragraph's own settings, then those of its styles, with the style's name."""
        yield "", paragraph.find(f"{W}pPr")
        for style in self._chain(paragraph):
            yield style.style_id, style.element.find(f"{W}pPr")

    def _chain(self, paragraph: _Element) -> Iterator[Any]:
        """A paragraph's style, and the styles that it is based on."""
        found = paragraph.find(f"{W}pPr/{W}pStyle")
        style = self._styles.get(found.get(f"{W}val")) if found is not None else None
        for _ in range(10):
            if style is None:
                return
            yield style
            style = getattr(style, "base_style", None)


def _defaults(styles: Any) -> Iterator[_Element]:
    """What holds where no style says otherwise: the usual style, and the document's defaults."""
    for style in styles.element.iter(f"{W}style"):
        if style.get(f"{W}default") in ("1", "true") and style.get(f"{W}type") == "paragraph":
            yield style
    yield from styles.element.iter(f"{W}rPrDefault")
