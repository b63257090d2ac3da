"""Titles of Word documents, and what stands over them."""

from __future__ import annotations

import pytest

from tests.articles.formats.documents import PROSE, paragraph, shown, word
from tests.articles.formats.word_reading import TEXT, heads, opened, texts

BYLINE = shown("青枫日报记者　何小满", 12, centred=True) + shown("2024年5月18日", 12, centred=True)


NEWSPAPERS = (
    "青枫日报 青枫晚报 青枫早报 青枫时报 青枫周报 青枫都报 青枫商报 青枫快报 青枫日報 青枫時報 青枫报 "
    "湖畔网 湖畔網 湖畔周刊 湖畔杂志 湖畔雜志 湖畔雜誌 湖畔通讯社 湖畔通訊社 湖畔电视台 湖畔電視臺 "
    "湖畔研究所 湖畔研究院"
)


class TestTitlesThatStandOut:
    def test_the_largest_line_is_the_title_and_the_one_over_it_a_kicker(self) -> None:
        body = shown("走进湖心岛", 12, centred=True) + shown("守岛人的春天", 22, bold=True, centred=True)
        article = opened(word(body + BYLINE + TEXT + shown("一座灯塔", 12, bold=True) + TEXT))
        known = article.metadata
        assert (article.title, known.kicker) == ("守岛人的春天", "走进湖心岛")
        assert (known.publisher, known.author, known.published) == ("青枫日报", "何小满", "2024-05-18")
        assert heads(article) == [("一座灯塔", 1)] and texts(article)[0] == PROSE[0]

    def test_where_none_is_larger_the_bold_line_in_the_middle_is(self) -> None:
        body = shown("走进湖心岛", 12, centred=True) + shown("守岛人的春天", 12, bold=True, centred=True)
        assert opened(word(body + BYLINE + TEXT)).title == "守岛人的春天"

    def test_a_newspaper_over_the_title_publishes_it(self) -> None:
        body = shown("青枫晚报", 26) + shown("守岛人的春天", 30, bold=True) + shown("2024年5月18日", 12)
        known = opened(word(body + shown("作者：何小满", 12) + TEXT)).metadata
        assert (known.publisher, known.author) == ("青枫晚报", "何小满")

    @pytest.mark.parametrize("name", NEWSPAPERS.split())
    def test_a_name_like_a_newspaper_s_is_the_publisher_s_even_amid_spaces(self, name: str) -> None:
        body = shown(f"　{name}　", 12) + shown("守岛人的春天", 22) + shown("2024年5月18日", 12)
        known = opened(word(body + TEXT)).metadata
        assert (known.publisher, known.kicker) == (name, None)

    def test_the_mark_of_an_attachment_over_the_title_stays_in_the_text(self) -> None:
        body = shown("附件1", 12) + shown("湖心岛保护方案", 22, bold=True) + shown("2024年5月18日", 12)
        article = opened(word(body + TEXT))
        assert (article.title, article.metadata.published) == ("湖心岛保护方案", "2024-05-18")
        assert texts(article) == ["附件1", *PROSE]

    @pytest.mark.parametrize(
        ("head", "colour"),
        [("水务工作动态", "FF0000"), ("青枫市水务局", "000000"), ("青枫市人民政府文件", "")],
    )
    def test_the_head_of_a_paper_is_no_title(self, head: str, colour: str) -> None:
        body = shown(head, 40, colour=colour) + shown("青政发〔2024〕8号", 16)
        body += shown("青枫市人民政府关于", 22) + shown("保护湖心岛的通知", 22) + shown("各区人民政府：", 16)
        article = opened(word(body + TEXT))
        assert article.title == "青枫市人民政府关于保护湖心岛的通知"
        assert article.metadata.document_number == "青政发〔2024〕8号"

    @pytest.mark.parametrize("office", ["湖畔证券研究所", "湖畔市统计局"])
    def test_an_office_over_the_kicker_publishes_it(self, office: str) -> None:
        body = shown(office, 12) + shown("证券研究报告", 12) + shown("渗透率过半之后", 22)
        known = opened(word(body + shown("2024年7月12日", 12) + TEXT)).metadata
        assert (known.publisher, known.kicker) == (office, "证券研究报告")

    def test_the_head_of_a_paper_stands_over_its_title_once(self) -> None:
        body = shown("青枫市水务局文件", 40, bold=True, colour="FF0000") + shown("青水发〔2024〕8号", 16)
        article = opened(word(body + shown("关于保护湖心岛的通知", 22) + TEXT))
        assert (article.metadata.kicker, heads(article)) == ("青枫市水务局文件", [])
        assert article.document.lines[0].text == "青水发〔2024〕8号" != article.document.lines[1].text

    def test_a_style_may_make_it_large(self) -> None:
        style = (
            '<w:style w:type="paragraph" w:styleId="a"><w:name w:val="篇名"/>'
            '<w:rPr><w:sz w:val="44"/></w:rPr></w:style>'
        )
        body = paragraph("走进湖心岛") + paragraph("守岛人的春天", style="a")
        assert opened(word(body + TEXT, styles=style)).title == "守岛人的春天"

    def test_a_newspaper_over_the_title_stays_where_another_source_is_named(self) -> None:
        title = shown("三江源头护鸟人", size=22, bold=True)
        body = paragraph("高原晚报") + title + paragraph("来源：江海网") + paragraph(PROSE[0])
        known = opened(word(body)).metadata
        assert (known.publisher, known.kicker) == ("江海网", "高原晚报")

    @pytest.mark.parametrize(
        ("first", "second", "title"),
        [
            ("湖心岛的", "WIFI覆盖", "湖心岛的WIFI覆盖"),
            ("守岛人爱用WIFI", "上网", "守岛人爱用WIFI上网"),
            ("守岛人和GREEN", "ISLAND的春天", "守岛人和GREEN ISLAND的春天"),
        ],
    )
    def test_a_title_broken_between_words_of_an_alphabet_has_a_space(
        self, first: str, second: str, title: str
    ) -> None:
        assert opened(word(shown(first, 22) + shown(second, 22) + BYLINE + TEXT)).title == title

    def test_a_title_set_twice_is_given_once(self) -> None:
        line = shown("三江源头护鸟人", size=44, bold=True)
        article = opened(word(line + line + paragraph(PROSE[0])))
        assert (article.title, texts(article)) == ("三江源头护鸟人", [PROSE[0]])

    def test_a_subtitle_in_dashes_is_no_part_of_it(self) -> None:
        body = shown("守岛人的春天", 22) + shown("——湖心岛见闻", 22) + shown("2024年5月18日", 12)
        article = opened(word(body + TEXT))
        assert (article.title, article.metadata.subtitle) == ("守岛人的春天", "湖心岛见闻")

    def test_a_title_by_its_style_far_down_leaves_what_stands_over_it(self) -> None:
        style = '<w:style w:type="paragraph" w:styleId="t"><w:name w:val="Title"/></w:style>'
        over = [f"第{at}位守岛人说，湖心岛的春天来得早。" for at in range(1, 21)]
        over[9] = "记者　何小满"
        body = "".join(map(paragraph, over)) + paragraph("守岛人的春天", style="t") + paragraph(PROSE[0])
        article = opened(word(body, styles=style))
        assert (article.title, texts(article)[:20]) == ("守岛人的春天", over)

    @pytest.mark.parametrize("line", ["守岛人说，湖心岛的春天来得早。", "一、守岛人说"])
    def test_a_sentence_or_a_numbered_line_is_no_title(self, line: str) -> None:
        body = shown(line, 22, centred=True) + shown("守岛人的春天", 16, bold=True, centred=True)
        assert opened(word(body + TEXT)).title == "守岛人的春天"

    @pytest.mark.parametrize(
        "line",
        ["目　录", "摘 要", "前言", "引　言", "序言", "附录", "ABSTRACT", "Contents", "尊敬的各位家长："],
    )
    def test_what_opens_a_part_or_a_letter_is_no_title(self, line: str) -> None:
        body = shown(line, 22, centred=True) + shown("守岛人的春天", 16, bold=True, centred=True)
        assert opened(word(body + TEXT)).title == "守岛人的春天"

    def test_headings_that_look_alike_are_no_title(self) -> None:
        part = shown("现状", 16, bold=True) + TEXT
        article = opened(word(shown("湖心岛见闻", 12) + (part + TEXT) * 3))
        assert [head for head, _ in heads(article)] == ["现状"] * 3
