"""Citations in each style, with whatever is known."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articles import Article, ArticleError, Document, Metadata
from articles.citing import CITATIONS, cite

PAGE = Metadata(published="2024-06-03T08:00:00+08:00", publisher="云川信息港", author="杜晓")


def article(title: str | None = "云川打造产业强市", text: str = "", name: str = "-", **known: str) -> Article:
    document = Document(name=name, format="text", encoding=None, original="", lines=())
    return Article(document, title, replace(PAGE, **known), text, "simplified")


def bare(title: str | None = None, text: str = "") -> Article:
    return replace(article(title, text), metadata=Metadata())


URL = "https://example.org/a.html"


class TestPlain:
    def test_names_author_title_publisher_date_and_address(self) -> None:
        assert cite(article(url=URL)) == f"杜晓：《云川打造产业强市》，云川信息港，2024-06-03，{URL}"

    def test_leaves_out_what_is_not_known(self) -> None:
        assert cite(bare("云川打造产业强市")) == "《云川打造产业强市》"

    def test_gives_the_document_number(self) -> None:
        assert "《云川打造产业强市》（云政发〔2024〕3号），" in cite(
            article(document_number="云政发〔2024〕3号")
        )

    def test_a_title_inside_the_title_has_single_marks(self) -> None:
        assert cite(bare("印发《条例》的通知")) == "《印发〈条例〉的通知》"

    def test_the_address_may_be_where_the_article_was_fetched(self) -> None:
        assert cite(article(name=URL)).endswith(URL)

    def test_a_path_on_the_machine_is_not_told(self) -> None:
        assert "/home" not in cite(article(name="/home/someone/private/a.txt"))


class TestMarkdown:
    def test_links_the_title(self) -> None:
        line = cite(article(url=URL), "markdown")
        assert line == f"杜晓：[云川打造产业强市]({URL})，云川信息港，2024-06-03"

    def test_without_an_address_has_no_link(self) -> None:
        assert cite(article(), "markdown") == "杜晓：《云川打造产业强市》，云川信息港，2024-06-03"

    def test_nothing_in_a_document_breaks_the_link(self) -> None:
        line = cite(article("a](b) *c*", url="https://x.org/a) [b](c"), "markdown")
        assert r"[a\](b) \*c\*](https://x.org/a%29" in line
        assert line.count("](") == 2  # one of them escaped

    def test_another_scheme_is_no_address(self) -> None:
        assert "javascript" not in cite(article(url="javascript:alert(1)"), "markdown")


class TestGBT7714:
    def test_of_a_web_page(self) -> None:
        assert cite(article(url=URL), "gbt7714", accessed="2024-07-01") == (
            f"杜晓. 云川打造产业强市[EB/OL]. 云川信息港, 2024(2024-06-03)[2024-07-01]. {URL}."
        )

    def test_of_a_web_page_without_author_begins_with_its_publisher(self) -> None:
        assert cite(article(author="", url=URL), "gbt7714") == (
            f"云川信息港. 云川打造产业强市[EB/OL]. (2024-06-03). {URL}."
        )

    def test_of_a_newspaper_article(self) -> None:
        line = cite(article(publisher="云川日报"), "gbt7714", accessed="2024-07-01")
        assert line == "杜晓. 云川打造产业强市[N]. 云川日报, 2024-06-03."

    def test_of_a_newspaper_article_on_the_web(self) -> None:
        line = cite(article(publisher="雲川日報", url=URL), "gbt7714", accessed="2024-07-01")
        assert line == f"杜晓. 云川打造产业强市[N/OL]. 雲川日報, 2024-06-03[2024-07-01]. {URL}."

    @pytest.mark.parametrize("publisher", ["云川市政府公报", "云川网", "情况通报"])
    def test_not_every_publisher_prints_a_newspaper(self, publisher: str) -> None:
        assert "[EB/OL]" in cite(article(publisher=publisher), "gbt7714")

    def test_names_three_authors_at_most(self) -> None:
        assert cite(article(author="杜晓、林一 王二"), "gbt7714").startswith("杜晓, 林一, 王二. ")
        assert cite(article(author="杜晓，林一，王二，赵三"), "gbt7714").startswith("杜晓, 林一, 王二, 等. ")
        assert cite(article(author="Ann Lee"), "gbt7714").startswith("Ann Lee. ")

    def test_names_no_author_where_a_list_of_them_ends_in_a_comma(self) -> None:
        assert cite(article(author="杜晓、"), "gbt7714").startswith("杜晓. ")

    def test_of_an_author_without_publisher_has_the_date_once(self) -> None:
        assert cite(article(publisher="", url=URL), "gbt7714") == (
            f"杜晓. 云川打造产业强市[EB/OL]. (2024-06-03). {URL}."
        )

    def test_of_what_is_hardly_known(self) -> None:
        assert cite(bare("云川打造产业强市"), "gbt7714", accessed="2024-07-01") == "云川打造产业强市[EB/OL]."


def test_a_title_is_never_cut() -> None:
    assert cite(bare("云" * 31)) == f"《{'云' * 31}》"


class TestWithoutATitle:
    def test_the_text_stands_in(self) -> None:
        assert cite(bare(text="云川发展。\n第二段")) == "《云川发展。》"
        assert cite(bare(text="云" * 31)) == f"《{'云' * 30}…》"

    def test_or_a_text_on_nothing_has_none(self) -> None:
        assert cite(bare()) == "《无题》"


def test_another_style_is_refused() -> None:
    with pytest.raises(ArticleError, match="unknown citation style: apa"):
        cite(article(), "apa")


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(CITATIONS), *[st.none() | st.text()] * 5)
def test_a_citation_is_one_harmless_line(
    style: str,
    title: str | None,
    author: str | None,
    publisher: str | None,
    date: str | None,
    url: str | None,
) -> None:
    known = Metadata(published=date, publisher=publisher, author=author, url=url)
    line = cite(replace(article(title), metadata=known), style, accessed="2024-07-01")
    assert line
    assert len(line.splitlines()) == 1
    assert "\x1b" not in line
