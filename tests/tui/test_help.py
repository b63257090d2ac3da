"""How a person finds the keys: help page, palette, hints."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import OptionList

from tests.tui.conftest import Reader, screen, settle, shown, until
from tui.palette import Palette
from tui.widgets.find_bar import FindBar


def first_offered(pilot: Pilot[int]) -> str:
    """The command that Enter would choose in the palette; empty while none is found."""
    found = pilot.app.screen.query_one(OptionList)
    return str(found.highlighted_option.prompt) if found.highlighted_option else ""


class TestHelp:
    async def test_shows_all_keys_with_and_without_an_input_method(
        self, reader: Reader, article: str
    ) -> None:
        async with reader(article, size=(140, 70)) as pilot:
            for key in ("?", "？", "f1"):
                await pilot.press(key)
                await pilot.pause()
                page = shown(pilot)
                assert "Next section" in page
                assert "复制" in page
                await pilot.press("escape")
                await pilot.pause()
                assert "Next section" not in shown(pilot)

    @pytest.mark.parametrize("size", [(80, 24), (50, 20)])
    async def test_a_row_is_a_command_that_enter_calls(
        self, reader: Reader, article: str, size: tuple[int, int]
    ) -> None:
        async with reader(article, size=size) as pilot:
            await pilot.press("?", *["j"] * 13, "enter")
            await settle(pilot)
            assert screen(pilot).view.current_section == 1

    async def test_the_palette_finds_a_command_in_english(self, reader: Reader, article: str) -> None:
        async with reader(article) as pilot:
            await pilot.press("ctrl+p")
            await pilot.pause()
            await pilot.press(*"script")
            await until(pilot, lambda: "Next script" in first_offered(pilot))
            await pilot.press("enter")
            await settle(pilot)
            showing = screen(pilot).showing
            assert showing is not None
            assert showing.script == "simplified"


class TestThePalette:
    async def test_waits_for_its_list_before_it_looks_for_commands(
        self, reader: Reader, article: str
    ) -> None:
        async with reader(article) as pilot:
            palette = Palette()
            pilot.app.push_screen(palette)
            palette._gather_commands("next")
            await settle(pilot)
            assert "Next section" in shown(pilot)

    async def test_finds_a_command_by_pinyin(self, reader: Reader, article: str) -> None:
        async with reader(article) as pilot:
            await pilot.press("ctrl+p")
            await pilot.pause()
            await pilot.press(*"quanbuanjian")
            await until(pilot, lambda: "All keys" in first_offered(pilot))
            await pilot.press("enter")
            await settle(pilot)
            assert "Next section" in shown(pilot)

    async def test_puts_what_was_typed_before_letters_that_only_follow_each_other(
        self, reader: Reader, article: str
    ) -> None:
        async with reader(article) as pilot:
            await pilot.press("ctrl+p")
            await pilot.pause()
            await pilot.press(*"chazhao")
            await until(pilot, lambda: "Find, or filter" in first_offered(pilot))
            await pilot.press("enter")
            await settle(pilot)
            assert screen(pilot).query_one(FindBar).has_class("-open")

    async def test_says_in_the_person_s_language_that_nothing_is_found(
        self, reader: Reader, article: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")
        async with reader(article) as pilot:
            await pilot.press("ctrl+p")
            await pilot.pause()
            await pilot.press(*"qqqq")
            await until(pilot, lambda: "没有找到" in shown(pilot))

    async def test_reaches_the_commands_of_the_panes(self, reader: Reader, article: str) -> None:
        async with reader(article) as pilot:
            await pilot.press("ctrl+p")
            await pilot.pause()
            await pilot.press(*"by weight")
            await until(pilot, lambda: "By weight" in first_offered(pilot))
            await pilot.press("enter")
            await settle(pilot)
            assert screen(pilot).figures.by_weight


HINTS = [
    ("a", "Page", "space"),
    ("a", "Section", "["),
    ("o", "Go there", "enter"),
    ("o", "Fold", "z"),
    ("p", "Throw out", "space"),
    ("p", "Move", "K"),
    ("f", "By weight", "w"),
    ("f", "Kind", "t"),
    ("L", "Sort", "t"),
    ("f", "Compare", "d"),
]
"""A pane's key, what the hints say there, and the key that they say it of."""


