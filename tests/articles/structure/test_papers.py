"""Papers of journals: what they are filed under, and how their parts are numbered."""

from __future__ import annotations

import pytest

import articles
from articles import Article
from articles.structure.numbering import number_of

PROSE = "以青枫江流域三十六座粮库为对象，比较不同仓型的能耗与损耗，结果表明低温仓的损耗最小，能耗则居中。"
ABSTRACT = ("摘　要：比较三种仓型的损耗与能耗。", "关键词：粮库；能耗；损耗")


def article(*lines: str) -> Article:
    return articles.structured(articles.read_text("\n".join(("粮库仓型的能耗比较", *lines)), repair=False))


def outline(found: Article) -> list[tuple[int, str]]:
    return [(part.level, part.heading.of(found.text)) for part in found.sections if part.heading]


@pytest.mark.parametrize(
    "line",
    [
        "中图分类号：S379　　文献标识码：A　　文章编号：1000-0000（2024）03-0021-07",
        "【中图分类号】S379　【文献标志码】A",
        "中圖分類號：S379",
        "文献标识码：B",
    ],
)
def test_what_a_paper_is_filed_under_is_set_apart(line: str) -> None:
    found = article(*ABSTRACT, line, PROSE)
    assert (found.text, found.boilerplate) == ("\n".join((*ABSTRACT, PROSE)), (line,))


def test_a_sentence_about_it_is_text() -> None:
    line = "中图分类号：一本书在架上的位置由它决定。编目员每天要给上百本书定号。"
    assert article(PROSE, line, PROSE).text == "\n".join((PROSE, line, PROSE))


@pytest.mark.parametrize(("first", "last"), [("0 引 言", "3 结 语"), ("0　引　言", "3　结　论")])
def test_a_part_whose_name_is_set_apart_stands_as_high_as_the_others(first: str, last: str) -> None:
    found = article(
        first, PROSE, "1 材料与方法", PROSE, "1.1 仓型", PROSE, "2 结果与分析", PROSE, last, PROSE
    )
    assert outline(found) == [
        (1, first),
        (1, "1 材料与方法"),
        (2, "1.1 仓型"),
        (1, "2 结果与分析"),
        (1, last),
    ]


@pytest.mark.parametrize("line", ["3 月 初", "5 日 晨", "3 人 组 队"])
def test_a_count_in_characters_set_apart_is_no_number(line: str) -> None:
    assert number_of(line) is None


@pytest.mark.parametrize(
    "line",
    [
        "HE Chuan, SU He (Qingfeng University of Technology, Qingfeng 650000, China)",
        "HE Chuan1, SU He2* (1. College of Food, Qingfeng University; 2. Granary Institute, Qingfeng)",
    ],
)
def test_authors_and_where_they_work_in_english_are_neither_title_nor_text(line: str) -> None:
    found = articles.structured(articles.read_text("\n".join(("何川，苏禾", line, PROSE)), repair=False))
    assert (found.title, found.metadata.author, found.text) == (None, "何川、苏禾", PROSE)
    assert found.boilerplate == (line,)


def test_a_name_that_the_text_under_it_does_not_know_is_its_authors() -> None:
    found = articles.structured(articles.read_text(f"何一川\n{PROSE}", repair=False))
    assert (found.title, found.metadata.author, found.text) == (None, "何一川", PROSE)
