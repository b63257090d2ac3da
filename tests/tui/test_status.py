"""What the status line says."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.tui.conftest import Reader, settle, shown


@pytest.fixture
def english(tmp_path: Path) -> str:
    path = tmp_path / "e.txt"
    path.write_text("A title\n\nThe council voted on Tuesday to build a line.\n", encoding="utf-8")
    return str(path)


class TestTheStatusLine:
    async def test_names_an_article_without_a_title_by_its_file(self, reader: Reader, tmp_path: Path) -> None:
        path = tmp_path / "一行.txt"
        path.write_text("今天下雨。\n", encoding="utf-8")
        async with reader(str(path)) as pilot:
            assert "一行.txt" in shown(pilot).split("\n")[0]

    async def test_says_what_the_text_is_written_in(self, reader: Reader, article: str, english: str) -> None:
        async with reader(english, article) as pilot:
            assert "English" in shown(pilot).split("\n")[0]
            await pilot.press("L", "j", "enter")
            await settle(pilot)
            assert "简体" in shown(pilot).split("\n")[0]
            await pilot.press("s", "s")
            await settle(pilot)
            assert "简→臺灣" in shown(pilot).split("\n")[0]

    async def test_says_where_the_summary_of_an_english_text_comes_from(
        self, reader: Reader, article: str, english: str
    ) -> None:
        async with reader(english, article) as pilot:
            assert "summary: opening sentences" in shown(pilot).split("\n")[0]
            await pilot.press(".")
            await settle(pilot)
            assert "opening sentences" not in shown(pilot).split("\n")[0]

    async def test_tells_of_repairs_before_all_of_a_long_title(self, reader: Reader) -> None:
        async with reader(size=(80, 24)) as pilot:
            line = shown(pilot).split("\n")[0]
            assert "… " in line
            assert "repairs " in line
            assert "2024-10-18" in line

    async def test_alone_says_what_is_wrong_while_nothing_is_open(self, reader: Reader) -> None:
        async with reader("/no/such/file", size=(80, 24)) as pilot:
            assert shown(pilot).count("/no/such/file") == 1
            assert "/no/such/file" in shown(pilot).split("\n")[0]
