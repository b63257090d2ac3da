"""How much a figure matters in its article, and which figure says again what another has said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import zip_longest

from articles.figures.folding import fold
from articles.figures.units import unit_table
from articles.model import Article, Figure, FigureKind

_KIND_WEIGHT: dict[FigureKind, float] = {
    "money": 3, "percent": 3, "pp": 2.5, "multiple": 2.5, "rank": 2.5, "fraction": 1.5, "ratio": 1.5,
    "temperature": 1, "duration": 1, "other": 1,
}  # fmt: skip
_OTHER_KINDS = 2.0
_TITLE, _CHANGE, _BASIS, _LABEL, _AGAIN, _EARLY = 3.0, 1.5, 1.0, 0.5, -2.0, 1.0
_CHANGES = 2.0  # a level whose change is told next: 营业收入38.62亿元，同比增长21.35%
_NAMED = 1.0  # what it measures is in the title


def ranked(article: Article, figures: Sequence[Figure]) -> tuple[Figure, ...]:
    """The figures with their weight and with ``same_as``."""
    title = fold(article.title or "")
    headings = [section.heading for section in article.sections if section.heading]
    seen: dict[tuple[object, ...], list[tuple[str, int]]] = {}
    told = []
    for index, (figure, after) in enumerate(zip_longest(figures, figures[1:])):
        same = _earlier(article.text, figure, index, seen)
        weight = _weight(article.text, figure, after) + (0.0 if same is None else _AGAIN)
        if any(heading.covers(figure) for heading in headings) or _is_in(title, figure.of(article.text)):
            weight += _TITLE
        label = fold(figure.label_of(article.text) or "")
        weight += _NAMED * (len(label) > 1 and label in title)
        told.append(
            replace(
                figure,
                section=article.section_at(figure.start),
                sentence=_sentence(article, figure),
                weight=round(weight, 3),
                same_as=same,
            )
        )
    return tuple(told)


def _is_in(title: str, quoted: str) -> bool:
    """Whether the title states a figure: 126個 states no 6個."""
    place = title.find(fold(quoted))
    return place == 0 or (place > 0 and not title[place - 1].isdigit())


def _weight(text: str, figure: Figure, after: Figure | None) -> float:
    weight = _KIND_WEIGHT.get(figure.kind, _OTHER_KINDS) + _EARLY * (1 - figure.start / max(1, len(text)))
    weight += _CHANGE * (figure.direction != "none") + _BASIS * (figure.basis != "none")
    if after and figure.direction == "none" != after.direction:
        weight += _CHANGES * (after.label == figure.label and after.unit != figure.unit)
    return weight + _LABEL * bool(figure.label)


def _earlier(
    text: str, figure: Figure, index: int, seen: dict[tuple[object, ...], list[tuple[str, int]]]
) -> int | None:
    """Index of the earlier figure with the same quantity and a label that agrees."""
    label = fold(figure.label_of(text) or "")
    said = seen.setdefault(_quantity(figure), [])
    same = next((i for other, i in said if other in label or label in other), None) if label else None
    if label and same is None:
        said.append((label, index))
    return same


def _quantity(figure: Figure) -> tuple[object, ...]:
    """What two figures share that state one quantity: 1.2公里 and 1200米 do."""
    unit = unit_table().units.get(fold(figure.unit))
    if unit is None or figure.kind in ("money", "count"):
        return figure.kind, f"{figure.value:.9g}", figure.high, fold(figure.unit)
    return figure.kind, f"{figure.value * unit.scale:.9g}", figure.high


def _sentence(article: Article, figure: Figure) -> int | None:
    """The sentence that holds a figure; none in a heading."""
    index = article.sentence_at(figure.start)
    return index if article.sentences and article.sentences[index].overlaps(figure) else None
