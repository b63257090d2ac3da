"""Selecting by mouse gives the text, not its rows."""

from __future__ import annotations

import pytest
from textual.pilot import Pilot

import articles
from tests.tui.pages import PageApp, long_article, short_article
from tui.wrapping import cells

ARTICLE = short_article()


def cell_of(app: PageApp, words: str) -> tuple[int, int]:
    """The cell where words on the page begin."""
    for y, line in enumerate(app.lines):
        if words in line:
            return cells(line[: line.index(words)]), y
    raise AssertionError(f"{words} is not on the page")


async def drag(pilot: Pilot[None], start: tuple[int, int], end: tuple[int, int]) -> str | None:
    """Drag the mouse from one cell to another; the text then selected."""
    await pilot.mouse_down(offset=start)
    await pilot.hover(offset=end)
    await pilot.mouse_up(offset=end)
    await pilot.pause()
    return pilot.app.screen.get_selected_text()


class TestDragging:
    @pytest.mark.parametrize("halves", [(0, 0), (0, 1), (1, 0), (1, 1)])
    async def test_either_half_of_a_character_means_it(self, halves: tuple[int, int]) -> None:
        app = PageApp(ARTICLE)
        async with app.run_test(size=(80, 20)) as pilot:
            (x, y), (end, _) = cell_of(app, "示范"), cell_of(app, "园区")
            assert await drag(pilot, (x + halves[0], y), (end + halves[1], y)) == "示范园"

    async def test_back_over_soft_breaks_and_paragraphs(self) -> None:
        app = PageApp(ARTICLE)
        async with app.run_test(size=(40, 20)) as pilot:
            (x, y), (end, bottom) = cell_of(app, "青川县发布"), cell_of(app, "主要成效")
            selected = await drag(pilot, (end + 2, bottom), (x, y))
            assert selected == ARTICLE.text.split("\n")[0] + "\n主要"

    async def test_from_the_margin_takes_the_row_from_its_start(self) -> None:
        app = PageApp(ARTICLE)
        async with app.run_test(size=(120, 20)) as pilot:
            x, y = cell_of(app, "下一步打算")
            assert await drag(pilot, (x - 10, y), (x + 5, y)) == "下一步"

    async def test_gives_the_script_shown(self) -> None:
        app = PageApp(ARTICLE, "taiwan")
        async with app.run_test(size=(80, 20)) as pilot:
            x, y = cell_of(app, "青川縣")
            assert await drag(pilot, (x, y), (x + 5, y)) == "青川縣"

    async def test_is_shown_and_copied(self) -> None:
        app = PageApp(ARTICLE)
        async with app.run_test(size=(80, 20)) as pilot:
            x, y = cell_of(app, "主要成效")
            await drag(pilot, (x, y), (x + 7, y))
            await pilot.press("ctrl+c")
            assert app.clipboard == "主要成效"


class TestClicking:
    async def test_puts_the_cursor_on_the_sentence(self) -> None:
        app = PageApp(ARTICLE)
        async with app.run_test(size=(80, 20)) as pilot:
            x, y = cell_of(app, "布局")
            await pilot.click(offset=(x + 1, y))
            await pilot.pause()
            assert app.view.cursor.of(ARTICLE.text).startswith("“一园五片”布局")


class TestSelectingAll:
    async def test_gives_the_whole_article(self) -> None:
        article = long_article(20)
        app = PageApp(article)
        async with app.run_test(size=(80, 20)) as pilot:
            app.view.text_select_all()
            await pilot.pause()
            assert app.screen.get_selected_text() == article.text

    async def test_keeps_odd_line_separators_within_a_paragraph(self) -> None:
        article = articles.parse("甲乙\x0b丙丁。戊己。", title="")
        app = PageApp(article)
        async with app.run_test(size=(80, 20)) as pilot:
            app.view.text_select_all()
            await pilot.pause()
            selected = app.screen.get_selected_text()
            assert selected is not None
            assert selected.count("\n") == article.text.count("\n")
