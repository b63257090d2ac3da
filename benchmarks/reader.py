"""What the reader costs on 10 KB and on 10 MB, beside a hello-world app: ``python -m benchmarks.reader``.

Processor milliseconds of all threads in a pseudo-terminal of 140 x 36 cells, from the start to the first
page and for each key once the processor rests. Ratios hold on any machine.
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from benchmarks.page import sample
from benchmarks.terminal import Terminal

KEYS = {"line": "j", "page": " ", "section": "]", "sentence": "l", "script": "s"}
FIRST_WORDS = "实现地区生产总值"


def hello() -> dict[str, float]:
    """The least that Textual can do."""
    terminal = Terminal([sys.executable, "-m", "benchmarks.page_apps", "hello"], 140, 36)
    found = {"first page": terminal.read_until("READY"), "first page (wall)": elapsed(terminal)}
    terminal.close()
    return found


def reader(file: Path, patience: float) -> dict[str, float]:
    """The reader on one file; keys are typed when analysis is done or patience at an end."""
    terminal = Terminal([sys.executable, "-m", "tui", str(file)], 140, 36)
    found = {"first page": terminal.read_until(FIRST_WORDS), "first page (wall)": elapsed(terminal)}
    terminal.settle(patience)
    terminal.alone(patience)
    found |= {name: median(terminal.cost(key) for _ in range(4)) for name, key in KEYS.items()}
    found["memory MiB"] = terminal.memory()
    terminal.close()
    return found


def elapsed(terminal: Terminal) -> float:
    """Milliseconds since the start."""
    return (time.perf_counter() - terminal.started) * 1000


def main() -> None:
    """Print the table."""
    patience = float(sys.argv[1]) if len(sys.argv) > 1 else 120
    with tempfile.TemporaryDirectory() as folder:
        small, large = Path(folder, "small.txt"), Path(folder, "large.txt")
        small.write_text(sample(10_000), "utf-8")
        large.write_text(sample(10_000_000), "utf-8")
        columns = {"hello": hello(), "10 KB": reader(small, patience), "10 MB": reader(large, patience)}
    for name in columns["10 KB"]:
        values = (f"{column} {found[name]:8.1f}" for column, found in columns.items() if name in found)
        print(f"{name:18}", *values, sep="   ")


if __name__ == "__main__":
    main()
