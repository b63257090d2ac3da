"""A digest in another script."""

from dataclasses import replace

import pytest

from articles.model import (
    Article,
    ArticleError,
    Digest,
    Document,
    Figure,
    Metadata,
    Paragraph,
    Point,
    Section,
    Sentence,
    Span,
    Summary,
)
from articles.scripts import convert_digest

TEXT = "软件产业\n鼠标出口增长约5万个。"
FIGURE = TEXT.index("5")


def digest():
    document = Document("-", "text", None, original=TEXT, lines=())
    article = Article(
        document,
        title="软件新闻",
        metadata=Metadata(
            published="2024-06-03", publisher="云州日报", url="http://example.org/软件", keywords=("软件",)
        ),
        text=TEXT,
        script="simplified",
        sections=(Section(0, len(TEXT), Span(0, 4)),),
        paragraphs=(Paragraph(0, 4, 0, "heading"), Paragraph(5, len(TEXT), 0)),
        sentences=(Sentence(5, len(TEXT), 1),),
        boilerplate=("关注我们",),
    )
    figure = Figure(
        FIGURE, FIGURE + 3, "count", 50000, "个", label=(Span(5, 9),), approx=Span(FIGURE - 1, FIGURE)
    )
    summary = Summary(Point(0, 4, 0), (Point(5, len(TEXT), 0),), (Point(5, len(TEXT), 0),))
    return Digest(article, (figure,), summary)


class TestConvertDigest:
    def test_the_original_is_the_same_digest(self):
        assert convert_digest(digest(), "original") == digest()

    @pytest.mark.parametrize("script", ["taiwan", "traditional", "s2twp", "s2hkp", "t2s"])
    def test_everything_points_to_the_same_words(self, script):
        before, after = digest(), convert_digest(digest(), script)
        from articles.scripts import converter

        convert = converter(script).convert
        text = after.article.text
        assert after.article.script == script
        assert text == convert(TEXT)
        assert after.figures[0].of(text) == convert("5万个")
        assert after.figures[0].unit == convert("个")
        assert after.figures[0].label_of(text) == convert("鼠标出口")
        assert after.figures[0].approx.of(text) == convert("约")
        assert after.figures[0].value == before.figures[0].value
        assert after.summary.headline.of(text) == convert("软件产业")
        assert after.summary.points[0].of(text) == convert(TEXT[5:])
        assert after.article.sections[0].heading.of(text) == convert("软件产业")
        assert [p.of(text) for p in after.article.paragraphs] == [convert(line) for line in TEXT.split("\n")]
        assert after.article.sentences[0].end == len(text)

    def test_title_and_metadata_are_converted_and_the_document_is_not(self):
        article = convert_digest(digest(), "taiwan").article
        assert article.title == "軟件新聞"
        assert article.metadata.publisher == "雲州日報"
        assert article.metadata.keywords == ("軟件",)
        assert article.metadata.url == "http://example.org/软件"
        assert article.metadata.published == "2024-06-03"
        assert article.boilerplate == ("關注我們",)
        assert article.document == digest().article.document

    def test_places_move_with_a_word_that_grows_before_them(self):
        text = "埠，出口約5個"
        figure = Figure(5, 7, "count", 5, "個", label=(Span(2, 4),), approx=Span(4, 5))
        before = replace(
            digest(),
            article=replace(
                digest().article,
                text=text,
                sections=(Section(2, 7, Span(2, 4)),),
                sentences=(Sentence(0, 2, 0), Sentence(2, 7, 0)),
            ),
            figures=(figure,),
            summary=Summary(points=(Point(0, 1, 0), Point(2, 7, 0))),
        )
        after = convert_digest(before, "simplified", phrases=True)
        text = after.article.text
        assert text == "端口，出口约5个"
        assert [point.of(text) for point in after.summary.points] == ["端口", "出口约5个"]
        assert after.figures[0].of(text) == "5个"
        assert after.figures[0].label_of(text) == "出口"
        assert after.figures[0].approx.of(text) == "约"
        assert after.article.sections[0].of(text) == "出口约5个"
        assert [sentence.of(text) for sentence in after.article.sentences] == ["端口，", "出口约5个"]
        assert after.article.sections[0].heading.of(text) == "出口"

    def test_quotation_marks_change_only_on_request(self):
        before = replace(digest(), article=replace(digest().article, text="“软件”" + TEXT[4:]))
        assert convert_digest(before, "taiwan").article.text.startswith("“軟件”")
        assert convert_digest(before, "taiwan", quotes=True).article.text.startswith("「軟件」")

    def test_a_text_of_hong_kong_is_read_as_one(self):
        text = "衞生署説這裏的綫路"
        before = Digest(replace(digest().article, text=text, script="traditional", title="埗"))
        assert convert_digest(before, "simplified").article.text == "卫生署说这里的线路"

    def test_an_unknown_script_is_an_error(self):
        with pytest.raises(ArticleError, match="klingon"):
            convert_digest(digest(), "klingon")
