"""What styles and lists make of a Word document's paragraphs."""

from __future__ import annotations

import pytest

from tests.articles.formats.documents import PROSE, paragraph, shown, word, word_list
from tests.articles.formats.word_reading import NUMBER, TEXT, TITLE, heads, opened, style, texts


class TestStyles:
    @pytest.mark.parametrize("name", ["heading 2", "Heading 2", "标题 2", "标题2", "標題 2"])
    def test_a_heading_has_the_level_of_its_style(self, name: str) -> None:
        first = style("heading 1", key="h")
        body = TITLE + paragraph("总则", style="h") + TEXT + paragraph("附则", style="s") + TEXT
        assert heads(opened(word(body, styles=first + style(name)))) == [("总则", 1), ("附则", 2)]

    @pytest.mark.parametrize(
        "name", ["Title", "标题", "公文标题", "大标题", "總標題", "文章标题", "文件标题", "主标题"]
    )
    def test_a_title_has_its_style(self, name: str) -> None:
        body = shown("走进湖心岛", 12) + paragraph("守岛人的春天", style="s") + TEXT
        assert opened(word(body, styles=style(name))).title == "守岛人的春天"

    @pytest.mark.parametrize("name", ["Subtitle", "副标题", "Title Page"])
    def test_another_style_makes_no_title(self, name: str) -> None:
        body = shown("守岛人的春天", 22) + paragraph("湖心岛见闻", style="s") + TEXT
        assert opened(word(body, styles=style(name))).title == "守岛人的春天"

    @pytest.mark.parametrize("name", ["toc 1", "TOC 3", "目录 1", "目錄 2"])
    def test_a_table_of_contents_is_left_out(self, name: str) -> None:
        body = TITLE + paragraph("第一章 总则 1", style="s") + paragraph(PROSE[0])
        assert texts(opened(word(body, styles=style(name)))) == [PROSE[0]]

    def test_a_style_has_what_it_is_based_on(self) -> None:
        styles = style("heading 1", key="h") + style("章名", '<w:basedOn w:val="h"/>')
        body = TITLE + paragraph("总则", style="s") + TEXT
        assert heads(opened(word(body, styles=styles))) == [("总则", 1)]

    @pytest.mark.parametrize(("level", "expected"), [("0", [1]), ("8", [9]), ("9", []), ("x", [])])
    def test_an_outline_level_makes_a_heading(self, level: str, expected: list[int]) -> None:
        head = paragraph("总则").replace("<w:pPr>", f'<w:pPr><w:outlineLvl w:val="{level}"/>')
        lines = opened(word(TITLE + TEXT + head + TEXT)).document.lines
        assert [line.level for line in lines if line.text == "总则" and line.role == "heading"] == expected


class TestNumbers:
    def number(self, *paragraphs: str, lists: str, styles: str = "") -> list[str]:
        return texts(opened(word(TITLE + "".join(paragraphs), lists, styles)))

    def test_a_list_starts_where_it_says(self) -> None:
        lists = word_list(5, ("decimal", "%1.")).replace('<w:start w:val="1"/>', '<w:start w:val="4"/>')
        found = self.number(*(paragraph(f"{text}项。", list_id=1) for text in "甲乙"), lists=lists + NUMBER)
        assert found == ["4. 甲项。", "5. 乙项。"]

    @pytest.mark.parametrize("start", ["1000000", "-3", "x", ""])
    def test_one_that_says_no_number_to_start_at_starts_at_one(self, start: str) -> None:
        lists = word_list(5, ("decimal", "%1.")).replace('start w:val="1"', f'start w:val="{start}"')
        assert self.number(paragraph("甲项。", list_id=1), lists=lists + NUMBER) == ["1. 甲项。"]

    def test_a_level_that_the_list_has_not_numbers_nothing(self) -> None:
        lists = word_list(5, ("decimal", "%1.")) + NUMBER
        assert self.number(paragraph("甲项。", list_id=1, depth=5), lists=lists) == ["甲项。"]

    def test_a_level_without_a_text_shows_no_number(self) -> None:
        assert self.number(paragraph("甲项。", list_id=1), lists=word_list(5, ("decimal", "")) + NUMBER) == [
            "甲项。"
        ]

    def test_a_lower_level_begins_anew_under_each_higher_one(self) -> None:
        lists = word_list(5, ("decimal", "%1."), ("decimal", "%1.%2.")) + NUMBER
        items = (("甲", 0), ("乙", 1), ("丙", 1), ("丁", 0), ("戊", 1))
        found = self.number(
            *(paragraph(f"{text}项。", list_id=1, depth=at) for text, at in items), lists=lists
        )
        assert [line[:-3] for line in found] == ["1. ", "1.1. ", "1.2. ", "2. ", "2.1. "]

    def test_a_lower_level_before_any_higher_one_is_under_the_first(self) -> None:
        lists = word_list(5, ("decimal", "%1."), ("decimal", "%1.%2.")) + NUMBER
        assert self.number(paragraph("甲项。", list_id=1, depth=1), lists=lists) == ["1.1. 甲项。"]

    @pytest.mark.parametrize("mark", "、）)．》】〕")
    def test_no_space_stands_after_a_number_that_is_closed(self, mark: str) -> None:
        lists = word_list(5, ("decimal", f"%1{mark}")) + NUMBER
        assert self.number(paragraph("甲项。", list_id=1), lists=lists) == [f"1{mark}甲项。"]

    @pytest.mark.parametrize("kind", ["bullet", "none"])
    def test_a_level_without_numbers_makes_items(self, kind: str) -> None:
        article = opened(word(TITLE + paragraph("甲项。", list_id=1), word_list(5, (kind, "•")) + NUMBER))
        assert [(part.role, part.of(article.text)) for part in article.paragraphs] == [("item", "甲项。")]

    def test_a_level_may_be_bound_to_a_style(self) -> None:
        lists = word_list(5, ("decimal", "%1."), ("decimal", "（%2）"))
        lists = lists.replace('<w:lvl w:ilvl="1">', '<w:lvl w:ilvl="1"><w:pStyle w:val="s"/>')
        numbered = style("款", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>')
        assert self.number(paragraph("甲项。", style="s"), lists=lists + NUMBER, styles=numbered) == [
            "（1）甲项。"
        ]
