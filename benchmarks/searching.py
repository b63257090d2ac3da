"""How soon a search of ten megabytes gives its first hits, and how long it keeps everything else waiting.

Run it as ``python -m benchmarks.searching``. Times are milliseconds of processor time, the best of three.
"""

from __future__ import annotations

from itertools import chain, islice
from pathlib import Path
from time import thread_time

from articles.searching import scan
from articles.searching.pattern import compiled
from tui.printing import shipped_article

SIZE = 3_800_000
"""Code points: ten megabytes of UTF-8."""

QUERIES = ("产业链招商", "營商環境", "招商推动", "chanye", "cy", "zgrmzf", "xianxian", "67.5%", "没有这句话")


def main() -> None:
    """Print a row a query."""
    article = Path(shipped_article()).read_text(encoding="utf-8")
    text = (article * (SIZE // len(article) + 1))[:SIZE]
    print(f"{'query':<12}{'first 20':>10}{'longest wait':>14}{'all':>8}{'hits':>9}")
    for query in QUERIES:
        runs = [measured(text, query) for _ in range(3)]
        first, wait, whole, hits = map(min, zip(*runs, strict=True))
        print(f"{query:<12}{first:>10.1f}{wait:>14.1f}{whole:>8.0f}{hits:>9.0f}")


def measured(text: str, query: str) -> tuple[float, float, float, float]:
    """Until the first hits, the longest block, the whole text, the number of hits."""
    compiled.cache_clear()
    began = thread_time()
    list(islice(chain.from_iterable(scan(text, query)), 20))
    first = thread_time() - began
    waits, hits, began = [], 0, thread_time()
    last = began
    for block in scan(text, query):
        hits += len(block)
        now = thread_time()
        waits.append(now - last)
        last = now
    return first * 1000, max(waits) * 1000, (last - began) * 1000, hits


if __name__ == "__main__":
    main()
