"""What a byte whose other half is lost is taken for."""

import pytest

from articles.cleaning import gbk
from articles.cleaning.guesses import Guesses
from articles.cleaning.judging import Line
from articles.cleaning.language import Language
from articles.cleaning.lattice import Search
from articles.cleaning.states import ANY
from articles.cleaning.symbols import symbols_of

TEXT = "縣政府優化營商環境，創建產業園區，發布統計數據。他們說：“一是創新，企業協會積極響應。”（一）推進"


class TestSearch:
    @pytest.mark.parametrize(("glossed", "more"), [("地", False), ("產", False), ("社", True), ("會", True)])
    def test_a_character_that_always_has_a_reading_is_unlikely_without_one(self, glossed, more):
        symbols = symbols_of("當?shù)厣鐣a(chǎn)業(yè)")

        def cost(always: str) -> float:
            found = Search(Language(TEXT), frozenset(always), True).run(symbols, 1, Line("當", "一"))
            assert found and found.text == "地社會產"
            return found.cost

        assert (cost(glossed) > cost("")) == more


class TestGuesses:
    def test_a_known_first_byte_is_completed_to_rare_characters_too(self):
        language = Language(TEXT)
        lead = gbk.pair_of("鯨")[0]
        begun = {char for _, char in Guesses(language, frozenset()).begun(lead, "縣")}
        assert begun <= set(gbk.with_lead(lead))
        assert not begun <= language.usual_after("縣")

    def test_an_unknown_one_is_completed_to_usual_characters_alone(self):
        language = Language(TEXT)
        guesses = Guesses(language, frozenset("鯨"))
        assert {char for _, char in guesses.begun(ANY, "縣")} <= language.usual_after("縣")
        assert {char for _, char in guesses.completed(ANY, 0xC8, "縣")} <= language.common
        vanished = 256 + next(iter(gbk.dropping_leads()))
        assert {char for _, char in guesses.ended(vanished, "縣")} <= language.usual_after("縣")

    def test_of_what_is_read_so_a_guess_takes_what_gets_a_reading(self):
        guesses = Guesses(Language(TEXT), frozenset("鯨"))
        assert "鯨" in guesses.read("jīng", ANY) and "鯨" in guesses.read("jīng", gbk.pair_of("鯨")[0])
        assert "驚" not in guesses.read("jīng", gbk.pair_of("鯨")[0])
        assert "鼱" not in guesses.read("jīng", ANY)
