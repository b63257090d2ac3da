"""What the reader costs on 10 KB and on 10 MB, beside the text in a Static: ``python -m benchmarks.reader``.

Processor milliseconds of all threads in a pseudo-terminal of 140 x 36 cells, from the start to the first page
and from a key to its first frame; in brackets, to the end of all that it sets off, as the outline that
follows. ``frame`` is wall milliseconds from a key to the first output.
``analysing`` is 10 MB while its figures are still being looked for. Ratios hold on any machine.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

from benchmarks.page import sample
from benchmarks.terminal import Terminal

Costs = dict[str, float]
KEYS = {"line": "j", "page": " ", "end": "G", "section": "]", "sentence": "l", "next hit": "n"}
PLAIN = ("line", "page", "end")
"""The keys that a Static has, too."""
FIRST_WORDS = "实现地区生产总值"
QUERY = "/增长\r"


@contextmanager
def running(*arguments: str) -> Iterator[Terminal]:
    """A module of this interpreter in a terminal."""
    terminal = Terminal([sys.executable, "-m", *arguments], 140, 36)
    try:
        yield terminal
    finally:
        terminal.close()


def first_page(terminal: Terminal, words: str) -> Costs:
    """Until the words are there."""
    return {"first page": terminal.read_until(words), "first page, wall": elapsed(terminal)}


def elapsed(terminal: Terminal) -> float:
    """Milliseconds since the start."""
    return (time.perf_counter() - terminal.started) * 1000


def keys(terminal: Terminal, names: tuple[str, ...]) -> Costs:
    """Each key four times, from the beginning; a page and the end always anew, for 10 KB are two pages."""
    found = {}
    for name in names:
        costs = []
        terminal.cost("g")
        for _ in range(4):
            costs.append(terminal.painted(KEYS[name]))
            if name in ("page", "end"):
                terminal.cost("g")
        found[name], found[f"({name})"] = map(median, zip(*costs, strict=True))
    return found


def hello() -> Costs:
    """The least that Textual can do."""
    with running("benchmarks.hello") as terminal:
        return first_page(terminal, "READY")


def static(file: Path) -> Costs:
    """The text in a Static."""
    with running("benchmarks.page_apps", "static", str(file)) as terminal:
        found = first_page(terminal, FIRST_WORDS)
        terminal.settle()
        return found | keys(terminal, PLAIN)


def reader(file: Path) -> Costs:
    """The reader when it has found all that it looks for."""
    with running("tui", str(file)) as terminal:
        found = first_page(terminal, FIRST_WORDS)
        terminal.alone()
        found["memory MiB"] = terminal.memory()
        terminal.cost(QUERY)
        terminal.settle()
        found |= keys(terminal, tuple(KEYS))
        found["script, frame"] = median(terminal.frame("s") for _ in range(4))
        found["script"] = median(terminal.cost("s") for _ in range(4))
        found["resize, frame"], found["resize"] = terminal.first_frame(110, 30)
        return found


def analysing(file: Path) -> Costs:
    """The reader while it is still at work on the article."""
    with running("tui", str(file)) as terminal:
        terminal.read_until(FIRST_WORDS)
        terminal.settle(20)
        return keys(terminal, tuple(name for name in KEYS if name != "next hit"))


def main() -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as folder:
        small, large = Path(folder, "small.txt"), Path(folder, "large.txt")
        small.write_text(sample(10_000), "utf-8")
        large.write_text(sample(10_000_000), "utf-8")
        columns = {
            "hello": hello(),
            "Static 10 KB": static(small),
            "10 KB": reader(small),
            "10 MB": reader(large),
            "analysing": analysing(large),
        }
    print("| |", " | ".join(columns), "|")
    print("|---|" + "--:|" * len(columns))
    for name in columns["10 MB"]:
        values = (f"{found[name]:.0f}" if name in found else "" for found in columns.values())
        print(f"| {name} |", " | ".join(values), "|")


if __name__ == "__main__":
    main()
