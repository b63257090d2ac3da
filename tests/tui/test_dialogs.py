"""Screens over the reading screen."""

from __future__ import annotations

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


class TestDialogs:
    async def test_letters_stand_over_the_page(self, reader: Reader, article: str) -> None:
        async with reader(article) as pilot:
            await pilot.press(";")
            await settle(pilot)
            assert "外贸主体更加活跃" in shown(pilot)
