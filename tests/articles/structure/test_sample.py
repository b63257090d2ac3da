"""The article that ships with wenzhai, and one real article where it is at hand."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

import articles

ROOT = Path(__file__).parents[3]
DATA = Path(os.environ.get("WENZHAI_DATA") or ROOT / "build" / "data")


def structured(path: Path) -> articles.Article:
    return articles.structured(articles.read(str(path), repair=False))


def outline(article: articles.Article) -> list[str | None]:
    return [section.heading and section.heading.of(article.text) for section in article.sections]


class TestTheSample:
    @pytest.fixture
    def article(self) -> articles.Article:
        return structured(ROOT / "articles" / "data" / "sample.clean.txt")

    def test_the_title_is_the_whole_first_line(self, article: articles.Article) -> None:
        assert article.title == "澄湖市以產業鏈招商推動制造業升級 前三季度簽約項目126個、總投資逾380億元"

    def test_a_filled_source_line_goes_before_an_empty_one(self, article: articles.Article) -> None:
        assert article.metadata.publisher == "澄湖新聞網"
        assert (article.metadata.published, article.metadata.views) == ("2024-10-18", 352)

    def test_the_byline_gives_the_author_and_stays_in_the_text(self, article: articles.Article) -> None:
        assert article.metadata.author == "林曉嵐"
        assert article.metadata.byline == "澄湖日報 記者林曉嵐"
        assert article.text.endswith("(澄湖日報 記者林曉嵐)")

    def test_the_text_is_the_body_alone(self, article: articles.Article) -> None:
        assert article.text.startswith("日前,澄湖市政府召開新聞發布會")

    def test_short_lines_over_long_paragraphs_are_headings(self, article: articles.Article) -> None:
        assert outline(article) == [
            None,
            "產業鏈招商成效顯現",
            "園區承載能力持續提升",
            "中小企業創新活力增強",
            "著力優化營商環境",
        ]

    def test_every_sentence_stands_in_its_paragraph(self, article: articles.Article) -> None:
        for sentence in article.sentences:
            assert article.paragraphs[sentence.paragraph].covers(sentence)

    def test_a_half_width_comma_ends_no_sentence(self, article: articles.Article) -> None:
        first = article.sentences[0].of(article.text)
        assert first == "日前,澄湖市政府召開新聞發布會,介紹前三季度產業鏈招商和制造業升級情況。"


@pytest.mark.skipif(not (DATA / "kunming.clean.txt").exists(), reason="the real article is not at hand")
class TestARealArticle:
    @pytest.fixture
    def article(self) -> articles.Article:
        return structured(DATA / "kunming.clean.txt")

    def test_its_metadata_are_known(self, article: articles.Article) -> None:
        known = article.metadata
        assert (
            article.title and article.title.startswith("昆明綜合施策") and article.title.endswith("示范基地")
        )
        assert (known.published, known.publisher, known.views) == ("2024-06-03", "昆明信息港", 64)
        assert (known.author, known.byline) == ("杜仲瑩", "昆明日報 記者杜仲瑩")

    def test_it_has_a_lead_and_four_headings(self, article: articles.Article) -> None:
        assert outline(article)[0] is None
        assert len(article.sections) == 5
