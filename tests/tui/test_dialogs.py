"""Screens over the reading screen."""

from __future__ import annotations

import pytest
from textual.containers import Vertical
from textual.widgets._toast import Toast

from tests.tui.conftest import Reader, screen, settle, shown


class TestJumping:
    async def test_a_letter_goes_to_its_pane_or_section(self, reader: Reader, article: str) -> None:
        async with reader(article) as pilot:
            await pilot.press(";", "d")
            await settle(pilot)
            assert screen(pilot).focused is screen(pilot).figures
            await pilot.press("；", "j")
            await settle(pilot)
            assert screen(pilot).view.current_section == 2

    @pytest.mark.parametrize("letter", ["f", "ｆ"])
    async def test_opens_the_outline_where_no_section_is_in_sight(
        self, reader: Reader, article: str, letter: str
    ) -> None:
        async with reader(article, size=(80, 24)) as pilot:
            await pilot.press(";")
            await settle(pilot)
            assert "新兴市场拓展有力" in shown(pilot)
            await pilot.press(letter)
            await settle(pilot)
            assert screen(pilot).view.current_section == 2
            assert screen(pilot).focused is screen(pilot).view
            assert not screen(pilot).outline.region.area


class TestDialogs:
    async def test_letters_stand_over_the_page(self, reader: Reader, article: str) -> None:
        async with reader(article) as pilot:
            await pilot.press(";")
            await settle(pilot)
            page = shown(pilot)
            # In the outline, the article and the figures: no letter covers a word.
            assert page.count("外贸主体更加活跃") == 3
            for pane in (screen(pilot).outline, screen(pilot).figures, screen(pilot).summary):
                assert str(pane.border_title) in page

    async def test_let_the_page_shine_through(self, reader: Reader, article: str) -> None:
        async with reader(article, size=(140, 40)) as pilot:
            for key in ("M", "ctrl+o", "Y", "'", "?", "c", "e"):
                await pilot.press(key)
                await settle(pilot)
                assert pilot.app.screen is not screen(pilot)
                assert "Key figures" in shown(pilot)
                await pilot.press("escape")
                await settle(pilot)
                assert pilot.app.screen is screen(pilot)

    async def test_tell_their_keys(self, reader: Reader, article: str) -> None:
        async with reader(article, size=(80, 24)) as pilot:
            for key in ("M", "ctrl+o", "Y", "c", "e"):
                await pilot.press(key)
                await settle(pilot)
                assert "enter done   esc back" in shown(pilot)
                assert ("tab completes   enter done" in shown(pilot)) is (key == "ctrl+o")
                await pilot.press("escape")
                await settle(pilot)

    async def test_that_ask_for_a_line_are_covered_by_no_toast(self, reader: Reader, article: str) -> None:
        async with reader(article, size=(80, 24)) as pilot:
            await pilot.press("M")
            pilot.app.notify("words " * 20)
            await settle(pilot)
            toast, box = pilot.app.screen.query_one(Toast), pilot.app.screen.query_one(Vertical)
            assert toast.region.area
            assert not toast.region.overlaps(box.region)

    async def test_take_over_what_is_being_said(self, reader: Reader, article: str) -> None:
        async with reader(article, size=(80, 24)) as pilot:
            pilot.app.notify("Once upon a time", timeout=60)
            await settle(pilot)
            for key in ("ctrl+o", "escape", "?"):
                await pilot.press(key)
                await settle(pilot)
                assert shown(pilot).count("Once upon a time") == 1


class TestTheCopyMenu:
    async def test_names_each_piece_once_and_its_styles_in_a_column(
        self, reader: Reader, article: str
    ) -> None:
        async with reader(article) as pilot:
            await pilot.press("Y")
            await settle(pilot)
            rows = shown(pilot).split("\n")
            assert len([row for row in rows if "Whole article" in row]) == 1
            columns = {row.index("plain text") for row in rows if "plain text" in row}
            assert len(columns) == 1


class TestTheListOfMarks:
    async def test_says_how_to_mark_while_there_are_none(self, reader: Reader, article: str) -> None:
        async with reader(article) as pilot:
            await pilot.press("'")
            await settle(pilot)
            assert "No marks yet: m marks" in shown(pilot)
            await pilot.press("escape", "m", "'")
            await settle(pilot)
            assert "No marks yet" not in shown(pilot)
