"""Where a number and a unit stand."""

from __future__ import annotations

from typing import NamedTuple


class UnitPlace(NamedTuple):
    """Where a number and a unit stand in a folded text."""

    text: str
    start: int
    """Where the number starts."""
    end: int
    """Where the unit ends."""
    number: str

    def before(self, reach: int) -> str:
        """The code points before the number."""
        return self.text[max(0, self.start - reach) : self.start]

    def next(self, reach: int = 1) -> str:
        """The code points after the unit."""
        return self.text[self.end : self.end + reach]
