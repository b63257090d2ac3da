"""Articles of many kinds, each with the title, the metadata and the headings that a reader finds in it.

The texts beside this file are invented, people, places and figures alike.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import articles
from articles import Article

TEXTS = Path(__file__).parent / "texts"

EXPECTED: dict[str, dict[str, Any]] = json.loads((TEXTS / "expected.json").read_text("utf-8"))


def opened(name: str) -> Article:
    return articles.structured(articles.read(str(TEXTS / f"{name}.txt"), repair=False))


def _plain(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value


def outline(article: Article) -> list[str]:
    """The headings, each indented by its level."""
    return [
        "  " * (section.level - 1) + section.heading.of(article.text)
        for section in article.sections
        if section.heading
    ]


def test_every_text_has_its_expectations() -> None:
    assert {path.stem for path in TEXTS.glob("*.txt")} == set(EXPECTED)


@pytest.mark.parametrize("name", EXPECTED)
def test_title_and_metadata_are_those_of_the_text(name: str) -> None:
    article, expected = opened(name), dict(EXPECTED[name])
    del expected["title"]
    expected.pop("headings", None)
    found = {field: _plain(getattr(article.metadata, field)) for field in expected}
    assert (article.title, found) == (EXPECTED[name]["title"], expected)


@pytest.mark.parametrize("name", EXPECTED)
def test_headings_are_those_of_the_text(name: str) -> None:
    assert outline(opened(name)) == EXPECTED[name].get("headings", [])


@pytest.mark.parametrize("name", EXPECTED)
def test_no_sentence_is_lost(name: str) -> None:
    article = opened(name)
    kept = article.text + "".join(article.boilerplate)
    for sentence in (TEXTS / f"{name}.txt").read_text("utf-8").replace("　　", "\n").split("。"):
        assert len(sentence) < 20 or sentence.rpartition("\n")[2][-20:].strip() in kept


class TestBoilerplate:
    def test_the_page_around_an_article_is_set_apart_in_its_order(self) -> None:
        apart = opened("noisy_portal_text").boilerplate
        assert apart[0] == "当前位置：首页 > 新闻中心 > 时政要闻"
        assert apart[-3:] == ("相关阅读", "市政府召开第47次常务会议", "版权所有：澄湖市人民政府")

    def test_more_to_read_ends_an_article(self) -> None:
        prose = [f"{place}的菜市场已经完成改造，经营面积扩大一倍，居民买菜方便了。" for place in "甲乙丙"]
        lines = ["菜市场换了新颜", "2024-05-09", *prose, "更多精彩内容", "奶奶的缝纫机"]
        found = articles.structured(articles.read_text("\n".join(lines), repair=False))
        assert (found.text, found.boilerplate) == ("\n".join(prose), ("更多精彩内容", "奶奶的缝纫机"))

    def test_a_disclaimer_goes_with_what_follows_it(self) -> None:
        assert opened("research_report").boilerplate[1] == "免责声明"
        assert opened("research_report").text.endswith("产生不利影响。")


class TestABodyAlone:
    def test_a_given_title_leaves_the_text_as_it_is(self) -> None:
        text = "来源：甲报\n\n　短标题 \n当前位置：首页 > 正文\n点击上方蓝字关注我们"
        for title in ("", "题目"):
            article = articles.structured(articles.read_text(text, title=title, repair=False))
            assert (article.title, article.text, article.boilerplate) == (title or None, text, ())
            assert article.metadata == articles.Metadata()

    def test_its_paragraphs_have_no_space_around_them(self) -> None:
        article = articles.structured(articles.read_text("\n　甲乙。 \n\n丙。", title="", repair=False))
        assert [paragraph.of(article.text) for paragraph in article.paragraphs] == ["甲乙。", "丙。"]
