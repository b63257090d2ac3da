"""The page: it shows an article, moves through it and keeps the place."""

from __future__ import annotations

from dataclasses import replace
from itertools import accumulate

import pytest
from textual.pilot import Pilot

import articles
from articles import Article, Paragraph, Section, Span
from tests.tui.conftest import until
from tests.tui.pages import HEADINGS, PageApp, long_article, short_article, span_of
from tui.widgets.article_view.painting import MARGIN
from tui.wrapping import cells

ARTICLE = short_article()
LONG = long_article()


async def act(pilot: Pilot[None], *actions: str) -> None:
    """Run the page's actions one after the other."""
    app = pilot.app
    assert isinstance(app, PageApp)
    for action in actions:
        await app.view.run_action(action)
        await pilot.pause()


def all_measured(app: PageApp) -> bool:
    """Whether no height is an estimate any more."""
    return next(app.view._rows.measure(), None) is None


def table_article(*rows: str) -> Article:
    """An article of nothing but a table."""
    text, starts = "\n".join(rows), list(accumulate((len(row) + 1 for row in rows), initial=0))
    paragraphs = tuple(Paragraph(at, at + len(row), 0, "row") for at, row in zip(starts, rows, strict=False))
    return replace(ARTICLE, text=text, sections=(Section(0, len(text)),), paragraphs=paragraphs, sentences=())


class TestShowing:
    async def test_paragraphs_are_indented_and_headings_stand_apart(self) -> None:
        app = PageApp(ARTICLE)
        async with app.run_test(size=(100, 20)):
            text = [line[8:].strip("▎") for line in app.lines]
            assert text[0].startswith("     青川县发布")
            assert app.lines[2] == ""
            assert app.lines[3].strip() == "主要成效"
            assert app.styled("bold") == "主要成效下一步打算"

    async def test_a_blank_row_parts_paragraphs_if_the_reader_wants(self) -> None:
        app = PageApp(ARTICLE)
        async with app.run_test(size=(100, 20)) as pilot:
            app.view.paragraph_style = "blank"
            await pilot.pause()
            assert app.lines[0].lstrip(" ▎").startswith("青川县发布")
            assert app.lines[2] == app.lines[4] == ""

    @pytest.mark.parametrize("size", [(100, 20), (50, 20), (20, 8), (4, 4)])
    async def test_no_row_is_wider_than_the_page(self, size: tuple[int, int]) -> None:
        app = PageApp(ARTICLE)
        async with app.run_test(size=size):
            assert max(cells(line) for line in app.lines) <= size[0]

    async def test_the_text_stands_in_the_middle_as_wide_as_the_measure(self) -> None:
        app = PageApp(ARTICLE)
        async with app.run_test(size=(101, 20)) as pilot:
            app.view.measure = 40
            await pilot.pause()
            assert all(line[:28].strip() == "" for line in app.lines)
            assert max(cells(line) for line in app.lines) <= 70

    async def test_a_table_stands_in_columns_with_numbers_to_the_right(self) -> None:
        app = PageApp(table_article("指标\t数值\t增长", "工业增加值\t1354\t8.2%", "外资\t9\t-12.4%"))
        async with app.run_test(size=(60, 8)):
            rows = [line.lstrip(" ▎") for line in app.lines[:3]]
            assert rows == [
                "指标        数值    增长",
                "工业增加值  1354    8.2%",
                "外资           9  -12.4%",
            ]

    async def test_a_list_item_gets_a_dash_if_it_has_no_mark(self) -> None:
        items = tuple(
            replace(each, role="item") for each in table_article("扩大消费", "（一）稳增长").paragraphs
        )
        app = PageApp(replace(table_article("扩大消费", "（一）稳增长"), paragraphs=items))
        async with app.run_test(size=(60, 8)):
            assert [line.lstrip(" ▎") for line in app.lines[:2]] == ["- 扩大消费", "（一）稳增长"]

    async def test_a_table_wider_than_the_page_has_its_widest_cells_broken_in_their_columns(self) -> None:
        rows = ("指标\t数值\t备注", "外资\t1354.25\t" + "初步核算数" * 4, "工业增加值\t9\t终值")
        app = PageApp(table_article(*rows))
        async with app.run_test(size=(46, 9)):
            assert [line[MARGIN:] for line in app.lines[:5]] == [
                "指标           数值  备注",
                "外资        1354.25  初步核算数初步核算数",
                "                     初步核算数初步核算数",
                "",
                "工业增加值        9  终值",
            ]

    async def test_a_hit_in_a_broken_cell_is_painted_where_it_stands(self) -> None:
        article = table_article("指标\t备注\t数值", "外资\t" + "初步核算数" * 6 + "终\t9")
        app = PageApp(article)
        async with app.run_test(size=(40, 9)):
            app.view.set_layer("figure", [span_of(article, "终"), span_of(article, "9")])
            app.view.refresh()
            assert "9" in app.lines[1]
            assert "终" not in app.lines[1]
            assert app.styled("underline") == "9终"
            app.view.go_to(span_of(article, "终"))
            assert app.lines[app.view._rows.row_of(article.text.index("终"))].endswith("终")

    async def test_a_table_of_too_many_columns_is_broken_as_text(self) -> None:
        article = table_article("\t".join(["指标说明"] * 9), "外资\t增长")
        app = PageApp(article)
        async with app.run_test(size=(60, 8)):
            assert app.lines[0].lstrip(" ▎").startswith("指标说明｜指标说明")
            assert app.view.text_of(article.paragraphs[1]) == "外资\t增长"

    async def test_a_letter_s_addressee_stands_at_the_left_and_its_signature_at_the_right(self) -> None:
        letter = """关于做好秋季防汛工作的通知

各县（市、区）人民政府：

今年入汛以来，全市平均降雨量达682.4毫米，各地要于9月15日前完成排查。

湖州市防汛抗旱指挥部

2024年9月1日"""
        app = PageApp(articles.parse(letter))
        async with app.run_test(size=(60, 12)):
            assert [line[MARGIN:] for line in app.lines if line] == [
                "各县（市、区）人民政府：",
                "    今年入汛以来，全市平均降雨量达682.4毫米，各地要于9月",
                "15日前完成排查。",
                " " * 32 + "湖州市防汛抗旱指挥部",
                " " * 40 + "2024年9月1日",
            ]
            app.view.measure = 16
            assert max(cells(line) for line in app.lines) <= 60
            assert app.lines[0].endswith("各县（市、区）人")

    async def test_hostile_text_is_harmless(self) -> None:
        app = PageApp(articles.parse("甲\x1b[31m乙\x9b丙\u202e丁[/red][b]戊\u200b己", title=""))
        async with app.run_test(size=(60, 5)):
            shown = "".join(app.lines)
            assert "[/red][b]" in shown
            assert not set("\x1b\x9b\u202e\u200b") & set(shown)

    async def test_an_article_without_text_shows_nothing(self) -> None:
        app = PageApp(replace(ARTICLE, text="", sections=(), paragraphs=(), sentences=()))
        async with app.run_test(size=(60, 5)) as pilot:
            await act(pilot, "page_down", "next_sentence", "next_section", "end", "start", "line_up")
            assert app.lines == [""] * 5


