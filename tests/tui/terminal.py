"""A real terminal for tests: a tmux of its own, in which a shell starts the program and a person types."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parents[2]

OPTIONS = """
set -s set-clipboard on
set -s escape-time 10
set -g default-terminal tmux-256color
set -g status off
set -g history-limit 1000
"""

missing = None if shutil.which("tmux") else "tmux is not installed"
"""Why there is no terminal; for ``pytest.mark.skipif``."""


class Terminal:
    """A shell of so many columns and rows, with nothing of the machine's own settings."""

    def __init__(self, folder: Path, columns: int = 100, rows: int = 30) -> None:
        self.folder = folder
        self._size = ["-x", str(columns), "-y", str(rows)]
        self._runs = 0
        self._socket = str(folder / "terminal")

    def __enter__(self) -> Terminal:
        options = self.folder / "tmux.conf"
        options.write_text(OPTIONS)
        self._tmux(
            "-f", str(options), "new-session", "-d", *self._size, "-c", str(self.folder), "env PS1='$ ' sh"
        )
        self.wait("$")
        return self

    def __exit__(self, *_: object) -> None:
        self._tmux("kill-server")

    def _tmux(self, *arguments: str) -> str:
        called = ["tmux", "-S", self._socket, *arguments]
        return subprocess.run(
            called, env=self._environ(), check=True, capture_output=True, encoding="utf-8"
        ).stdout

    def _environ(self) -> dict[str, str]:
        kept = {
            name: os.environ[name] for name in ("PATH", "SYSTEMROOT", "WENZHAI_CACHE") if name in os.environ
        }
        own = {
            name: str(self.folder)
            for name in ("HOME", "XDG_CONFIG_HOME", "WENZHAI_CONFIG", "WENZHAI_DATA_DIR")
        }
        return {**kept, **own, "LANG": "C.UTF-8", "PYTHONPATH": str(ROOT), "TEXTUAL_ANIMATIONS": "none"}

    def wenzhai(self, *arguments: str, before: str = "") -> None:
        """Start the program as a person would; ``before`` is what stands before it on the line."""
        self.run(before + shlex.join([sys.executable, "-m", "tui", *arguments]))

    def run(self, command: str) -> None:
        """Have the shell run a command and tell how it ended."""
        self._runs += 1
        self.type(f"{command}; echo end {self._runs}: $?", "Enter")

    def left(self) -> int:
        """Wait for the end of the command. Returns its exit status."""
        told = re.compile(rf"^(?:\$ )*end {self._runs}: (\d+)$", re.MULTILINE)
        return int(told.findall(self.wait(told.search))[-1])

    def type(self, *keys: str) -> None:
        """Press keys, by tmux's names for them."""
        self._tmux("send-keys", *keys)

    def screen(self) -> str:
        """The rows as they are now, without blanks at their ends."""
        return self._tmux("capture-pane", "-p")

    def wait(self, wanted: str | Callable[[str], object], seconds: float = 30) -> str:
        """Wait until the screen shows a text, or until what is asked of it holds. Returns the screen."""
        end = time.monotonic() + seconds
        while True:
            shown = self.screen()
            if wanted in shown if isinstance(wanted, str) else wanted(shown):
                return shown
            assert time.monotonic() < end, f"{wanted} did not come:\n{shown}"
            time.sleep(0.05)

    def ask(self, format_: str) -> str:
        """What tmux says about the terminal, in its own format language."""
        return self._tmux("display", "-p", format_).strip()

    def buffer(self) -> str:
        """The text that was copied last; empty where none was."""
        try:
            return self._tmux("show-buffer")
        except subprocess.CalledProcessError:
            return ""
