"""Whatever the text, figures are spans of it in order."""

from __future__ import annotations

import time
import timeit

from hypothesis import example, given, settings
from hypothesis import strategies as st

from articles import parse
from articles.figures import figures_in, find_figures

_SIGNS = (
    "0123456789０９.,，、：:/-—~～+%％‰°()（）“”《》第约近年月日个人元万亿千百十"
    "两半成倍分之由从到至比较同增减占的 \n一二三零兆$¥kKmM块美港币W檔民國第余多|“”「\t"
)
_TEXTS = st.one_of(st.text(max_size=60), st.text(alphabet=_SIGNS, max_size=60))


class TestAnyText:
    @settings(max_examples=250, deadline=None)
    @given(_TEXTS)
    def test_figures_are_in_order_do_not_overlap_and_quote_the_text(self, text: str) -> None:
        end = 0
        for figure in figures_in(text):
            assert end <= figure.start < figure.end <= len(text)
            end = figure.end
            for piece in (*figure.label, *([figure.approx] if figure.approx else [])):
                assert 0 <= piece.start < piece.end <= len(text)
            for piece in figure.label:
                assert piece.of(text) == piece.of(text).strip(" \t|、，")

    @settings(max_examples=40, deadline=None)
    @given(st.text(alphabet=_SIGNS, max_size=120))
    @example("1增 ")
    @example(" 百%")
    def test_an_article_has_the_figures_of_its_text(self, text: str) -> None:
        article = parse(f"导语。\n{text}", title="")
        figures = find_figures(article)
        assert [(f.start, f.end) for f in figures] == [(f.start, f.end) for f in figures_in(article.text)]
        assert all(f.same_as is None or f.same_as < i for i, f in enumerate(figures))


def _seconds(text: str, tries: int = 3) -> float:
    """The best of some tries, for the collector's own time depends on the tests before."""
    return min(timeit.repeat(lambda: figures_in(text), timer=time.process_time, number=1, repeat=tries))


class TestEnds:
    def test_words_of_approximation_end_where_the_text_does(self) -> None:
        (figure,) = figures_in("降到5%或以上")
        assert figure.approx is not None and figure.approx.of("降到5%或以上") == "或以上"
        assert figure.approx.end == 7


class TestTime:
    def test_it_is_linear_in_a_paragraph_without_end(self) -> None:
        clause = "全年工业增加值1234.5亿元，同比增长5.6%，其中15个园区实现产值占全市的四成，"
        short, long = clause * 250, clause * 1000  # 10,000 and 40,000 code points
        _seconds(short)
        assert _seconds(long) < 8 * _seconds(short)

    def test_runs_of_one_sign_are_no_trap(self) -> None:
        for run in (
            "1",
            "一",
            "万",
            "1,",
            "1.",
            "1、",
            "1-",
            "(",
            "“一",
            "2023-",
            "占",
            "比",
            "的",
            "1/",
            "翻",
            "百分之",
            "1:",
        ):
            assert _seconds(run * 5000, tries=1) < 2, run
