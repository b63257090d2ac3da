"""Drive a program in a pseudo-terminal and read what it costs."""

from __future__ import annotations

import contextlib
import fcntl
import os
import pty
import select
import signal
import struct
import termios
import time
from pathlib import Path

QUIET = 0.25
"""Seconds without output after which a screen counts as painted."""


class Terminal:
    """A program in a pseudo-terminal of its own."""

    def __init__(self, command: list[str], columns: int = 100, rows: int = 30) -> None:
        self._size = struct.pack("HHHH", rows, columns, 0, 0)
        environment = os.environ | {
            "TERM": "xterm-256color",
            "COLORTERM": "truecolor",
            "TEXTUAL_ANIMATIONS": "none",
        }
        # Installed programs are compiled.
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        self.started = time.perf_counter()
        self.pid, self._file = pty.fork()
        if self.pid == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, self._size)
            os.execvpe(command[0], command, environment)
        fcntl.ioctl(self._file, termios.TIOCSWINSZ, self._size)

    def read_until(self, words: str, limit: float = 60) -> float:
        """Wait for words on the screen; the processor milliseconds so far."""
        seen = b""
        until = time.perf_counter() + limit
        while words.encode() not in seen:
            if time.perf_counter() > until:
                raise TimeoutError(f"{words} did not appear")
            if select.select([self._file], [], [], 0.01)[0]:
                seen = seen[-4096:] + self._read()
        return self.cpu()

    def _read(self) -> bytes:
        """What is written; where the cursor is asked for, it is told, as terminals do."""
        data = os.read(self._file, 65536)
        if b"\x1b[6n" in data:
            os.write(self._file, b"\x1b[1;2R")
        return data

    def alone(self, limit: float = 300) -> None:
        """Read until no process works for the program any more."""
        until = time.perf_counter() + limit
        while time.perf_counter() < until and any(
            (task / "children").read_text() for task in Path(f"/proc/{self.pid}/task").iterdir()
        ):
            self._drain()
        self.settle()

    def settle(self, limit: float = 60) -> None:
        """Read until nothing is written and the processor rests."""
        until = time.perf_counter() + limit
        before = -1.0
        while time.perf_counter() < until and self.cpu() - before > 3:
            before = self.cpu()
            self._drain()

    def _drain(self) -> int:
        size = 0
        while select.select([self._file], [], [], QUIET)[0]:
            size += len(self._read())
        return size

    def cost(self, keys: str) -> float:
        """Processor milliseconds until a key and all that it sets off is painted."""
        before = self.cpu()
        os.write(self._file, keys.encode())
        self._drain()
        return self.cpu() - before

    def painted(self, keys: str) -> tuple[float, float]:
        """Processor milliseconds until a key's first frame is written, and until all that follows is."""
        before = self.cpu()
        os.write(self._file, keys.encode())
        select.select([self._file], [], [], 20)
        first = self.cpu() - before
        self._drain()
        return first, self.cpu() - before

    def frame(self, keys: str) -> float:
        """Wall milliseconds from a key until output begins; the rest is waited for, too."""
        start = time.perf_counter()
        os.write(self._file, keys.encode())
        select.select([self._file], [], [], 20)
        first = time.perf_counter() - start
        self.settle()
        return first * 1000

    def first_frame(self, columns: int, rows: int) -> tuple[float, float]:
        """Resize: wall milliseconds till output begins, processor milliseconds till all is done."""
        before, start = self.cpu(), time.perf_counter()
        fcntl.ioctl(self._file, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        os.kill(self.pid, signal.SIGWINCH)
        select.select([self._file], [], [], 20)
        first = time.perf_counter() - start
        self.settle()
        return first * 1000, self.cpu() - before

    def cpu(self) -> float:
        """Processor milliseconds of all threads."""
        total = 0
        with contextlib.suppress(OSError):
            for task in Path(f"/proc/{self.pid}/task").iterdir():
                total += int((task / "schedstat").read_text().split()[0])
        return total / 1e6

    def memory(self) -> float:
        """Resident MiB."""
        status = Path(f"/proc/{self.pid}/status").read_text()
        return int(status.split("VmRSS:")[1].split()[0]) / 1024

    def close(self) -> None:
        """End the program."""
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        os.close(self._file)
