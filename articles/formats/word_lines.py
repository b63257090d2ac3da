"""The lines of a part of a Word document: paragraphs, rows and boxes, without deleted and hidden text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING

from articles.formats.formulas import OFFICE, OFFICE_SIGNS
from articles.formats.word_looks import Shown, is_on
from articles.formats.word_numbers import W
from articles.formats.word_styles import Styles
from articles.model import Line

if TYPE_CHECKING:
    from lxml.etree import _Element

_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_LONGEST_HEADING = 40
_UNREAD = frozenset(
    (f"{W}txbxContent", f"{W}del", f"{W}moveFrom", f"{W}pPr", f"{W}rPr", f"{W}rt", f"{W}instrText", _FALLBACK)
)
"""What a paragraph shows elsewhere or not at all: boxes, deleted and moved text, readings."""
_TEXTS = frozenset((f"{W}t", f"{OFFICE}t"))
_BREAKS = {f"{W}tab": "\t", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "-"}


def lines_of(part: _Element, styles: Styles) -> Iterator[Shown]:
    """The lines of a part; paragraphs of code that follow each other are one block."""
    for is_code, lines in groupby(_lines(part, styles), lambda shown: shown.line.role == "code"):
        first, *others = lines
        if is_code:
            text = "\n".join(shown.line.text for shown in (first, *others)).strip("\n")
            yield from [replace(first, line=Line(text, "code"))] if text.strip() else []
        else:
            yield from (first, *others)


def _lines(part: _Element, styles: Styles) -> Iterator[Shown]:
    """The lines of a part, without recursion: a paragraph's boxes follow it."""
    stack = [part]
    while stack:
        element = stack.pop()
        if element.tag == _FALLBACK:
            continue
        if element.tag == f"{W}tbl" and not any(True for _ in element.iter(f"{W}txbxContent")):
            yield from _rows(element, styles)
            continue
        if element.tag == f"{W}p":
            yield from _paragraph(element, styles)
            stack += reversed(
                [p for box in element.iter(f"{W}txbxContent") for p in box if not _in_fallback(p)]
            )
            continue
        stack += [child for child in reversed(element) if isinstance(child.tag, str)]


def _in_fallback(element: _Element) -> bool:
    return any(ancestor.tag == _FALLBACK for ancestor in element.iterancestors())


def _rows(table: _Element, styles: Styles) -> Iterator[Shown]:
    """A table's rows, a table in a cell as its text; a single cell is layout, and gives its paragraphs."""
    for row in table.iter(f"{W}tr"):
        if next(row.iterancestors(f"{W}tbl")) is not table:
            continue
        cells = [
            " ".join(filter(None, (_text(p) for p in cell.iter(f"{W}p"))))
            for cell in row
            if cell.tag == f"{W}tc"
        ]
        if len(cells) == 1:
            yield from (line for p in row.iter(f"{W}p") for line in _paragraph(p, styles))
        elif any(cells):
            yield Shown(Line("\t".join(cells), "row"))


def _paragraph(paragraph: _Element, styles: Styles) -> Iterator[Shown]:
    """A paragraph's lines. What Word numbers has its number, and is an item or a heading by that number."""
    text = _text(paragraph)
    if styles.is_code(paragraph):
        yield Shown(Line(text.rstrip(), "code"))
        return
    if not text.strip() or styles.is_contents(paragraph):
        return
    level, (label, depth), look = styles.level(paragraph), styles.label(paragraph), styles.look(paragraph)
    text = f"{label or ''}{text.strip()}" if label else text
    for at, line in enumerate(text.split("\n")):
        stripped = line.strip()
        if not stripped:
            continue
        if level:
            yield Shown(Line(stripped, "heading", level), look)
        elif label == "":
            yield Shown(Line(stripped, "item", depth, at > 0), look)
        elif look.bold and _may_head(stripped):
            yield Shown(Line(stripped, "heading"), look)
        else:
            yield Shown(Line(line, level=depth), look)


def _may_head(text: str) -> bool:
    return 2 <= len(text) <= _LONGEST_HEADING and text[-1] not in "。；;，,、：:"


def _text(paragraph: _Element) -> str:
    """A paragraph's own text: without deleted text, and without that of its boxes."""
    pieces: list[str] = []
    stack = list(reversed(paragraph))
    while stack:
        element = stack.pop()
        if element.tag in _TEXTS:
            pieces.append(element.text or "")
        elif element.tag in _BREAKS:
            pieces.append(_BREAKS[element.tag])
        elif element.tag not in _UNREAD and not _is_hidden(element):
            pieces.append(OFFICE_SIGNS.get(element.tag, ""))
            stack += [child for child in reversed(element) if isinstance(child.tag, str)]
    return "".join(pieces)


def _is_hidden(run: _Element) -> bool:
    return run.tag == f"{W}r" and is_on(run.find(f"{W}rPr/{W}vanish"))
