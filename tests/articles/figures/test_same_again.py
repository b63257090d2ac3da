"""Which figures say again what an earlier one has said."""

from __future__ import annotations

from dataclasses import replace

import pytest

from articles import Figure, Span
from articles.figures.ranking import ranked
from articles.model import FigureKind
from tests.articles.figures.test_ranking import GRAIN, POWER, article, figure


class TestTheSameAgain:
    AGAIN = figure("62.3亿千瓦时", "发电量", kind="power_energy", unit="千瓦时", value=6.23e9, again=True)

    def same(self, *figures: Figure) -> list[int | None]:
        return [found.same_as for found in ranked(article(), figures)]

    def test_one_with_the_same_label_and_quantity_says_so_again_and_matters_less(self) -> None:
        assert self.same(POWER, GRAIN, self.AGAIN, self.AGAIN) == [None, None, 0, 0]
        found = ranked(article(), (POWER, self.AGAIN))
        assert found[1].weight < ranked(article(), (self.AGAIN,))[0].weight - 1

    def test_so_does_one_whose_label_is_a_part_of_the_other_s_or_holds_it(self) -> None:
        part = replace(GRAIN, label=(Span(GRAIN.label[0].start, GRAIN.label[0].start + 2),))
        assert self.same(GRAIN, part) == self.same(part, GRAIN) == [None, 0]

    def test_one_in_another_unit_of_the_same_kind_does(self) -> None:
        small = replace(self.AGAIN, unit="兆瓦时", value=6.23e6)
        assert self.same(POWER, small) == [None, 0]

    @pytest.mark.parametrize(
        "other",
        [
            replace(AGAIN, value=6.24e9),
            replace(AGAIN, high=7e9),
            replace(AGAIN, label=GRAIN.label),
            replace(AGAIN, label=()),
            replace(AGAIN, kind="count", unit="人次"),
        ],
    )
    def test_one_of_another_value_label_or_kind_says_something_else(self, other: Figure) -> None:
        assert self.same(POWER, other) == [None, None]

    def test_figures_without_labels_are_never_the_same(self) -> None:
        assert self.same(replace(POWER, label=()), self.AGAIN) == [None, None]
        assert self.same(replace(POWER, label=()), replace(self.AGAIN, label=())) == [None, None]

    @pytest.mark.parametrize(("kind", "units"), [("money", ("元", "美元")), ("count", ("个", "家"))])
    def test_money_and_things_are_the_same_in_the_same_unit_alone(
        self, kind: FigureKind, units: tuple[str, str]
    ) -> None:
        one, other = (replace(POWER, kind=kind, unit=unit, value=7) for unit in units)
        assert self.same(one, other) == [None, None]
        assert self.same(one, one) == [None, 0]
