"""The credits that close a document, line by line, and a date among them."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import takewhile

from articles.model import Line
from articles.patterns import deferred
from articles.structure.bylines import byline_fields, is_byline, publication_in
from articles.structure.dated import strip_time
from articles.structure.fields import read_fields
from articles.structure.keys import Field, key_matches, names
from articles.structure.names import plain_names
from articles.structure.occasions import is_occasion
from articles.structure.posted import posted_fields, stamp_fields
from articles.structure.tables import words

_TAIL = 8
"""Lines of credits above a date that are looked at."""
COMPACT_DATE = deferred(r"[）)](?P<year>1[0-2]\d)(?P<month>[01]\d)(?P<day>[0-3]\d)$")
"""The date by which Taiwan's agency closes: ``1130403``."""


def credit_fields(line: Line) -> list[Field] | None:
    """The fields of a line of credits; a date alone is none, for it belongs to a signature."""
    if compact := COMPACT_DATE.search(line.text[-40:]):
        found = credit_fields(replace(line, text=line.text[:-7]))
        return found and [*found, Field("published", of_republic(compact))]
    if posted := posted_fields(line.text) or stamp_fields(line.text):
        return posted
    text = line.text.strip("()（）[]【】 ") if len(line.text) <= 80 else line.text
    text = _with_colons(text)
    if line.role in ("heading", "row", "code") or is_occasion(text):
        return None
    keys = key_matches(text)
    byline = text[: keys[0].start].strip() if keys else text
    if is_byline(byline) and (beside := read_fields(text[len(byline) :]) if keys else []) is not None:
        paper = publication_in(byline)
        return [*byline_fields(byline), *([Field("agency", paper)] if paper else []), *beside]
    found = read_fields(text)
    if (
        not found
        or any(field.name == "contact" or field.key in words("evidence") for field in found)
        or any(not f.key or f.key in words("time") for f in found[:1])
    ):
        return None
    return found


def _with_colons(text: str) -> str:
    """A line of credits whose keys have room for their colon: ``编辑　祝融融　校对　卢迪``."""
    words = text.split()
    keys, people = words[::2], words[1::2]
    paired = (
        len(keys) == len(people) and all(key in names() for key in keys) and all(map(plain_names, people))
    )
    return "　".join(f"{key}：{name}" for key, name in zip(keys, people, strict=True)) if paired else text


def of_republic(date: re.Match[str]) -> str:
    """The day in ISO 8601 of a match of ``COMPACT_DATE``."""
    return f"{1911 + int(date['year'])}-{date['month']}-{date['day']}"


def dated_credits(lines: list[Line]) -> list[Field] | None:
    """The date of a last line under credits: ``来源：…``, ``作者：…``, ``2024年6月3日``."""
    iso, rest = strip_time(lines[-1].text)
    if not iso or lines[-1].role != "text" or (rest and rest not in words("time")):
        return None
    above = takewhile(lambda found: found is not None, map(credit_fields, reversed(lines[-1 - _TAIL : -1])))
    named = {field.name for found in above for field in found or () if field.value}
    wanted = {"publisher", "editor"} if rest else {"publisher", "editor", "author"}
    return [Field("published", iso)] if named & wanted else None
