"""Ask the terminal how many cells it gives to “."""

from __future__ import annotations

import os
import re
import select
import sys
import time

QUESTION = b"\r\xe2\x80\x9c\x1b[6n"
"""A quotation mark at the row's start, then: where is the cursor?"""
ERASE = b"\r\x1b[K"
ANSWER = re.compile(rb"\x1b\[\d+;(\d+)R")
LIMIT = 0.2
"""Seconds; a terminal answers in a few milliseconds or never."""


def probe() -> int:
    """1 or 2; 1 where there is no terminal, no answer, or keys are waiting that must not be swallowed."""
    try:
        import termios
        import tty
    except ImportError:  # not on Windows, whose terminals give one cell
        return 1
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        return 1
    screen, keys = sys.stdout.fileno(), sys.stdin.fileno()
    before = termios.tcgetattr(keys)
    try:
        tty.setcbreak(keys, termios.TCSANOW)
        return 1 if select.select([keys], [], [], 0)[0] else _ask(screen, keys)
    finally:
        os.write(screen, ERASE)
        termios.tcsetattr(keys, termios.TCSANOW, before)


def _ask(screen: int, keys: int) -> int:
    os.write(screen, QUESTION)
    heard, until = b"", time.monotonic() + LIMIT
    while select.select([keys], [], [], max(0, until - time.monotonic()))[0]:
        heard += os.read(keys, 64)
        if answer := ANSWER.search(heard):
            return 2 if answer[1] == b"3" else 1
    return 1
