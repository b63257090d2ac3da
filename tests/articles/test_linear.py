"""What nobody would write but a damaged file may hold takes time in proportion to its length."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

import pytest

import articles
from articles import Digest
from articles.cleaning import clean
from articles.model import Line

_T = TypeVar("_T")


def is_in_proportion(work: Callable[[_T], object], made: Callable[[int], _T], size: int) -> bool:
    """Whether what is four times as long takes less than eight times as long."""

    def seconds(length: int) -> float:
        given = made(length)
        start = time.process_time()
        work(given)
        return time.process_time() - start

    seconds(size // 10)
    return seconds(4 * size) < 0.2 + 8 * seconds(size)


def cleaned(text: str) -> None:
    clean([Line(line) for line in text.split("\n")])


def digest(text: str) -> Digest:
    return articles.digest(articles.parse(text, title=""))


@pytest.mark.parametrize(
    "made",
    [
        lambda size: "a\x90" * size,
        lambda size: "甲\na  b" + " " * size + "\n乙",
        lambda size: "a  b" + (" " * size + "\xa0") * 2 + "c\n乙",
        lambda size: "\n".join(["发展经济，" + "产业" * 12 + "城乡"] * (size // 30)),
    ],
    ids=["strings that never end", "spaces at the end", "spaces before another blank", "broken lines"],
)
def test_cleaning(made: Callable[[int], str]) -> None:
    assert is_in_proportion(cleaned, made, 6_000)


@pytest.mark.parametrize(
    ("unit", "size"),
    [("公司增长3%；但", 2_000), ("公司增长方面，", 2_000), (".", 10_000), ("1%", 8_000)],
    ids=["a sentence that goes on", "clauses that wait for more", "dots", "one figure again and again"],
)
def test_a_digest(unit: str, size: int) -> None:
    assert is_in_proportion(digest, lambda length: unit * (length // len(unit)), size)


def test_the_rows_of_one_sentence() -> None:
    def made(size: int) -> Digest:
        return digest("".join(f"产值增长{number}万元，" for number in range(size)))

    assert is_in_proportion(lambda found: articles.render(found, "csv"), made, 600)
