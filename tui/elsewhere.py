"""Open a source in a process of its own.

The first one is opened while this process still imports Textual, and no key waits for a long one's analysis.
"""

from __future__ import annotations

import gc
import pickle
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Any

from articles import ArticleError
from tui.opening import Opening
from tui.steps import Step, steps

PROGRAM = "import sys; sys.path[:] = sys.argv[1:]; from tui.serving import serve; serve()"
"""Imports from where this process does, and never from the folder that a person happens to be in."""


class Elsewhere:
    """A process that expands some sources and opens the first of them."""

    def __init__(self, sources: tuple[str, ...], opening: Opening) -> None:
        """Start it. Raises ``OSError`` where no process can be started."""
        self._opening = opening
        command = [sys.executable, "-P", "-S", "-c", PROGRAM, *sys.path]
        pipe = subprocess.PIPE
        self._process = subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL)
        self._found: SimpleQueue[Any] = SimpleQueue()
        # All sources and the first step come unasked; more would be unpickled while the first screen is made.
        self._wanted = threading.Semaphore(2)
        self._stopped = False
        threading.Thread(target=self._listen, args=(sources, opening), daemon=True).start()

    def _listen(self, *request: object) -> None:
        """Take what the process tells; ``None`` says that no more comes."""
        assert self._process.stdin and self._process.stdout
        try:
            with self._process.stdin as stdin:
                pickle.dump(request, stdin)
            parcels = pickle.Unpickler(self._process.stdout)
            while self._wanted.acquire():
                self._found.put(_next(parcels))
        except (OSError, EOFError, pickle.UnpicklingError):
            self._found.put(None)
        finally:
            self._process.stdout.close()
            self._process.wait()

    def take(self, patience: float | None = None) -> Any:
        """What it tells next; ``None`` where it tells nothing more, or nothing within so many seconds."""
        try:
            return self._found.get(timeout=patience)
        except Empty:
            return None

    def steps(self, source: str, first: Step | None) -> Iterator[Step]:
        """What is found of the first source, from ``first`` on; found here where the process fails."""
        seen = set()
        try:
            step = first or self.take()
            while step:
                if step[0] == "error":
                    raise ArticleError(step[1])
                seen.add(step[0])
                yield step
                self._wanted.release()
                step = self.take() if step[0] != "digest" else None
        finally:
            # The thread comes to its end, and lets go of the tens of megabytes that it remembers.
            self._wanted.release()
        if "digest" not in seen and not self._stopped:
            yield from (step for step in steps(self._opening, source) if step[0] not in seen)

    def stop(self) -> None:
        """End the process."""
        self._stopped = True
        self._process.kill()
        self._wanted.release()


def _next(parcels: pickle.Unpickler) -> Any:
    """The next parcel. Half a million new objects would set the collector to work in vain."""
    sweeping = gc.isenabled()
    gc.disable()
    try:
        return parcels.load()
    finally:
        if sweeping:
            gc.enable()


def started(sources: tuple[str, ...], opening: Opening) -> Elsewhere | None:
    """A process for these sources; ``None`` where only this one can read them, as standard input."""
    try:
        return Elsewhere(sources, opening) if sources and all(map(_anyone_can_open, sources)) else None
    except OSError:
        return None


def _anyone_can_open(source: str) -> bool:
    """Whether another process finds the same under this name."""
    if "://" in source:
        return True
    try:
        path = Path(source).absolute()
        return (path.is_file() or path.is_dir()) and path.parts[1:2] not in (("dev",), ("proc",))
    except (OSError, ValueError):
        return False
