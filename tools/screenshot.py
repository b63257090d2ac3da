"""A picture of the reading screen.

Run as ``python tools/screenshot.py OUT.svg [--size 140x36] [--keys j,j,s] [--theme NAME] [SOURCE]``.
Rich's SVG squeezes Chinese into half its room; here every character stands in its own cells.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import re
import sys
import tempfile
from html import escape, unescape
from itertools import groupby
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from tui import kinsoku_patch
from tui.app import Wenzhai
from tui.opening import Opening
from tui.wrapping.measuring import width_of

SAMPLE = Path(__file__).parents[1] / "articles" / "data" / "sample.txt"
FONTS = "'DejaVu Sans Mono', 'Sarasa Mono SC', 'Noto Sans Mono CJK SC', 'Noto Sans CJK SC', monospace"
WIDE = 22
"""Pixels of a Chinese character, which is as wide as it is high; two cells of Rich's SVG are 24.4."""
TEXT = re.compile(
    r'<text class="(?P<style>[^"]+)" x="(?P<x>[^"]+)" y="(?P<y>[^"]+)" textLength="(?P<length>[^"]+)" '
    r'clip-path="(?P<clip>[^"]+)">(?P<text>[^<]*)</text>'
)


def fix_svg(svg: str) -> str:
    """An SVG made by Rich with every character in its cells, and without fonts from the network."""
    svg = re.sub(r"@font-face \{[^}]*\}\s*", "", svg)
    svg = svg.replace("font-family: Fira Code, monospace", f"font-family: {FONTS}")
    return TEXT.sub(_in_cells, svg)


def _in_cells(match: re.Match[str]) -> str:
    """A text in runs of narrow and of wide characters, each at its column."""
    text = unescape(match["text"])
    cell = float(match["length"]) / len(text)
    shared = f'class="{match["style"]}" y="{match["y"]}" clip-path="{match["clip"]}"'
    runs, column = [], 0
    for width, characters in groupby(text, key=width_of(1)):
        run = "".join(characters)
        # Some renderers drop blanks at the start of a text.
        column += len(run) - len(run := run.lstrip("\xa0 "))
        wide = f'font-size="{WIDE}" letter-spacing="{2 * cell - WIDE:g}"'
        room = f'textLength="{len(run) * cell:g}"' if width < 2 else wide
        place = float(match["x"]) + column * cell
        runs.append(f'<text {shared} x="{place:g}" {room}>{escape(run).replace(chr(0xA0), "&#160;")}</text>')
        column += width * len(run)
    return "".join(runs)


async def picture(sources: list[str], size: tuple[int, int], keys: list[str], theme: str | None) -> str:
    """The screen as SVG after the keys have been pressed."""
    kinsoku_patch.install()
    app = Wenzhai(tuple(sources), Opening())
    async with app.run_test(size=size) as pilot:
        if theme:
            app.theme = theme
        await pilot.pause(1)
        await app.workers.wait_for_complete()
        for key in keys:
            await pilot.press(key)
            await pilot.pause(0.3)
        await app.workers.wait_for_complete()
        await pilot.pause(0.5)
        return fix_svg(app.export_screenshot())


def main() -> None:
    """Write the picture."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("sources", nargs="*", default=[str(SAMPLE)])
    parser.add_argument("--size", default="140x36")
    parser.add_argument("--keys", default="", help="Textual's key names, parted by commas")
    parser.add_argument("--theme")
    given = parser.parse_intermixed_args()
    width, height = map(int, given.size.split("x"))
    keys = [key for key in given.keys.split(",") if key]
    with tempfile.TemporaryDirectory() as folder:
        # Else the picture would begin where somebody stopped reading, in somebody's settings.
        for name in ("WENZHAI_DATA_DIR", "WENZHAI_CONFIG"):
            os.environ.setdefault(name, folder)
        svg = asyncio.run(picture(given.sources, (width, height), keys, given.theme))
    given.out.write_text(svg, "utf-8")


if __name__ == "__main__":
    main()
