"""Summaries beside the first sentences and beside other summarizers, by ROUGE against readers' summaries.

Usage: python -m benchmarks.summaries_quality FILE.jsonl … [--limit N] [--peers FOLDER]
A file holds an object a line with ``article``, ``summary`` and perhaps ``title``. Every summarizer is asked
for three sentences; ``gain`` is the mean of ROUGE-1, 2 and L over that of LEAD, the first sentences of as
many characters. ``figures`` is the share of the reader's key figures that a summary keeps, ``LEAD keeps``
what LEAD of as many characters does. Environments of the peers are kept in ``FOLDER``; without it only
wenzhai and LEAD run.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from statistics import fmean

from articles import Article, digest, parse, render
from benchmarks.rouge import rouge
from benchmarks.summaries_peers import PEERS, summaries


def size(text: str) -> int:
    return len(re.sub(r"\s", "", text))


def lead(article: Article, room: int) -> str:
    """The first sentences of at most a tenth more than ``room`` characters, at least one."""
    said = ""
    for sentence in article.sentences:
        if said and size(said + sentence.of(article.text)) > 1.1 * room:
            break
        said += sentence.of(article.text)
    return said


def ours(article: Article) -> str:
    return "".join(point.of(article.text) for point in digest(article).summary.points)


def in_brief(article: Article) -> str:
    """The brief form without its citation."""
    return render(digest(article), "brief").rpartition("\n——")[0]


def figures_of(text: str) -> set[tuple[float | None, float | None]]:
    return {(figure.value, figure.high) for figure in digest(parse(text, title="")).figures}


def kept(said: list[str], wanted: list[str]) -> float:
    """Percent of the figures wanted, mean over the summaries that want any."""
    pairs = [(figures_of(text), figures_of(want)) for text, want in zip(said, wanted, strict=True)]
    return 100 * fmean(len(found & want) / len(want) for found, want in pairs if want)


def systems(articles: list[Article], folder: Path | None) -> Iterator[tuple[str, list[str]]]:
    """Every summarizer's name with its summaries."""
    yield "wenzhai", [ours(article) for article in articles]
    yield "wenzhai --brief", [in_brief(article) for article in articles]
    yield "LEAD-3", ["".join(s.of(a.text) for s in a.sentences[:3]) for a in articles]
    for peer in PEERS if folder else ():
        try:
            yield peer.name, summaries(peer, [a.text for a in articles], folder or Path())
        except subprocess.CalledProcessError as problem:
            print(f"| {peer.name} | could not run: exit status {problem.returncode} |")


def row(name: str, said: list[str], articles: list[Article], wanted: list[str]) -> str:
    """A line of the table."""
    scores = [rouge(text, want) for text, want in zip(said, wanted, strict=True)]
    leads = [lead(article, size(text)) for article, text in zip(articles, said, strict=True)]
    first = [rouge(text, want) for text, want in zip(leads, wanted, strict=True)]
    gain = fmean(map(fmean, scores)) - fmean(map(fmean, first))
    means = " | ".join(f"{fmean(column):.1f}" for column in zip(*scores, strict=True))
    figures = f"{kept(said, wanted):.0f} | {kept(leads, wanted):.0f}"
    return f"| {name} | {fmean(map(size, said)):.0f} | {means} | {gain:+.1f} | {figures} |"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--limit", type=int)
    parser.add_argument("--peers", type=Path)
    options = parser.parse_args()
    for file in options.files:
        rows = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()][: options.limit]
        articles = [parse(r["article"], title=r.get("title") or "") for r in rows]
        print(f"\n{file.stem}, {len(rows)} articles\n")
        print("| summarizer | characters | ROUGE-1 | ROUGE-2 | ROUGE-L | gain | figures | LEAD keeps |")
        print("|---|---|---|---|---|---|---|---|")
        for name, said in systems(articles, options.peers):
            print(row(name, said, articles, [r["summary"] for r in rows]), flush=True)


if __name__ == "__main__":
    main()
