"""When a damaged run is put in the place of what stands in a line."""

import pytest

from articles.cleaning.language import Language
from articles.cleaning.lattice import Restored, Search
from articles.cleaning.runs import Restorer
from tests.articles.cleaning.damage import TABLE, injected
from tests.articles.cleaning.test_runs import NOTICE

TEXT = "縣政府優化營商環境，創建產業園區，發布統計數據。"


class Told(Search):
    """A search that always finds the same run."""

    def __init__(self, run: Restored | None) -> None:
        self.drops = self.marks = True
        self._run = run

    def run(self, symbols, start, line):
        """The run that it was made with."""
        return self._run


def restored(line: str, run: Restored | None) -> str:
    return "".join(text for _, text in Restorer(Language(TEXT), Told(run)).pieces(line))


def standing(text: str) -> float:
    """What a text costs after its first character."""
    return sum(map(Language(TEXT).cost, text, text[1:]))


class TestRestorer:
    def test_a_run_that_no_reading_proves_must_be_much_likelier_than_what_stands_there(self):
        cost = standing("縣?府")
        assert restored("縣?府", Restored(3, "政府", cost - 40)) == "縣政府"
        assert restored("縣?府", Restored(3, "政府", cost - 20)) == "縣?府"

    def test_a_reading_proves_the_damage_at_any_cost(self):
        assert restored("縣?chē)府", Restored(3, "車府", 900.0)) == "縣車府"

    def test_where_nothing_fits_the_line_stays(self):
        assert restored("縣?府", None) == "縣?府"

    @pytest.mark.parametrize("line", ["??", "3.5?", "? - ?"])
    def test_question_marks_among_figures_tell_of_no_damage(self, line):
        assert restored(line, Restored(len(line), "縣", -900.0)) == line

    @pytest.mark.parametrize(("lost", "drops"), [("drop", True), ("q", False)])
    def test_a_document_tells_what_became_of_pairs_that_are_no_characters(self, lost, drops):
        noisy = injected(f"{NOTICE}\n各地政府落實當地基本國策都要落實。", lost=lost).split("\n")
        search = Search(Language(NOTICE), frozenset(TABLE), True)
        Restorer(Language(NOTICE), search).settle(noisy)
        assert (search.drops, search.marks) == (drops, not drops)

    def test_one_that_does_not_tell_leaves_both_open(self):
        search = Search(Language(NOTICE), frozenset(TABLE), True)
        Restorer(Language(NOTICE), search).settle([NOTICE, "縣政府?"])
        assert search.drops and search.marks
        nothing = Told(None)
        Restorer(Language(NOTICE), nothing).settle(["縣政?fǔ)與?"])
        assert nothing.drops and nothing.marks
