"""Marks of notes, which statistical bulletins set beside and inside their figures."""

from __future__ import annotations

import pytest

from articles.figures import figures_in
from tests.articles.figures.test_rules import labels, only, texts


class TestMarksInsideFigures:
    @pytest.mark.parametrize(
        ("text", "value"),
        [
            ("常住人口461[2]万人。", 4_610_000),
            ("常住人口四百六十一〔2〕萬人。", 4_610_000),
            ("平均每户3020[12]人。", 3020),
            ("城镇化率63.2［4］%。", 63.2),
        ],
    )
    def test_a_mark_parts_no_number_from_its_scale_and_unit(self, text: str, value: float) -> None:
        assert only(text).value == value

    def test_the_quoted_text_holds_the_mark(self) -> None:
        text = "户籍人口88[1]万人。"
        assert texts(text) == ["88[1]万人"]

    def test_a_mark_after_a_bare_number_makes_no_figure(self) -> None:
        assert texts("参见文献12[3]及其附录。") == []


class TestMarksInsideLabels:
    @pytest.mark.parametrize(
        "text", ["户籍人口[3]88万人。", "户籍人口[12]为88万人。", "户籍人口〔3〕达88萬人。"]
    )
    def test_a_mark_is_no_part_of_what_is_measured(self, text: str) -> None:
        assert only(text).label_of(text) == "户籍人口"

    def test_an_age_belongs_to_the_name_of_those_who_have_it(self) -> None:
        text = "全县户籍人口88万人，其中65岁以上人口[3]12万人，占13.6%。"
        assert labels(text)[2:] == ["65岁以上人口"] * 2

    def test_what_a_person_of_some_age_owes_is_no_name(self) -> None:
        text = "62岁的老陈欠款3万元。"
        assert figures_in(text)[-1].label_of(text) == "老陈欠款"