class TestMoving:
    async def test_rows_and_pages_as_in_less(self) -> None:
        app = PageApp(LONG)
        async with app.run_test(size=(80, 20)) as pilot:
            await act(pilot, "line_down", "line_down", "line_up")
            assert app.view.scroll_offset.y == 1
            await act(pilot, "page_down", "half_page_down")
            assert app.view.scroll_offset.y == 1 + 19 + 10
            await act(pilot, "half_page_up", "page_up", "line_up", "line_up")
            assert app.view.scroll_offset.y == 0

    async def test_the_end_is_the_last_row_and_the_start_the_first(self) -> None:
        app = PageApp(LONG)
        async with app.run_test(size=(80, 20)) as pilot:
            await act(pilot, "end")
            assert app.lines[-1].endswith("编号59。")
            assert app.view.position == 1.0
            await act(pilot, "start")
            assert (app.view.place, app.view.cursor.start) == (0, 0)

    async def test_sections_come_to_the_top_one_by_one(self) -> None:
        app = PageApp(LONG)
        async with app.run_test(size=(80, 20)) as pilot:
            await act(pilot, "next_section", "next_section", "next_section")
            assert app.lines[0].lstrip(" ▎") == "主要成效"
            assert app.view.current_section == 3
            await act(pilot, "line_down", "previous_section")
            assert app.view.current_section == 3
            await act(pilot, "previous_section")
            assert app.view.current_section == 2

    async def test_every_section_of_a_short_article_is_reached(self) -> None:
        app = PageApp(ARTICLE)
        async with app.run_test(size=(80, 40)) as pilot:
            await act(pilot, "next_section", "next_section")
            assert app.view.current_section == 2
            await act(pilot, "previous_section")
            assert app.view.current_section == 1

    async def test_sentences_and_paragraphs(self) -> None:
        app = PageApp(ARTICLE)
        async with app.run_test(size=(80, 20)) as pilot:
            await act(pilot, "next_sentence")
            assert app.view.cursor.of(ARTICLE.text).startswith("全县新建8个")
            await act(pilot, "next_sentence")
            assert app.view.cursor.of(ARTICLE.text) == "主要成效"
            await act(pilot, "next_paragraph")
            assert app.view.current_paragraph == 2
            await act(pilot, "previous_paragraph", "previous_sentence")
            assert app.view.cursor.of(ARTICLE.text).startswith("全县新建8个")

    async def test_the_cursor_comes_along(self) -> None:
        app = PageApp(LONG)
        async with app.run_test(size=(80, 20)) as pilot:
            await act(pilot, "page_down", "page_down")
            assert app.view.cursor.overlaps(app.view.visible_span)

    async def test_moves_are_told(self) -> None:
        app = PageApp(LONG)
        async with app.run_test(size=(80, 20)) as pilot:
            app.places.clear()
            await act(pilot, "page_down")
            await until(pilot, lambda: app.places)
            assert app.places == [app.view.place]


