"""Metadata lines: ``来源：昆明信息港  时间：2024-06-03`` to named values."""

from __future__ import annotations

import re
from dataclasses import dataclass

from articles.structure.boilerplate import is_boilerplate
from articles.structure.dates import find_date
from articles.structure.keys import key_matches, names
from articles.structure.names import plain_names

_LONGEST = 400
"""Code points; no metadata line is longer."""
_TIME = re.compile(
    r"\s*T?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?"
    r"|\s*[（(]?(?:[星禮礼][期拜]|[周週])[一二三四五六日天][）)]?"
)
_BESIDE_DATE = re.compile(r"(?:原[创創] )?[^\s，,。；;！？“”、由于於]{0,14}(?: [^\s，,。；;！？“”、]{1,10})?")
"""A name or two beside a date: the publisher's, the author's."""
_TRIM = " \t\u3000\xa0|｜│丨·•-—*【】[]（）()<>《》,，;；/:：　"
_LONGEST_VALUE = {
    "author": 60,
    "editor": 60,
    "publisher": 40,
    "views": 12,
    "published": 60,
    "document_number": 40,
}


@dataclass(frozen=True, slots=True)
class Field:
    """One key of a metadata line with its value, perhaps empty."""

    name: str
    """A field of ``Metadata``, or ``other``."""
    value: str
    key: str = ""


def read_fields(line: str) -> list[Field] | None:
    """The fields of a metadata line; ``None`` where the line is anything else.

    A date, or a date with a short name beside it, is a metadata line too.
    """
    if len(line) > _LONGEST:
        return None
    keys = key_matches(line)
    before = _unkeyed(line[: keys[0].start] if keys else line)
    if before is None:
        return None
    fields = before
    ends = [key.start for key in keys[1:]] + [len(line)]
    for key, end in zip(keys, ends, strict=False):
        value = line[key.end : end].strip(_TRIM)
        field = _field(key.name, value)
        if field is None:
            return None
        fields += field
    return fields or None


def strip_time(text: str) -> tuple[str | None, str]:
    """A text's first date as ISO 8601, and the text without that date and the time of day beside it."""
    found = find_date(text)
    if not found:
        return None, text
    iso, start, end = found
    time = _TIME.match(text, end)
    while time:
        end = time.end()
        time = _TIME.match(text, end)
    return iso, f"{text[:start]} {text[end:]}".strip(_TRIM)


def _unkeyed(text: str) -> list[Field] | None:
    """What stands before the first key: nothing, bullets, or a date with a short name."""
    if not text.strip(_TRIM) or is_boilerplate(text.strip()):
        return []
    iso, rest = strip_time(text)
    if not iso or len(rest) > 16 or not _BESIDE_DATE.fullmatch(rest) or rest.startswith(("截至", "截止")):
        return None
    fields = [Field("published", iso)]
    for token in (token.strip(_TRIM) for token in rest.split()):
        if token and token != "原创":
            person = plain_names(token) and not token.endswith(("网", "報", "报", "社", "台", "網"))
            fields.append(Field("author" if person else "publisher", token))
    return fields


def _field(key: str, value: str) -> list[Field] | None:
    name = names()[key]
    if len(value) > _LONGEST_VALUE.get(name, _LONGEST) or re.search(r"[。！？?!]", value):
        return None
    if name == "published":
        value = re.sub(r"^(\d{2,3})[-/.](?=\d{1,2}[-/.]\d{1,2})", _in_common_era, value)
    iso, rest = strip_time(value) if name != "other" else (None, value)
    if name == "published":
        if (value and not iso) or not re.fullmatch(r"[\u4e00-\u9fff]{0,12}|\d+", rest):
            return None
        tail = [Field("publisher", rest)] if len(rest) > 1 and not rest.isdecimal() else []
        return [Field("published", iso or "", key), *tail]
    fields = [Field(name, rest, key)]
    return [*fields, Field("published", iso)] if iso and name in ("publisher", "author") else fields


def _in_common_era(year: re.Match[str]) -> str:
    """A year of the Republic in a date of digits: ``113-09-20``."""
    return f"{int(year[1]) + 1911}-" if int(year[1]) > 70 else year[0]
