"""What tests of the reader share."""

from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot

from tests.tui.quiet import quick_pilot
from tui import clipboard
from tui.app import Wenzhai
from tui.opening import Opening
from tui.screens.reading import ReadingScreen

Reader = Callable[..., AbstractAsyncContextManager[Pilot[int]]]

ARTICLE = """\
青禾县前三季度外贸稳中提质
时间：2024-10-20 来源：青禾新闻网
前三季度，全县进出口总值达到86.4亿元，同比增长12.3%。其中，出口52.1亿元，增长15.8%。
外贸主体更加活跃
全县有进出口实绩的企业412家，比去年同期增加37家。民营企业进出口占全县的68.5%，软件服务出口下降3.2%。
新兴市场拓展有力
对东盟进出口21.7亿元，同比增长26.4%。跨境电商进出口突破9亿元。
"""

OTHER = "白鹭市水利投资公报\n2023-02-01 来源：白鹭日报\n全市完成水利投资8.4亿元。\n"


@pytest.fixture(scope="session", autouse=True)
def without_sleeping() -> Iterator[None]:
    """Pilots wait for the reader alone."""
    with quick_pilot():
        yield


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep settings and state of a test to itself, and let the interface speak English."""
    for name in ("WENZHAI_CONFIG", "WENZHAI_DATA_DIR"):
        monkeypatch.setenv(name, str(tmp_path / name))
    monkeypatch.setenv("LC_ALL", "C.UTF-8")


@pytest.fixture
def copied(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """What was copied, in place of a clipboard."""
    texts: list[str] = []

    def copy(text: str, **_: object) -> clipboard.Copied:
        texts.append(text)
        return clipboard.Copied("native", True, len(text))

    monkeypatch.setattr(clipboard, "copy", copy)
    yield texts


@pytest.fixture
def article(tmp_path: Path) -> str:
    """The path of a clean Simplified article."""
    path = tmp_path / "外贸.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return str(path)


@pytest.fixture
def other(tmp_path: Path) -> str:
    """The path of another article."""
    path = tmp_path / "水利.txt"
    path.write_text(OTHER, encoding="utf-8")
    return str(path)


@pytest.fixture
def reader() -> Reader:
    """Opens the reader on sources and waits until everything is found."""

    @asynccontextmanager
    async def opened(
        *sources: str, size: tuple[int, int] = (140, 40), encoding: str | None = None
    ) -> AsyncIterator[Pilot[int]]:
        app = Wenzhai(sources, Opening(encoding=encoding))
        async with app.run_test(size=size, notifications=True) as pilot:
            await settle(pilot)
            yield pilot

    return opened


async def settle(pilot: Pilot[int]) -> None:
    """Wait until no worker runs and all messages are handled, three times in a row."""
    calm = 0
    while calm < 3:
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        calm = 0 if any(worker.is_running for worker in pilot.app.workers) else calm + 1


async def until(pilot: Pilot[Any], holds: Callable[[], object]) -> None:
    """Wait until something holds that a timer brings or that is only put off; half a minute at most."""
    for _ in range(1_500):
        if holds():
            return
        await pilot.pause(0.02)
    raise AssertionError(f"it never came:\n{shown(pilot)}")


def screen(pilot: Pilot[int]) -> ReadingScreen:
    """The reading screen."""
    return next(screen for screen in pilot.app.screen_stack if isinstance(screen, ReadingScreen))


def shown(pilot: Pilot[Any]) -> str:
    """The rows on the screen."""
    strips = pilot.app.screen._compositor.render_strips()
    return "\n".join("".join(segment.text for segment in strip) for strip in strips)
