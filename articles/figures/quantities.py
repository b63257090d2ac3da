"""A quantity on its way to a figure."""

from __future__ import annotations

from dataclasses import dataclass

from articles.figures.units import Unit
from articles.model import FigureKind


@dataclass(slots=True)
class Quantity:
    """A number with its unit in a folded text. ``kind`` is empty as long as no unit is known."""

    start: int
    end: int
    value: float
    high: float | None = None
    kind: FigureKind | None = None
    unit: str = ""
    """The unit in its normal form."""
    number: str = ""
    """The numeral as it stands, for scales that a list shares."""
    approx: tuple[int, int] | None = None
    """余 or 多 inside the figure."""
    base: Unit | None = None
    known: bool = True
    after: int = 0
    """Where the quantity before it ended."""

    @property
    def counts(self) -> bool:
        """Whether it counts things that a noun after it may name."""
        return self.kind in ("count", None)
