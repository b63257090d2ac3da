"""Records of JSON Lines: their lines, and the names that their metadata go by."""

from __future__ import annotations

import json

import pytest

import articles
from articles import Article, formats
from articles.sources import Source

TEXT = "今年以来，青枫市坚持把产业发展摆在突出位置，前三季度签约项目26个。"


def opened(**record: object) -> Article:
    data = json.dumps({"text": TEXT, "title": "题目四字", **record}, ensure_ascii=False).encode()
    return articles.structured(formats.extract(Source("a.jsonl", data)))


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_each_line_end_ends_a_line(end: str) -> None:
    assert [line.text for line in opened(text=f"甲。{end}乙。").document.lines] == ["甲。", "乙。"]


@pytest.mark.parametrize("name", ["published", "date", "time", "publish_time", "pubdate"])
def test_a_date_has_many_names(name: str) -> None:
    assert opened(**{name: "2024-06-03 08:00"}).metadata.published == "2024-06-03"


@pytest.mark.parametrize("name", ["publisher", "source", "site"])
def test_so_has_a_publisher(name: str) -> None:
    assert opened(**{name: "青枫晚报"}).metadata.publisher == "青枫晚报"


@pytest.mark.parametrize("name", ["url", "link"])
def test_so_has_an_address(name: str) -> None:
    assert opened(**{name: "https://a.example/1"}).metadata.url == "https://a.example/1"


def test_author_and_number_have_one() -> None:
    known = opened(author="林青", document_number="青政发〔2024〕8号").metadata
    assert (known.author, known.document_number) == ("林青", "青政发〔2024〕8号")


def test_the_first_name_that_says_something_is_believed() -> None:
    known = opened(published="", date=20240601, time="2024-06-03", publisher=None, source="青枫晚报").metadata
    assert (known.published, known.publisher) == ("2024-06-03", "青枫晚报")


@pytest.mark.parametrize("title", [None, 7, ["题"]])
def test_a_title_that_is_no_text_is_none(title: object) -> None:
    assert opened(title=title).document.title is None