class TestGoingTo:
    async def test_brings_the_span_onto_the_page_and_marks_it(self) -> None:
        app = PageApp(LONG)
        async with app.run_test(size=(80, 20)) as pilot:
            app.view.go_to(span_of(LONG, "编号40"))
            await pilot.pause()
            assert "编号40" in app.styled("underline")
            assert any("编号40" in line for line in app.lines[2:-2])
            assert app.view.cursor.covers(span_of(LONG, "编号40"))


class TestLayers:
    async def test_a_figure_is_marked_by_more_than_colour(self) -> None:
        app = PageApp(ARTICLE)
        async with app.run_test(size=(80, 20)) as pilot:
            app.view.set_layer("figure", [span_of(ARTICLE, "24.5%"), span_of(ARTICLE, "1354万美元")])
            await pilot.pause()
            assert app.styled("underline") == "24.5%1354万美元"

    async def test_a_layer_can_be_hidden(self) -> None:
        app = PageApp(ARTICLE)
        async with app.run_test(size=(80, 20)):
            app.view.set_layer("figure", [span_of(ARTICLE, "24.5%")])
            app.view.show_layer("figure", False)
            assert app.styled("underline") == ""
            app.view.show_layer("figure", True)
            assert app.styled("underline") == "24.5%"

    async def test_an_unknown_layer_is_an_error(self) -> None:
        app = PageApp(ARTICLE)
        async with app.run_test(size=(80, 20)):
            with pytest.raises(ValueError, match="figure"):
                app.view.set_layer("figures", [])


class TestPlace:
    @pytest.mark.parametrize("words", ["编号0", "编号31", "编号58"])
    async def test_stays_when_the_rows_change(self, words: str) -> None:
        app = PageApp(LONG)
        async with app.run_test(size=(80, 20)) as pilot:
            app.view.show(LONG, articles.converter("original"), span_of(LONG, words).start)
            await pilot.pause()
            place, top = app.view.place, app.lines[0]
            assert words[:3] in top + app.lines[1]
            await pilot.resize_terminal(46, 30)
            assert app.view.place == place
            app.view.ambiguous, app.view.measure, app.view.paragraph_style = 2, 30, "blank"
            await until(pilot, lambda: all_measured(app))
            assert app.view.place == place
            app.view.ambiguous, app.view.measure, app.view.paragraph_style = 1, 80, "indent"
            await pilot.resize_terminal(80, 20)
            await pilot.pause()
            assert (app.view.place, app.lines[0]) == (place, top)

    async def test_stays_in_every_script(self) -> None:
        app = PageApp(LONG)
        async with app.run_test(size=(80, 20)) as pilot:
            await act(pilot, "page_down", "page_down", "line_down")
            place, before = app.view.place, app.lines
            app.view.show(LONG, articles.converter("taiwan", "simplified"))
            assert app.view.place == place
            assert "縣" in "".join(app.lines)
            app.view.show(LONG, articles.converter("original"))
            assert app.lines == before

    async def test_every_row_is_exact_wherever_one_jumps(self) -> None:
        app = PageApp(LONG)
        async with app.run_test(size=(80, 20)) as pilot:
            app.view.scroll_to(y=150, animate=False)
            await pilot.pause()
            first = app.lines
            await act(pilot, "page_up", "page_down")
            assert app.lines == first

    async def test_idle_time_makes_the_length_exact(self) -> None:
        app = PageApp(LONG)
        async with app.run_test(size=(80, 20)) as pilot:
            await until(pilot, lambda: all_measured(app))
            total = app.view.virtual_size.height
            for _ in range(total // 19 + 1):
                app.view.action_page_down()
            assert app.view.virtual_size.height == total


class TestMarkedSpans:
    async def test_are_right_in_a_script_of_other_length(self) -> None:
        app = PageApp(ARTICLE)
        converter = articles.converter("s2twp", "simplified")
        async with app.run_test(size=(80, 20)) as pilot:
            app.view.show(ARTICLE, converter)
            app.view.set_layer("hit", [span_of(ARTICLE, "产业园")])
            await pilot.pause()
            assert app.styled("underline") == "產業園"
            assert app.view.text_of(Span(0, 14)) == "青川縣釋出去年產業發展情況。"
            assert HEADINGS[0] in "".join(app.lines)
