"""Finding in the article and filtering lists."""

from __future__ import annotations

from pathlib import Path

from tests.tui.conftest import Reader, screen, settle, shown
from tui.widgets.article_pane import ArticlePane
from tui.widgets.outline import Outline


class TestFinding:
    async def test_finds_as_one_types_in_any_script_and_counts(self, reader: Reader, article: str) -> None:
        async with reader(article) as pilot:
            await pilot.press("/", *"進出口")
            await settle(pilot)
            assert "1/5" in shown(pilot)
            await pilot.press("enter", "n", "n")
            await settle(pilot)
            assert "3/5" in shown(pilot)
            await pilot.press("N")
            await settle(pilot)
            assert "2/5" in shown(pilot)

    async def test_finds_by_pinyin(self, reader: Reader, article: str) -> None:
        async with reader(article) as pilot:
            await pilot.press("/", *"maoyi")
            await settle(pilot)
            assert "0/0" in shown(pilot)
            await pilot.press(*["backspace"] * 5, *"waimao")
            await settle(pilot)
            assert "1/1" in shown(pilot)

    async def test_escape_returns_to_where_one_was(self, reader: Reader) -> None:
        async with reader(size=(140, 20)) as pilot:
            view = screen(pilot).query_one(ArticlePane)
            place = view.place
            await pilot.press("/", *"林晓岚")
            await settle(pilot)
            assert view.place != place
            await pilot.press("escape")
            await settle(pilot)
            assert view.place == place
            assert screen(pilot).focused is view

    async def test_escape_shows_the_very_rows_that_were_on_the_page(self, reader: Reader) -> None:
        async with reader(size=(80, 14)) as pilot:
            await pilot.press("j", "j", "j", "l")
            await settle(pilot)
            before = shown(pilot)
            await pilot.press("/", *"林晓岚")
            await settle(pilot)
            assert "林曉嵐" in shown(pilot)
            await pilot.press("escape")
            await settle(pilot)
            assert shown(pilot) == before

    async def test_what_is_nowhere_leaves_the_page_where_it_was(self, reader: Reader) -> None:
        async with reader(size=(80, 14)) as pilot:
            view = screen(pilot).query_one(ArticlePane)
            place = view.place
            await pilot.press("/", *"林晓岚")
            await settle(pilot)
            assert view.place != place
            await pilot.press("某")
            await settle(pilot)
            assert "0/0" in shown(pilot)
            assert view.place == place

    async def test_filters_the_list_that_has_the_focus(self, reader: Reader, article: str) -> None:
        async with reader(article) as pilot:
            await pilot.press("o", "/", *"新興", "enter")
            await settle(pilot)
            outline = screen(pilot).query_one(Outline)
            assert len(outline.rows) == 1
            await pilot.press("/", "escape")
            await settle(pilot)
            assert len(outline.rows) == 3


class TestHits:
    async def test_go_with_the_article_that_they_were_found_in(
        self, reader: Reader, article: str, tmp_path: Path
    ) -> None:
        path = tmp_path / "b.txt"
        path.write_text("别的\n\n今天下雨。\n", encoding="utf-8")
        async with reader(article, str(path)) as pilot:
            await pilot.press("/", *"进出口", "enter", "L", "j", "enter")
            await settle(pilot)
            assert "1/5" not in shown(pilot)

    async def test_escape_takes_them_away(self, reader: Reader, article: str) -> None:
        async with reader(article) as pilot:
            await pilot.press("/", *"进出口", "enter")
            await settle(pilot)
            assert "1/5" in shown(pilot)
            await pilot.press("escape")
            await settle(pilot)
            assert "1/5" not in shown(pilot)
