"""Which numbered lines are headings."""

from __future__ import annotations

import pytest

from articles.structure.numbering import number_of
from tests.articles.structure.reading import PROSE, article, headings

LONG = "（二）加快推进仓储设施绿色化智能化改造提升，全面增强粮食产后服务中心烘干清理和质量检验检测能力"


class TestHeadings:
    @pytest.mark.parametrize("line", ["第一条【适用范围】", "（二）【收购价格】"])
    def test_a_head_in_brackets_runs_into_its_paragraph(self, line: str) -> None:
        assert headings(PROSE, line + PROSE, PROSE) == [line]

    def test_a_short_sentence_over_text_is_one(self) -> None:
        assert headings(PROSE, "一、总体要求。", PROSE, "二、任务。", PROSE) == [
            "一、总体要求。",
            "二、任务。",
        ]

    def test_a_short_sentence_over_a_short_paragraph_is_one(self) -> None:
        short = "对全市粮仓逐一排查登记造册。"
        assert headings(PROSE, "（一）开展普查。", short, "（二）实施改造。", short) == [
            "（一）开展普查。",
            "（二）实施改造。",
        ]

    def test_a_long_one_over_prose_is_a_heading(self) -> None:
        assert headings(PROSE, LONG, PROSE, PROSE) == [LONG]

    @pytest.mark.parametrize(
        ("line", "kind"), [("第 一 章　总则", "chapter"), ("第　2　節", "section"), ("第 3 條", "article")]
    )
    def test_there_may_be_room_around_the_number(self, line: str, kind: str) -> None:
        number = number_of(line)
        assert number is not None and number.kind == kind

    def test_formal_numerals_stand_over_plain_ones(self) -> None:
        lines = ["壹、緒論", "一、研究動機", PROSE, "二、研究目的", PROSE, "貳、文獻", "一、收購", PROSE]
        found = article("糧價研究", "2024-05-09", *lines)
        assert [part.level for part in found.sections] == [1, 2, 2, 1, 2]

    def test_a_name_may_begin_as_its_number_does(self) -> None:
        heads = ["一、一等奖", "二、二等奖", "三、三等奖"]
        assert headings(*(line for head in heads for line in (head, PROSE))) == heads

    @pytest.mark.parametrize("numbers", ["一二三", "123", ["01", "02", "03"]])
    def test_numbers_alone_over_prose_are_headings(self, numbers: list[str]) -> None:
        lines = [line for number in numbers for line in (number, PROSE)]
        assert headings(*lines) == list(numbers)


class TestLinesThatAreNone:
    def test_short_answers_to_their_own_heads_are_items(self) -> None:
        lines = ["一、时间：11月12日", "二、地点：海口市", "三、费用：会务费1200元/人。"]
        assert headings(PROSE, *lines, PROSE) == []

    def test_numbered_sentences_deep_down_are_items(self) -> None:
        assert headings("一、任务", PROSE, "（1）建设10个基地。", "①培育100家企业。", PROSE) == ["一、任务"]

    def test_a_clause_that_introduces_cases_is_no_heading(self) -> None:
        assert headings("第一条 总的要求。" + PROSE, "第二条 有下列情形之一的：", "（一）甲；", PROSE) == []

    def test_a_short_clause_of_a_reply_is_no_heading(self) -> None:
        assert headings("现批复如下：", "一、同意设立人才市场。", f"二、{PROSE}", "三、此复有效。") == []

    @pytest.mark.parametrize(
        "lines",
        [
            (LONG + "：", PROSE),
            (LONG + "，", PROSE),
            (LONG.replace("，", "；"), PROSE),
            ("（一）" + LONG[3:], LONG, PROSE),
            (LONG, "负责人：何川", PROSE),
            (LONG[3:], PROSE),
            ("2. " + LONG[3:], PROSE),
        ],
    )
    def test_a_long_one_of_a_list_or_of_sentences_is_none(self, lines: tuple[str, ...]) -> None:
        assert headings(PROSE, *lines, PROSE) == []

    @pytest.mark.parametrize("line", ["一、二、三产业加快融合", "一、二季度稳步回升"])
    def test_numerals_in_a_row_are_no_number(self, line: str) -> None:
        assert number_of(line) is None

    @pytest.mark.parametrize("question", ["1．下列词语中没有错别字的一项是（　　）", "2. 粮库有几座( )"])
    def test_a_question_to_fill_in_is_no_heading(self, question: str) -> None:
        assert headings(question, PROSE) == []

    def test_a_number_inside_a_broken_sentence_is_none(self) -> None:
        assert headings(PROSE, PROSE[:-1], "2", PROSE) == []
