"""The panes beside the article, and over it where there is no room."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.widgets._toast import Toast

from articles import Figure, Section
from tests.tui.conftest import Reader, screen, settle, shown
from tui.printing import shipped_article


class TestTheLibrary:
    async def test_hides_for_one_article(self, reader: Reader, article: str) -> None:
        async with reader(article) as pilot:
            assert not screen(pilot).query_one("#library").display

    async def test_lists_a_folder_and_opens_by_enter(
        self, reader: Reader, article: str, tmp_path: Path
    ) -> None:
        folder = tmp_path / "all"
        folder.mkdir()
        (folder / "a.txt").write_text(Path(article).read_text(encoding="utf-8"), encoding="utf-8")
        (folder / "b.txt").write_text(Path(shipped_article()).read_text(encoding="utf-8"), encoding="utf-8")
        async with reader(str(folder), size=(180, 40)) as pilot:
            await settle(pilot)
            page = shown(pilot)
            assert "2024-10-18" in page
            await pilot.press("L", "j", "enter")
            await settle(pilot)
            assert screen(pilot).index == 1


class TestFigures:
    async def test_stand_under_their_sections_or_by_weight(self, reader: Reader, article: str) -> None:
        async with reader(article) as pilot:
            figures = screen(pilot).figures
            headings = [row for row in figures.rows if isinstance(row, Section)]
            assert len(headings) == 2
            await pilot.press("f", "w")
            rows = figures.rows
            assert all(isinstance(row, Figure) for row in rows)
            weights = [row.weight for row in rows if isinstance(row, Figure)]
            assert weights == sorted(weights, reverse=True)

    async def test_one_kind_at_a_time(self, reader: Reader, article: str) -> None:
        async with reader(article) as pilot:
            figures = screen(pilot).figures
            await pilot.press("f", "t")
            assert {row.kind for row in figures.rows if isinstance(row, Figure)} == {"count"}
            assert "Key figures 2 count" in shown(pilot)
            await pilot.press(*["t"] * 3)
            assert len([row for row in figures.rows if isinstance(row, Figure)]) == len(figures.figures)


class TestTheRoom:
    @pytest.mark.parametrize(("width", "least"), [(110, 48), (120, 56), (140, 66), (160, 80), (176, 80)])
    async def test_the_article_has_rows_that_can_be_read_beside_its_panes(
        self, width: int, least: int, reader: Reader, article: str
    ) -> None:
        async with reader(article, size=(width, 30)) as pilot:
            assert screen(pilot).view.frame.width >= least
            assert screen(pilot).figures.size.width >= 28

    async def test_headings_take_the_room_of_their_bars_in_a_narrow_outline(
        self, reader: Reader, article: str
    ) -> None:
        async with reader(article, size=(110, 30)) as pilot:
            assert "外贸主体更加活跃" in shown(pilot)
            assert "━" not in "".join(screen(pilot).outline.render_line(1).text)
            await pilot.resize_terminal(160, 30)
            await settle(pilot)
            assert "━" in "".join(screen(pilot).outline.render_line(1).text)


class TestFiguresWhereOneReads:
    async def test_come_under_the_cursor_when_the_pane_is_opened(self, reader: Reader, article: str) -> None:
        async with reader(article, size=(80, 24)) as pilot:
            figures = screen(pilot).figures
            await pilot.press("]", "]", "f")
            await settle(pilot)
            assert figures.current is not None
            assert figures.words(figures.current) == "" and "新兴市场" in shown(pilot)
            await pilot.press("a", "l", "f")
            await settle(pilot)
            assert "21.7亿元" in figures.words(figures.current)

    async def test_stay_there_until_one_reads_on(self, reader: Reader, article: str) -> None:
        async with reader(article, size=(80, 24)) as pilot:
            figures = screen(pilot).figures
            await pilot.press("f", "G")
            last = figures.cursor
            await pilot.press("escape", "f")
            await settle(pilot)
            assert figures.cursor == last

    async def test_stay_on_the_one_that_led_to_the_sentence(self, reader: Reader, article: str) -> None:
        async with reader(article, size=(80, 24)) as pilot:
            figures = screen(pilot).figures
            await pilot.press("f", "j", "enter", "f")
            await settle(pilot)
            assert figures.cursor == 1

    async def test_by_weight_stay_as_they_are(self, reader: Reader, article: str) -> None:
        async with reader(article) as pilot:
            await pilot.press("f", "w", "g", "a", "G", "f")
            await settle(pilot)
            assert screen(pilot).figures.cursor == 0

    async def test_are_followed_by_those_that_come_next(self, reader: Reader) -> None:
        async with reader(size=(140, 20)) as pilot:
            await pilot.press("]", "]", "]", "f")
            await settle(pilot)
            figures = screen(pilot).figures
            below = figures.scroll_offset.y + figures.scrollable_content_region.height - 1 - figures.cursor
            assert below >= 3 or figures.cursor + below == len(figures.rows) - 1


class TestTheOutline:
    async def test_folds_and_still_follows_the_article(self, reader: Reader, tmp_path: Path) -> None:
        path = tmp_path / "n.md"
        path.write_text(
            "# 规划\n\n导语一句话。\n\n## 总则\n\n总则的话。\n\n"
            "### 目标\n\n目标的话。\n\n## 附则\n\n附则的话。\n",
            encoding="utf-8",
        )
        async with reader(str(path)) as pilot:
            outline = screen(pilot).outline
            names = [outline.words(row) for row in outline.rows]
            await pilot.press("o", "Z")
            await settle(pilot)
            assert [outline.words(row) for row in outline.rows] == [name for name in names if name != "目标"]
            await pilot.press("a", "]", "]", "]")
            await settle(pilot)
            assert outline.current is not None
            assert outline.words(outline.current) == "附则"

    async def test_folds_the_section_that_holds_the_one_under_the_cursor(
        self, reader: Reader, tmp_path: Path
    ) -> None:
        path = tmp_path / "n.md"
        path.write_text("# 规划\n\n## 总则\n\n### 目标\n\n话。\n\n### 原则\n\n话。\n", encoding="utf-8")
        async with reader(str(path)) as pilot:
            outline = screen(pilot).outline
            await pilot.press("o", "G", "z")
            await settle(pilot)
            assert [outline.words(row) for row in outline.rows] == ["总则"]
            assert "▸总则" in shown(pilot)
            await pilot.press("z")
            await settle(pilot)
            assert [outline.words(row) for row in outline.rows] == ["总则", "目标", "原则"]

    @pytest.mark.parametrize("key", ["z", "Z", "enter", "j", "G", "space"])
    async def test_stays_empty_where_nothing_is_open(self, reader: Reader, tmp_path: Path, key: str) -> None:
        (tmp_path / "空.txt").write_text("")
        async with reader(str(tmp_path / "空.txt")) as pilot:
            await pilot.press("o", key)
            await settle(pilot)
            assert "empty" in shown(pilot).split("\n")[0]

    async def test_of_another_article_is_not_folded(self, reader: Reader, tmp_path: Path) -> None:
        paths = [tmp_path / "一.md", tmp_path / "二.md"]
        for path in paths:
            path.write_text("# 规划\n\n## 总则\n\n### 目标\n\n话。\n", encoding="utf-8")
        async with reader(*map(str, paths)) as pilot:
            await pilot.press("o", "g", "z", ".")
            await settle(pilot)
            assert "目标" in [screen(pilot).outline.words(row) for row in screen(pilot).outline.rows]

    async def test_a_click_chooses_the_row_under_the_mouse(self, reader: Reader, article: str) -> None:
        async with reader(article) as pilot:
            outline = screen(pilot).outline
            top = outline.scrollable_content_region.offset - outline.region.offset
            await pilot.click(outline, offset=(top.x + 3, top.y + 2))
            await settle(pilot)
            assert outline.cursor == 2
            assert screen(pilot).view.current_section == 2


class TestANarrowScreen:
    async def test_the_summary_leaves_its_hints_in_sight(self, reader: Reader, article: str) -> None:
        async with reader(article, size=(50, 20)) as pilot:
            await pilot.press("p")
            await settle(pilot)
            assert "? Keys" in shown(pilot).split("\n")[-1]

    async def test_a_filtered_pane_stays_and_escape_leads_back(self, reader: Reader, article: str) -> None:
        async with reader(article, size=(80, 24)) as pilot:
            reading = screen(pilot)
            await pilot.press("f", "/", *"52", "enter")
            await settle(pilot)
            assert reading.focused is reading.figures
            assert reading.figures.region.area
            assert len([row for row in reading.figures.rows if isinstance(row, Figure)]) == 1
            await pilot.press("escape")
            await settle(pilot)
            assert reading.focused is reading.view
            assert not reading.figures.region.area

    async def test_shows_how_to_get_help_and_out(self, reader: Reader, article: str) -> None:
        async with reader(article, size=(50, 20)) as pilot:
            hints = shown(pilot).split("\n")[-1]
            assert "? Keys" in hints
            assert "q Quit" in hints

    @pytest.mark.parametrize(
        ("keys", "said"),
        [
            ([">"], "Summary: 4 points"),
            (["<", "<"], "Summary: 1 point"),
            (["》"], "Summary: 4 points"),
            (["P"], "Pinned into the summary"),
            (["P", "P"], "No longer pinned"),
        ],
    )
    async def test_says_what_becomes_of_a_summary_that_is_not_in_sight(
        self, reader: Reader, article: str, keys: list[str], said: str
    ) -> None:
        async with reader(article, size=(80, 24)) as pilot:
            await pilot.press("l", *keys)
            await settle(pilot)
            assert said in shown(pilot)
        async with reader(article, size=(140, 40)) as pilot:
            await pilot.press("l", *keys)
            await settle(pilot)
            assert said not in shown(pilot)

    async def test_has_one_word_at_a_time_for_keys(self, reader: Reader, article: str) -> None:
        async with reader(article, size=(80, 24)) as pilot:
            await pilot.press(*">>>>")
            await settle(pilot)
            assert "Summary: 7 points" in shown(pilot)
            assert "Summary: 6 points" not in shown(pilot)

    @pytest.mark.parametrize(
        ("key", "name"), [("O", "outline"), ("D", "figures"), ("S", "summary"), ("B", "library")]
    )
    @pytest.mark.parametrize("size", [(80, 24), (180, 40)])
    async def test_folds_a_pane_that_is_in_sight_and_shows_one_that_is_not(
        self, reader: Reader, article: str, key: str, name: str, size: tuple[int, int]
    ) -> None:
        async with reader(article, size=size) as pilot:
            pane = screen(pilot).query_one(f"#{name}")
            for _ in range(3):
                before = pane.display
                await pilot.press(key)
                await settle(pilot)
                assert pane.display is not before
                assert bool(pane.region.area) is pane.display
                assert screen(pilot).focused is (
                    pane if pane.display and size[0] < 110 else screen(pilot).view
                )

    async def test_keeps_what_is_folded_beside_the_article_apart_from_what_comes_over_it(
        self, reader: Reader, article: str
    ) -> None:
        async with reader(article, size=(80, 24)) as pilot:
            panes = screen(pilot).settings.panes
            await pilot.press("O", "O", "S")
            await settle(pilot)
            assert screen(pilot).settings.panes == panes


class TestAListThatWasFiltered:
    async def test_keeps_its_row_when_all_are_shown_again(self, reader: Reader, article: str) -> None:
        async with reader(article) as pilot:
            outline = screen(pilot).outline
            await pilot.press("o", "/", *"新兴", "enter", "escape", "o")
            await settle(pilot)
            assert len(outline.rows) == 3
            assert outline.cursor == 2
            await pilot.press("escape")
            await settle(pilot)
            assert outline.cursor == 2


class TestAPaneWithNothingInIt:
    async def test_says_so(self, reader: Reader, tmp_path: Path) -> None:
        path = tmp_path / "a.txt"
        path.write_text("下雨\n\n今天下雨，明天也下雨。\n", encoding="utf-8")
        async with reader(str(path)) as pilot:
            assert shown(pilot).count("No figures") == 1

    async def test_says_that_the_filter_lets_nothing_through(self, reader: Reader, article: str) -> None:
        async with reader(article) as pilot:
            await pilot.press("f", "/", *"qqq")
            await settle(pilot)
            assert "Nothing found" in shown(pilot)
            assert "No figures" not in shown(pilot)


SAID = [
    (["."], "no article after"),
    ([","], "no article before"),
    (["n"], "/ finds"),
    (["N"], "/ finds"),
    (["+"], "fill the window"),
    (["o", "z"], "No section stands under this one"),
    (["o", "Z"], "No section stands under another one"),
    (["p", "space"], "choose a point"),
    (["v"], "once the script is changed"),
    (["r"], "Read again"),
    (["F"], "not marked"),
    (["f", "m"], "Marked"),
    (["f", "m"], "No longer marked"),
]


class TestAKeyThatCanDoNothing:
    async def test_says_so(self, reader: Reader, article: str) -> None:
        async with reader(article) as pilot:
            for keys, said in SAID:
                await pilot.press(*keys)
                await settle(pilot)
                assert said in str(pilot.app.screen.query_one(Toast).render())
                pilot.app.clear_notifications()

    async def test_narrows_rows_to_ten_characters_and_says_that_it_goes_no_further(
        self, reader: Reader, article: str
    ) -> None:
        async with reader(article) as pilot:
            await pilot.press(*["-"] * 20)
            await settle(pilot)
            assert screen(pilot).view.frame.width == 20
            assert "can't be shorter" in shown(pilot)

    async def test_folds_nothing_where_there_is_nothing_to_fold(self, reader: Reader, article: str) -> None:
        async with reader(article) as pilot:
            await pilot.press("o", "Z")
            await settle(pilot)
            assert "▸" not in shown(pilot)
