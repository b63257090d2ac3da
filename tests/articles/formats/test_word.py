"""Word documents: automatic numbers, tracked changes, boxes, notes and what a document hides."""

from __future__ import annotations

import pytest

from articles import Article, ArticleError
from tests.articles.formats.documents import PROSE, paragraph, word, word_list
from tests.articles.formats.word_reading import NUMBER, TITLE, heads, opened, texts


class TestAutomaticNumbers:
    def test_the_numbers_of_a_notice_s_headings_come_out_with_their_levels(self) -> None:
        lists = word_list(5, ("chineseCounting", "%1、"), ("chineseCounting", "（%2）"), ("decimal", "%3."))
        body = [
            TITLE,
            paragraph("总体要求", list_id=1),
            paragraph(PROSE[0]),
            paragraph("重点任务", list_id=1),
            paragraph("壮大主体", list_id=1, depth=1),
            paragraph(PROSE[0]),
            paragraph("优化服务", list_id=1, depth=1),
            paragraph(PROSE[1]),
            paragraph("简化流程", list_id=1, depth=2),
            paragraph(PROSE[1]),
            paragraph("保障措施", list_id=1),
            paragraph(PROSE[1]),
        ]
        assert heads(opened(word("".join(body), lists + NUMBER))) == [
            ("一、总体要求", 1),
            ("二、重点任务", 1),
            ("（一）壮大主体", 2),
            ("（二）优化服务", 2),
            ("1. 简化流程", 3),
            ("三、保障措施", 1),
        ]

    def test_a_lower_level_names_the_one_above_it(self) -> None:
        lists = word_list(5, ("decimal", "%1"), ("decimal", "%1.%2"))
        body = [
            paragraph("引言", list_id=1),
            paragraph(PROSE[0]),
            paragraph("数据", list_id=1, depth=1),
            paragraph(PROSE[0]),
            paragraph("方法", list_id=1, depth=1),
            paragraph(PROSE[1]),
        ]
        assert [head for head, _ in heads(opened(word(TITLE + "".join(body), lists + NUMBER)))] == [
            "1 引言",
            "1.1 数据",
            "1.2 方法",
        ]

    @pytest.mark.parametrize(
        ("kind", "text", "first", "twelfth"),
        [
            ("chineseCountingThousand", "第%1章", "第一章 ", "第十二章 "),
            ("decimalEnclosedCircleChinese", "%1", "① ", "⑫ "),
            ("upperRoman", "%1.", "I. ", "XII. "),
            ("lowerLetter", "%1)", "a)", "l)"),
            ("chineseLegalSimplified", "%1、", "壹、", "拾贰、"),
            ("decimalZero", "%1", "01 ", "12 "),
            ("noSuchFormat", "%1、", "1、", "12、"),
        ],
    )
    def test_numbers_are_written_as_the_list_says(
        self, kind: str, text: str, first: str, twelfth: str
    ) -> None:
        items = "".join(paragraph(f"申报材料应当真实完整{at}。", list_id=1) for at in range(12))
        lines = texts(opened(word(TITLE + items, word_list(5, (kind, text)) + NUMBER)))
        found = [line.partition("申报")[0] for line in lines if "申报" in line]
        assert (found[0], found[11]) == (first, twelfth)

    def test_a_second_list_begins_anew_where_it_says_so(self) -> None:
        again = (
            '<w:num w:numId="2"><w:abstractNumId w:val="5"/><w:lvlOverride w:ilvl="0">'
            '<w:startOverride w:val="1"/></w:lvlOverride></w:num>'
        )
        items = [
            paragraph(text, list_id=number) for number, text in ((1, "甲项。"), (1, "乙项。"), (2, "丙项。"))
        ]
        article = opened(word(TITLE + "".join(items), word_list(5, ("decimal", "%1.")) + NUMBER + again))
        assert texts(article) == ["1. 甲项。", "2. 乙项。", "1. 丙项。"]

    def test_a_style_may_number_its_headings(self) -> None:
        style = (
            '<w:style w:type="paragraph" w:styleId="a1"><w:name w:val="heading 1"/><w:pPr><w:numPr>'
            '<w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
        )
        body = TITLE + paragraph("总则", style="a1") + paragraph(PROSE[0]) + paragraph("附则", style="a1")
        article = opened(word(body, word_list(5, ("chineseCounting", "第%1章")) + NUMBER, style))
        assert heads(article) == [("第一章 总则", 1), ("第二章 附则", 1)]

    def test_bullets_make_items(self) -> None:
        body = TITLE + paragraph("一批项目开工", list_id=1) + paragraph("一批项目投产", list_id=1)
        article = opened(word(body, word_list(5, ("bullet", "•")) + NUMBER))
        assert [part.role for part in article.paragraphs] == ["item", "item"]

    def test_a_number_without_a_list_is_none(self) -> None:
        assert texts(opened(word(TITLE + paragraph(PROSE[0], list_id=9)))) == [PROSE[0]]


def cell(inner: str) -> str:
    return f"<w:tc>{inner}</w:tc>"


class TestTables:
    def test_a_table_in_a_cell_is_text_of_that_cell_once(self) -> None:
        inner = f"<w:tbl><w:tr>{cell(paragraph('内'))}{cell(paragraph('层'))}</w:tr></w:tbl>"
        outer = f"<w:tbl><w:tr>{cell(paragraph('外'))}{cell(inner + paragraph('尾'))}</w:tr></w:tbl>"
        assert texts(opened(word(TITLE + outer))) == ["外\t内 层 尾"]

    def test_a_table_of_one_cell_gives_its_paragraphs_with_their_numbers(self) -> None:
        box = f"<w:tbl><w:tr>{cell(paragraph('总体要求', list_id=1) + paragraph(PROSE[0]))}</w:tr></w:tbl>"
        lists = word_list(5, ("chineseCounting", "%1、")) + NUMBER
        assert texts(opened(word(TITLE + box, lists))) == ["一、总体要求", PROSE[0]]


