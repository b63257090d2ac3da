"""Characters of ambiguous width."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
import termios
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

    def test_ambiguous_characters_alone_are_widened_whatever_was_measured_before(self) -> None:
        script = """
from rich.cells import cell_len
from tui import ambiguous
words = ["é", "“", "ñ", "昆", "a"]
before = [cell_len(word) for word in words]
ambiguous.settle("2")
print(before, [cell_len(word) for word in words])
"""
        assert run(script) == "[1, 1, 1, 2, 1] [2, 2, 1, 2, 1]"

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

    def test_keys_typed_ahead_are_not_swallowed_and_the_terminal_is_left_as_it_was(self) -> None:
        master, slave = pty.openpty()
        modes = termios.tcgetattr(slave)
        os.write(master, b"q\n")
        script = (
            "from tui.ambiguous.probing import probe; import sys; "
            "print(probe(), sys.stdin.readline(), file=sys.stderr)"
        )
        told = subprocess.run(
            [sys.executable, "-c", script],
            cwd=ROOT,
            stdin=slave,
            stdout=slave,
            stderr=subprocess.PIPE,
            check=True,
        )
        assert told.stderr.split() == [b"1", b"q"]
        assert termios.tcgetattr(slave) == modes
        assert b"\x1b[6n" not in os.read(master, 64)


def reply(master: int, answer: bytes) -> None:
    """Be a terminal that answers where its cursor is."""
    heard = b""
    while b"\x1b[6n" not in heard:
        heard += os.read(master, 64)
    os.write(master, answer)
