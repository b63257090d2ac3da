"""The value of a metadata key to the fields that it gives."""

from __future__ import annotations

import re

from articles.patterns import deferred
from articles.structure.beside_names import parted_from_publication
from articles.structure.buttons import without_place
from articles.structure.dated import AROUND, strip_time
from articles.structure.keys import Field, names
from articles.structure.media import is_medium, publisher_named

_LONGEST = 400
"""Code points of a value that no shorter limit holds for."""
_LABELLED = deferred(r"(?<!号)(?<!號)\s[^\W\d]{2,6}[:：]", needs=":：")
"""A key that is none of metadata's, inside a value."""
_LICENCE = deferred(r"[ \u3000]+[A-Z]\d{6,14}\b", needs="SABCEFGHK")
"""The number by which an analyst is registered."""
_CODE = deferred(r"(?<=[^\W\d_a-zA-Z])(?:[ \u3000_＿]*[（(]?[A-Z]{1,4}\d{1,6}[）)]?|_[A-Z]{1,4})$")
"""The number of an editor behind the name, as portals put it: ``何川 SN231``."""
_EDITION = deferred(r"[\s（(]+(?:第\s?)?[A-Z]?\d{1,3}\s?版[）)]?$", needs="（( \u3000")
"""The page of a paper behind its name."""
_ISSUE = deferred(r"《?(?P<name>[^《》]{2,16})》\s*[\d年第总總（(][^。，]{0,20}期[）)]?", needs="期")
"""A magazine with the issue, in which its name's first mark is trimmed."""
_BOXED = deferred(r"\s*[【\[][^\W\d_a-zA-Z]{2,6}(?:[】\]].*)?$", needs="【[")
"""A key in brackets that is none of metadata's, with all that follows it."""
_SENTENCE = deferred(r"[a-z]{2}(?<!\bJr)(?<!\bSr)(?<!\bLtd)(?<!\bInc)(?<!\bCo)[.?!]$")
"""How an English sentence ends, and no name."""
_REMARK = deferred(r"[，,]\s*(?:(?=[（(])|(?=[^，,：:]{1,8}[:：])).*", needs="，,")
"""What stands after an author's name and says more: ``何川，题图来自：…``."""
_BAR = deferred(r"\s*[|｜丨/／]\s*")
_PERSON = deferred(r"[^\W\d_a-zA-Z]{2,4}")
_LONGEST_VALUE = {
    "author": 60,
    "editor": 60,
    "compiler": 60,
    "publisher": 40,
    "views": 12,
    "published": 60,
    "document_number": 40,
    "original": 80,
}
_TITLES = ("title", "subtitle", "kicker")
"""Fields whose values keep all their marks and dates."""
_BESIDE_DATES = ("publisher", "author", "compiler", "editor", "original")
"""Fields in whose values a date is that of publication."""
_NAMES = ("publisher", "author", "editor")
_UNDATED = ("期", "时间", "時間")
"""How keys end whose dates are of something else: 有效期, 会议时间."""


def fields_of(key: str, text: str) -> list[Field] | None:
    """The fields that a key with its value gives; ``None`` where the value is none of such a key."""
    name = names().get(key, "other")
    value = text.strip(" \t\u3000:：") if name in _TITLES else _trimmed(text)
    ends = "。" if name in (*_TITLES, "original") else "。！？?!"  # a title may ask
    if (
        len(value) > _LONGEST_VALUE.get(name, _LONGEST)
        or any(mark in value for mark in ends)
        or (key.isascii() and _SENTENCE.search(value))
    ):
        return None
    if name == "published":
        return _published(value, key)
    if name in _TITLES:
        return [Field(name, value, key)]
    if name == "other":
        iso = strip_time(value)[0] if key in names() and not key.endswith(_UNDATED) else None
        return [Field(name, value, key), *_on(iso)]
    iso, rest = strip_time(value, compact=name in _BESIDE_DATES)
    if name in ("author", "publisher"):
        return _maker(name, key, rest, iso)
    return [*_named(name, rest, key), *_on(iso if name in _BESIDE_DATES else None)]


def _maker(name: str, key: str, said: str, iso: str | None) -> list[Field] | None:
    """Who wrote or published, the date beside that, and the page, which no other field tells."""
    value = _EDITION.sub("", said)
    if name == "author":
        value = _REMARK.sub("", value)
    if _LABELLED.search(value):
        return None
    return [*_named(name, value, key), *_on(iso), *([Field("other", said)] if value != said else [])]


def _on(iso: str | None) -> list[Field]:
    """The field of a date that no key of its own gives."""
    return [Field("published", iso)] if iso else []


def _published(value: str, key: str) -> list[Field] | None:
    """The date of publication, and who published where the name stands behind it."""
    value = re.sub(r"^(\d{2,3})(?:([-/.])(?=\d{1,2}\2\d{1,2})|年(?=\d{1,2}月))", _in_common_era, value)
    iso, rest = strip_time(value, compact=True)
    if (value and not iso) or not re.fullmatch(r"[^\W\d_a-zA-Z]{0,12}|\d+", rest):
        return None
    tail = [Field("publisher", rest)] if len(rest) > 1 and not rest.isdecimal() else []
    return [Field("published", iso or "", key), *tail]


def _named(name: str, value: str, key: str) -> list[Field]:
    """The field of a name, and the publication beside an author's or an editor's."""
    if name in _NAMES and (boxed := _BOXED.search(value)):
        return [*_named(name, value[: boxed.start()], key), Field("other", boxed[0].strip())]
    if name == "publisher":
        return _published_by(without_place(value).strip(), key)
    if name not in ("author", "editor"):
        return [Field(name, value, key)]
    publication, people = parted_from_publication(without_code(_LICENCE.sub("", value)))
    return [Field(name, people, key), *([Field("publisher", publication)] if publication else [])]


def without_code(editor: str) -> str:
    """An editor's name without the number behind it."""
    return _CODE.sub("", editor)


def _published_by(value: str, key: str) -> list[Field]:
    """A publisher, and the author who stands behind a bar or a space: ``民生时评 | 秦川牧``."""
    if issue := _ISSUE.fullmatch(value):
        return [Field("publisher", issue["name"], key), Field("other", value)]
    parts = _BAR.split(value)
    if len(parts) == 2 and is_medium(parts[0]) and _PERSON.fullmatch(parts[1]) and not is_medium(parts[1]):
        return [Field("publisher", parts[0], key), Field("author", parts[1])]
    return [Field("publisher", publisher_named(value), key)]


def _trimmed(value: str) -> str:
    """A value without the marks around it; what closes a title or parentheses in it stays."""
    trimmed = value.strip(AROUND)
    for opening, closing in ("《》", "（）", "()"):
        if trimmed.count(opening) > trimmed.count(closing) and f"{trimmed}{closing}" in value:
            trimmed += closing
    return trimmed


def _in_common_era(year: re.Match[str]) -> str:
    """A year of the Republic in a date of digits: ``113-09-20``."""
    return f"{int(year[1]) + 1911}{year[0][-1]}" if int(year[1]) > 70 else year[0]
