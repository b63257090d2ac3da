"""The reading screen, with keys typed as a person does."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.tui.conftest import Reader, screen, settle, shown
from tui.widgets.article_pane import ArticlePane
from tui.widgets.figures import Figures
from tui.widgets.outline import Outline
from tui.widgets.summary import SummaryPane


class TestOpening:
    async def test_shows_outline_article_figures_summary_and_status(
        self, reader: Reader, article: str
    ) -> None:
        async with reader(article) as pilot:
            page = shown(pilot)
            for part in (
                "青禾县前三季度外贸",
                "2024-10-20",
                "青禾新闻网",
                "外贸主体更加活跃",
                "86.4亿元",
                "? Keys",
            ):
                assert part in page

    async def test_opens_the_shipped_article_without_a_source(self, reader: Reader) -> None:
        async with reader() as pilot:
            assert "澄湖市" in shown(pilot)

    async def test_tells_what_is_wrong_and_lets_the_reader_go_on(self, reader: Reader, article: str) -> None:
        async with reader("/no/such/file", article) as pilot:
            assert "/no/such/file" in shown(pilot)
            await pilot.press("L", "down", "enter")
            await settle(pilot)
            assert "进出口总值" in shown(pilot)

    async def test_a_document_s_markup_and_escapes_are_harmless_text(
        self, reader: Reader, tmp_path: Path
    ) -> None:
        path = tmp_path / "e.txt"
        path.write_text(
            "标题[/]与[red]记号\n2024-01-02\n正文[/]说\x1b[31m增长3%[b]。\u202e后面\x9b2J。\n",
            encoding="utf-8",
        )
        async with reader(str(path)) as pilot:
            page = shown(pilot)
            assert "[/]与[red]记号" in page
            assert "[/]说" in page
            assert not set(page) & {"\x1b", "\x9b", "\u202e"}


class TestMoving:
    async def test_the_outline_moves_the_article(self, reader: Reader, article: str) -> None:
        async with reader(article) as pilot:
            await pilot.press("o", "j", "j")
            await settle(pilot)
            view = screen(pilot).query_one(ArticlePane)
            assert view.current_section == 2

    async def test_sections_go_by_brackets_and_the_outline_follows(self, reader: Reader) -> None:
        async with reader(size=(140, 20)) as pilot:
            outline = screen(pilot).query_one(Outline)
            await pilot.press("]", "]")
            await settle(pilot)
            assert outline.cursor == 2
            await pilot.press("[")
            await settle(pilot)
            assert outline.cursor == 1

    async def test_enter_on_a_figure_goes_to_its_sentence(self, reader: Reader, article: str) -> None:
        async with reader(article, size=(140, 14)) as pilot:
            await pilot.press("f", "G", "enter")
            await settle(pilot)
            reading = screen(pilot)
            view, figure = reading.query_one(ArticlePane), reading.query_one(Figures).current
            assert figure is not None
            assert reading.focused is view
            assert view.cursor.covers(figure)

    async def test_enter_on_a_point_goes_to_its_place(self, reader: Reader, article: str) -> None:
        async with reader(article) as pilot:
            await pilot.press("p", "j", "enter")
            await settle(pilot)
            reading = screen(pilot)
            point = reading.query_one(SummaryPane).points[1]
            assert reading.query_one(ArticlePane).cursor.overlaps(point)

    @pytest.mark.parametrize("size", [(140, 40), (80, 24)])
    async def test_tab_reaches_every_pane_and_shows_it(
        self, reader: Reader, article: str, size: tuple[int, int]
    ) -> None:
        async with reader(article, size=size) as pilot:
            seen = []
            for _ in range(4):
                await pilot.press("tab")
                focused = screen(pilot).focused
                assert focused is not None
                assert focused.display
                seen.append(focused.id)
            assert seen == ["figures", "summary", "outline", "article"]


class TestScripts:
    async def test_s_goes_round_the_scripts_and_back(self, reader: Reader, article: str) -> None:
        async with reader(article) as pilot:
            original = shown(pilot)
            await pilot.press("s", "s")
            await settle(pilot)
            page = shown(pilot)
            for part in ("青禾縣前三季度外貿", "外貿主體更加活躍", "進出口總值", "臺灣"):
                assert part in page
            await pilot.press("s", "s")
            await settle(pilot)
            assert shown(pilot) == original

    async def test_the_place_stays(self, reader: Reader) -> None:
        async with reader(size=(140, 20)) as pilot:
            await pilot.press("]", "]", "]", "j", "j")
            await settle(pilot)
            view = screen(pilot).query_one(ArticlePane)
            place = view.place
            assert place > 0
            await pilot.press("s")
            await settle(pilot)
            assert view.place == place


class TestThemes:
    async def test_a_theme_is_shown_while_one_chooses_and_taken_back_by_escape(
        self, reader: Reader, article: str
    ) -> None:
        async with reader(article, size=(80, 24)) as pilot:
            ground = screen(pilot).view.rich_style.bgcolor
            await pilot.press("c", "j")
            await settle(pilot)
            assert pilot.app.theme == "paper"
            assert screen(pilot).view.rich_style.bgcolor != ground
            await pilot.press("escape")
            await settle(pilot)
            assert pilot.app.theme == "night"
            assert screen(pilot).view.rich_style.bgcolor == ground
            assert screen(pilot).settings.theme == "auto"

    async def test_one_is_chosen_by_a_key_and_kept(self, reader: Reader, article: str) -> None:
        async with reader(article) as pilot:
            assert pilot.app.theme == "night"
            await pilot.press("c", "j", "enter")
            await settle(pilot)
            assert pilot.app.theme == "paper"
        async with reader(article) as pilot:
            assert pilot.app.theme == "paper"

    @pytest.mark.parametrize("theme", ["ansi-dark", "ansi-light"])
    async def test_of_the_terminal_s_colours_show_hits_and_marks_in_black_on_a_colour(
        self, reader: Reader, article: str, theme: str
    ) -> None:
        async with reader(article, size=(80, 24)) as pilot:
            pilot.app.theme = theme
            await pilot.press("l", "m", "/", *"企业", "enter")
            await settle(pilot)
            styles = [
                segment.style
                for strip in pilot.app.screen._compositor.render_strips()
                for segment in strip
                if segment.text in ("企业", "其中，出口52.1亿元，增长15.8%。") and segment.style
            ]
            assert styles
            for style in styles:
                assert style.color is not None
                assert style.color.number == 0
