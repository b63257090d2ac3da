"""Word's automatic numbers: what a list's definition puts before each paragraph."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from articles.formats.word_numerals import numeral

if TYPE_CHECKING:
    from lxml.etree import _Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_CLOSED = "、）)．》】〕"
"""Marks after which no space is put."""


@dataclass(frozen=True, slots=True)
class _Level:
    """How one level of a list is numbered."""

    start: int
    format: str
    text: str
    """``第%1章``: ``%1`` is the number of the first level."""


class Numbers:
    """The numbers of a document's lists, counted as its paragraphs are read in their order."""

    def __init__(self, numbering: _Element | None) -> None:
        self._lists: dict[str, str] = {}
        self._levels: dict[tuple[str, int], _Level] = {}
        self._starts: dict[tuple[str, int], int] = {}
        self._styles: dict[str, int] = {}
        self._counts: dict[str, dict[int, int]] = defaultdict(dict)
        if numbering is not None:
            self._read(numbering)

    def label(self, list_id: str, depth: int) -> str | None:
        """The next paragraph's number, empty for a bullet; ``None`` where the list is not defined.

        ``depth`` is 0 for the highest level.
        """
        abstract = self._lists.get(list_id)
        level = self._levels.get((abstract or "", depth))
        if abstract is None or level is None:
            return None
        counts = self._counts[abstract]
        first = self._starts.pop((list_id, depth), None)
        counts[depth] = counts.get(depth, level.start - 1) + 1 if first is None else first
        for deeper in [known for known in counts if known > depth]:
            del counts[deeper]
        if level.format in ("bullet", "none"):
            return ""
        label = re.sub(
            r"%([1-9])", lambda match: self._number(abstract, int(match[1]) - 1), level.text
        ).strip()
        return label if not label or label[-1] in _CLOSED else f"{label} "

    def depth_of_style(self, style: str) -> int | None:
        """The level that is bound to a paragraph style."""
        return self._styles.get(style)

    def _number(self, abstract: str, depth: int) -> str:
        level = self._levels.get((abstract, depth), _Level(1, "decimal", ""))
        count = self._counts[abstract].setdefault(depth, level.start)
        return numeral(level.format, count)

    def _read(self, numbering: _Element) -> None:
        for abstract in numbering.iter(f"{W}abstractNum"):
            name = abstract.get(f"{W}abstractNumId") or ""
            for level in abstract.iter(f"{W}lvl"):
                depth = whole(level.get(f"{W}ilvl"))
                self._levels[name, depth] = _Level(
                    whole(_value(level, "start"), 1),
                    _value(level, "numFmt") or "decimal",
                    _value(level, "lvlText"),
                )
                if style := _value(level, "pStyle"):
                    self._styles.setdefault(style, depth)
        for number in numbering.iter(f"{W}num"):
            name = number.get(f"{W}numId") or ""
            self._lists[name] = _value(number, "abstractNumId")
            for override in number.iter(f"{W}lvlOverride"):
                if start := _value(override, "startOverride"):
                    self._starts[name, whole(override.get(f"{W}ilvl"))] = whole(start, 1)


def whole(text: str | None, default: int = 0) -> int:
    """A number in an attribute, below a million; ``default`` where there is none."""
    return int(text) if text and text.isascii() and text.isdecimal() and len(text) < 7 else default


def _value(element: _Element, tag: str) -> str:
    found = element.find(f"{W}{tag}")
    return (found.get(f"{W}val") or "") if found is not None else ""