def test_a_damaged_document_is_named() -> None:
    data = bytearray(word(TITLE))
    data[49:53] = bytes(4)
    with pytest.raises(ArticleError, match="a broken Word document"):
        opened(bytes(data))


class TestWhatADocumentHides:
    def test_deleted_moved_and_hidden_text_is_gone_and_inserted_text_stays(self) -> None:
        runs = (
            "<w:r><w:t>增长</w:t></w:r><w:del><w:r><w:delText>一成</w:delText></w:r></w:del>"
            "<w:ins><w:r><w:t>两成，</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>旧处</w:t></w:r></w:moveFrom>"
            "<w:r><w:rPr><w:vanish/></w:rPr><w:t>暗记</w:t></w:r><w:r><w:t>好于预期。</w:t></w:r>"
        )
        assert texts(opened(word(TITLE + f"<w:p>{runs}</w:p>"))) == ["增长两成，好于预期。"]

    def test_readings_beside_characters_are_no_text(self) -> None:
        ruby = (
            "<w:p><w:r><w:ruby><w:rt><w:r><w:t>chǎn</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>产</w:t></w:r>"
            "</w:rubyBase></w:ruby></w:r><w:r><w:t>业振兴带来了新的机会。</w:t></w:r></w:p>"
        )
        assert texts(opened(word(TITLE + ruby))) == ["产业振兴带来了新的机会。"]

    def test_a_table_of_contents_is_left_out(self) -> None:
        style = '<w:style w:type="paragraph" w:styleId="t1"><w:name w:val="toc 1"/></w:style>'
        body = TITLE + paragraph("第一章 总则 1", style="t1") + paragraph(PROSE[0])
        assert texts(opened(word(body, styles=style))) == [PROSE[0]]

    def test_the_text_of_a_box_follows_its_paragraph_once(self) -> None:
        box = (
            '<w:p><w:r><w:t>正文在前。</w:t></w:r><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
            f"<mc:Choice><w:txbxContent>{paragraph('框中的话。')}</w:txbxContent></mc:Choice>"
            f"<mc:Fallback><w:txbxContent>{paragraph('框中的话。')}</w:txbxContent></mc:Fallback>"
            "</mc:AlternateContent></w:r></w:p>"
        )
        assert texts(opened(word(TITLE + box))) == ["正文在前。", "框中的话。"]


def levels(article: Article) -> list[tuple[str, str, int]]:
    return [(part.role, part.of(article.text), part.level) for part in article.paragraphs[1:]]


def named(name: str, settings: str = "") -> str:
    """A paragraph style, whose id is its name without spaces."""
    known = name.replace(" ", "")
    return (
        f'<w:style w:type="paragraph" w:styleId="{known}"><w:name w:val="{name}"/>'
        f"<w:pPr>{settings}</w:pPr></w:style>"
    )


class TestNestedLists:
    def test_keep_the_depth_that_word_gives_each_item(self) -> None:
        lists = word_list(5, *[("bullet", "•")] * 3)
        items = [("甲", 0), ("乙", 1), ("丙", 2), ("丁", 0), ("戊", 2)]
        body = "".join(paragraph(text, list_id=1, depth=depth) for text, depth in items)
        article = opened(word(TITLE + paragraph(PROSE[0]) + body, lists + NUMBER))
        assert levels(article) == [
            ("item", "甲", 1),
            ("item", "乙", 2),
            ("item", "丙", 3),
            ("item", "丁", 1),
            ("item", "戊", 2),
        ]
        assert article.text.endswith("\n甲\n  乙\n    丙\n丁\n  戊")

    def test_of_styles_are_as_deep_as_their_names_say(self) -> None:
        styles = named("List Bullet") + named("List Bullet 2")
        body = paragraph("甲", style="ListBullet") + paragraph("乙", style="ListBullet2")
        article = opened(word(TITLE + paragraph(PROSE[0]) + body, styles=styles))
        assert levels(article) == [("item", "甲", 1), ("item", "乙", 2)]

    def test_a_line_end_inside_an_item_begins_no_other(self) -> None:
        body = paragraph("甲</w:t><w:br/><w:t>乙", style="ListBullet")
        article = opened(word(TITLE + paragraph(PROSE[0]) + body, styles=named("List Bullet")))
        assert [part.goes_on for part in article.paragraphs[1:]] == [False, True]


class TestCode:
    @pytest.mark.parametrize("name", ["Source Code", "HTML Preformatted", "HTML 预设格式", "代码"])
    def test_in_a_style_for_it_keeps_its_lines_and_indentation(self, name: str) -> None:
        known = name.replace(" ", "")
        code = ["def f(x):", "", "    if x:</w:t><w:br/><w:t>\treturn 3%", ""]
        body = "".join(paragraph(line, style=known) for line in code)
        article = opened(word(TITLE + paragraph(PROSE[0]) + body + paragraph(PROSE[1]), styles=named(name)))
        assert article.text == f"{PROSE[0]}\ndef f(x):\n\n    if x:\n\treturn 3%\n{PROSE[1]}"
        assert [part.role for part in article.paragraphs] == ["text", "code", "code", "code", "text"]
