"""Positions of a source and of its conversion."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articles.model import Span
from articles.scripts import Alignment, converter
from articles.scripts.alignment import compose
from articles.scripts.chain import Chain
from articles.scripts.data import source
from articles.scripts.names import CONFIGURATIONS
from articles.scripts.tables import table

DICTIONARIES = [
    "TWPhrases.txt",
    "TWPhrasesRev.txt",
    "HKPhrases.txt",
    "STPhrases.txt",
    "TSPhrases.txt",
    "TWVariantsRevPhrases.txt",
]
WORDS = [
    word for file in DICTIONARIES for word in random.Random(1).sample(sorted(source().dictionary(file)), 80)
]
texts = st.lists(
    st.sampled_from(
        [*WORDS, "埠", "连接埠", "后", "发", "里", "着", "，", "。", "\n", "a", " ", "⿰氵后", "﨎"]
    ),
    max_size=8,
).map("".join)


class TestEveryConfiguration:
    @pytest.mark.parametrize("configuration", CONFIGURATIONS)
    @settings(max_examples=25, deadline=None)
    @given(text=texts)
    def test_spans_are_ordered_and_all_between_them_is_one_to_one(self, configuration, text):
        engine = converter(configuration)
        aligned = engine.align(text)
        assert aligned.text == engine.convert(text)
        at, out = 0, 0
        for start, end, output_start, output_end in aligned.spans:
            assert start - at == output_start - out >= 0
            assert end > start and output_end > output_start
            at, out = end, output_end
        assert len(text) - at == len(aligned.text) - out >= 0

    @pytest.mark.parametrize("configuration", CONFIGURATIONS)
    @settings(max_examples=25, deadline=None)
    @given(lines=st.lists(texts, max_size=4))
    def test_converting_line_by_line_is_converting_the_whole(self, configuration, lines):
        engine = converter(configuration)
        assert "\n".join(map(engine.convert, lines)) == engine.convert("\n".join(lines))


class TestAPosition:
    def test_it_moves_with_what_stands_before_it(self):
        assert converter("s2twp").align("用软件打印机打印文件").text == "用軟體印表機列印檔案"
        grown = converter("tw2sp").align("埠是埠")
        assert grown.text == "端口是端口"
        assert grown.spans == ((0, 1, 0, 2), (2, 3, 3, 5))
        assert [grown.to_output(i) for i in range(4)] == [0, 2, 3, 5]
        assert [grown.to_source(i) for i in range(6)] == [0, 0, 1, 2, 2, 3]

    def test_inside_a_phrase_it_snaps_to_the_start_of_the_phrase(self):
        aligned = Alignment("xAAAy", ((1, 3, 1, 4),))
        assert [aligned.to_output(i) for i in range(5)] == [0, 1, 1, 4, 5]
        assert [aligned.to_source(i) for i in range(6)] == [0, 1, 1, 1, 3, 4]

    def test_a_span_is_widened_to_whole_phrases(self):
        aligned = Alignment("xAAAy", ((1, 3, 1, 4),))
        assert aligned.span_to_output(Span(0, 2)) == Span(0, 4)
        assert aligned.span_to_output(Span(2, 4)) == Span(1, 5)
        assert aligned.span_to_output(Span(0, 1)) == Span(0, 1)
        assert aligned.span_to_source(Span(2, 3)) == Span(1, 3)
        assert aligned.span_to_source(Span(2, 2)) == Span(1, 1)

    def test_a_phrase_of_unchanged_length_keeps_its_positions(self):
        aligned = converter("s2twp").align("软件")
        assert aligned.text == "軟體"
        assert aligned.spans == ()

    def test_a_word_cut_by_the_end_of_the_text_is_no_word(self):
        aligned = converter("tw2sp").align("連接埠")
        assert aligned.spans[-1][1] <= 3
        assert aligned.to_output(3) == len(aligned.text)


letters = st.text("abc", min_size=1, max_size=3)
tables = st.dictionaries(letters, letters, max_size=5).map(table)


class TestComposing:
    @settings(max_examples=150, deadline=None)
    @given(steps=st.lists(tables, min_size=2, max_size=3), text=st.text("abc", max_size=12))
    def test_the_changes_of_a_chain_are_ordered_and_all_between_them_is_one_to_one(self, steps, text):
        output, changes = Chain({}, None, steps).convert(text)
        at = out = 0
        for start, end, output_start, output_end in changes:
            assert start - at == output_start - out >= 0
            assert end > start and output_end > output_start
            at, out = end, output_end
        assert len(text) - at == len(output) - out >= 0

    def test_two_conversions_become_one_alignment(self):
        first = [(1, 2, 1, 3)]
        second = [(0, 2, 0, 1), (4, 5, 3, 6)]
        # abcd -> aBBcd -> [aB] becomes X, [d] becomes three
        assert compose(first, second) == [(0, 2, 0, 2), (3, 4, 3, 6)]

    def test_one_of_them_alone_stays_as_it_is(self):
        change = [(1, 2, 1, 3)]
        assert compose(change, []) == change == compose([], change)
