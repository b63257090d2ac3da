"""Headings that ask, and lines that stand as headings do and are none."""

from __future__ import annotations

import pytest

from articles import Article
from tests.articles.structure.reading import PROSE, article

TITLE = "青枫市夏粮收购进度过半"


def headings(found: Article) -> list[str]:
    return [part.heading.of(found.text) for part in found.sections if part.heading]


class TestQuestions:
    @pytest.mark.parametrize("last", ["这些误区要避开", "农户怎么办？"])
    def test_several_short_lines_that_ask_are_headings(self, last: str) -> None:
        heads = ["什么是夏粮？", "怎么收购？", last]
        lines = [line for head in heads for line in (head, PROSE)]
        assert headings(article(TITLE, PROSE, *lines)) == heads

    def test_one_alone_is_text(self) -> None:
        assert headings(article(TITLE, PROSE, "他能坚持多久？", PROSE, PROSE)) == []

    def test_numbered_ones_are_whether_they_ask_or_beg(self) -> None:
        heads = ["一、问：请介绍一下出台的背景。", "二、问：收购价格有什么变化？", "三、问：如何防止打白条？"]
        lines = [line for head in heads for line in (head, f"答：{PROSE}")]
        assert headings(article(TITLE, PROSE, *lines)) == heads


class TestSteps:
    def test_all_are_headings_where_one_is(self) -> None:
        heads = ["第一步：制作启动盘", "第二步：修改启动顺序", "第三步：安装"]
        lines = (
            heads[0],
            "下载后校验：",
            PROSE,
            heads[1],
            PROSE,
            heads[2],
            "1) 选择语言。",
            "2) 等待重启。",
            PROSE,
        )
        assert headings(article(TITLE, PROSE, *lines)) == heads

    def test_steps_that_go_on_are_text(self) -> None:
        lines = (f"第一步：移。{PROSE}", f"第二步：降。{PROSE}", f"第三步：送。{PROSE}")
        assert headings(article(TITLE, PROSE, *lines)) == []


class TestNone:
    def test_where_to_write_is_no_heading(self) -> None:
        lines = (
            "1.电子邮件：lsj@example.gov.cn",
            f"2.通信地址：青枫市文昌路9号。{PROSE}",
            "3.联系人：何川；联系电话：0731-4222222",
        )
        assert headings(article(TITLE, PROSE, *lines, PROSE)) == []

    @pytest.mark.parametrize("line", ["00:01:02 阿麦", "print(chunk.shape)"])
    def test_times_and_code_are_none(self, line: str) -> None:
        assert headings(article(TITLE, PROSE, line, PROSE)) == []


class TestWhatOthersShow:
    """``SHORT`` alone is too little for a line over it to be a heading."""

    SHORT = "先关总阀，再放余水，轻轻旋开。"

    def test_a_short_sentence_has_a_heading_where_paragraphs_have(self) -> None:
        heads = ["收购进度", "收购价格", "防范风险"]
        lines = [heads[0], PROSE, heads[1], PROSE, heads[2], self.SHORT]
        assert headings(article(TITLE, PROSE, *lines)) == heads
        assert headings(article(TITLE, PROSE, heads[2], self.SHORT)) == []

    @pytest.mark.parametrize("step", ["Step {} 关阀", "STEP{}：关阀", "步骤{}、关阀", "第{}步 關閥"])
    def test_steps_are_headings_if_one_stands_over_a_paragraph(self, step: str) -> None:
        heads = [step.format(number) for number in (1, 2, 3)]
        lines = [heads[0], PROSE, heads[1], "扳手", heads[2], PROSE]
        assert headings(article(TITLE, PROSE, *lines)) == heads

    @pytest.mark.parametrize("asked", ["Q{}：怎麼參加？", "问题{}：要交多少钱？", "Q{}. 如何查询"])
    def test_numbered_questions_are_headings_over_what_answers_them(self, asked: str) -> None:
        heads = [asked.format(number) for number in (1, 2)]
        assert headings(article(TITLE, PROSE, heads[0], PROSE, heads[1], "可以。")) == heads

    def test_they_are_none_where_the_answers_are_marked_too(self) -> None:
        lines = [
            "Q1：怎麼參加？",
            f"A1：{PROSE}",
            "Q2：要繳多少？",
            f"A2：{PROSE}",
            "Q3：何時？",
            f"A3：{PROSE}",
        ]
        assert headings(article(TITLE, PROSE, *lines)) == []


class TestHeadsThatRunIntoTheirParagraphs:
    def test_they_are_headings_where_nearly_all_paragraphs_have_one(self) -> None:
        heads = ["（一）收购进度。", "（二）收购价格。", "（三）收购资金。"]
        lines = [*(f"{head}{PROSE}" for head in heads), f"（四）{PROSE}"]
        assert headings(article(TITLE, PROSE, *lines)) == [head.rstrip("。") for head in heads]

    def test_they_are_none_where_a_third_has_none(self) -> None:
        lines = [f"（一）收购进度。{PROSE}", f"（二）收购价格。{PROSE}", f"（三）{PROSE}"]
        assert headings(article(TITLE, PROSE, *lines)) == []

    def test_a_heading_of_its_own_stays_beside_them(self) -> None:
        lines = ["（一）收购进度", PROSE, f"（二）收购价格。{PROSE}", f"（三）{PROSE}"]
        assert headings(article(TITLE, PROSE, *lines)) == ["（一）收购进度"]
