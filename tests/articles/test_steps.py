"""The steps as a caller sees them: what each takes, and what it leaves as it was."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

import articles
from articles import ArticleError, Document, Line, Span

NOISY = "全县发(fā)展产(chǎn)业，企业(yè)增加三成。"
CLEAN = "全县发展产业，企业增加三成。"
NEWS = (
    "青枫市产业发展提速\n\n今年全市签约项目26个，总投资48.5亿元。软件产业的产值同比增长12.6%。\n\n"
    "下一步，全市将优化营商环境，推动项目早投产。市民还可以在网上办事，全年无休。"
)


def document(title: str | None, *lines: str) -> Document:
    return Document("-", "html", None, "\n".join(lines), tuple(map(Line, lines)), title=title)


class TestReading:
    def test_the_text_stays_as_it_came_on_request(self, tmp_path: Path) -> None:
        (tmp_path / "a.txt").write_text(f"县里的新闻\n\n{NOISY * 3}", encoding="utf-8")
        source = str(tmp_path / "a.txt")
        assert articles.load(source, glosses="strip").text == CLEAN * 3
        assert articles.load(source, repair=False, glosses="strip").text == NOISY * 3
        assert articles.load(source, glosses="keep").text == NOISY * 3
        assert articles.read(source, repair=False).repairs == ()
        assert articles.read_text(NOISY, glosses="keep").text == NOISY

    def test_an_encoding_can_be_named(self, tmp_path: Path) -> None:
        (tmp_path / "a.txt").write_bytes("全縣發展產業，企業增加三成。".encode("big5"))
        assert articles.load(str(tmp_path / "a.txt"), encoding="big5").text == "全縣發展產業，企業增加三成。"
        found = articles.load(str(tmp_path / "a.txt"), encoding="cp1252").document.encoding
        assert found and (found.name, found.sure) == ("cp1252", True)

    def test_plain_text_has_a_sure_encoding(self) -> None:
        encoding = articles.read_text("甲。").encoding
        assert encoding and (encoding.name, encoding.sure) == ("utf-8", True)

    def test_a_source_alone_is_the_only_one(self) -> None:
        assert articles.expand("a.html") == ["a.html"]


class TestCleanedTitles:
    def test_one_that_no_line_shows_is_repaired_as_the_first_line(self) -> None:
        found = articles.cleaned(document("产(chǎn)业新闻", CLEAN, NOISY), "strip")
        assert (found.title, found.text) == ("产业新闻", f"{CLEAN}\n{CLEAN}")
        assert (found.repairs[0].line, found.repairs[0].after) == (1, "产")
        assert {repair.line for repair in found.repairs[1:]} == {2}

    def test_one_that_a_line_shows_is_listed_there_alone(self) -> None:
        found = articles.cleaned(document("产(chǎn)业新闻", CLEAN, "产(chǎn)业新闻"), "strip")
        assert found.title == "产业新闻"
        assert [repair.line for repair in found.repairs] == [2]

    def test_one_of_noise_alone_is_none(self) -> None:
        assert articles.cleaned(document("\x07\x08", CLEAN)).title is None

    def test_an_empty_one_stays_empty(self) -> None:
        assert articles.cleaned(document("", CLEAN)).title == ""


class TestDigests:
    def test_as_many_points_as_wanted_and_no_longer(self) -> None:
        article = articles.parse(NEWS)
        assert [len(articles.digest(article, points=count).summary.points) for count in (1, 2, 3)] == [
            1,
            2,
            3,
        ]
        short = articles.digest(article, points=3, chars=40).summary.points
        assert short and sum(point.end - point.start for point in short) <= 40

    def test_three_are_usual(self) -> None:
        assert len(articles.digest(articles.parse(NEWS)).summary.points) == 3

    def test_in_a_script_they_are_those_of_the_original_carried_over(self) -> None:
        article = articles.parse(NEWS)
        before, after = articles.digest(article), articles.digest(article, script="taiwan")
        assert after.article.script == "taiwan"
        assert [figure.value for figure in after.figures] == [figure.value for figure in before.figures]
        assert "軟件" in after.article.text
        assert "軟體" in articles.convert(before, "taiwan", phrases=True).article.text

    def test_a_reader_s_points_are_kept_and_what_is_dropped_is_not(self) -> None:
        digest = articles.digest(articles.parse(NEWS), points=2)
        text = digest.article.text
        wanted = Span(at := text.index("市民还可以"), text.index("。", at) + 1)
        pinned = articles.summarized(digest, points=2, pinned=(wanted,))
        assert any(wanted.overlaps(point) for point in pinned.summary.points)
        first = digest.summary.points[0]
        left = articles.summarized(digest, points=2, dropped=(first,))
        assert not any(first.overlaps(point) for point in left.summary.points)
        assert left.figures == digest.figures

    def test_an_unknown_script_is_an_error(self) -> None:
        with pytest.raises(ArticleError, match="klingon"):
            articles.digest(articles.parse(NEWS), script="klingon")


class TestTexts:
    def test_words_and_quotation_marks_are_converted_on_request(self) -> None:
        assert articles.convert_text("“软件”", "taiwan") == "“軟件”"
        assert articles.convert_text("“软件”", "taiwan", phrases=True, quotes=True) == "「軟體」"
        assert articles.converter("taiwan", phrases=True, quotes=True).convert("“软件”") == "「軟體」"
        assert articles.converter("taiwan").convert("“软件”") == "“軟件”"
        digest = articles.digest(articles.parse("“软件”产业增长。"))
        assert articles.convert(digest, "taiwan").article.text == "“軟件”產業增長。"
        assert articles.convert(digest, "taiwan", quotes=True).article.text == "「軟件」產業增長。"

    def test_hong_kong_s_characters_are_known(self) -> None:
        assert articles.origin("衞生署説這裏的綫路") == "hongkong"
        assert articles.convert_text("衞生署説這裏的綫路", "simplified") == "卫生署说这里的线路"

    def test_places_are_found_from_a_place_on_and_then_from_the_beginning(self) -> None:
        text = "产业与产业与产业"
        places = [Span(0, 2), Span(3, 5), Span(6, 8)]
        assert articles.search(replace(articles.parse("x"), text=text), "產業") == places
        assert articles.find_next(text, "產業", start=1) == places[1:2]
        assert articles.find_next(text, "產業", start=4, limit=3) == [places[2], *places[:2]]
        assert [span for block in articles.scan(text, "產業", 1) for span in block] == places[1:]

    def test_where_things_are_kept_is_told(self) -> None:
        assert articles.own_paths()["dictionary"].name == "dictionary.txt"
        assert set(articles.own_paths()) == {"dictionary", "cache"}
