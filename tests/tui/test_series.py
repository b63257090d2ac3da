"""Small bars beside figures that can be compared."""

from __future__ import annotations

from typing import Literal

from articles import Figure, Span
from tui.series import BAR, bar, shares
from tui.wrapping import cells

TEXT = "港口吞吐量 项目 机场客运量"
PORT, PROJECT, AIRPORT = Span(0, 5), Span(6, 8), Span(9, 14)


def figures_of(
    *said: tuple[Span, float], unit: str = "吨", direction: Literal["none", "up"] = "none"
) -> tuple[Figure, ...]:
    """A figure for each label and value; the first begins at 0, the next ones behind it."""
    return tuple(
        Figure(start, start + 1, "weight", value, unit, label=(label,), direction=direction)
        for start, (label, value) in enumerate(said)
    )


class TestShares:
    def test_one_measure_with_several_values_is_a_series(self) -> None:
        figures = figures_of((PORT, 800), (PORT, 1000), (AIRPORT, 30))
        assert shares(figures, TEXT) == {0: 0.8, 1: 1.0}

    def test_the_same_value_twice_is_none(self) -> None:
        assert shares(figures_of((PORT, 800), (PORT, 800)), TEXT) == {}

    def test_a_label_that_may_be_anything_makes_none(self) -> None:
        assert shares(figures_of((PROJECT, 8), (PROJECT, 10)), TEXT) == {}

    def test_a_label_of_three_characters_says_enough(self) -> None:
        assert shares(figures_of((Span(2, 5), 8), (Span(2, 5), 10)), TEXT) == {0: 0.8, 1: 1.0}

    def test_different_units_are_not_compared(self) -> None:
        tons, boxes = figures_of((PORT, 800), (PORT, 1000)), figures_of((PORT, 5), (PORT, 10), unit="标箱")
        mixed = (tons[0], boxes[1])
        assert shares(mixed, TEXT) == {}

    def test_changes_are_not_compared(self) -> None:
        assert shares(figures_of((PORT, 8), (PORT, 10), direction="up"), TEXT) == {}

    def test_a_loss_is_as_long_as_it_is_large(self) -> None:
        assert shares(figures_of((PORT, -1000), (PORT, 500)), TEXT) == {0: 1.0, 1: 0.5}

    def test_nothing_but_zeros_is_no_series(self) -> None:
        assert shares(figures_of((PORT, 0), (PORT, -0.0), (AIRPORT, 0)), TEXT) == {}


class TestBars:
    def test_are_as_long_as_their_share(self) -> None:
        assert bar(1.0) == "━" * BAR
        assert bar(0.5) == "━" * (BAR // 2)
        assert bar(0.0) == "╸"
        assert all(cells(bar(share / 50)) <= BAR for share in range(51))

    def test_are_rounded_to_the_nearest_half_of_a_cell(self) -> None:
        half = 1 / (2 * BAR)
        assert bar(2.6 * half) == bar(3 * half) == "━╸"
        assert bar(2 * half) == "━"
