"""Values and kinds of numbers whose form or whose place decides what they say."""

from __future__ import annotations

import pytest

from articles.figures import figures_in
from tests.articles.figures.test_rules import only


class TestVagueNumbers:
    @pytest.mark.parametrize(
        ("text", "value", "approx"),
        [
            ("收到3千多万元。", 30_000_000, "多"),
            ("收到4百多萬人。", 4_000_000, "多"),
            ("收到2千余亿元。", 200_000_000_000, "余"),
        ],
    )
    def test_a_vague_sign_between_two_scales_cuts_no_number(
        self, text: str, value: float, approx: str
    ) -> None:
        figure = only(text)
        assert figure.value == value
        assert figure.approx is not None and figure.approx.of(text) == approx

    @pytest.mark.parametrize(
        ("text", "low", "high"), [("挣一两千元。", 1000, 2000), ("有一两百家。", 100, 200)]
    )
    def test_one_or_two_is_from_one_to_two(self, text: str, low: float, high: float) -> None:
        assert (only(text).value, only(text).high) == (low, high)


class TestNearlyMoved:
    @pytest.mark.parametrize("text", ["销量增长约30%。", "客流大幅增长近三成。", "面积增长约3公顷。"])
    def test_what_grew_by_about_so_much_went_up_by_about_so_much(self, text: str) -> None:
        (figure,) = figures_in(text)
        assert figure.direction == "up"
        assert figure.approx is not None and figure.approx.of(text) in "约近"
