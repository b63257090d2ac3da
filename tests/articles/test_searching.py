"""Finding a query whatever script, width and case it is typed in, and by pinyin."""

from __future__ import annotations

import re
from itertools import chain, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articles import Span, searching
from articles.pinyin import plain_readings
from articles.searching import BLOCK, find, find_next, scan
from articles.searching.folding import forms
from articles.searching.spelling import ways

TEXT = (
    "云川打造产业集群，發展綠色製造。西安市、公安局与先進中国方案，同比增长２４．４４％；“飞地”引才。\n"
    "使用 Python 编写，第8个项目 ＡＢＣ chanye，上海、长沙。"
)


def found(query: str, text: str = TEXT) -> list[str]:
    return [span.of(text) for span in find(text, query)]


class TestAQueryInAnotherScript:
    @pytest.mark.parametrize(
        ("query", "hit"),
        [("產業", "产业"), ("发展", "發展"), ("绿色制造", "綠色製造"), ("先进", "先進"), ("發展", "發展")],
    )
    def test_is_found(self, query: str, hit: str) -> None:
        assert found(query) == [hit]

    def test_finds_every_character_that_is_written_for_it(self) -> None:
        assert found("头发", "頭髮和头发") == ["頭髮", "头发"]
        assert found("台湾", "臺灣、台灣、台湾") == ["臺灣", "台灣", "台湾"]

    def test_finds_compatibility_ideographs(self) -> None:
        assert found("年金", "\uf98e\uf90a") == ["\uf98e\uf90a"]


class TestAQueryOfAnotherWidthOrCase:
    @pytest.mark.parametrize(
        ("query", "hit"),
        [
            ("24.44%", "２４．４４％"),
            ("abc", "ＡＢＣ"),
            ("ｐｙｔｈｏｎ", "Python"),
            ("「飛地」", "“飞地”"),
            ("集群,", "集群，"),
            ("方案", "方案"),
        ],
    )
    def test_is_found(self, query: str, hit: str) -> None:
        assert found(query) == [hit]

    def test_is_found_beyond_ascii(self) -> None:
        assert found("CAFÉ", "Café") == ["Café"]
        assert found("ß", "S") == []

    def test_a_number_in_a_circle_is_no_number(self) -> None:
        assert found("1", "①㈠1") == ["1"]


class TestBlanks:
    def test_of_the_query_need_not_stand_in_the_text(self) -> None:
        assert found("  产业  集群 ") == ["产业集群"]
        assert found("使用 python") == ["使用 Python"]

    def test_of_the_text_need_not_stand_in_the_query_beside_letters_and_digits(self) -> None:
        assert found("使用python编写") == ["使用 Python 编写"]
        assert found("第8个", "第 8 个") == ["第 8 个"]

    def test_do_not_reach_over_the_end_of_a_paragraph(self) -> None:
        assert found("引才 使用", "引才\n使用") == []
        assert found("引才\n使用", "引才\n使用") == ["引才\n使用"]

    @pytest.mark.parametrize("query", ["", " ", "\u3000\n"])
    def test_alone_find_nothing(self, query: str) -> None:
        assert found(query) == []


class TestPinyin:
    @pytest.mark.parametrize(
        ("query", "hits"),
        [
            ("chanye", ["产业", "chanye"]),
            ("cy", ["产业"]),
            ("CY", ["产业"]),
            ("ｃｙ", ["产业"]),
            ("chany", ["产业", "chany"]),
            ("chany jiq", ["产业集群"]),
            ("zhongg", ["中国"]),
            ("zhg", ["中国"]),
            ("zhguo", ["中国"]),
            ("chán yè", ["产业"]),
            ("shh", ["上海"]),
            ("changsha", ["长沙"]),
            ("zhangsha", ["长沙"]),
            ("lvse", ["綠色"]),
            ("lüse", ["綠色"]),
            ("luse", ["綠色"]),
            ("gaj", ["公安局"]),
            ("gonga", ["公安"]),
            ("fangan", ["方案"]),
            ("产ye", ["产业"]),
            ("產y", ["产业"]),
            ("8ge", ["8个"]),
            ("chanyejiqun", ["产业集群"]),
        ],
    )
    def test_finds_what_is_so_read(self, query: str, hits: list[str]) -> None:
        assert found(query) == hits

    def test_may_part_in_several_ways(self) -> None:
        assert found("xian") == ["西安", "先"]
        assert found("xi'an") == ["西安"]
        assert found("xi’an") == ["西安"]
        assert found("xi an") == ["西安"]
        assert found("xa") == ["西安"]

    def test_of_a_whole_syllable_is_not_taken_for_initials_and_another(self) -> None:
        assert found("gan", "公安干部") == ["干"]

    def test_of_a_whole_syllable_has_no_more_letters_in_the_text(self) -> None:
        assert found("fangan", "方刚") == []
        assert found("zhe", "中二") == []

    def test_of_few_letters_may_be_initials_although_they_are_a_syllable(self) -> None:
        assert found("zhan", "中华爱你") == ["中华爱你"]
        assert found("zhang", "中华爱你哥") == []

    def test_lacks_the_end_of_the_last_syllable_alone(self) -> None:
        assert found("guo zho", "国中") == ["国中"]
        assert found("gzho", "国中") == ["国中"]
        assert found("zho guo", "中国") == []
        assert found("zhoguo", "中国") == []
        assert found("zho国", "中国") == []
        assert found("zho'guo", "中国") == []

    def test_is_parted_by_nothing_but_apostrophes_and_blanks(self) -> None:
        assert found("xi8an", "西安") == []
        assert found("5㎏", "5可观") == []

    def test_may_be_typed_letter_by_letter(self) -> None:
        query = "xi'an shi"
        assert [bool(found(query[:end], "xi'an shi 西安市")) for end in range(1, 10)] == [True] * 9

    def test_of_one_letter_would_be_everywhere(self) -> None:
        assert found("c") == ["Ｃ", "c"]

    def test_does_not_hide_the_letters_themselves(self) -> None:
        assert found("he", "The year, 合作") == ["he", "合"]

    def test_of_no_syllables_is_found_as_it_stands(self) -> None:
        assert found("O'Neil", "O'Neil来访") == ["O'Neil"]
        assert found("'", "O'Neil") == ["'"]

    @pytest.mark.parametrize(
        "query",
        ["xian" * 15, "xian" * 200, "a" * 60, "z" * 60, "'" * 60, "xi'" * 19 + "an", "la'" * 19 + "la"],
    )
    def test_of_many_ways_stays_quick(self, query: str) -> None:
        assert found(query) == []

    def test_units_are_the_likeliest_first(self) -> None:
        assert ways("xian", True)[:2] == [("xian",), ("xi", "an")]
        assert ways("chany", True)[0] == ("chan", "y*")


