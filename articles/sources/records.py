"""JSON Lines: a file with one article a line."""

from __future__ import annotations

import codecs
import json
from functools import lru_cache

from articles.model import ArticleError

_FIRST = 50_000_000
"""Bytes; a first line longer than this is no record."""


@lru_cache(maxsize=4)
def is_records(data: bytes) -> bool:
    """Whether the bytes are several lines, the first of them a JSON object with ``text``."""
    end = data.find(b"\n", 0, _FIRST)
    return end > 0 and is_record(data[:end]) and bool(data[end:].strip())


def is_record(line: bytes) -> bool:
    """Whether a line is a JSON object with ``text``."""
    line = line.removeprefix(codecs.BOM_UTF8).strip()
    if not line.startswith(b"{") or b'"text"' not in line or len(line) > _FIRST:
        return False
    try:
        record = json.loads(line)
    except (ValueError, RecursionError):
        return False
    return isinstance(record, dict) and isinstance(record.get("text"), str)


def numbers(data: bytes) -> list[str]:
    """The numbers of the lines that hold something, from 1."""
    return [str(number) for number, line in enumerate(_lines(data), 1) if line.strip()]


def record(data: bytes, number: str, name: str) -> bytes:
    """A line by its number. Raises ``ArticleError``."""
    lines = _lines(data)
    if not number.isdecimal() or not 1 <= int(number) <= len(lines):
        raise ArticleError(f"{name}/{number}: no such line; there are {len(lines)}")
    return lines[int(number) - 1]


@lru_cache(maxsize=1)
def _lines(data: bytes) -> list[bytes]:
    return data.removeprefix(codecs.BOM_UTF8).split(b"\n")
