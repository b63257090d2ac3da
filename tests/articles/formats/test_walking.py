"""Headings, lists and tables of a page as lines."""

from __future__ import annotations

import pytest

from tests.articles.formats.page_reading import blocks


def lines(body: str) -> list[tuple[str, str]]:
    """Text and role of each line of a page of this body."""
    return [(block.line.text, block.line.role) for block in blocks(body)]


def texts(body: str) -> list[str]:
    return [text for text, _ in lines(body)]


class TestRoles:
    @pytest.mark.parametrize(
        ("body", "role"),
        [
            ("<blockquote>甲乙丙</blockquote>", "quote"),
            ("<figcaption>甲乙丙</figcaption>", "caption"),
            ('<p class="pic-desc">甲乙丙</p>', "caption"),
            ('<p class="x img_descr">甲乙丙</p>', "caption"),
            ('<p class="photo-info">甲乙丙</p>', "caption"),
            ('<p class="captions">甲乙丙</p>', "text"),
            ("<ul><li>甲乙丙</li></ul>", "item"),
            ("<p><b>甲乙丙</b></p>", "heading"),
            ("<p><strong>甲乙丙</strong></p>", "heading"),
            ('<p style="font-weight : 700">甲乙丙</p>', "heading"),
            ('<p style="FONT-WEIGHT:bold">甲乙丙</p>', "heading"),
            ('<p style="font-weight:500">甲乙丙</p>', "text"),
            ("<p><b>甲乙</b>丙</p>", "text"),
            ("<p><b>甲</b></p>", "text"),
            ("<p><b>甲乙丙。</b></p>", "text"),
            (f"<p><b>{'甲' * 40}</b></p>", "heading"),
            (f"<p><b>{'甲' * 41}</b></p>", "text"),
            ("<h4>甲乙丙</h4>", "heading"),
        ],
    )
    def test_each_line_has_the_one_of_its_tags(self, body: str, role: str) -> None:
        assert [found for _, found in lines(body)] == [role]

    @pytest.mark.parametrize("level", range(1, 7))
    def test_a_heading_has_the_level_of_its_tag_and_what_follows_has_none(self, level: int) -> None:
        found = blocks(f"<h{level}>甲</h{level}><p>乙</p>")
        assert [(block.line.role, block.line.level) for block in found] == [
            ("heading", level),
            ("text", 0),
        ]


class TestLists:
    def test_items_are_numbered_where_the_list_is_and_have_its_depth(self) -> None:
        body = "<ol><li>甲<ul><li>乙</li></ul></li><li>丙</li></ol><ol><li>丁</li></ol><p>戊</p>"
        found = [(block.line.text, block.line.role, block.line.level) for block in blocks(body)]
        assert found == [
            ("1. 甲", "item", 1),
            ("乙", "item", 2),
            ("2. 丙", "item", 1),
            ("1. 丁", "item", 1),
            ("戊", "text", 0),
        ]

    def test_an_item_s_second_line_has_no_number(self) -> None:
        assert texts("<ol><li><p>甲</p><p>乙</p></li><li></li><li>丙</li></ol>") == ["1. 甲", "乙", "3. 丙"]

    def test_an_item_without_a_list_is_one(self) -> None:
        assert lines("<li>甲</li><p>乙</p>") == [("甲", "item"), ("乙", "text")]


def table(*rows: str) -> str:
    cells = ("".join(f"<td>{cell}</td>" for cell in row.split()) for row in rows)
    return f"<table>{''.join(f'<tr>{row}</tr>' for row in cells)}</table>"


class TestTables:
    def test_one_of_data_has_rows(self) -> None:
        assert lines(table("甲 1", "乙 2")) == [("甲\t1", "row"), ("乙\t2", "row")]

    def test_an_empty_cell_keeps_its_place_and_an_empty_row_goes(self) -> None:
        body = "<table><tr><td></td><td>1</td></tr><tr><td></td><td> </td></tr></table>"
        assert lines(body) == [("\t1", "row")]

    def test_the_lines_of_a_cell_are_one(self) -> None:
        assert texts("<table><tr><td><p>甲</p><p>乙</p></td><td>1</td></tr><tr><td>丙</td></tr></table>") == [
            "甲 乙\t1",
            "丙",
        ]

    @pytest.mark.parametrize(
        "body",
        [
            table("甲 乙"),
            table("甲", "乙"),
            table("甲 1", f"乙 {'长' * 301}"),
            f"<table><tr><td>甲</td><td>{table('乙 1', '丙 2')}</td></tr><tr><td>丁</td></tr></table>",
            "<table><tr><td><h1>甲</h1></td><td>1</td></tr><tr><td>乙</td><td>2</td></tr></table>",
        ],
    )
    def test_one_that_lays_a_page_out_has_lines(self, body: str) -> None:
        assert lines(body)[0] == ("甲", "heading" if "<h1>" in body else "text")

    def test_after_one_of_data_inside_it_the_layout_goes_on(self) -> None:
        body = f"<table><tr><td>甲</td><td>{table('乙 1', '丙 2')}</td></tr><tr><td>丁</td></tr></table>"
        assert lines(body) == [("甲", "text"), ("乙\t1", "row"), ("丙\t2", "row"), ("丁", "text")]

    def test_a_cell_of_three_hundred_characters_is_still_data(self) -> None:
        assert [role for _, role in lines(table("甲 1", f"乙 {'长' * 300}"))] == ["row", "row"]

    def test_after_a_table_lines_are_lines(self) -> None:
        assert lines(f"{table('甲 1', '乙 2')}<p>丙</p>")[-1] == ("丙", "text")
