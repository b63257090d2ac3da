"""Lets tests of the reader wait for what it does and no longer, and parses a stylesheet once for all of them.

For every key and every pause Textual's pilot sleeps in steps of 20 milliseconds until the process has little
to do, for it can't tell whether a message is under way. The event loop can.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
import textual.app
import textual.pilot
from textual._context import active_app
from textual.css.model import RuleSet
from textual.css.stylesheet import Stylesheet

FRAME = 1 / 60
ROUNDS = 100_000
"""Turns of the event loop after which nobody waits any longer; a key takes some dozens."""


async def quiet(*_: Any, **__: Any) -> bool:
    """Wait until no message is under way and all that changed is painted. Workers and timers go on."""
    app, loop = active_app.get(), asyncio.get_running_loop()
    for _round in range(ROUNDS):
        await asyncio.sleep(0)
        if loop._ready:  # type: ignore[attr-defined]  # what waits for nothing but its turn
            continue
        if app._exit or not app._running or not app._screen_stack:
            return True
        if app._batch_count:  # the palette puts off all painting for a moment as it closes
            await asyncio.sleep(FRAME)
        elif app._resize_timer:
            app._check_resize()  # as the timer would
        elif app.screen._update_timer._active.is_set():
            app.screen._on_timer_update()  # as the timer would with the next frame
        else:
            return True
    raise AssertionError("the reader comes to no rest")


@contextmanager
def quick_pilot() -> Iterator[None]:
    """Have every pilot wait so."""
    parse, parsed = Stylesheet._parse_rules, dict[object, list[RuleSet]]()

    def parse_once(sheet: Stylesheet, *source: Any, **named: Any) -> list[RuleSet]:
        key = source, *named.items(), *sheet._variables.items()
        if key not in parsed:
            parsed[key] = parse(sheet, *source, **named)
        return parsed[key]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(textual.app, "wait_for_idle", quiet)
        patch.setattr(textual.pilot, "wait_for_idle", quiet)
        patch.setattr(textual.pilot.Pilot, "_wait_for_screen", quiet)
        patch.setattr(Stylesheet, "_parse_rules", parse_once)
        yield
