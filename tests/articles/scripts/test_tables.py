"""Groups of dictionaries as one table."""

import pytest

from articles.scripts.data import Source
from articles.scripts.tables import drawable, flatten, table


@pytest.fixture
def source(tmp_path):
    (tmp_path / "first.txt").write_text("# a\tcomment\n\n几\t幾\n茶几\t茶几 茶幾\n", encoding="utf-8")
    (tmp_path / "second.txt").write_text("几周\t幾週\n茶\t茗\n周\t週\n", encoding="utf-8")
    return Source(tmp_path, tmp_path, current=True)


def group(policy):
    files = [{"type": "text", "file": "first.txt"}, {"type": "text", "file": "second.txt"}]
    return {"type": "group", "match_policy": policy, "dicts": files}


class TestFlatten:
    def test_in_a_union_the_longest_word_of_all_dictionaries_wins(self, source):
        words = flatten(source, group("union"), tofu=True)
        assert table(words).convert("几周茶几")[0] == "幾週茶几"
        assert words.keys() == {"几", "茶几", "几周", "茶", "周"}

    def test_else_an_earlier_dictionary_wins_with_a_shorter_word(self, source):
        words = flatten(source, group("short_circuit"), tofu=True)
        assert "几周" not in words
        assert table(words).convert("几周茶几茶")[0] == "幾週茶几茗"
        assert flatten(source, group("short_circuit"), tofu=True)["几"] == "幾"

    def test_a_word_of_two_dictionaries_is_the_first_ones(self, source):
        (source.dictionaries / "second.txt").write_text("几\t机\n", encoding="utf-8")
        assert flatten(source, group("union"), tofu=True)["几"] == "幾"

    def test_a_dictionary_of_rare_characters_is_left_out_on_request(self, source):
        node = {"type": "text", "file": "first.txt", "may_output_tofu": True}
        assert flatten(source, node, tofu=True)
        assert not flatten(source, node, tofu=False)

    def test_a_phrase_with_one_rare_character_is_left_out(self):
        assert drawable({"二噁英": "二𫫇英", "云雨": "雲雨"}, marked=False).keys() == {"云雨"}

    def test_a_rare_character_of_the_source_may_stay(self):
        words = {"𠮷": "𠮷", "噁": "𫫇", "云": "雲", "𠮷云": "𠮷雲"}
        assert drawable(words, marked=False).keys() == {"𠮷", "云", "𠮷云"}


class TestTable:
    def test_the_longest_word_from_the_left_wins(self):
        words = table({"ab": "1", "abc": "22", "bcd": "3", "c": "4"})
        assert words.convert("abcd") == ("22d", [(0, 3, 0, 2)])
        assert words.convert("abdc") == ("1d4", [(0, 2, 0, 1)])

    def test_a_word_that_the_end_of_the_text_cuts_does_not_match(self):
        assert table({"abc": "x"}).convert("ab") == ("ab", [])
