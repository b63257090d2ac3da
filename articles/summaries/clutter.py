"""Clutter: what an editor strikes before he reads for the gist, by the words of one line."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from articles.model import Span
from articles.summaries.folding import fold

_TABLE = Path(__file__).parents[1] / "data" / "summary_clutter.txt"
_KEYED = re.compile(r"[\[【]?(?P<key>[^\W\d_](?:[^\W\d_]|[ \u3000](?=[^\W\d_])){0,11}?)(?:[\]】]|\s?：)")
"""A key, perhaps spaced out, in a box or before a colon."""
_NUMBER = re.compile(
    r"(?:[一二三四五六七八九十]{1,3}[、.]|（[一二三四五六七八九十\d]{1,2}）|\d{1,2}(?:[.、](?!\d)|\s)|[■●◆▶*•·-]|\s)+"
)
"""The number or the bullet of an item or a heading."""
_AROUND = " \u3000：【】[]*#"
_STRING = re.compile(r"\"[^\"]*\"|'[^']*'")
_WORD = re.compile(r"[a-z]{2,}")
_HAN = re.compile(r"[\u3400-\u9fff]")
_NO_LETTER = re.compile(r"[\W_]+")


@cache
def table(kind: str) -> re.Pattern[str]:
    """The rows of one kind as one pattern."""
    return re.compile("|".join(f"(?:{row})" for row in _rows(kind)))


def _rows(kind: str) -> list[str]:
    lines = (line.partition(": ") for line in _TABLE.read_text(encoding="utf-8").splitlines())
    return [row for head, _, row in lines if head == kind]


@cache
def _keys() -> frozenset[str]:
    return frozenset(fold(key) for row in _rows("key") for key in row.split())


def is_clutter(text: str, line: Span) -> bool:
    """Whether a line of a folded text is no statement of its article's, by how it begins."""
    number = _NUMBER.match(text, line.start, line.end)
    start = number.end() if number else line.start
    keyed = _KEYED.match(text, start, line.end)
    if keyed and re.sub(r"\s", "", keyed["key"]) in _keys():
        return True
    return any(bool(table("line").match(text, at, line.end)) for at in {line.start, start})


def is_foreign(line: str) -> bool:
    """Whether a folded line is code, beside its strings, or in another language than Chinese."""
    line = _STRING.sub("", line)
    return len(_WORD.findall(line)) > 2 * len(_HAN.findall(line))


def heading_of(line: str) -> str:
    """What a line says as a heading, without its number and its frame."""
    number = _NUMBER.match(line)
    return line[number.end() if number else 0 :].strip(_AROUND)


def bare(text: str) -> str:
    """The letters and digits of a text, by which a line is the title again."""
    return _NO_LETTER.sub("", text)
