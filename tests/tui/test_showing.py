"""An article as it is shown: in a script, with the region's words, harmless for a terminal."""

from __future__ import annotations

import pytest

import articles
from articles import Span
from tests.tui.pages import span_of
from tui.showing import Showing, name_of

BODY = """云溪镇的软件园开工了。全镇有“三个”项目。
第二段说的是头发和发展。"""


@pytest.fixture
def showing() -> Showing:
    return Showing(articles.parse(BODY, title="软件园的网络"))


class TestAText:
    def test_is_in_the_script_that_is_shown(self, showing: Showing) -> None:
        span = span_of(showing.article, "头发和发展")
        assert showing.text(span) == "头发和发展"
        assert showing.in_script("taiwan").text(span) == "頭髮和發展"

    def test_over_several_paragraphs_keeps_their_line_ends(self, showing: Showing) -> None:
        span = Span(BODY.index("项目"), BODY.index("说的"))
        assert showing.text(span) == "项目。\n第二段"

    def test_that_ends_a_paragraph_takes_nothing_of_the_next_one(self, showing: Showing) -> None:
        first = showing.article.paragraphs[0]
        assert showing.text(first) == BODY.split("\n", maxsplit=1)[0]
        assert showing.text(Span(first.start, first.end + 1)) == BODY.split("\n", maxsplit=1)[0]

    def test_is_harmless_for_a_terminal(self) -> None:
        showing = Showing(articles.parse("前\x9b2J后。", title="标\x9b题"))
        assert "\x9b" not in showing.text(Span(0, len(showing.article.text))) + showing.title

    @pytest.mark.parametrize("nothing", [None, ""])
    def test_that_there_is_none_of_is_empty(self, showing: Showing, nothing: str | None) -> None:
        assert showing.words(nothing) == ""


class TestTheRegionsWords:
    def test_are_shown_and_taken_away_by_turns(self, showing: Showing) -> None:
        taiwan = showing.in_script("taiwan")
        assert not taiwan.phrases
        assert taiwan.with_phrases().phrases
        said = [
            each.words("软件")
            for each in (taiwan, taiwan.with_phrases(), taiwan.with_phrases().with_phrases())
        ]
        assert said == ["軟件", "軟體", "軟件"]

    def test_and_its_quotes_stay_in_the_next_script_and_article(self) -> None:
        showing = Showing(articles.parse(BODY, title=""), "simplified", phrases=True, quotes=True)
        for other in (
            showing.in_script("taiwan"),
            showing.in_script("taiwan").of(articles.parse("别的。", title="")),
        ):
            assert other.words("软件“园”") == "軟體「園」"

    def test_are_those_of_the_text_where_it_is_traditional(self) -> None:
        showing = Showing(
            articles.parse("軟體園開工了，這裡的網路很快。", title=""), "simplified", phrases=True
        )
        assert showing.words("軟體") == "软件"


class TestATitle:
    def test_is_the_article_s_in_the_script_that_is_shown(self, showing: Showing) -> None:
        assert showing.in_script("taiwan").title == "軟件園的網絡"

    def test_is_the_source_s_name_where_there_is_none(self) -> None:
        article = articles.parse(BODY, title="")
        assert Showing(article).title == name_of(article.document.name)


class TestAName:
    @pytest.mark.parametrize(
        ("source", "name"),
        [
            ("/home/a/年报.html", "年报.html"),
            ("-", "standard input"),
            ("/", "/"),
            ("https://a.cn/b/c.html", "c.html"),
        ],
    )
    def test_is_the_last_part_of_a_path_or_an_address(self, source: str, name: str) -> None:
        assert name_of(source) == name
