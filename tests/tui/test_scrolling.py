"""Rows and scrollbars look as Textual paints them, and are painted only where something has changed."""

from __future__ import annotations

from typing import Any

import pytest
from rich.segment import Segment
from rich.style import Style
from textual._styles_cache import StylesCache
from textual.app import App, ComposeResult
from textual.geometry import Size
from textual.scrollbar import ScrollBar
from textual.strip import Strip

from tui.widgets.scrolling import LightScrollBar, LightScrollView


class Rows(LightScrollView):
    """A hundred rows between borders and padding."""

    DEFAULT_CSS = """
    Rows {
        border-top: solid red; border-right: vkey blue; padding: 0 1; background: #102030; overflow-y: scroll;
    }
    """
    asked = 0

    def on_mount(self) -> None:
        self.border_title = "数"
        self.virtual_size = Size(0, 100)

    def render_line(self, y: int) -> Strip:
        Rows.asked += 1
        width = self.scrollable_content_region.width
        text = f"第{y + self.scroll_offset.y}行"
        style = Style.parse("#ffffff on #102030")
        return Strip([Segment(text, style)]).adjust_cell_length(width, style)


class Shown(App[None]):
    def compose(self) -> ComposeResult:
        yield Rows()


def cells(strips: list[Strip]) -> list[list[tuple[Any, ...]]]:
    """Each character with the colours that are seen."""
    return [
        [seen(letter, segment.style or Style()) for segment in strip for letter in segment.text]
        for strip in strips
    ]


def seen(letter: str, style: Style) -> tuple[Any, ...]:
    ground, ink = (style.color, style.bgcolor) if style.reverse else (style.bgcolor, style.color)
    return (letter, ground) if letter == " " else (letter, ground, ink)


async def test_rows_have_the_sides_that_textual_would_give_them() -> None:
    async with Shown().run_test(size=(30, 12)) as pilot:
        rows = pilot.app.query_one(Rows)
        rows.styles.overflow_y = "hidden"
        await pilot.pause()
        light = rows.render_lines(rows.region.reset_offset)
        rows._styles_cache = StylesCache()
        assert cells(light) == cells(rows.render_lines(rows.region.reset_offset))
        assert len(light) == 12


async def test_a_row_that_is_painted_anew_is_the_only_one_that_is_asked_for() -> None:
    async with Shown().run_test(size=(30, 12)) as pilot:
        rows = pilot.app.query_one(Rows)
        await pilot.pause()
        Rows.asked = 0
        rows.refresh_line(4)
        await pilot.pause()
        assert Rows.asked == 1


@pytest.mark.parametrize("row", [0, 1, 17, 50, 88, 89])
async def test_the_scrollbar_looks_as_textual_paints_it(row: int) -> None:
    async with Shown().run_test(size=(30, 12)) as pilot:
        rows = pilot.app.query_one(Rows)
        rows.scroll_to(y=row, animate=False, force=True)
        await pilot.pause()
        bar = rows.vertical_scrollbar
        assert isinstance(bar, LightScrollBar)
        light = bar.render_lines(bar.size.region)
        assert cells(light) == cells(ScrollBar.render_lines(bar, bar.size.region))


async def test_the_scrollbar_is_painted_only_where_its_thumb_is_seen_to_move() -> None:
    async with Shown().run_test(size=(30, 12)) as pilot:
        rows = pilot.app.query_one(Rows)
        rows.virtual_size = Size(0, 100_000)
        await pilot.pause()
        bar = rows.vertical_scrollbar
        rows.scroll_to(y=1, animate=False, force=True)
        before = bar.position
        rows.scroll_to(y=2, animate=False, force=True)
        assert bar.position == before
        rows.scroll_to(y=50_000, animate=False, force=True)
        assert bar.position == 50_000
