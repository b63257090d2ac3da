"""The model of which character follows which."""

import pytest

from articles import bigrams


class TestItsAlphabet:
    def test_letters_digits_and_other_signs_are_one_each(self):
        assert bigrams.fold("AZaz09`@[{!") == "ⒶⒶⒶⒶ⓪⓪⌗⌗⌗⌗！"

    def test_half_width_marks_are_wide_ones(self):
        assert bigrams.fold(",:;!?().%~") == "，：；！？（）．％～"

    @pytest.mark.parametrize("space", " \t\n\r\xa0")
    def test_every_space_is_an_edge(self, space):
        assert bigrams.fold(space) == bigrams.form(space) == bigrams.EDGE

    def test_traditional_text_is_the_simplified_one(self):
        assert bigrams.fold("產業發展") == bigrams.fold("产业发展") == "产业发展"


class TestCosts:
    def test_a_known_pair_costs_less_than_the_end_of_a_word_and_a_beginning(self):
        assert bigrams.cost("县", "城") < bigrams.end_cost("县") + bigrams.begin_cost("城")

    def test_an_unknown_pair_ends_a_word_and_begins_one(self):
        assert "鳄" not in bigrams.row("县")
        assert bigrams.cost("县", "鳄") == bigrams.end_cost("县") + bigrams.begin_cost("鳄")

    def test_a_character_that_the_model_never_saw_is_as_rare_as_the_rarest(self):
        assert bigrams.share_cost("𠮷") == max(map(bigrams.share_cost, bigrams.beginners()))
        assert bigrams.begin_cost("𠮷") > bigrams.begin_cost("县")
        assert bigrams.row("𠮷") == {}

    def test_prose_costs_half_of_what_rare_characters_do(self):
        prose, rare = "全市产业发展取得新进展。", "鳄靐龘鬻爨"
        assert bigrams.total_cost(prose) / len(prose) < 30 < 60 < bigrams.total_cost(rare) / len(rare)

    def test_the_costs_of_a_text_are_those_of_its_pairs_from_the_edge_on(self):
        assert bigrams.total_cost("縣城") == bigrams.cost(bigrams.EDGE, "县") + bigrams.cost("县", "城")


class TestFrequency:
    def test_what_begins_words_comes_with_the_likeliest_first(self):
        costs = list(map(bigrams.begin_cost, bigrams.beginners()))
        assert costs == sorted(costs)

    def test_common_characters_are_those_up_to_a_cost(self):
        common = set(bigrams.common(40))
        assert common == {char for char in bigrams.beginners() if bigrams.share_cost(char) <= 40}
        assert "的" in common and "鳄" not in common
