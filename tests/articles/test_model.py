"""The nouns: spans, and what knows which of them holds a place."""

from __future__ import annotations

import articles
from articles import Span
from articles.model import Figure, Section, index_at


class TestSpans:
    def test_a_span_quotes_covers_and_overlaps(self) -> None:
        assert Span(1, 3).of("甲乙丙丁") == "乙丙"
        assert Span(1, 4).covers(Span(1, 4)) and Span(0, 5).covers(Span(2, 3))
        assert not Span(1, 4).covers(Span(0, 4)) and not Span(1, 4).covers(Span(1, 5))
        assert Span(1, 4).overlaps(Span(3, 5)) and Span(3, 5).overlaps(Span(1, 4))
        assert not Span(1, 4).overlaps(Span(4, 5)) and not Span(4, 5).overlaps(Span(1, 4))

    def test_the_last_that_starts_before_a_place_holds_it(self) -> None:
        spans = (Section(2, 5), Section(5, 9), Section(9, 9))
        assert [index_at(spans, at) for at in (0, 2, 4, 5, 8, 9, 20)] == [0, 0, 0, 1, 1, 2, 2]
        assert index_at((), 3) == 0

    def test_an_article_knows_what_holds_a_place(self) -> None:
        article = articles.parse("导语一句。\n\n一、现状\n\n甲句。乙句。\n\n二、打算\n\n丙句。", title="")
        at = article.text.index("乙句")
        assert article.sections[article.section_at(at)].covers(Span(at, at + 2))
        assert article.paragraphs[article.paragraph_at(at)].of(article.text) == "甲句。乙句。"
        assert article.sentences[article.sentence_at(at)].of(article.text) == "乙句。"

    def test_a_label_in_two_pieces_is_one(self) -> None:
        figure = Figure(0, 1, "count", 1, "个", label=(Span(1, 3), Span(5, 7)))
        assert figure.label_of("5增产个与粮食") == "增产粮食"
        assert Figure(0, 1, "count", 1, "个").label_of("5") is None

    def test_what_was_repaired_and_the_cleaned_text_are_told(self) -> None:
        document = articles.read_text("全县产(chǎn)业增加三成。\n甲。", title="", glosses="strip")
        assert document.text == "全县产业增加三成。\n甲。"
        assert articles.digest(articles.structured(document)).repairs == document.repairs != ()
