"""Learn ``articles/data/summary_weights.tsv``, what speaks for a clause, from articles with summaries.

Usage: python tools/learn_summary_weights.py DATA      (needs numpy)
``DATA`` holds ``summaries_news_long_open.jsonl``, ``…_news_short_open`` and ``…_reports_open``: an object
a line with ``article``, ``summary`` and ``title``. A clause's target is the share of its tokens and pairs
of tokens that the summary holds, half of it counted anew (each token of the summary goes to one clause
only). Ridge regression, one model for news and one for reports. For each of five folds it prints how far
summaries by the weights of the other four are above LEAD (mean of ROUGE-1, 2 and L against the first
sentences of as many characters); the table holds the fit on everything.
"""

from __future__ import annotations

import heapq
import json
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[1]))
from articles import Article, Figure, parse
from articles.figures import find_figures
from articles.summaries import ranking, summarize
from articles.summaries.features import Describer
from articles.summaries.folding import fold
from articles.summaries.units import Clause, groups_of
from articles.summaries.words import Words, tokens_of
from benchmarks.rouge import rouge
from benchmarks.summaries_quality import lead, size

TABLE = Path(__file__).parents[1] / "articles" / "data" / "summary_weights.tsv"
SETS = {"news": ("news_long", "news_short"), "report": ("reports",)}
FOLDS = 5
RIDGE = 0.02
NAMES = [row.split("\t")[0] for row in TABLE.read_text(encoding="utf-8").splitlines()[1:]]
COST = 0.2  # what a token must bring to be counted anew


@dataclass
class Example:
    """An article's clauses as a matrix of features with what each clause ought to be worth."""

    article: Article
    figures: tuple[Figure, ...]
    summary: str
    features: np.ndarray
    target: np.ndarray
    sizes: np.ndarray
    """Tokens of each clause."""


def hits(tokens: list[str], ones: Counter, twos: Counter) -> float:
    """Tokens that a summary holds, a pair counted double."""
    single = (Counter(tokens) & ones).total()
    double = (Counter(pairwise(tokens)) & twos).total()
    return (single + 2 * double) / 3


def shares(clauses: list[list[str]], summary: list[str]) -> np.ndarray:
    """For each clause the mean of its share in the summary and of its share counted anew."""
    ones, twos = Counter(summary), Counter(pairwise(summary))
    alone = [hits(c, Counter(dict.fromkeys(ones, 9)), Counter(dict.fromkeys(twos, 9))) for c in clauses]
    anew = [0.0] * len(clauses)
    heap = [(COST * len(c) - hits(c, ones, twos), i) for i, c in enumerate(clauses)]
    heapq.heapify(heap)
    while heap:
        before, i = heapq.heappop(heap)
        found = hits(clauses[i], ones, twos)
        now = COST * len(clauses[i]) - found
        if now > before + 1e-9:
            heapq.heappush(heap, (now, i))
            continue
        anew[i] = found
        if now < 0:
            ones -= Counter(clauses[i])
            twos -= Counter(pairwise(clauses[i]))
    return np.array([(a + b) / 2 / max(1, len(c)) for a, b, c in zip(alone, anew, clauses, strict=True)])


def descriptions(describer: Describer, groups: list[list[Clause]]) -> Iterator[dict[str, float]]:
    """The features of every clause."""
    for number, group in enumerate(groups):
        common, each = describer.describe(number, group)
        yield from (common | own for own in each)


def example(row: dict) -> Example:
    """What one article teaches."""
    article = parse(row["article"], title=row.get("title") or "")
    text = fold(article.text)
    groups = groups_of(article, text)
    words = Words(text)
    described = list(descriptions(Describer(article, text, words, groups), groups))
    clauses = [words.of(clause) for group in groups for clause in group]
    target = shares(clauses, tokens_of(fold(row["summary"])))
    matrix = np.array([[features.get(name, 0.0) for name in NAMES] for features in described])
    return Example(
        article,
        find_figures(article),
        row["summary"],
        matrix,
        target,
        np.array([len(c) for c in clauses], float),
    )


def fit(examples: list[Example]) -> np.ndarray:
    """Ridge regression on features of equal scale; a long article weighs more, but not in proportion."""
    left, right = 0.0, 0.0
    for e in examples:
        weighed = e.features * (e.sizes / np.sqrt(e.sizes.sum()))[:, None]
        left, right = left + weighed.T @ e.features, right + weighed.T @ e.target
    scale = np.sqrt(np.diag(left)) + 1e-9
    solved = np.linalg.solve(left / np.outer(scale, scale) + RIDGE * np.eye(len(scale)), right / scale)
    return solved / scale


def gain(weights: np.ndarray, examples: list[Example]) -> float:
    """How far summaries by these weights are above LEAD, mean over the articles."""
    ranking.weights = lambda column: dict(zip(NAMES, map(float, weights), strict=True))
    gains = []
    for e in examples:
        said = "".join(point.of(e.article.text) for point in summarize(e.article, e.figures).points)
        first = lead(e.article, size(said))
        gains.append(np.mean(rouge(said, e.summary)) - np.mean(rouge(first, e.summary)))
    return float(np.mean(gains))


def read(folder: Path, name: str) -> list[Example]:
    """The examples of one set."""
    lines = (folder / f"summaries_{name}_open.jsonl").read_text(encoding="utf-8").splitlines()
    return [example(json.loads(line)) for line in lines]


def main() -> None:
    """Print the folds and write the table."""
    columns = {}
    for column, sets in SETS.items():
        examples = {name: read(Path(sys.argv[1]), name) for name in sets}
        for i in range(FOLDS):
            weights = fit([e for rest in examples.values() for n, e in enumerate(rest) if n % FOLDS != i])
            gains = {name: f"{gain(weights, rest[i::FOLDS]):+.2f}" for name, rest in examples.items()}
            print(column, "fold", i + 1, gains, flush=True)
        columns[column] = fit([e for rest in examples.values() for e in rest])
    untaught = columns["report"] == 0  # reports without titles and headings say nothing about these
    columns["report"][untaught] = columns["news"][untaught] / 2
    head = "\t".join(["feature", *columns])
    rows = ["\t".join([name, *(f"{w[i]:.4f}" for w in columns.values())]) for i, name in enumerate(NAMES)]
    TABLE.write_text("\n".join([head, *rows]) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
