"""What is painted first: the text, and nothing that is taken away again."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from typing import Any

import pytest

from tests.tui.conftest import Reader, settle
from tui.app import Wenzhai
from tui.elsewhere import Elsewhere
from tui.opening import Opening
from tui.steps import Step, steps


class Opened(Elsewhere):
    """A process that has opened the source already."""

    def __init__(self, source: str) -> None:
        self._steps = list(steps(Opening(), source))
        self._told: list[Any] = [[source], self._steps[0]]

    def take(self, patience: float | None = None) -> Any:
        """The sources, then the article."""
        return self._told.pop(0)

    def steps(self, source: str, first: Step | None) -> Iterator[Step]:
        """All that is found."""
        return iter([first or self._steps[0], *self._steps[1:]])

    def stop(self) -> None:
        """There is nothing to end."""


@pytest.fixture
def frames(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The rows of every frame that is painted."""
    seen: list[str] = []
    display = Wenzhai._display

    def keep(app: Wenzhai, screen: Any, renderable: Any) -> None:
        strips = screen._compositor.render_strips()
        seen.append("\n".join("".join(piece.text for piece in strip) for strip in strips))
        display(app, screen, renderable)

    monkeypatch.setattr(Wenzhai, "_display", keep)
    return seen


@pytest.fixture
async def reading(article: str, frames: list[str]) -> Wenzhai:
    """The reader, after it has shown all that it finds."""
    app = Wenzhai((article,), Opening(), Opened(article))
    async with app.run_test(size=(140, 40)) as pilot:
        await settle(pilot)
    return app


@pytest.mark.usefixtures("reading")
def test_the_first_frame_shows_the_text(frames: list[str]) -> None:
    assert "进出口总值" in frames[0]


@pytest.mark.usefixtures("reading")
def test_no_frame_shows_a_pane_that_has_no_room(frames: list[str]) -> None:
    assert not [frame for frame in frames if "─Library" in frame]


async def test_the_collector_that_was_stopped_for_the_start_works_again(reader: Reader, article: str) -> None:
    gc.disable()
    try:
        async with reader(article):
            assert gc.isenabled()
    finally:
        gc.enable()
