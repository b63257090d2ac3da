"""The end of a document: credits and byline, with who signed it."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import takewhile

from articles.model import Line
from articles.patterns import deferred
from articles.structure.bylines import byline_at_end, byline_fields, is_byline, publication_in, reader_named
from articles.structure.dated import strip_time
from articles.structure.fields import read_fields
from articles.structure.keys import Field, key_matches, names
from articles.structure.names import plain_names
from articles.structure.occasions import is_occasion
from articles.structure.posted import posted_fields, stamp_fields
from articles.structure.signing import HOUR, signature
from articles.structure.tables import words
from articles.structure.values import without_code

_DEEPEST = 12
"""Lines; no credits are longer."""
_TAIL = 8
"""Lines that a page puts after the editor's name at most."""
_SHORT_LINE = 40
_EDITOR = deferred(
    r"\s*[（(\[【〔]\s*(?:责任编辑|责编|编辑|責任編輯|責編|編輯)[:：\s]\s*(?P<name>[^（）()\[\]【】]{2,20})[）)\]】〕]\s*(?:\d{7})?$"
)
_COMPACT = deferred(r"[）)](?P<year>1[0-2]\d)(?P<month>[01]\d)(?P<day>[0-3]\d)$")
"""The date by which Taiwan's agency closes: ``1130403``."""


def read(lines: list[Line]) -> tuple[list[Line], list[Field], list[Line]]:
    """The body, what its last lines say, and lines set apart because not every value in them was read."""
    lines, after = _without_tail(lines)
    apart, fields = _released(lines)
    end = len(lines) - len(apart)
    while end > 1 and len(lines) - end < _DEEPEST:
        found = _credits(lines[end - 1]) or _dated_credits(lines[:end])
        if found is None:
            break
        end -= 1
        fields = found + fields
        if any(field.name in ("other", "original", "compiler") and field.value for field in found):
            apart.insert(0, lines[end])
    body = lines[:end]
    return body, [*_last_paragraph(body), *fields, *signature(body)], apart + after


def _without_tail(lines: list[Line]) -> tuple[list[Line], list[Line]]:
    """The lines up to the editor who closes the article, and the page's short lines after them."""
    for at in range(len(lines) - 1, max(0, len(lines) - 1 - _TAIL), -1):
        text = lines[at].text
        if len(text) > 2 * _SHORT_LINE or text[-1] in "。；" or lines[at].role == "heading":
            break
        found = _credits(lines[at])
        if found and any(field.name == "editor" for field in found):
            end = at + 2 if at + 1 < len(lines) and _dated_credits(lines[: at + 2]) else at + 1
            return lines[:end], lines[end:]
        if len(text) > _SHORT_LINE:
            break
    return lines, []


def _released(lines: list[Line]) -> tuple[list[Line], list[Field]]:
    """The lines by which Hong Kong's press releases end: the date and the hour."""
    if len(lines) < 3 or not HOUR.fullmatch(lines[-1].text):
        return [], []
    iso, rest = strip_time(lines[-2].text)
    return (lines[-2:], [Field("published", iso), Field("signed", iso)]) if iso and not rest else ([], [])


def _credits(line: Line) -> list[Field] | None:
    """The fields of a line of credits; a date alone is none, for it belongs to a signature."""
    if compact := _COMPACT.search(line.text[-40:]):
        found = _credits(replace(line, text=line.text[:-7]))
        return found and [*found, Field("published", _of_republic(compact))]
    if posted := posted_fields(line.text) or stamp_fields(line.text):
        return posted
    text = line.text.strip("()（）[]【】 ") if len(line.text) <= 80 else line.text
    text = _with_colons(text)
    if line.role in ("heading", "row") or is_occasion(text):
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


def _of_republic(date: re.Match[str]) -> str:
    return f"{1911 + int(date['year'])}-{date['month']}-{date['day']}"


def _dated_credits(lines: list[Line]) -> list[Field] | None:
    """The date of a last line under credits: ``来源：…``, ``作者：…``, ``2024年6月3日``."""
    iso, rest = strip_time(lines[-1].text)
    if not iso or lines[-1].role != "text" or (rest and rest not in words("time")):
        return None
    above = takewhile(lambda found: found is not None, map(_credits, reversed(lines[-1 - _TAIL : -1])))
    named = {field.name for found in above for field in found or () if field.value}
    wanted = {"publisher", "editor"} if rest else {"publisher", "editor", "author"}
    return [Field("published", iso)] if named & wanted else None


def _last_paragraph(body: list[Line]) -> list[Field]:
    """The byline that closes the text, which stays, and the editor after it, who goes."""
    if not body:
        return []
    fields: list[Field] = []
    last = body[-1]
    editor = _EDITOR.search(last.text[-40:])
    compact = _COMPACT.search(last.text[-40:])
    if compact:
        fields.append(Field("published", _of_republic(compact)))
    if editor and len(last.text) > len(editor[0]):
        fields.append(Field("editor", without_code(editor["name"].strip())))
        last = body[-1] = Line(last.text[: -len(editor[0])], last.role, last.level)
    for line in body[-3:]:
        byline = byline_at_end(line.text)
        if byline:
            fields += byline_fields(byline)
        elif reader := reader_named(line.text):
            fields += [Field("byline", line.text), Field("author", reader)]
    return fields
