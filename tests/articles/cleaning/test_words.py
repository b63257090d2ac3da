"""What words and vanished marks are worth to a path of the search."""

from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from articles import bigrams
from articles.cleaning.costs import Costs
from articles.cleaning.judging import Line
from articles.cleaning.language import Language
from articles.cleaning.marks import Marks
from articles.cleaning.paths import Writer

TEXT = "縣政府優化營商環境，創建產業園區，發布統計數據。"
LANGUAGE = Language(TEXT)


def divided(text: str) -> float:
    """What the best division of a text into words gains, by trying every one."""
    best, padded = [0.0], "\n" * 4 + text
    for end, char in enumerate(map(bigrams.form, text)):
        words = LANGUAGE.endings[padded[end : end + 4]]
        gains = [best[end - length] + found[char] for length, found, _ in words if char in found]
        best.append(min([best[-1], *gains]))
    return best[-1]


class TestWords:
    @given(st.text("不得而知識分子民主義務教育工作人員環境", min_size=1, max_size=9))
    @example("不得而知識分子")
    @example("民主義務教育工作人員")
    def test_a_path_gains_by_the_best_division_into_words(self, text: str) -> None:
        writer = Writer(LANGUAGE, frozenset())
        path = writer.begin(Line("", "一"))
        for char in text:
            path = writer.put(path, char)
        pairs = sum(LANGUAGE.cost(first, second) for first, second in pairwise("\n" + text))
        assert path.cost == pytest.approx(pairs + divided(text))
        assert path.text == text

    def test_what_stands_before_a_path_ends_no_word_twice(self) -> None:
        writer = Writer(LANGUAGE, frozenset())
        path = writer.begin(Line("優化營商環", "一"))
        assert (path.cost, path.text) == (0.0, "")
        assert writer.put(path, "境").cost < LANGUAGE.cost("環", "境")


class TestMarks:
    def between(self, before: str, second: str, document: str = "甲,乙;") -> str:
        return Marks(Costs(TEXT + document, True), document).between(before, second)[0]

    def test_one_vanishes_between_words_where_the_document_has_such(self) -> None:
        assert self.between("環境", "縣") == ","
        assert self.between("環境", "?") in {",", ";"}
        assert self.between("環境", "縣", document="甲，乙；") == ""

    @pytest.mark.parametrize(
        ("before", "second"), [("環境，", "縣"), ("", "縣"), ("環境", "年"), ("環境", "a"), ("環境", "5")]
    )
    def test_none_does_after_a_mark_or_where_a_number_or_a_letter_may_stand(
        self, before: str, second: str
    ) -> None:
        assert self.between(before, second) == ""

    def test_a_parenthesis_that_is_open_nearby_is_closed(self) -> None:
        assert self.between("環境(縣", "縣") == self.between("環境(縣", "縣", document="") == ")"
        assert self.between("環境(縣)縣", "縣") == ","
        assert self.between(f"環境({'縣' * 20}", "縣") == ","
        assert self.between(f"環境({'縣' * 19}", "縣") == ")"

    def test_a_mark_that_vanished_costs_more_than_one_that_is_seen(self) -> None:
        costs = Costs(TEXT + "甲,乙", True)
        assert Marks(costs, "甲,乙").between("環境", "縣")[1] > costs["境"][","]
        assert Marks(costs, "").between("環境", "縣") == ("", 0.0)
