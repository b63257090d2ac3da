"""Metadata lines: ``来源：昆明信息港  时间：2024-06-03`` to named values."""

from __future__ import annotations

import re
from dataclasses import dataclass

from articles.model import Line
from articles.patterns import deferred
from articles.structure.boilerplate import is_boilerplate
from articles.structure.buttons import without_account, without_buttons, without_place
from articles.structure.dates import find_date
from articles.structure.keys import key_matches, names
from articles.structure.names import parted_from_publication, plain_names

_LONGEST = 400
"""Code points; no metadata line is longer."""
_TIME = deferred(
    r"\s*T?(?:[上下]午)?\s?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?"
    r"|\s*(?:HKT|CST|GMT|UTC)(?:[+-]\d{1,2})?(?![A-Za-z])|\s*\d{1,2}[时時]\d{1,2}分?"
    r"|\s*[（(][\d/\- :：]{3,20}\s?更新[）)]"
    r"|\s*[（(]?(?:[星禮礼][期拜]|[周週])[一二三四五六日天][）)]?"
)
_BESIDE_DATE = deferred(
    r"(?:原[创創] )?[^\s，,。；;！？“”、由于於]{0,14}"
    r"(?:[^\s，,。；;！？“”、由于於]{0,6}(?:[委局部院厅廳署处處社会會室]|中心|公司))?"
    r"(?: [^\s，,。；;！？“”、]{1,10}){0,2}"
)
"""A name or two beside a date: the publisher's, the author's."""
_EDITED = deferred(r"(?<=[会會室局委部院心处處])(?:[编編](?:印|[辑輯])?|主[办辦])$")
"""What an office did, after its name."""
_PRINTED = deferred(
    r"[（(]?(?:原?[载載]|[来來]源)?[:：]?《(?P<name>[^《》]{2,16})》\s*[（(]?\s*(?P<date>\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日)?"
    r"(?:\d{4}\s?年第?\s?\d{1,3}\s?期|[\s，,]*第?\s?\w{1,4}\s?版).{0,12}[）)]?"
)
"""Where a text was printed: ``《云岭日报》（2024年02月12日 第03版）``, ``《文化月刊》2024年第9期``."""
_FIRST_NAME = deferred(r"[A-Z][a-z]{2,11}")
_MAY_SAY = deferred(r"[\d年:：|｜丨/《]")
"""One of these stands in every metadata line."""
_GLUED = deferred(r"[\u4e00-\u9fff]")
_YEARLESS = deferred(
    r"(?:(?P<before>[^\s\d，。：:；]{2,14})[\s\u3000]+)?"
    r"(?:\d{1,2}[-/]\d{1,2}|\d{1,2}月\d{1,2}日) \d{1,2}:\d{2}(?::\d{2})?"
    r"(?:[\s\u3000]+(?P<after>[^\s\d，。：:；]{2,14}))?"
)
"""A month and a day with the hour, as a list of headlines gives them, and whose they are."""
_TRIM = " \t\u3000\xa0|｜／│丨·•-—*【】[]（）()<>《》,，;；/:：　"
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
    if len(line) > _LONGEST or not _MAY_SAY.search(line):
        return None
    if whole := _known_form(line.strip()):
        return whole
    line = without_buttons(line)
    keys = key_matches(line)
    before = _unkeyed(line[: keys[0].start] if keys else line)
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


def _known_form(line: str) -> list[Field]:
    """The fields of a line that is where a text was printed, or when a site put it up, without the year."""
    if printed := _PRINTED.fullmatch(line):
        date = find_date(printed["date"] or "")
        name = printed["name"].strip()
        return [Field("publisher", name, "报"), *([Field("published", date[0])] if date else [])]
    if yearless := _YEARLESS.fullmatch(line):
        name = yearless["before"] or yearless["after"]
        return [Field("publisher", name) if name else Field("other", line)]
    return []


