"""Keys that do nothing where they are pressed, and say where they do."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.tui.conftest import Reader, screen, settle, shown


class TestAKeyOfAnotherPane:
    @pytest.mark.parametrize(
        ("keys", "said"),
        [
            (["z"], ["z works in Outline (o): Fold what stands under"]),
            (["ｚ"], ["z works in Outline (o)"]),
            (["w"], ["w works in Key figures (f)"]),
            (["t"], ["t works in Key figures (f)", "t works in Library (L)"]),
            (["o", "K"], ["K works in Summary (p)"]),
            (["f", "l"], ["l works in Article (a): Next sentence"]),
        ],
    )
    async def test_says_where_it_works(
        self, reader: Reader, article: str, keys: list[str], said: list[str]
    ) -> None:
        async with reader(article) as pilot:
            await pilot.press(*keys)
            await settle(pilot)
            assert all(words in shown(pilot) for words in said)

    async def test_says_nothing_where_it_works(self, reader: Reader, article: str) -> None:
        async with reader(article) as pilot:
            await pilot.press("f", "w", "t", "j", "space", "a", "l", "space")
            await settle(pilot)
            assert "works in" not in shown(pilot)

    async def test_says_nothing_to_one_who_types_a_query(self, reader: Reader, article: str) -> None:
        async with reader(article) as pilot:
            await pilot.press("/", *"zwt", "pageup")
            await settle(pilot)
            assert "works in" not in shown(pilot)

    async def test_is_the_person_s_own(self, reader: Reader, article: str, tmp_path: Path) -> None:
        (tmp_path / "WENZHAI_CONFIG").mkdir()
        settings = tmp_path / "WENZHAI_CONFIG" / "settings.toml"
        settings.write_text('[keys]\n"reader.figures" = "z"\n"outline.fold" = "x"\n', encoding="utf-8")
        async with reader(article) as pilot:
            await pilot.press("z")
            await settle(pilot)
            assert screen(pilot).focused is screen(pilot).figures
            assert "works in" not in shown(pilot)


class TestTheLastSection:
    @pytest.mark.parametrize("keys", ["]", "】"])
    async def test_says_that_none_comes_after_it(self, reader: Reader, article: str, keys: str) -> None:
        async with reader(article) as pilot:
            await pilot.press(keys, keys)
            await settle(pilot)
            assert "There is no section" not in shown(pilot)
            await pilot.press(keys)
            await settle(pilot)
            assert "There is no section after this one" in shown(pilot)

    async def test_and_the_first_that_none_comes_before_it(self, reader: Reader, article: str) -> None:
        async with reader(article) as pilot:
            await pilot.press("[")
            await settle(pilot)
            assert "There is no section before this one" in shown(pilot)
