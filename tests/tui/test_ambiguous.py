"""Characters of ambiguous width."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from tui import ambiguous

ROOT = Path(__file__).parents[2]


def run(script: str) -> str:
    """What a fresh interpreter prints, for Rich's table is changed for good."""
    command = [sys.executable, "-c", script]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.strip()


class TestWidening:
    def test_every_measure_agrees(self) -> None:
        script = """
from tui import ambiguous, wrapping
from rich.cells import cell_len
from textual.content import Content
ambiguous.settle("2")
text = "“昆明”——…·─é"
print(cell_len(text), Content(text).cell_length, wrapping.cells(text))
print(cell_len("abc"), cell_len("e\u0301"))
"""
        widths = run(script).split()
        assert widths[0] == widths[1] == widths[2]
        assert widths[3:] == ["3", "1"]

    def test_one_cell_changes_nothing(self) -> None:
        script = "from tui import ambiguous; from rich.cells import cell_len; ambiguous.settle('1'); "
        assert run(script + "print(cell_len('“'))") == "1"


class TestAsking:
    def test_without_a_terminal_it_is_one(self) -> None:
        assert ambiguous.settle("auto") == 1

    @pytest.mark.parametrize(("answer", "width"), [(b"\x1b[1;2R", 1), (b"\x1b[1;3R", 2), (b"", 1)])
    def test_the_terminal_tells(self, answer: bytes, width: int) -> None:
        master, slave = pty.openpty()
        threading.Thread(target=reply, args=(master, answer), daemon=True).start()
        script = "from tui.ambiguous.probing import probe; import sys; print(probe(), file=sys.stderr)"
        told = subprocess.run(
            [sys.executable, "-c", script],
            cwd=ROOT,
            stdin=slave,
            stdout=slave,
            stderr=subprocess.PIPE,
            check=True,
        )
        assert int(told.stderr) == width


def reply(master: int, answer: bytes) -> None:
    """Be a terminal that answers where its cursor is."""
    heard = b""
    while b"\x1b[6n" not in heard:
        heard += os.read(master, 64)
    os.write(master, answer)
