"""Telling the script of a text."""

import pytest

from articles.scripts import detect, origin


class TestDetect:
    @pytest.mark.parametrize(
        ("text", "script"),
        [
            ("经济发展取得新进展", "simplified"),
            ("經濟發展取得新進展", "traditional"),
            ("云南的經濟發展取得进展", "mixed"),
            ("华華", "mixed"),
            ("人民日人民", "undecidable"),
            ("", "undecidable"),
            ("hello 123", "undecidable"),
        ],
    )
    def test_it_goes_by_the_characters_of_one_script_only(self, text, script):
        assert detect(text) == script

    def test_a_traditional_text_with_a_few_simplified_characters_is_mixed(self):
        assert detect("經濟發展" * 25 + "产业链") == "mixed"

    def test_a_character_that_traditional_hardly_keeps_tells_too(self):
        assert detect("云南省經濟發展") == "mixed"
        assert detect("離村三公里的游泳池") == "traditional"

    def test_a_quoted_name_makes_no_mixture(self):
        assert detect("经济发展" * 100 + "華") == "simplified"


class TestOrigin:
    def test_text_in_hong_kong_characters_is_told_from_taiwans(self):
        assert origin("衞生署説這裏的綫路") == "hongkong"
        assert origin("衛生署說這裡的線路") == "traditional"

    def test_simplified_text_has_no_region(self):
        assert origin("卫生署说这里") == "simplified"
