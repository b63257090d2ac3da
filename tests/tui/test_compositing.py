"""Chinese text under and over the edges of other widgets."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from textual.app import App, ComposeResult
from textual.content import Content
from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import Static

from tests.tui.conftest import Reader, settle, shown
from tests.tui.glass import looking_at
from tui.compositing import fronts
from tui.printing import shipped_article
from tui.screens.fixed_screen import FixedScreen

UNDER, OVER = "零一二三四五六七八九甲乙", "子丑寅卯辰巳午未申酉戌亥"
WIDTH = 24


class Layers(App[None]):
    """A row of text that another one covers in part, and under both a third that nobody sees."""

    CSS = """
    Screen { layers: hidden under over; }
    Static { height: 1; text-wrap: nowrap; text-overflow: clip; }
    #hidden { layer: hidden; } #under { layer: under; } #over { layer: over; }
    """

    def __init__(self, over: tuple[int, int], hidden: tuple[int, int]) -> None:
        """The columns where two of the rows begin and end."""
        super().__init__()
        self.columns = {"hidden": hidden, "under": (0, WIDTH), "over": over}

    def get_default_screen(self) -> Screen[None]:
        return FixedScreen(id="_default")

    def compose(self) -> ComposeResult:
        for name, text in (("hidden", "." * WIDTH), ("under", UNDER), ("over", OVER)):
            row = Static(Content(text), id=name)
            left, right = self.columns[name]
            row.styles.width, row.styles.offset = right - left, (left, 0)
            yield row


def cut(text: str, start: int, end: int) -> str:
    """The cells of Chinese text between two columns, a space for each half of a character."""
    whole = text[(start + 1) // 2 : end // 2]
    return " " * (start % 2) + whole + " " * (end % 2)


class TestOneRowOverAnother:
    @pytest.mark.parametrize("left", [4, 5])
    @pytest.mark.parametrize("right", [12, 13])
    @pytest.mark.parametrize("hidden", [(0, 7), (0, 8), (9, 17), (10, 18)])
    async def test_loses_only_the_halves_at_its_ends(
        self, left: int, right: int, hidden: tuple[int, int]
    ) -> None:
        app = Layers((left, right), hidden)
        async with app.run_test(size=(WIDTH, 1)) as pilot:
            row = cut(UNDER, 0, left) + cut(OVER, 0, right - left) + cut(UNDER, right, WIDTH)
            assert shown(pilot) == row

    @pytest.mark.parametrize("left", [4, 5])
    async def test_gives_back_all_of_what_it_covered(
        self, left: int, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        app = Layers((left, 13), (0, 7))
        with looking_at(monkeypatch, (WIDTH, 1)) as glass:
            async with app.run_test(size=(WIDTH, 1)) as pilot:
                await pilot.pause()
                assert glass.text == shown(pilot)
                app.query_one("#over").display = False
                await pilot.pause()
                assert glass.text == UNDER


KEYS = "L escape o f p a ; escape ? q M escape y ctrl+p escape d d escape"
"""Every pane and every screen, opened and closed."""

MOVES = "j space l ] ] [ G k b g } { o j j a f j j j enter / 产 enter n n N escape"
"""Moves that scroll panes, and moves that only put a cursor elsewhere."""


class TestTheReader:
    @pytest.mark.parametrize(
        ("size", "keys"),
        [*((size, KEYS) for size in ((80, 24), (81, 24), (160, 45), (161, 45))), ((140, 24), MOVES)],
    )
    async def test_repaints_the_terminal_as_the_screen_is(
        self,
        reader: Reader,
        monkeypatch: pytest.MonkeyPatch,
        size: tuple[int, int],
        keys: str,
        copied: list[str],
    ) -> None:
        with looking_at(monkeypatch, size) as glass:
            async with reader(shipped_article(), size=size) as pilot:
                for key in keys.split():
                    await pilot.press(key)
                    await settle(pilot)
                    assert glass.text == shown(pilot)

    async def test_asks_no_pane_for_its_rows_that_has_not_changed(
        self, reader: Reader, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        async with reader(shipped_article(), size=(140, 24)) as pilot:
            asked: list[str | None] = []
            render = Widget.render_lines
            monkeypatch.setattr(
                Widget, "render_lines", lambda pane, crop: asked.append(pane.id) or render(pane, crop)
            )
            await pilot.press("]")
            await settle(pilot)
            assert {"article", "outline"} <= set(asked)
            assert not {"figures", "summary"} & set(asked)

    async def test_shows_one_cursor_in_a_list(self, reader: Reader) -> None:
        async with reader(shipped_article(), size=(140, 24)) as pilot:
            for key in "ojjk":
                await pilot.press(key)
                await settle(pilot)
                assert shown(pilot).count("▌") == 1


WIDGETS = st.lists(st.tuples(st.integers(-3, 30), st.integers(-3, 30)).map(sorted), max_size=6)


class TestFronts:
    @settings(deadline=None)
    @given(WIDGETS)
    def test_lie_where_another_widget_is_the_first_that_holds_a_column(
        self, widgets: list[list[int]]
    ) -> None:
        def front(column: int) -> int:
            held = (at for at, (left, right) in enumerate(widgets) if left <= column < right)
            return next(held, -1)

        found = fronts([(left, right) for left, right in widgets], WIDTH)
        changes = [column for column in range(1, WIDTH) if front(column - 1) != front(column)]
        assert found == [0, *changes, WIDTH]
