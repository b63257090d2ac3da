"""How paragraphs of a Word document look: how large, bold, centred, in which colour."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from articles.formats.word_numbers import W, whole
from articles.model import Line

if TYPE_CHECKING:
    from lxml.etree import _Element

_OFF = ("0", "false", "none", "off")
_USUAL = 20
"""Half points; the size of text for which a document gives none."""


@dataclass(frozen=True, slots=True)
class Look:
    """How a paragraph looks."""

    size: int = 0
    """In half points, that of most of its text."""
    bold: bool = False
    """Whether every run with text is bold."""
    centred: bool = False
    red: bool = False


@dataclass(frozen=True, slots=True)
class Shown:
    """A line, and how its paragraph looks."""

    line: Line
    look: Look = Look()


def look(paragraph: _Element, styles: Sequence[Any], defaults: Sequence[Any]) -> Look:
    """A paragraph's look by its runs, its styles, the nearest first, and what is usual in the document."""
    runs = [(run, size) for run in paragraph.iter(f"{W}r") if (size := _length(run))]
    sizes: Counter[int] = Counter()
    for run, length in runs:
        sizes[_size([run, *styles, *defaults])] += length
    return Look(
        max(sizes, key=sizes.__getitem__, default=0),
        bold=bool(runs) and all(is_on(_first([run, *styles], "rPr/{}b")) for run, _ in runs),
        centred=_value(_first([paragraph, *styles], "pPr/{}jc")) == "center",
        red=bool(runs) and all(_is_red(_value(_first([run, *styles], "rPr/{}color"))) for run, _ in runs),
    )


def is_on(mark: _Element | None) -> bool:
    """Whether a mark such as ``w:b`` is there and is not switched off."""
    return mark is not None and mark.get(f"{W}val") not in _OFF


def _size(places: Sequence[Any]) -> int:
    return whole(_value(_first(places, "rPr/{}sz")), _USUAL) or _USUAL


def _first(places: Sequence[Any], path: str) -> _Element | None:
    """The first of these elements' settings of a kind."""
    wanted = f"{W}{path.format(W)}"
    return next((found for place in places if (found := place.find(wanted)) is not None), None)


def _value(element: _Element | None) -> str:
    return (element.get(f"{W}val") or "") if element is not None else ""


def _length(run: _Element) -> int:
    return sum(len((text.text or "").strip()) for text in run.iter(f"{W}t"))


def _is_red(colour: str) -> bool:
    """Whether a colour such as ``FF0000`` is red, as the head of an official paper is."""
    try:
        red, green, blue = bytes.fromhex(colour)
    except ValueError:
        return False
    return red > 150 and max(green, blue) < 80
