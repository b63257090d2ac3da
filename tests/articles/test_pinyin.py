import pytest

from articles import pinyin


class TestReadings:
    def test_a_character_has_all_its_readings_the_most_common_first(self):
        assert pinyin.readings("行")[0] == "xíng"
        assert "háng" in pinyin.readings("行")

    @pytest.mark.parametrize(
        ("char", "reading"), [("长", "zhǎng"), ("長", "zhǎng"), ("績", "jī"), ("绿", "lǜ")]
    )
    def test_both_scripts_are_known(self, char, reading):
        assert reading in pinyin.readings(char)

    def test_a_character_of_hong_kong_beyond_the_basic_plane_is_known(self):
        assert pinyin.readings("𦢊")

    @pytest.mark.parametrize("char", ["a", "，", "", "昆明"])
    def test_what_is_no_character_has_none(self, char):
        assert pinyin.readings(char) == ()


class TestPlain:
    @pytest.mark.parametrize(
        ("reading", "spelt"),
        [("zhǎng", "zhang"), ("lǜ", "lv"), ("lü", "lv"), ("LU:", "lv"), ("ér", "er"), ("ń", "n"), ("", "")],
    )
    def test_tones_go_and_the_umlaut_is_v(self, reading, spelt):
        assert pinyin.plain(reading) == spelt

    def test_a_decomposed_reading_is_the_same(self):
        assert pinyin.plain("zha\u030cng") == "zhang"

    def test_an_umlaut_may_be_typed_either_way(self):
        assert {"lv", "lu"} <= pinyin.plain_readings("绿")
