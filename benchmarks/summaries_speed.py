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
from itertools import count
from pathlib import Path
from time import perf_counter

from articles import Article, parse
from articles.summaries import summarize

TEXTS = Path(__file__).parents[1] / "tests" / "articles" / "summaries" / "texts"
IMPORT = "import sys; before = set(sys.modules); import articles.summaries.composing"


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


def milliseconds(work: Callable[[], object]) -> float:
    start = perf_counter()
    work()
    return 1000 * (perf_counter() - start)


def loop() -> int:
    return sum(range(1_000_000))


def timed(article: Article, times: int) -> list[float]:
    return sorted(milliseconds(lambda: summarize(article, ())) for _ in range(times))


def main() -> None:
    short, long = parse(text_of(5_000), title=""), parse(text_of(300_000), title="")
    timed(short, 2)
    runs = timed(short, 40)
    print(f"loop of a million additions   {milliseconds(loop):8.1f} ms")
    print(f"5,000 characters, median      {runs[20]:8.1f} ms")
    print(f"5,000 characters, 95 %        {runs[37]:8.1f} ms")
    print(f"300,000 characters            {timed(long, 1)[0]:8.1f} ms")
    bare = min(
        milliseconds(lambda: subprocess.run([sys.executable, "-c", "pass"], check=True)) for _ in range(5)
    )
    full = min(
        milliseconds(lambda: subprocess.run([sys.executable, "-c", IMPORT], check=True)) for _ in range(5)
    )
    print(f"import                        {full - bare:8.1f} ms")


if __name__ == "__main__":
    main()
