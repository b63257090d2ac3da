"""tmux's paste buffer. ``-w`` also sends it on to the terminal outside, whatever ``set-clipboard`` says."""

from __future__ import annotations

import subprocess
from collections.abc import Mapping

LIMIT = 2.0
"""Seconds that tmux may take to answer."""


def copy(text: str, environ: Mapping[str, str]) -> bool:
    """Whether tmux's buffer now holds the text. False outside tmux and for a tmux before 3.2."""
    if not environ.get("TMUX"):
        return False
    data = text.encode("utf-8", "replace")
    return run(["load-buffer", "-w", "-"], environ, data) == b"" and run(["show-buffer"], environ) == data


def run(command: list[str], environ: Mapping[str, str], data: bytes = b"") -> bytes | None:
    """What tmux printed, or ``None`` where it failed."""
    try:
        return subprocess.run(
            ["tmux", *command],
            input=data,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=dict(environ),
            timeout=LIMIT,
            check=True,
        ).stdout
    except (OSError, subprocess.SubprocessError):
        return None
