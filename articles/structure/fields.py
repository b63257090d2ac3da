"""Metadata lines: ``来源：昆明信息港  时间：2024-06-03`` to named values."""

from __future__ import annotations

import re

from articles.model import Line
from articles.patterns import deferred
from articles.structure.beside import unkeyed
from articles.structure.buttons import without_account, without_brackets, without_buttons
from articles.structure.dated import yearless_fields
from articles.structure.keys import Field, key_matches, names, unboxed, with_unknown
from articles.structure.printed import printed_fields
from articles.structure.roles import with_colons
from articles.structure.values import fields_of

_LONGEST = 400
"""Code points; no metadata line is longer."""
_MAY_SAY = deferred(r"[\d年:：|｜丨/／《】\]=＝\t]")
"""One of these stands in every metadata line."""


def read_fields(line: str) -> list[Field] | None:
    """The fields of a metadata line; ``None`` where the line is anything else.

    A date, or a date with a short name beside it, is a metadata line too.
    """
    if len(line) > _LONGEST or not _MAY_SAY.search(line):
        return None
    if whole := printed_fields(line.strip()) or yearless_fields(line.strip()):
        return whole
    line = with_colons(without_buttons(without_brackets(unboxed(line))))
    keys = with_unknown(line, key_matches(line))
    before = unkeyed(line[: keys[0].start] if keys else line, alone=not keys)
    if before is None:
        return None
    fields = before
    ends = [key.start for key in keys[1:]] + [len(line)]
    for key, end in zip(keys, ends, strict=False):
        field = fields_of(key.name, without_account(line[key.end : end]))
        if field is None:
            return None
        fields += field
    return _authors_joined(fields) or None


def keyed_row(row: str) -> Line | None:
    """A table's row of keys and values as a metadata line; ``None`` where not every second cell is a key."""
    cells = [cell.strip() for cell in row.split("\t")]
    keys, values = [cell.rstrip(":： ") for cell in cells[::2]], [*cells[1::2], ""]
    known = [re.sub(r"[\s\u3000]", "", key) for key in keys]
    if not known or not all(key in names() for key in known):
        return None
    return Line("  ".join(f"{key}：{value}" for key, value in zip(known, values, strict=False)))


def _authors_joined(fields: list[Field]) -> list[Field]:
    """The fields with the authors whom several keys name as one: ``记者：何川 通讯员：李文``."""
    authors = [field for field in fields if field.name == "author" and field.value]
    if len(authors) < 2:
        return fields
    together = Field("author", "、".join(field.value for field in authors), authors[0].key)
    return [*(field for field in fields if field.name != "author"), together]
