"""TOML line by line: a bad line costs itself alone, and a changed one leaves the others as they are."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

LONGEST = 60
"""Lines that one value may go over."""


@dataclass(frozen=True, slots=True)
class Statement:
    """A table's heading or an assignment."""

    first: int
    """Index of its first line."""
    end: int
    """Index of the line after its last."""
    table: str
    """The table that it stands in; empty before the first heading."""
    values: dict[str, Any] | None
    """What it assigns; ``None`` where it is no TOML."""


def statements(lines: list[str]) -> Iterator[Statement]:
    """The statements in order, without blank lines and comments."""
    table, index = "", 0
    while index < len(lines):
        line = lines[index].strip()
        if not line or line.startswith("#"):
            index += 1
            continue
        end, values = extent(lines, index)
        if values is not None and line.startswith("["):
            table, values = next(iter(values)), {}
        yield Statement(index, end, table, values)
        index = end


def extent(lines: list[str], first: int) -> tuple[int, dict[str, Any] | None]:
    """The line after the statement that begins at a line, and its values: ``None`` for a bad line."""
    for end in range(first + 1, min(first + LONGEST, len(lines)) + 1):
        try:
            return end, tomllib.loads("\n".join(lines[first:end]).rstrip("\r"))
        except (tomllib.TOMLDecodeError, RecursionError):
            continue
    return first + 1, None


def literal(value: object) -> str:
    """A value as TOML. Takes text, whole numbers, truth values and lists of them."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list | tuple):
        return f"[{', '.join(map(literal, value))}]"
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    return str(value)


def assign(text: str, key: str, value: object) -> str:
    """The text with one top-level key set. All other lines stay, and so does a comment behind the value."""
    lines = text.split("\n")
    new = f"{key} = {literal(value)}"
    top = [each for each in statements(lines) if not each.table]
    for each in top:
        if each.values is not None and key in each.values:
            lines[each.first : each.end] = [new + trail("\n".join(lines[each.first : each.end]))]
            return "\n".join(lines)
    for index, line in enumerate(lines):
        if re.match(rf"#\s*{re.escape(key)}\s*=", line):
            lines[index] = new + line_end(line)
            return "\n".join(lines)
    place = top[-1].end if top else 0
    lines.insert(place, new + line_end(lines[0]))
    return "\n".join(lines)


def trail(statement: str) -> str:
    """What follows the value of a statement: a comment with the blanks before it, a carriage return."""
    for mark in re.finditer(r"\s*#", statement):
        try:
            tomllib.loads(statement[: mark.start()])
        except tomllib.TOMLDecodeError:
            continue
        return statement[mark.start() :]
    return line_end(statement)


def line_end(line: str) -> str:
    """The carriage return that a file from Windows has."""
    return "\r" if line.endswith("\r") else ""