def _authors_joined(fields: list[Field]) -> list[Field]:
    """The fields with the authors whom several keys name as one: ``记者：何川 通讯员：李文``."""
    authors = [field for field in fields if field.name == "author" and field.value]
    if len(authors) < 2:
        return fields
    together = Field("author", "、".join(field.value for field in authors), authors[0].key)
    return [*(field for field in fields if field.name != "author"), together]


def keyed_row(row: str) -> Line | None:
    """A table's row of keys and values as a metadata line; ``None`` where not every second cell is a key."""
    cells = [cell.strip() for cell in row.split("\t")]
    keys, values = [cell.rstrip(":： ") for cell in cells[::2]], [*cells[1::2], ""]
    known = [re.sub(r"[\s\u3000]", "", key) for key in keys]
    if not known or not all(key in names() for key in known):
        return None
    return Line("  ".join(f"{key}：{value}" for key, value in zip(known, values, strict=False)))


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
    if iso and _is_in_phrase(text):
        return None
    rest = " ".join(without_place(rest).split())
    rest = _EDITED.sub("", rest)
    if not iso or len(rest) > 20 or not _BESIDE_DATE.fullmatch(rest) or rest.startswith(("截至", "截止")):
        return None
    fields = [Field("published", iso)]
    for token in (re.sub("[记記]者$", "", token.strip(_TRIM)) for token in rest.split()):
        if token and token != "原创":
            person = _FIRST_NAME.fullmatch(token) or (
                plain_names(token) and not token.endswith(("网", "報", "报", "社", "台", "網"))
            )
            fields.append(Field("author" if person else "publisher", token))
    return fields


def _is_in_phrase(text: str) -> bool:
    """Whether the first date is of something else: ``2026年2月用电量公布``, ``会议时间：2024年9月10日``."""
    found = find_date(text)
    if found is None:
        return False
    iso, start, end = found
    if text[:start].rstrip().endswith((":", "：")):
        return True
    before, after = (bool(_GLUED.match(char)) for char in (text[start - 1 : start], text[end : end + 1]))
    return after and (before or len(iso) < len("2024-01-01"))


def _field(key: str, value: str) -> list[Field] | None:
    name = names()[key]
    if len(value) > _LONGEST_VALUE.get(name, _LONGEST) or re.search(r"[。！？?!]", value):
        return None
    if name == "published":
        value = re.sub(r"^(\d{2,3})(?:[-/.](?=\d{1,2}[-/.]\d{1,2})|年(?=\d{1,2}月))", _in_common_era, value)
        value = re.sub(r"^(\d{4}-\d{1,2})月(\d{1,2})日", r"\1-\2", value)
    iso, rest = strip_time(value) if name != "other" else (None, value)
    if name == "published":
        if (value and not iso) or not re.fullmatch(r"[\u4e00-\u9fff]{0,12}|\d+", rest):
            return None
        tail = [Field("publisher", rest)] if len(rest) > 1 and not rest.isdecimal() else []
        return [Field("published", iso or "", key), *tail]
    if name == "author":
        publication, rest = parted_from_publication(rest)
        fields = [Field(name, rest, key), *([Field("publisher", publication)] if publication else [])]
    else:
        fields = [Field(name, rest, key)]
    if name == "other" and not key.endswith(("期", "时间", "時間")):
        iso = strip_time(value)[0]
    return [*fields, Field("published", iso)] if iso and name in ("publisher", "author", "other") else fields


def _trimmed(value: str) -> str:
    """A value without the marks around it; a title's own marks stay."""
    trimmed = value.strip(_TRIM)
    return (
        f"{trimmed}》" if trimmed.count("《") > trimmed.count("》") and f"{trimmed}》" in value else trimmed
    )


def _in_common_era(year: re.Match[str]) -> str:
    """A year of the Republic in a date of digits: ``113-09-20``."""
    return f"{int(year[1]) + 1911}-" if int(year[1]) > 70 else year[0]
