"""Converting by a reader's name or by OpenCC's."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from opencc.opencc import OpenCC

from articles.model import ArticleError
from articles.scripts import SCRIPTS, converter
from articles.scripts.data import source
from articles.scripts.names import READERS


class TestReadersNames:
    def test_the_original_stays_as_it_is(self):
        engine = converter("original")
        assert engine.convert("后来發展") == "后来發展"
        assert engine.align("后来").spans == ()

    @pytest.mark.parametrize(
        ("script", "expected"),
        [
            ("simplified", "头发里的软件"),
            ("traditional", "頭髮裏的軟件"),
            ("taiwan", "頭髮裡的軟件"),
            ("hongkong", "頭髮裏的軟件"),
        ],
    )
    def test_each_gives_its_script(self, script, expected):
        assert converter(script).convert("头发里的软件") == expected

    def test_words_of_the_region_come_only_on_request(self):
        assert converter("taiwan").convert("鼠标") == "鼠標"
        assert converter("taiwan", phrases=True).convert("鼠标") == "滑鼠"
        assert converter("simplified", phrases=True).convert("滑鼠") == "鼠标"

    def test_quotation_marks_change_only_on_request(self):
        assert converter("taiwan").convert("“云”") == "“雲”"
        assert converter("taiwan", quotes=True).convert("“云‘雨’”") == "「雲『雨』」"
        assert converter("simplified", quotes=True).convert("「雲『雨』」") == "“云‘雨’”"

    def test_hong_kong_text_is_simplified_from_hong_kong_characters(self):
        assert converter("simplified", "hongkong").convert("衞生") == "卫生"

    def test_hong_kong_text_stays_traditional_for_taiwan(self):
        assert converter("taiwan", "hongkong").convert("衞生署說這裏") == "衞生署說這裡"

    def test_words_of_hong_kong_are_put_into_those_of_the_mainland_on_request(self):
        assert converter("simplified", "hongkong", phrases=True).convert("衞生滑鼠") == "卫生鼠标"

    def test_a_traditional_text_with_simplified_left_in_it_is_repaired_for_taiwan(self):
        assert converter("taiwan", "mixed").convert("云南示范園區先后發展") == "雲南示範園區先後發展"

    def test_an_unknown_name_is_told_with_the_choices_in_one_line(self):
        with pytest.raises(ArticleError) as error:
            converter("klingon")
        assert "klingon" in str(error.value)
        assert all(choice in str(error.value) for choice in SCRIPTS)
        assert "\n" not in str(error.value)


class TestOpenccsNames:
    def test_the_engine_is_an_opencc(self):
        assert isinstance(converter("s2t"), OpenCC)

    def test_a_converter_is_made_once(self):
        assert converter("s2t") is converter("s2t")

    def test_the_conversion_of_an_engine_can_be_set_as_of_any_opencc(self):
        from articles.scripts.engine import Engine

        engine = Engine("s2t")
        engine.set_conversion("t2s")
        assert engine.convert("龍") == "龙"

    @pytest.mark.parametrize(
        ("configuration", "text", "expected"),
        [
            ("s2t", "茶几周围", "茶几周圍"),  # left to right, not the longest anywhere
            ("s2twp", "低级别产品", "低級別產品"),  # no phrase across two words
            ("s2t", "伯克希尔-哈撒韦", "伯克希爾-哈撒韋"),  # a key may hold a hyphen
            ("t2s", "乾坤與乾燥", "乾坤与干燥"),
        ],
    )
    def test_it_converts_as_the_library_does(self, configuration, text, expected):
        assert converter(configuration).convert(text) == expected

    def test_a_described_character_keeps_its_parts(self):
        assert converter("s2t").convert("⿰氵后来") == "⿰氵后來"
        assert converter("s2t").convert("后⿰后") == "後⿰後"
        assert converter("s2t").convert("⿱艹⿰后后后") == "⿱艹⿰后后後"
        assert converter("s2t").convert("⿲东东东东") == "⿲东东东東"
        assert converter("s2t").convert("⿳东东东东") == "⿳东东东東"
        assert converter("s2t").convert("⿾东东") == "⿾东東"
        assert converter("s2t").convert("\u2fff东东") == "\u2fff东東"

    def test_operators_without_their_parts_are_plain_characters(self):
        assert converter("s2t").convert("⿰东") == "⿰東"
        assert converter("s2t").convert("⿰" * 20_000 + "东") == "⿰" * 20_000 + "東"
        assert converter("s2t").convert("⿰" * 16 + "东" * 17) == "⿰" * 16 + "东" * 16 + "東"

    def test_compatibility_ideographs_become_the_usual_ones(self):
        assert converter("t2s").convert("\uf902馬") == "车马"


class TestThreads:
    def test_one_converter_serves_many_threads(self):
        texts = [f"头发{number}里的软件后来发展" * 20 for number in range(40)]
        with ThreadPoolExecutor(8) as pool:
            results = list(pool.map(converter("s2twp").convert, texts))
        assert results == [f"頭髮{number}裡的軟體後來發展" * 20 for number in range(40)]


class TestRareCharacters:
    def test_under_a_readers_name_none_is_made_that_most_fonts_lack(self):
        assert converter("simplified").convert("鱊") == "鱊"
        assert converter("simplified").convert("二噁英") == "二恶英"
        assert converter("taiwan").convert("\ufa6c") == "\ufa6c"

    @pytest.mark.parametrize("script", READERS)
    def test_no_word_of_any_dictionary_brings_one_in(self, script):
        engine = converter(script, phrases=True)
        for file in source().dictionaries.glob("TS*.txt"):
            words = "\n".join(word for word in source().dictionary(file.name) if max(word) < "\U00010000")
            assert max(engine.convert(words)) < "\U00010000"

    def test_under_openccs_name_they_are_made(self):
        assert converter("tw2s").convert("鱊") == "𫚪"
