"""How long a summary takes: 5,000 characters, 300,000 characters, and the import, beside a plain loop.

Usage: python -m benchmarks.summaries_speed
The text is the article that ships with wenzhai, or the summaries' test texts, repeated with changed numbers.
The loop of a million additions tells how fast the machine is at the moment.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from itertools import count
from pathlib import Path
from statistics import median
from time import perf_counter, process_time

from articles import parse
from articles.summaries import summarize

TEXTS = Path(__file__).parents[1] / "tests" / "articles" / "summaries" / "texts"
IMPORT = "import articles.summaries.composing"


def text_of(size: int) -> str:
    """So many characters, no two paragraphs of them alike."""
    paragraphs = [
        line for path in sorted(TEXTS.glob("*.txt")) for line in path.read_text("utf-8").splitlines()
    ]
    said, total = [], 0
    for round_ in count():
        for paragraph in paragraphs:
            changed = re.sub(r"\d+", lambda n, r=round_: str((int(n[0]) * (r + 7)) % 9973), paragraph)  # type: ignore[misc]
            said.append(changed)
            total += len(changed) + 1
            if total > size:
                return "\n".join(said)[:size]
    raise AssertionError


def milliseconds(work: Callable[[], object], clock: Callable[[], float] = process_time) -> float:
    start = clock()
    work()
    return 1000 * (clock() - start)


def loop() -> int:
    return sum(i for i in range(1_000_000))


def interpreter(program: str) -> float:
    run = [sys.executable, "-c", program]
    return min(milliseconds(lambda: subprocess.run(run, check=True), perf_counter) for _ in range(5))


def main() -> None:
    short, long = parse(text_of(5_000), title=""), parse(text_of(300_000), title="")
    summarize(short, ())
    loops, runs = [], []
    for _ in range(40):
        loops.append(milliseconds(loop))
        anew = replace(short)  # of the article seen last the analysis is kept
        runs.append(milliseconds(partial(summarize, anew, ())))
    print(f"loop of a million additions   {median(loops):8.1f} ms")
    print(f"5,000 characters, median      {median(runs):8.1f} ms")
    print(f"5,000 characters, 95 %        {sorted(runs)[37]:8.1f} ms")
    print(f"another length of the same    {milliseconds(lambda: summarize(anew, (), points=5)):8.1f} ms")
    print(f"300,000 characters            {milliseconds(lambda: summarize(long, ())):8.1f} ms")
    print(f"import                        {interpreter(IMPORT) - interpreter('pass'):8.1f} ms")


if __name__ == "__main__":
    main()
