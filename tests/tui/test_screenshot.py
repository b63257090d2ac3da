"""The picture of a screen: every character in its own cells."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path
from types import ModuleType

from tests.tui.pages import PageApp, short_article


def screenshot() -> ModuleType:
    """The tool."""
    path = Path(__file__).parents[2] / "tools" / "screenshot.py"
    spec = importlib.util.spec_from_file_location("screenshot", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class TestPicture:
    async def test_wide_and_narrow_characters_keep_their_columns(self) -> None:
        app = PageApp(short_article())
        async with app.run_test(size=(90, 12)):
            svg = screenshot().fix_svg(app.export_screenshot())
        columns = {
            text: round(float(x) / 12.2) for x, text in re.findall(r'x="([\d.]+)" [^>]*>([^<]+)</text>', svg)
        }
        assert columns["8"] - columns["青川县发布去年产业发展情况。全县新建"] == 36
        assert columns["个示范园区，带动就业"] - columns["8"] == 1
        assert "@font-face" not in svg
        # A blank at the start of a text would be dropped by some renderers, and the text moved.
        assert not re.search(r">(&#160;|\s)", svg.replace(">\n", ""))
