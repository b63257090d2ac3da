"""The parts of the search: its beam, its paths, the costs of pairs and the pairs of GBK."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from articles.cleaning import gbk
from articles.cleaning.judging import Line
from articles.cleaning.language import Language
from articles.cleaning.paths import Writer
from articles.cleaning.states import ALIGNED, Beam, State

TEXT = "縣政府優化營商環境，創建產業園區，發布統計數據。他們說：“一是創新，企業協會積極響應。”（一）推進"


def state(cost: float, tail: str = "縣") -> State:
    return State(ALIGNED, tail, cost, (0.0, 0.0, 0.0), tail)


class TestBeam:
    def test_of_paths_that_end_alike_the_best_stays(self):
        beam = Beam([state(9.0), state(5.0), state(7.0, "省")])
        assert [(found.tail, found.cost) for found in beam.best()] == [("縣", 5.0), ("省", 7.0)]

    def test_a_path_far_behind_the_best_one_is_given_up(self):
        beam = Beam([state(5.0)])
        beam.extend([state(59.0, "省"), state(61.0, "市")])
        assert [found.tail for found in beam.best()] == ["縣", "省"]

    def test_the_forty_best_stay_whenever_they_come(self):
        states = [state(number * 37 % 301 / 4, chr(0x4E00 + number % 97)) for number in range(301)]
        beam = Beam()
        for found in states:
            beam.extend([found])
        by_tail = {found.tail: found.cost for found in sorted(states, key=lambda found: -found.cost)}
        best = sorted(cost for cost in by_tail.values() if cost <= 55)[:40]
        assert [found.cost for found in beam.best()] == best
        assert len(best) == 40


class TestPaths:
    @settings(max_examples=100, deadline=None)
    @given(
        st.text("縣政府優化營商環境創建產業一二是（）“”。，", max_size=8),
        st.sampled_from(TEXT),
        st.floats(-60, 120),
    )
    @example("（", "一", -20.0)
    @example("“縣", "府", 15.0)
    def test_below_a_limit_are_the_paths_that_one_by_one_cost_no_more(self, begun, last, limit):
        language = Language(TEXT)
        writer = Writer(language, frozenset("縣產"))
        path = writer.put(writer.begin(Line(begun, "一")), last, True)
        chars = set("縣府業建二是）”。　創")
        found = list(writer.put_each(path, language.costs[last].ranked(chars), path.cost + limit))
        alone = [writer.put(path, char) for char in chars]
        assert sorted(found) == sorted(after for after in alone if after.cost <= path.cost + limit)

    def test_a_word_costs_less_than_its_characters(self):
        writer = Writer(Language(TEXT), frozenset())
        path = writer.put(writer.begin(Line("", "一")), "環", True)
        cost = Language(TEXT).cost("環", "境")
        assert writer.put(path, "境").cost < path.cost + cost


class TestCosts:
    def test_ranked_characters_have_their_costs(self):
        row = Language(TEXT).costs["環"]
        ranked = row.ranked("境節業境")
        assert ranked == sorted((row[char], char) for char in "境節業境")
        assert ranked[0][1] == "境"

    def test_both_forms_of_a_character_are_followed_alike(self):
        costs = Language(TEXT).costs
        assert costs["產"]["業"] == costs["产"]["業"]

    def test_what_the_document_has_is_likelier(self):
        assert Language(TEXT + "縣鯨" * 5).cost("縣", "鯨") < Language(TEXT + "鯨").cost("縣", "鯨")

    def test_full_width_letters_are_likely_where_the_document_has_them_alone(self):
        plain, own = Language(TEXT), Language(f"{TEXT}甲／Ａ座")
        for char in "Ａ／":
            assert plain.cost("縣", char) > own.cost("縣", char) + 10
            assert char not in plain.common and char in own.common
        assert own.cost("縣", "Ｂ") == plain.cost("縣", "Ｂ")
        assert {"：", "；", "，"} <= Language("縣政府").common

    def test_a_form_of_the_other_script_is_unlikely(self):
        language = Language(TEXT)
        assert language.cost("環", "节") > language.cost("環", "節") + 10
        assert "节" not in language.common
        assert "節" in language.common
        plain = Language("县政府优化营商环境，创建产业园区，发布统计数据。")
        assert "节" in plain.common and "節" not in plain.common

    def test_what_often_follows_comes_in_the_script_of_the_document(self):
        plain = Language("县政府优化营商环境，创建产业园区，发布统计数据。")
        assert "長" in Language(TEXT).usual_after("縣") and "长" not in Language(TEXT).usual_after("縣")
        assert "长" in plain.usual_after("县") and "長" not in plain.usual_after("县")

    def test_what_the_document_never_has_after_a_character_that_it_often_has_is_less_likely(self):
        assert Language(TEXT + "縣鯨" * 5).cost("縣", "長") > Language(TEXT).cost("縣", "長")


class TestGbk:
    @pytest.mark.parametrize("lead", [0x81, 0xA1, 0xA8, 0xB0, 0xD7, 0xFE])
    def test_each_pair_is_what_it_is_alone(self, lead):
        def alone(trail: int) -> str | None:
            try:
                return bytes((lead, trail)).decode("gbk")
            except UnicodeDecodeError:
                return None

        assert [gbk.chars().get(lead * 256 + trail) for trail in gbk.TRAILS] == list(map(alone, gbk.TRAILS))

    def test_a_character_is_read_as_it_or_its_simplified_form_is(self):
        assert gbk.is_read("個", "gè") and gbk.is_read("個", "gàn") and gbk.is_read("个", "gàn")
        assert not gbk.is_read("個", "jiàn")

    def test_lead_bytes_whose_pairs_vanish_alike_stand_for_one_another(self):
        alike = {gbk.dropped_alike(lead) for lead in gbk.dropping_leads()}
        assert all(gbk.dropped(lead) == gbk.dropped(gbk.dropped_alike(lead)) for lead in gbk.dropping_leads())
        assert len(alike) == len({gbk.dropped(lead) for lead in gbk.dropping_leads()})
