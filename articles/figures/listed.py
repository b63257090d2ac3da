"""Figures of one list, and what was measured before them in the paragraph."""

from __future__ import annotations

from typing import NamedTuple

from articles.figures.left import Left, Place
from articles.figures.quantities import Quantity
from articles.model import FigureKind
from articles.patterns import deferred

# A noun that ends in one of these measures something: 率, 额, 产量.
MEASURE_ENDS = frozenset("率额量值数价度比例积程幅速次重长宽高深厚入出费税薪租润")
_SHARES = frozenset(("percent", "pp", "fraction"))
_BACK = 4  # figures that points may go back to
_SWING = deferred("(?:[同环]比)?(?:[增涨升降跌减]幅|增速)")  # 降幅扩大0.3个百分点；累计下降3.5%
_INDEX = deferred("指数|[PC]?[MPC]I$")  # moves by points


class Listed(NamedTuple):
    """Figures of one list with the words around them."""

    text: str
    group: list[Quantity]
    left: Left
    before: int
    """Where the figure before them ended."""
    after: int
    """Where they end with their 以上 or 左右."""
    limit: int
    """Where the next figure starts."""


class Topics:
    """What was measured so far in a paragraph."""

    def __init__(self) -> None:
        self.last: Place | None = None
        self.measure: Place | None = None
        self.recent: list[Place] = []
        self.parts: list[Place | None] = []
        self._told: list[tuple[list[Place | None], Quantity]] = []
        """The labels of each list with its last figure."""
        self._things: tuple[str, Place] | None = None

    def things(self, unit: str) -> Place | None:
        """What was counted last, where it was counted in the same unit: 43个台区已恢复31个."""
        return self._things[1] if self._things and self._things[0] == unit else None

    def of_kind(self, text: str, kind: FigureKind | None, moved: bool) -> Place | None:
        """What was measured last; a share only for another share, a swing for nothing that moved itself."""
        if moved and kind == "percent" and self.last and _SWING.fullmatch(text, *self.last):
            levels = (place for place in reversed(self.recent) if not _SWING.fullmatch(text, *place))
            return next(levels, self.last)
        if self.last and kind not in _SHARES and text[self.last[0]] == "占":
            return next((place for place in reversed(self.recent) if text[place[0]] != "占"), self.last)
        if kind == "pp" and self.last and not self._told[-1][1].unit:
            return self._share(text, self.last) or self.last
        return self.last

    def _share(self, text: str, last: Place) -> Place | None:
        """精度 in 精度为94.6%，Kappa系数为0.91，提高8个百分点: what the sentence told in per cents."""
        told = (labels[-1] for labels, figure in reversed(self._told[-_BACK:]) if figure.kind == "percent")
        share = next(told, None)
        if share is None or _INDEX.search(text, *last):
            return None
        return None if "。" in text[share[1] : last[0]] else share

    def aligned(self, count: int) -> list[Place | None]:
        """The labels of the list before, where they were told apart and are as many."""
        return list(self.parts) if len(self.parts) == count else []

    def in_turn(self, count: int) -> list[Place | None]:
        """What the last ``count`` figures measured, where each was something else."""
        places: list[Place | None] = []
        for labels, _ in self._told[-count:]:
            if len(labels) > 1 or labels[0] is None or labels[0] in places:
                return []
            places += labels
        return places if len(places) == count else []

    def remember(self, labels: list[Place | None], group: list[Quantity], left: Left) -> None:
        """Keep the labels of one list of figures, and the measure before them where they count things.

        A verb of one character that names a figure goes no further.
        """
        self.measure = left.measure
        named = labels[-1]
        self._told.append((labels, group[-1]))
        if group[-1].kind == "count":
            self._things = (group[-1].unit, named) if named and named != left.verb else None
        self.parts = labels if len(labels) > 1 and len(set(labels)) == len(labels) else []
        for label in labels:
            if label and label != self.last and (label != left.verb or label[1] - label[0] > 1):
                self.last = label
                if label not in self.recent:
                    self.recent = [*self.recent[-5:], label]
