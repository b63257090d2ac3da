"""The clipboard of the machine that wenzhai runs on, by pyperclip, read back to be sure."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Mapping

LIMIT = 2.0
"""Seconds that a clipboard tool may take."""

# pyperclip reports success while the display is dead, so only reading back proves anything.
# Windows' tools give line ends as CR LF.
SCRIPT = """
import sys, time, pyperclip
text = sys.stdin.buffer.read().decode()
pyperclip.copy(text)
for wait in (0, 0.02, 0.1, 0.4):
    time.sleep(wait)
    if pyperclip.paste().replace("\\r\\n", "\\n") == text.replace("\\r\\n", "\\n"):
        sys.exit(0)
sys.exit(1)
"""
"""A tool may go behind before the display knows of its text, so a first reading can come too early."""


def copy(text: str, environ: Mapping[str, str]) -> bool:
    """Whether the system's clipboard now holds the text.

    pyperclip runs in a process of its own: its tools write errors to the screen and may hang, and a thread
    can neither be silenced nor ended. -P keeps a pyperclip.py in the folder of the articles from running.
    """
    try:
        child = subprocess.Popen(
            [sys.executable, "-P", "-c", SCRIPT],
            stdin=subprocess.PIPE,
            # No pipe: xclip stays behind to serve the clipboard and would hold it open.
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=dict(environ),
            start_new_session=True,
        )
    except OSError:
        return False
    with child:
        try:
            child.communicate(text.encode("utf-8", "replace"), timeout=LIMIT)
        except subprocess.TimeoutExpired:
            end(child)
        except OSError:
            pass
    return child.returncode == 0


def end(child: subprocess.Popen[bytes]) -> None:
    """End the process and the tools that it started."""
    if os.name == "posix":
        os.killpg(child.pid, signal.SIGKILL)
    else:
        child.kill()
