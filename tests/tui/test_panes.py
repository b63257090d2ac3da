"""The panes beside the article, and over it where there is no room."""

from __future__ import annotations

from pathlib import Path

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
