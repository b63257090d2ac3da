"""First lines that begin as metadata do: some are titles, some are not."""

from __future__ import annotations

import pytest

from tests.articles.structure.reading import PROSE, article


@pytest.mark.parametrize(
    "title",
    [
        "研究所：猪价见底",
        "机构：粮价企稳",
        "图｜麦收大片",
        "视频丨开秤了",
        "文/武两手抓夏粮",
        "时间：留给老粮仓的不多了",
        "时间的朋友：一位粮仓看守人",
        "来源不明的资金流向了粮库",
        "来源：一粒种子的身世之谜",
        "编辑：一个正在消失的职业",
        "关键词：颗粒归仓",
        "研究员：明年粮价稳中有升",
    ],
)
@pytest.mark.parametrize("below", ["2024-06-03", "来源：青枫网 2024-06-03", "——粮库走访记"])
def test_what_says_something_and_stands_over_the_text_is_the_title(title: str, below: str) -> None:
    found = article(title, below, PROSE, PROSE)
    assert (found.title, found.metadata.author, found.text) == (title, None, f"{PROSE}\n{PROSE}")


@pytest.mark.parametrize(
    ("line", "publisher", "author"),
    [
        ("机构：中信建投", "中信建投", None),
        ("作者：听雨楼主人", None, "听雨楼主人"),
        ("来源：青枫视野 2024-06-03", "青枫视野", None),
        ("来源：我们的乡村", "我们的乡村", None),
        ("文/海棠", None, "海棠"),
    ],
)
def test_a_name_with_a_title_below_is_metadata(line: str, publisher: str | None, author: str | None) -> None:
    found = article(line, "猪价拐点将至", "2024-06-03", PROSE, PROSE)
    known = found.metadata
    assert (found.title, known.publisher, known.author) == ("猪价拐点将至", publisher, author)


@pytest.mark.parametrize("line", ["来源：老井说事", "栏目：我们的乡村", "编辑：老井", "机构：宁阳证券"])
def test_a_source_without_a_title_is_no_title(line: str) -> None:
    assert article(line, PROSE, PROSE).title is None


def test_a_title_that_says_much_may_have_another_line_below() -> None:
    found = article("机构：明年粮价有望企稳", "种植面积或将扩大", "2024-06-03", PROSE, PROSE)
    assert (found.title, found.metadata.subtitle) == ("机构：明年粮价有望企稳", "种植面积或将扩大")
