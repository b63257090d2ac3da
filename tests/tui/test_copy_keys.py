"""The copy keys, in each pane."""

from __future__ import annotations

from tests.tui.conftest import ARTICLE, Reader, screen, settle, shown, until
from tui.widgets.figures import Figures


class TestCopying:
    async def test_y_copies_what_has_the_focus(self, reader: Reader, article: str, copied: list[str]) -> None:
        async with reader(article) as pilot:
            await pilot.press("]", "y", "o", "y", "f", "y", "p", "y", "j", "y")
            await settle(pilot)
            paragraph, section, figure, summary, point = copied
            assert paragraph == "外贸主体更加活跃"
            assert section.startswith("外贸主体更加活跃\n全县有进出口实绩")
            first = screen(pilot).query_one(Figures).rows[0]
            assert ARTICLE.split("\n", 2)[2][first.start : first.end] in figure
            assert point in summary.split("\n")

    async def test_copies_the_script_that_is_shown(
        self, reader: Reader, article: str, copied: list[str]
    ) -> None:
        async with reader(article) as pilot:
            await pilot.press("s", "s", "]", "y")
            await settle(pilot)
            assert copied == ["外貿主體更加活躍"]

    async def test_the_toast_says_how_many_characters_went_where(
        self, reader: Reader, article: str, copied: list[str]
    ) -> None:
        async with reader(article) as pilot:
            await pilot.press("]", "y")
            await settle(pilot)
            await until(pilot, lambda: "8 characters to the system clipboard" in shown(pilot))

    async def test_copy_as_offers_a_citation(self, reader: Reader, article: str, copied: list[str]) -> None:
        async with reader(article) as pilot:
            await pilot.press("Y", "down", "down", "enter")
            await settle(pilot)
            assert "青禾新闻网" in copied[0]
            assert "2024-10-20" in copied[0]

    async def test_figures_go_out_as_a_table_for_a_spreadsheet(
        self, reader: Reader, article: str, copied: list[str]
    ) -> None:
        async with reader(article) as pilot:
            await pilot.press("f", "Y")
            await pilot.pause()
            await pilot.press(*["down"] * 6, "enter")
            await settle(pilot)
            rows = [row.split("\t") for row in copied[0].split("\n")]
            assert len(rows) == len(screen(pilot).query_one(Figures).figures)
            assert {len(row) for row in rows} == {3}
