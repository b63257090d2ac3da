import codecs
from itertools import takewhile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articles.decoding import decode
from articles.model import ArticleError, Encoding

SIMPLIFIED = "云浮县今年前三季度粮食产量增长百分之五，农民收入稳步提高。"
TRADITIONAL = "雲浮縣今年前三季度糧食產量增長百分之五，農民收入穩步提高。"


class TestSureEncodings:
    def test_utf8_is_utf8(self):
        assert decode(SIMPLIFIED.encode()) == (SIMPLIFIED, Encoding("utf-8", sure=True))

    def test_ascii_is_utf8(self):
        assert decode(b"plain words\n") == ("plain words\n", Encoding("utf-8", sure=True))

    @pytest.mark.parametrize(
        ("mark", "name"),
        [
            (codecs.BOM_UTF8, "utf-8"),
            (codecs.BOM_UTF16_LE, "utf-16-le"),
            (codecs.BOM_UTF16_BE, "utf-16-be"),
            (codecs.BOM_UTF32_LE, "utf-32-le"),
        ],
    )
    def test_a_byte_order_mark_tells_and_goes(self, mark, name):
        assert decode(mark + SIMPLIFIED.encode(name)) == (SIMPLIFIED, Encoding(name, sure=True))


class TestGuessedEncodings:
    @pytest.mark.parametrize("length", [8, 20, 29])
    @pytest.mark.parametrize(
        ("text", "name"),
        [
            (SIMPLIFIED, "gb18030"),
            (TRADITIONAL, "gb18030"),
            (TRADITIONAL, "big5hkscs"),
            (SIMPLIFIED, "utf-16-le"),
            (TRADITIONAL, "utf-16-be"),
        ],
    )
    def test_the_likeliest_chinese_wins(self, text, name, length):
        data = text[:length].encode(name)
        assert decode(data) == (text[:length], Encoding(name, sure=False))

    def test_characters_of_hong_kong_are_big5_too(self):
        text = "佢哋喺𨋢入面傾偈，話嚟緊會去深水埗食嘢。"
        assert decode(text.encode("big5hkscs"))[0] == text

    @pytest.mark.parametrize("name", ["utf-16-le", "utf-16-be"])
    def test_wide_characters_may_be_made_of_ascii_bytes_or_follow_ascii(self, name):
        data = "上海市".encode(name)
        assert data.isascii()
        assert decode(data) == ("上海市", Encoding(name, sure=False))
        assert decode(f"A{SIMPLIFIED}".encode(name))[0] == f"A{SIMPLIFIED}"

    def test_a_long_head_of_ascii_does_not_mislead(self):
        text = "<html>" + "<meta>" * 3000 + SIMPLIFIED * 40
        assert decode(text.encode("gb18030"))[0] == text


class TestSevenBits:
    def test_hz_is_read_and_a_guess(self):
        assert decode(SIMPLIFIED.encode("hz")) == (SIMPLIFIED, Encoding("hz", sure=False))

    @pytest.mark.parametrize("text", ["a ~{ b", "~{x~}", "~{中~} <p>"])
    def test_what_only_looks_like_it_stays(self, text):
        assert decode(text.encode()) == (text, Encoding("utf-8", sure=True))

    def test_iso_2022_cn_is_named_with_what_converts_it(self):
        with pytest.raises(ArticleError, match="iconv -f ISO-2022-CN"):
            decode(b"\x1b$)A\x0eTFA*\x0f\n")

    @pytest.mark.parametrize("text", ["a\x1b$)A b", "a\x0eb"])
    def test_either_of_its_escapes_alone_is_a_control_in_a_text(self, text):
        assert decode((text + SIMPLIFIED).encode())[0] == text + SIMPLIFIED


class TestDamagedFiles:
    def test_a_truncated_last_character_is_lost_alone(self):
        assert decode(SIMPLIFIED.encode()[:-1])[0] == SIMPLIFIED[:-1] + "\ufffd"
        assert decode(SIMPLIFIED.encode("gb18030")[:-1])[0] == SIMPLIFIED[:-1] + "\ufffd"
        assert decode(SIMPLIFIED.encode("utf-16-le")[:-1])[0] == SIMPLIFIED[:-1] + "\ufffd"

    @pytest.mark.parametrize("place", [0, 1, 100, 101, 1500])
    @pytest.mark.parametrize(
        ("written", "name"),
        [
            (SIMPLIFIED, "utf-8"),
            (SIMPLIFIED, "gb18030"),
            (TRADITIONAL, "gb18030"),
            (TRADITIONAL, "big5hkscs"),
        ],
    )
    def test_one_bad_byte_loses_its_character_alone(self, written, name, place):
        whole = written * 40
        data = bytearray(whole.encode(name))
        data[place] = 0xFF
        text, encoding = decode(bytes(data))
        assert encoding.name == name
        start, end = text.find("\ufffd"), text.rfind("\ufffd") + 1
        assert 0 <= start < end <= start + 3
        assert whole.startswith(text[:start])
        assert whole.endswith(text[end:])
        assert len(whole) - 2 <= len(text) <= len(whole) + 2

    def test_many_bad_bytes_lose_their_characters_alone(self):
        data = bytearray((SIMPLIFIED * 40).encode("gb18030"))
        data[::200] = b"\xff" * len(data[::200])
        for encoding in (None, "gbk"):
            assert decode(bytes(data), encoding)[0].count("\ufffd") == len(data[::200])

    @pytest.mark.parametrize("place", [300, 301, 1500, 1501])
    @pytest.mark.parametrize(
        ("written", "name"), [(SIMPLIFIED, "utf-8"), (SIMPLIFIED, "gb18030"), (TRADITIONAL, "big5hkscs")]
    )
    def test_a_byte_too_many_loses_no_more_than_a_character(self, written, name, place):
        whole = written * 40
        data = whole.encode(name)
        text, _ = decode(data[:place] + b"\xff" + data[place:])
        lost = text.find("\ufffd")
        assert text.count("\ufffd") <= 2
        assert whole.startswith(text[:lost])
        assert whole.endswith(text[lost + 3 :])


