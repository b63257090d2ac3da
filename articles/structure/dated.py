"""Metadata lines without keys: a date with names beside it, and where a text was printed."""

from __future__ import annotations

import re

from articles.patterns import deferred
from articles.structure.boilerplate import is_boilerplate
from articles.structure.buttons import without_place
from articles.structure.dates import find_date
from articles.structure.keys import Field
from articles.structure.media import is_medium, is_section, without_dispatch
from articles.structure.names import HAN, plain_names, without_whence
from articles.structure.tables import words

_TIME = deferred(
    r"\s*T?(?:[上下]午)?\s?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?"
    r"|\s*(?:HKT|CST|GMT|UTC)(?:[+-]\d{1,2})?(?![A-Za-z])|\s*\d{1,2}[时時]\d{1,2}分?"
    r"|\s*[（(][\d/\- :：]{3,20}\s?更新[）)]"
    r"|\s*[（(]?[农農][历曆][^\s（()）]{2,10}[）)]?"
    r"|\s*[（(]?(?:[星禮礼][期拜]|[周週])[一二三四五六日天][）)]?"
)
_BESIDE_DATE = deferred(
    r"(?:原[创創] )?[^\s，,。；;！？“”、由于於]{0,14}"
    r"(?:[^\s，,。；;！？“”、由于於]{0,6}(?:[委局部院厅廳署处處社会會室]|中心|公司))?"
    r"(?: [^\s，,。；;！？“”、]{1,10}){0,4}"
)
"""A name or two beside a date: the publisher's, the author's."""
_EDITION = deferred(
    r"(?:^|(?<= ))(?:[星禮礼][期拜][一二三四五六日天]|第[A-Z]?\d{1,3}版(?:[:：]\S{2,6})?)(?= |$)",
    needs="期拜第",
)
"""The day of the week, or the page of a paper."""
_EDITED = deferred(r"(?<=[会會室局委部院心处處])(?:[编編](?:印|[辑輯])?|主[办辦])$", needs="编編主")
"""What an office did, after its name."""
_PRINTED = deferred(
    r"[（(]?(?:本文)?(?:原?[载載][于於]?|[来來]源|[转轉][载載]?自|[摘选選]自|刊[载載]?[于於]?)?[:：]?《(?P<name>[^《》]{2,16})》\s*[（(]?\s*(?P<date>\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日)?"
    r"(?:\d{4}\s?年第?\s?\d{1,3}\s?期|[\s，,]*第?\s?\w{1,4}\s?版).{0,12}[）)]?",
    needs="《",
)
"""Where a text was printed: ``《云岭日报》（2024年02月12日 第03版）``, ``《文化月刊》2024年第9期``."""
_GLUED = deferred(r"[\u4e00-\u9fff]")
_YEARLESS = deferred(
    r"(?:(?P<before>[^\s\d，。：:；]{2,14})[\s\u3000]+)?"
    r"(?:\d{1,2}[-/]\d{1,2}|\d{1,2}月\d{1,2}日) \d{1,2}:\d{2}(?::\d{2})?"
    r"(?:[\s\u3000]+(?P<after>[^\s\d，。：:；]{2,14}))?",
    needs=":",
)
"""A month and a day with the hour, as a list of headlines gives them, and whose they are."""
_SEVERAL = deferred(rf"(?<!{HAN}){HAN}{{2,4}}(?:[、，,]{HAN}{{2,4}})+(?!{HAN})", needs="、，,")
_COMMAS = str.maketrans("、，,", "   ")
_BARS = deferred(r"[|｜│丨]")
_FIRST_NAME = deferred(r"[A-Z][a-z]{2,11}")
AROUND = " \t\u3000\xa0|｜／│丨·•-—*【】[]〔〕（）()<>《》,，;；/:：　"
"""What may stand around a value."""


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
    return iso, f"{text[:start].rstrip()} {text[end:].lstrip()}".strip(AROUND)


def known_form(line: str) -> list[Field]:
    """The fields of a line that is where a text was printed, or when a site put it up, without the year."""
    if printed := _PRINTED.fullmatch(line):
        date = find_date(printed["date"] or "")
        name = printed["name"].strip()
        return [Field("publisher", name, "报"), *([Field("published", date[0])] if date else [])]
    if yearless := _YEARLESS.fullmatch(line):
        name = yearless["before"] or yearless["after"]
        return [Field("publisher", name) if name else Field("other", line)]
    return []


def unkeyed(text: str, *, alone: bool) -> list[Field] | None:
    """What stands before the first key: nothing, bullets, a date with a short name, or a medium's name.

    ``alone``: no key follows. Then a date is wanted.
    """
    if not text.strip(AROUND) or is_boilerplate(text.strip()):
        return []
    iso, rest = strip_time(text)
    if iso and _is_in_phrase(text):
        return None
    rest = " ".join(_BARS.sub(" ", without_place(without_whence(rest))).split())
    rest = _SEVERAL.sub(_parted, rest)
    rest = _EDITED.sub("", _EDITION.sub("", rest)).strip()
    if len(rest) > 20 or not _BESIDE_DATE.fullmatch(rest) or rest.startswith(("截至", "截止")):
        return None
    tokens = [without_dispatch(re.sub("[记記]者$", "", token.strip(AROUND))) for token in rest.split()]
    tokens = [token for token in tokens if token and not is_section(token) and token not in words("banner")]
    if not iso and (alone or not all(map(is_medium, tokens))):
        return None
    return [*([Field("published", iso)] if iso else []), *map(_named, tokens)]


def _parted(names: re.Match[str]) -> str:
    """Several authors with spaces between them; other words as they are."""
    return names[0].translate(_COMMAS) if plain_names(names[0]) else names[0]


def _named(token: str) -> Field:
    """The author or the publisher whose name stands beside a date."""
    person = _FIRST_NAME.fullmatch(token) or (plain_names(token) and not is_medium(token))
    return Field("author", token) if person else Field("publisher", token)


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
