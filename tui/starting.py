"""Start the reader, which waits for nothing that its first screen does not need."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from dataclasses import replace

from tui.opening import Opening

TURN = 0.001
"""Seconds that a thread computes before another one may."""


def at_terminal() -> bool:
    """Whether a person sees all that is printed, on a screen that can be painted: there the reader opens."""
    return sys.stdout.isatty() and sys.stderr.isatty() and os.environ.get("TERM") != "dumb"


def are_sources(arguments: Sequence[str]) -> bool:
    """Whether arguments surely name sources alone: no option is among them, and no verb is the first.

    A verb is letters alone. So is the name of many a folder; whether it is a verb, the command line knows.
    """
    options = [each for each in arguments if each.startswith("-") and each != "-"]
    return not options and not "".join(arguments[:1]).isalpha()


def read(sources: tuple[str, ...], opening: Opening, *, script: str | None = None) -> int:
    """Open the reader, in the script of the settings where none is asked for. Returns the exit status."""
    # None of what is made up to the first screen is garbage. That screen lets the collector look again.
    gc.disable()
    # A key must wait until a thread that computes has had its turn: let turns be short.
    sys.setswitchinterval(TURN)
    from tui import settings
    from tui.elsewhere import started

    opening = replace(opening, script=script or settings.load()[0].script)
    # Before Textual is imported: both take about as long.
    ahead = started(sources, opening)
    from tui.app import run

    return run(sources, opening, ahead)