class TestTheHints:
    async def test_can_be_clicked(self, reader: Reader, article: str) -> None:
        async with reader(article) as pilot:
            hints = shown(pilot).split("\n")[-1]
            await pilot.click("Hints", offset=(hints.index("Keys"), 0))
            await settle(pilot)
            assert "Next section" in shown(pilot)

    async def test_do_what_their_keys_do(self, reader: Reader, article: str) -> None:
        pages: dict[bool, dict[str, str]] = {}
        for by_mouse in (True, False):
            pages[by_mouse] = {}
            async with reader(article, size=(160, 40)) as pilot:
                for pane, hint, key in HINTS:
                    await pilot.press(pane)
                    await settle(pilot)
                    at = shown(pilot).split("\n")[-1].index(hint)
                    await (pilot.click("Hints", offset=(at, 0)) if by_mouse else pilot.press(key))
                    await settle(pilot)
                    pages[by_mouse][hint] = shown(pilot)
                    pilot.app.clear_notifications()
        assert pages[True] == pages[False]

    async def test_are_those_of_the_pane_that_has_the_focus(self, reader: Reader, article: str) -> None:
        async with reader(article) as pilot:
            assert "[ ] Section" in shown(pilot).split("\n")[-1]
            for key, hint in (("f", "w By weight"), ("p", "K J Move"), ("o", "z Fold"), ("a", "space Page")):
                await pilot.press(key)
                await settle(pilot)
                assert hint in shown(pilot).split("\n")[-1]

    async def test_name_the_person_s_keys(self, reader: Reader, article: str, tmp_path: Path) -> None:
        (tmp_path / "WENZHAI_CONFIG").mkdir()
        settings = tmp_path / "WENZHAI_CONFIG" / "settings.toml"
        settings.write_text('[keys]\n"reader.copy" = "c"\n"compare.next" = "x"\n', encoding="utf-8")
        async with reader(article) as pilot:
            assert "c Copy" in shown(pilot).split("\n")[-1]
            await pilot.press("d")
            await settle(pilot)
            before = shown(pilot)
            assert "x Next" in before
            await pilot.press("x")
            await settle(pilot)
            assert shown(pilot) != before

    async def test_are_those_of_the_find_bar_while_one_types_there(
        self, reader: Reader, article: str
    ) -> None:
        async with reader(article) as pilot:
            await pilot.press("f", "/")
            await settle(pilot)
            hints = shown(pilot).split("\n")[-1]
            assert "enter Read on" in hints
            assert "esc" in hints
            assert "By weight" not in hints
            assert "Quit" not in hints
            await pilot.press("escape")
            await settle(pilot)
            assert "w By weight" in shown(pilot).split("\n")[-1]


class TestTheHelpPage:
    async def test_begins_with_its_first_heading(self, reader: Reader, article: str) -> None:
        async with reader(article, size=(80, 24)) as pilot:
            await pilot.press("?")
            await settle(pilot)
            assert "Article" in shown(pilot).split("\n")[2]

    @pytest.mark.parametrize(("pane", "title"), [("p", "Summary"), ("f", "Key figures"), ("L", "Library")])
    async def test_begins_with_the_keys_of_the_pane_that_asks(
        self, reader: Reader, article: str, pane: str, title: str
    ) -> None:
        async with reader(article, size=(80, 24)) as pilot:
            await pilot.press(pane, "?")
            await settle(pilot)
            assert title in shown(pilot).split("\n")[2]
            await pilot.press("g")
            await settle(pilot)
            assert "Article" in shown(pilot).split("\n")[2]

    @pytest.mark.parametrize(("slash", "query"), [("/", "summary"), ("、", "yaodian")])
    async def test_is_filtered_by_what_the_keys_do(
        self, reader: Reader, article: str, slash: str, query: str
    ) -> None:
        async with reader(article, size=(80, 24)) as pilot:
            await pilot.press("?", slash, *query)
            await settle(pilot)
            assert "Pin this sentence" in shown(pilot)
            assert "Throw the point out" in shown(pilot)
            assert "Line down" not in shown(pilot)
            await pilot.press("escape", "g")
            await settle(pilot)
            assert "Line down" in shown(pilot)
            await pilot.press("escape")
            await settle(pilot)
            assert pilot.app.screen is screen(pilot)

    async def test_does_what_the_filter_has_found(self, reader: Reader, article: str) -> None:
        async with reader(article, size=(80, 24)) as pilot:
            await pilot.press("?", "/", *"next section", "enter", "enter")
            await settle(pilot)
            assert screen(pilot).view.current_section == 1

    async def test_says_where_a_key_of_a_dialog_works(self, reader: Reader, article: str) -> None:
        async with reader(article, size=(80, 24)) as pilot:
            await pilot.press("?", "G", "enter")
            await settle(pilot)
            assert "This key works in its own place" in shown(pilot)
            assert "Keys" in shown(pilot).split("\n")[1]


class TestACommandOfAPane:
    async def test_opens_the_pane_so_that_it_is_seen(self, reader: Reader, article: str) -> None:
        async with reader(article, size=(80, 24)) as pilot:
            await pilot.press("ctrl+p")
            await pilot.pause()
            await pilot.press(*"by weight")
            await until(pilot, lambda: "By weight" in first_offered(pilot))
            await pilot.press("enter")
            await settle(pilot)
            assert screen(pilot).figures.region.area
            assert "by weight" in shown(pilot)
