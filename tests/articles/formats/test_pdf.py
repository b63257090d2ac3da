"""PDF pages: titles, headings, columns, tables and running heads as they are set."""

from __future__ import annotations

import io
from collections.abc import Sequence

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate, Paragraph, Table

import articles
from articles import Article, formats
from articles.sources import Source

FONT = "STSong-Light"
PROSE = (
    "今年以来，青枫市坚持把产业发展摆在突出位置，前三季度签约项目26个，总投资48.5亿元，同比增长12.6%，"
    "增速比上半年加快2.3个百分点，为近三年同期最高水平。",
    "从行业看，装备制造业完成投资18.2亿元，增长21.5%；新材料产业完成投资9.6亿元，增长8.4%；"
    "生物医药产业完成投资6.3亿元，下降1.2%，主要受个别大项目进度影响。",
    "业内专家认为，青枫市产业基础扎实，但在人才引进、要素保障方面仍有短板，建议进一步完善政策体系，"
    "加大对中小企业的支持力度，形成大中小企业融通发展的格局。",
)
pdfmetrics.registerFont(UnicodeCIDFont(FONT))


def text(line: str, size: float = 11, *, indent: int = 2, centred: bool = False) -> Paragraph:
    style = ParagraphStyle(
        "any",
        fontName=FONT,
        fontSize=size,
        leading=1.6 * size,
        wordWrap="CJK",
        alignment=int(centred),
        firstLineIndent=0 if centred else indent * size,
        spaceAfter=0 if indent else size,
    )
    return Paragraph(line, style)


def document(story: Sequence[Flowable], *, columns: int = 1, head: str = "青枫市产业发展研究报告") -> Article:
    width = (A4[0] - 124 - 20 * columns) / columns

    def decorate(canvas: Canvas, template: BaseDocTemplate) -> None:
        canvas.setFont(FONT, 9)
        canvas.drawString(72, A4[1] - 40, head)
        canvas.drawRightString(A4[0] - 72, 30, f"第 {template.page} 页 共 9 页")

    buffer = io.BytesIO()
    frames = [Frame(72 + at * (width + 20), 60, width, A4[1] - 130) for at in range(columns)]
    template = BaseDocTemplate(buffer, pagesize=A4)
    template.addPageTemplates([PageTemplate("any", frames, onPage=decorate)])
    template.build(list(story))
    return opened(buffer.getvalue())


def opened(data: bytes) -> Article:
    return articles.structured(formats.extract(Source("a.pdf", data)))


def heads(article: Article) -> list[tuple[str, int]]:
    return [(part.heading.of(article.text), part.level) for part in article.sections if part.heading]


def texts(article: Article) -> list[str]:
    return [part.of(article.text) for part in article.paragraphs]


class TestAReport:
    def test_paragraphs_are_joined_over_pages_and_running_heads_are_gone(self) -> None:
        article = document([text("青枫市发展报告", 20, centred=True), *map(text, PROSE * 8)])
        assert article.title == "青枫市发展报告"
        assert texts(article) == list(PROSE * 8)

    def test_paragraphs_without_an_indent_are_known_by_their_distance(self) -> None:
        story = [text("青枫市发展报告", 20, centred=True), *(text(line, indent=0) for line in PROSE * 3)]
        assert texts(document(story)) == list(PROSE * 3)

    def test_a_title_of_two_lines_is_one(self) -> None:
        story = [text("青枫市二〇二四年", 20, centred=True), text("发展报告摘要", 20, centred=True)]
        assert document([*story, *map(text, PROSE)]).title == "青枫市二〇二四年发展报告摘要"

    def test_larger_lines_are_headings_by_their_size(self) -> None:
        story = [text("青枫市发展报告", 20, centred=True)]
        for part, inner in (("绿色运营", "节能减排"), ("员工与社区", "公益活动")):
            story += [text(part, 15, indent=0), text(PROSE[0]), text(inner, 13, indent=0), text(PROSE[1])]
        assert heads(document(story)) == [
            ("绿色运营", 1),
            ("节能减排", 2),
            ("员工与社区", 1),
            ("公益活动", 2),
        ]

    def test_a_table_gives_rows(self) -> None:
        rows = [["指标", "单位", "数量"], ["签约项目", "个", "26"], ["总投资", "亿元", "48.5"]]
        table = Table(rows, colWidths=[120, 80, 80], style=[("FONTNAME", (0, 0), (-1, -1), FONT)])
        article = document([text("统计公报", 20, centred=True), text(PROSE[0]), table, text(PROSE[1])])
        found = [part.of(article.text) for part in article.paragraphs if part.role == "row"]
        assert found == ["\t".join(row) for row in rows]
        assert [line for line in texts(article) if line not in found] == list(PROSE[:2])

    def test_lines_in_the_middle_of_a_page_of_short_ones_are_not_joined(self) -> None:
        lines = ["青政发〔2024〕8号", "各区人民政府：", "现任命林青为青枫市统计局局长。", "青枫市人民政府"]
        story = [text("任免通知", 20, centred=True), text(lines[0], centred=True), *map(text, lines[1:])]
        found = document(story)
        assert texts(found) == lines[1:]
        assert found.metadata.document_number == lines[0]

    def test_a_line_in_the_middle_goes_on_under_a_full_one(self) -> None:
        adopted = (
            "（2023年10月26日青枫市第八届人民代表大会常务委员会第十三次会议通过，自2024年3月1日起在全市施行）"
        )
        story = [text("养犬条例正文", 20, centred=True), text(adopted, centred=True), *map(text, PROSE)]
        assert document(story).boilerplate == (adopted,)

    def test_a_chinese_number_begins_a_paragraph(self) -> None:
        parts = [f"{number}、{PROSE[0]}" for number in "一二三"]
        story = [text("青枫市发展报告", 20, centred=True), *(text(part, indent=0) for part in parts)]
        assert texts(document(story)) == parts

    def test_a_chinese_number_begins_one_even_under_a_full_line(self) -> None:
        width = int((A4[0] - 144 - 12) / 11)
        parts = [f"{number}、{'产业项目' * 20}"[:width] for number in "一二三"]
        story = [text(part, indent=0) for part in parts]
        for line in story:
            line.style.spaceAfter = 0
        title = text("青枫市发展报告", 20, centred=True)
        assert texts(document([title, *story, *map(text, PROSE)]))[:3] == parts


class TestColumns:
    def test_a_paragraph_goes_on_in_the_next_column(self) -> None:
        story = [text("区域产业研究", 16, centred=True), *(text(line, 9.5) for line in PROSE * 5)]
        assert texts(document(story, columns=2)) == list(PROSE * 5)

    def test_columns_that_are_drawn_row_by_row_are_read_one_after_the_other(self) -> None:
        buffer = io.BytesIO()
        canvas = Canvas(buffer, pagesize=A4)
        canvas.setFont(FONT, 10)
        left, right = "左栏的字排在前面，读完再读另一栏。", "右栏的字排在后面，是在左栏之后读。"
        for row in range(12):
            canvas.drawString(72, 700 - 18 * row, left)
            canvas.drawString(320, 700 - 18 * row, right)
        canvas.save()
        found = "".join(texts(opened(buffer.getvalue())))
        assert found == left * 12 + right * 12