class TestALongText:
    text = "云" * (BLOCK - 1) + "产业" + "川" * BLOCK + "產業"

    def test_gives_its_hits_block_by_block(self) -> None:
        blocks = list(scan(self.text, "产业"))
        assert len(blocks) == 3
        assert list(chain.from_iterable(blocks)) == find(self.text, "产业")

    def test_is_found_over_the_edge_of_a_block(self) -> None:
        assert [span.start for span in find(self.text, "产业")] == [BLOCK - 1, 2 * BLOCK + 1]

    @settings(max_examples=100, deadline=None)
    @given(st.text("云产業cy ", max_size=40), st.text("云产cy", min_size=1, max_size=4), st.integers(1, 9))
    def test_has_the_same_hits_whatever_the_blocks(self, text: str, query: str, block: int) -> None:
        whole = find(text, query)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(searching, "BLOCK", block)
            assert find(text, query) == whole

    def test_can_be_searched_from_a_place_and_round(self) -> None:
        one, two = find(self.text, "产业")
        assert find_next(self.text[one.start :], "产业") == [Span(0, 2)]
        assert find_next(self.text, "产业", start=one.end) == [two]
        assert find_next(self.text, "产业", start=one.end, limit=9) == [two, one]
        assert find_next(self.text, "产业", start=two.start, limit=1) == [two]


def matches(quote: str, query: str) -> bool:
    """Whether a quote says the query, told in the plainest way there is."""
    if not query:
        return not quote
    if (
        quote
        and (quote[0] in forms(query[0]) or query[0] in forms(quote[0]))
        and matches(quote[1:], query[1:])
    ):
        return True
    if query[0].isspace() and matches(quote, query[1:]):
        return True
    if quote and quote[0].isspace() and matches(quote[1:], query):
        return True
    heads = (
        {query[:size].lower() for size in range(1, 7)} if query[0].isascii() and query[0].isalpha() else set()
    )
    spelt = plain_readings(quote[0]) if quote else frozenset()
    return any(
        matches(quote[1:], query[len(head) :]) for head in heads for full in spelt if full.startswith(head)
    )


ALPHABET = "产產业業cyanh 个8，,Ａ"


@settings(max_examples=150, deadline=None)
@given(st.text(ALPHABET, max_size=40), st.text(ALPHABET, min_size=1, max_size=5))
def test_hits_are_in_order_and_apart_and_say_the_query(text: str, query: str) -> None:
    spans = find(text, query)
    assert spans == sorted(spans, key=lambda span: span.start)
    assert all(one.end <= two.start for one, two in pairwise(spans))
    for span in spans:
        assert 0 <= span.start < span.end <= len(text)
        assert matches(span.of(text), query.strip())


@settings(max_examples=150, deadline=None)
@given(st.text(), st.text(min_size=1), st.text())
def test_a_text_that_holds_the_query_is_found(before: str, query: str, after: str) -> None:
    if query.strip():
        kept = re.sub(r"\s+", " ", query.strip())
        assert find(f"{before}{kept}{after}", query)


@settings(max_examples=60, deadline=None)
@given(st.text(ALPHABET, max_size=60), st.text(ALPHABET, min_size=1, max_size=4), st.integers(0, 60))
def test_a_search_from_anywhere_finds_what_is_there(text: str, query: str, start: int) -> None:
    whole = find(text, query)
    assert bool(find_next(text, query, start=start)) == bool(whole)
    assert all(isinstance(span, Span) for span in whole)
