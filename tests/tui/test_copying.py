"""What a copy holds in each style."""

from __future__ import annotations

from datetime import date

import pytest

import articles
from articles import Span
from tests.tui.conftest import ARTICLE
from tui.copying import Excerpt, Style, citation, rendered
from tui.showing import Showing


@pytest.fixture
def showing() -> Showing:
    return Showing(articles.parse(ARTICLE.replace("时间：", "网址：https://example.org/a.html\n时间：")))


def copied(showing: Showing, style: Style, text: str = "全县有进出口实绩的企业412家") -> str:
    start = showing.article.text.index(text)
    return rendered(showing, Excerpt("句", (Span(start, start + len(text)),)), style)


def test_plain_is_what_is_shown(showing: Showing) -> None:
    assert copied(showing, "plain") == "全县有进出口实绩的企业412家"
    assert copied(showing.in_script("taiwan"), "plain") == "全縣有進出口實績的企業412家"


def test_a_citation_names_the_article_under_the_text(showing: Showing) -> None:
    text, source = copied(showing, "cited").split("\n")
    assert text == "全县有进出口实绩的企业412家"
    assert source.startswith("——")
    assert "《青禾县前三季度外贸稳中提质》，青禾新闻网，2024-10-20" in source


def test_a_citation_is_in_the_script_that_is_shown(showing: Showing) -> None:
    assert "《青禾縣前三季度外貿穩中提質》，青禾新聞網" in copied(showing.in_script("taiwan"), "cited")


def test_a_quotation_is_quoted_markdown(showing: Showing) -> None:
    lines = copied(showing, "quoted").split("\n")
    assert all(line.startswith(">") for line in lines)
    assert lines[-1].startswith("> ——")


def test_a_reference_says_when_the_article_was_read(showing: Showing) -> None:
    reference = copied(showing, "gbt7714").split("\n")[-1]
    assert reference.startswith("青禾新闻网. 青禾县前三季度外贸稳中提质[EB/OL]. (2024-10-20)")
    assert (f"[{date.today().isoformat()}]" in reference) == ("https:" in reference)


def test_the_path_on_the_machine_is_in_no_citation(showing: Showing) -> None:
    for style in ("plain", "markdown", "gbt7714"):
        assert "/" not in citation(Showing(articles.parse(ARTICLE)), style).replace("[EB/OL]", "")
