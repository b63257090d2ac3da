"""A sign inside a word is no word of its own: 餘 in 盈餘, 上 in 线上, 中 in 中位, 期 in 10年期."""

from __future__ import annotations

import pytest

from articles.figures import figures_in
from tests.articles.figures.test_rules import only


class TestSignsInsideWords:
    @pytest.mark.parametrize(
        ("text", "label"),
        [
            ("每股盈餘16元。", "每股盈餘"),
            ("结余3万元。", "结余"),
            ("剩余12个。", "剩余"),
            ("廚餘二萬噸。", "廚餘"),
            ("线上3场。", "线上"),
            ("中位年龄58岁。", "中位年龄"),
            ("10年期国债收益率2.1%。", "10年期国债收益率"),
            ("超长期国债3000亿元。", "超长期国债"),
        ],
    )
    def test_a_word_is_told_whole_and_nothing_in_it_is_nearly(self, text: str, label: str) -> None:
        figure = only(text)
        assert figure.label_of(text) == label
        assert figure.approx is None

    @pytest.mark.parametrize(("text", "nearly"), [("来了上百人。", "上"), ("三十余家。", "余")])
    def test_the_same_signs_on_their_own_say_nearly(self, text: str, nearly: str) -> None:
        (figure,) = figures_in(text)
        assert figure.approx is not None and figure.approx.of(text) == nearly
