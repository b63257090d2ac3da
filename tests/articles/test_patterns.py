"""Patterns that are asked only where one of some characters stands in the text."""

from __future__ import annotations

import importlib
import pkgutil
import re
from pathlib import Path

import pytest

from articles import structure
from articles.patterns import deferred

TEXTS = Path(__file__).parent / "structure" / "texts"
LINES = [line for path in sorted(TEXTS.glob("*.txt")) for line in path.read_text("utf-8").splitlines()]
LINES += [
    "1.宁阳大学环境学院；2.省大气污染防治重点实验室",
    "李文 译",
    "生活中心／林昀臻報導",
    "[英] 海伦·帕克",
]


def needing() -> dict[str, tuple[str, re.Pattern[str]]]:
    """The patterns of the structure's modules that need characters: by name, with those characters."""
    found = {}
    for module in pkgutil.iter_modules(structure.__path__):
        members = vars(importlib.import_module(f"articles.structure.{module.name}"))
        for name, value in members.items():
            if needs := getattr(type(value), "_may", None) and value._needs:
                found[f"{module.name}.{name}"] = (needs, value._pattern)
    return found


@pytest.mark.parametrize(("needs", "pattern"), needing().values(), ids=needing())
def test_what_a_pattern_needs_stands_in_all_that_it_finds(needs: str, pattern: re.Pattern[str]) -> None:
    lines = [re.sub(f"[{re.escape(needs)}]", "", line) for line in LINES]
    assert [line for line in lines if pattern.search(line)] == []


def test_a_text_without_what_is_needed_comes_back_as_it_is() -> None:
    pattern = deferred(r"[a-z]+\d", needs="12")
    assert (pattern.search("abc"), pattern.match("abc"), pattern.fullmatch("abc")) == (None, None, None)
    assert (pattern.sub("", "abc"), pattern.sub("", "abc1d")) == ("abc", "d")
    assert all((pattern.search("a1"), pattern.match("a1"), pattern.fullmatch("a1")))
