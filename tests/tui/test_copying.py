"""What a copy holds in each style."""

from __future__ import annotations

from datetime import date

import pytest

import articles
from articles import Figure, Span
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
    assert lines[-1].startswith("> ——[青禾县前三季度外贸稳中提质](https://example.org/a.html)")


def test_a_reference_says_when_the_article_was_read(showing: Showing) -> None:
    reference = copied(showing, "gbt7714").split("\n")[-1]
    assert reference.startswith("青禾新闻网. 青禾县前三季度外贸稳中提质[EB/OL]. (2024-10-20)")
    assert (f"[{date.today().isoformat()}]" in reference) == ("https:" in reference)


def test_a_quotation_escapes_what_would_be_markup_and_parts_the_source_by_a_line() -> None:
    showing = Showing(articles.parse("标题\n2024-01-02\n正文说*很好*。", title="标题"))
    text, between, source = copied(showing, "quoted", "正文说*很好*").split("\n")
    assert text == r"> 正文说\*很好\*"
    assert between == ">"
    assert source.startswith("> ——")


def test_several_pieces_are_a_list_in_markdown_and_lines_in_plain_text(showing: Showing) -> None:
    text = showing.article.text
    spans = tuple(Span(text.index(each), text.index(each) + 2) for each in ("企业", "软件"))
    assert rendered(showing, Excerpt("句", spans), "markdown") == "- 企业\n- 软件"
    assert rendered(showing, Excerpt("句", spans), "plain") == "企业\n软件"
    assert rendered(showing, Excerpt("句", spans[:1]), "markdown") == "企业"


def figures(showing: Showing) -> Excerpt:
    """Two figures: one that rose, and one without a label."""
    text = showing.article.text
    at = {each: text.index(each) for each in ("企业", "412家", "12.3%")}
    label = Span(at["企业"], at["企业"] + 2)
    grown = Figure(at["12.3%"], at["12.3%"] + 5, "percent", 12.3, "%", direction="up", basis="yoy")
    counted = Figure(at["412家"], at["412家"] + 4, "count", 412, "家", label=(label,))
    return Excerpt("数据", (counted, grown), (counted, grown))


def test_figures_are_quoted_with_what_they_measure_and_how_they_moved(showing: Showing) -> None:
    assert rendered(showing, figures(showing), "plain") == "企业：412家\n12.3%（▲ 同比）"
    taiwan = rendered(showing.in_script("taiwan"), figures(showing), "markdown")
    assert taiwan == "- 企業：412家\n- 12.3%（▲ 同比）"


def test_figures_are_a_table_in_the_script_that_is_shown(showing: Showing) -> None:
    table = rendered(showing.in_script("taiwan"), figures(showing), "table").split("\n")
    assert table[0] == "| 指標 | 數據 | 變化 |"
    assert table[1] == "| --- | --- | --- |"
    assert table[2].startswith("| 企業 | 412家 |")
    assert len(table) == 4


def test_a_cell_of_a_table_escapes_what_would_end_it() -> None:
    showing = Showing(articles.parse("a|b有3家。", title=""))
    figure = Figure(4, 6, "count", 3, "家", label=(Span(0, 3),))
    row = rendered(showing, Excerpt("数据", (figure, figure), (figure, figure)), "table").split("\n")[2]
    assert row.startswith(r"| a\|b |")


def test_only_several_figures_are_offered_as_a_table(showing: Showing) -> None:
    both = figures(showing)
    assert {"table", "tsv"} <= set(both.styles)
    for other in (Excerpt("数据", both.spans[:1], both.figures[:1]), Excerpt("句", both.spans)):
        assert not {"table", "tsv"} & set(other.styles)


def test_the_path_on_the_machine_is_in_no_citation(showing: Showing) -> None:
    for style in ("plain", "markdown", "gbt7714"):
        assert "/" not in citation(Showing(articles.parse(ARTICLE)), style).replace("[EB/OL]", "")