EIGHT = {
    "utf-8": b"",
    "utf-8-sig": b"",
    "gb18030": b"",
    "big5hkscs": b"",
    "utf-16-le": codecs.BOM_UTF16_LE,
    "utf-16-be": codecs.BOM_UTF16_BE,
    "utf-32-le": codecs.BOM_UTF32_LE,
    "utf-32-be": codecs.BOM_UTF32_BE,
}
"""Encodings with the byte order mark that a file in them begins with."""


def alike(one: str, other: str) -> int:
    """How many characters two texts begin with alike."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


class TestEightEncodings:
    @pytest.mark.parametrize("name", EIGHT)
    @given(length=st.integers(20, 200))
    @settings(max_examples=20, deadline=None)
    def test_a_file_that_breaks_off_loses_its_last_character_alone(self, name, length):
        whole = (TRADITIONAL * 8)[:length]
        text, _ = decode((EIGHT[name] + whole.encode(name))[:-1])
        assert text == whole[:-1] + "\ufffd"

    @pytest.mark.parametrize("name", EIGHT)
    @given(place=st.integers(10, 400))
    @settings(max_examples=40, deadline=None)
    def test_a_bad_byte_anywhere_costs_a_character_or_the_two_it_parts(self, name, place):
        whole = TRADITIONAL * 12
        data = bytearray(EIGHT[name] + whole.encode(name))
        data[place] = 0xFF
        text, _ = decode(bytes(data))
        assert alike(whole, text) + alike(whole[::-1], text[::-1]) >= len(whole) - 2
        assert abs(len(text) - len(whole)) <= 2


class TestControls:
    @pytest.mark.parametrize("control", ["\0", "\x01", "\x1a"])
    @pytest.mark.parametrize("name", ["utf-8", "gb18030"])
    def test_a_few_leave_the_encoding_known(self, control, name):
        for text in (f"{SIMPLIFIED[:9]}{control}{SIMPLIFIED}", (SIMPLIFIED + control) * 40):
            found, encoding = decode(text.encode(name))
            assert (found, encoding) == (text, Encoding(name, sure=name == "utf-8"))

    def test_many_show_that_it_is_no_text(self):
        with pytest.raises(ArticleError, match="no text"):
            decode(("\0\0\0".join(SIMPLIFIED)).encode())


class TestOverrides:
    @pytest.mark.parametrize("name", ["gb2312", "GBK", "gb18030"])
    def test_small_encodings_mean_the_large_one(self, name):
        data = "镕旻".encode("gb18030")
        assert decode(data, name) == ("镕旻", Encoding("gb18030", sure=True))

    @pytest.mark.parametrize("name", ["klingon", "", "hex", "rot13", "a\0b"])
    def test_an_unknown_name_is_told(self, name):
        with pytest.raises(ArticleError, match="unknown encoding"):
            decode(b"text", name)

    def test_what_does_not_fit_is_told(self):
        with pytest.raises(ArticleError, match="utf-8"):
            decode(SIMPLIFIED.encode("gb18030"), "utf-8")


class TestNoText:
    @pytest.mark.parametrize(
        "data", [b"\0" * 100, b"\x7fELF\x02\x01\x01" + bytes(60), b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0"]
    )
    def test_a_binary_file_is_told(self, data):
        with pytest.raises(ArticleError, match="no text"):
            decode(data)

    def test_an_empty_file_is_told(self):
        with pytest.raises(ArticleError, match="nothing"):
            decode(b"")

    @settings(max_examples=60, deadline=None)
    @given(
        st.binary(max_size=300), st.sampled_from([None, "utf-8", "gbk", "big5", "utf-16", "utf-7", "idna"])
    )
    def test_any_bytes_give_a_text_or_an_error_with_a_line(self, data, encoding):
        try:
            text, _ = decode(data, encoding)
        except ArticleError as error:
            assert "\n" not in str(error)
        else:
            assert isinstance(text, str)

    @settings(max_examples=60, deadline=None)
    @given(st.text(alphabet=st.characters(codec="utf-8", exclude_characters="\0\ufeff"), min_size=1))
    def test_utf8_always_comes_back(self, text):
        assert decode(("中文章" + text).encode())[0] == "中文章" + text
