"""Metadata lines: ``来源：昆明信息港  时间：2024-06-03`` to named values."""

from __future__ import annotations

import re

from articles.model import Line
from articles.patterns import deferred
from articles.structure.beside import unkeyed
from articles.structure.buttons import without_account, without_brackets, without_buttons
from articles.structure.dated import AROUND, strip_time, yearless_fields
from articles.structure.keys import Field, key_matches, names
from articles.structure.media import publisher_named
from articles.structure.names import parted_from_publication
from articles.structure.printed import printed_fields
from articles.structure.roles import with_colons

_LONGEST = 400
"""Code points; no metadata line is longer."""
_MAY_SAY = deferred(r"[\d年:：|｜丨/／《]")
"""One of these stands in every metadata line."""
_LABELLED = deferred(r"(?<!号)(?<!號)\s[^\W\d]{2,6}[:：]", needs=":：")
"""A key that is none of metadata's, inside a value."""
_LICENCE = deferred(r"[ \u3000]+[A-Z]\d{6,14}\b", needs="SABCEFGHK")
"""The number by which an analyst is registered."""
_LONGEST_VALUE = {
    "author": 60,
    "editor": 60,
    "publisher": 40,
    "views": 12,
    "published": 60,
    "document_number": 40,
    "original": 80,
}
_BESIDE_DATES = ("published", "publisher", "author", "editor", "original")
"""Fields in whose values eight figures are a date."""


def read_fields(line: str) -> list[Field] | None:
    """The fields of a metadata line; ``None`` where the line is anything else.

    A date, or a date with a short name beside it, is a metadata line too.
    """
    if len(line) > _LONGEST or not _MAY_SAY.search(line):
        return None
    if whole := printed_fields(line.strip()) or yearless_fields(line.strip()):
        return whole
    line = with_colons(without_buttons(without_brackets(line)))
    keys = key_matches(line)
    before = unkeyed(line[: keys[0].start] if keys else line, alone=not keys)
    if before is None:
        return None
    fields = before
    ends = [key.start for key in keys[1:]] + [len(line)]
    for key, end in zip(keys, ends, strict=False):
        value = _trimmed(without_account(line[key.end : end]))
        field = _field(key.name, value)
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


def _field(key: str, value: str) -> list[Field] | None:
    name = names()[key]
    ends = "。" if name == "original" else "。！？?!"  # a title may ask
    if len(value) > _LONGEST_VALUE.get(name, _LONGEST) or any(mark in value for mark in ends):
        return None
    if name == "published":
        value = re.sub(r"^(\d{2,3})(?:[-/.](?=\d{1,2}[-/.]\d{1,2})|年(?=\d{1,2}月))", _in_common_era, value)
        value = re.sub(r"^(\d{4}-\d{1,2})月(\d{1,2})日", r"\1-\2", value)
    iso, rest = strip_time(value, compact=name in _BESIDE_DATES) if name != "other" else (None, value)
    if name == "published":
        if (value and not iso) or not re.fullmatch(r"[^\W\d_a-zA-Z]{0,12}|\d+", rest):
            return None
        tail = [Field("publisher", rest)] if len(rest) > 1 and not rest.isdecimal() else []
        return [Field("published", iso or "", key), *tail]
    if name in ("author", "publisher") and _LABELLED.search(rest):
        return None
    if name in ("author", "editor"):
        publication, rest = parted_from_publication(_LICENCE.sub("", rest))
        fields = [Field(name, rest, key), *([Field("publisher", publication)] if publication else [])]
    elif name == "publisher":
        fields = [Field(name, publisher_named(rest), key)]
    else:
        fields = [Field(name, rest, key)]
    if name == "other" and not key.endswith(("期", "时间", "時間")):
        iso = strip_time(value)[0]
    return (
        [*fields, Field("published", iso)]
        if iso and name in ("publisher", "author", "editor", "other", "original")
        else fields
    )


def _authors_joined(fields: list[Field]) -> list[Field]:
    """The fields with the authors whom several keys name as one: ``记者：何川 通讯员：李文``."""
    authors = [field for field in fields if field.name == "author" and field.value]
    if len(authors) < 2:
        return fields
    together = Field("author", "、".join(field.value for field in authors), authors[0].key)
    return [*(field for field in fields if field.name != "author"), together]


def _trimmed(value: str) -> str:
    """A value without the marks around it; what closes a title or parentheses in it stays."""
    trimmed = value.strip(AROUND)
    for opening, closing in ("《》", "（）", "()"):
        if trimmed.count(opening) > trimmed.count(closing) and f"{trimmed}{closing}" in value:
            trimmed += closing
    return trimmed


def _in_common_era(year: re.Match[str]) -> str:
    """A year of the Republic in a date of digits: ``113-09-20``."""
    return f"{int(year[1]) + 1911}-" if int(year[1]) > 70 else year[0]
