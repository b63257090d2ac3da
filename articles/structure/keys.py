"""The keys of metadata lines, as 来源 and 发布时间: where they stand in a text.

A pattern of all keys with room between their characters takes a tenth of a second to compile, so a key is
looked for backwards from the colon after it instead.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from operator import attrgetter

from articles.patterns import deferred
from articles.structure.dates import find_date
from articles.structure.tables import rows, words

_COLON = deferred(r"[ \u3000\xa0]{0,4}(?:[:：|｜丨／]|/(?!/))")
_BOUNDARY = deferred(r"[\s|｜│丨·•\-—\[【(（/；;，,）)】》\]0-9]")
"""What may stand before a key."""
_ROOM = deferred(r"(?<=\S)[ \u3000\xa0]{1,4}(?=\S)")
"""What may stand between a key's characters: 摘 要."""
_UNKNOWN = deferred(r"(?<![^\s|｜│丨·])(?P<key>[^\W\d_a-zA-Z]{2,6})[:：](?!//)")
_BOXED = deferred(
    r"[【\[](?P<key>[^\W\d_a-zA-Z](?:[^\W\d_a-zA-Z]|[ \u3000]){1,11})[】\]][ \u3000]?[:：]?"
    r"|^(?P<bare>[^\W\d_a-zA-Z]{2,6})[ \u3000]*(?:[=＝]|\t(?=[^\t]*$))[ \u3000]*",
    needs="】]=＝\t",
)
_LINE = 400
"""Code points; no metadata line is longer."""
_LONGEST = 24
"""Code points of a key with the room in it."""


@dataclass(frozen=True, slots=True)
class Field:
    """One key of a metadata line with its value, perhaps empty."""

    name: str
    """A field of ``Metadata``, or ``other``."""
    value: str
    key: str = ""


@dataclass(frozen=True, slots=True)
class Key:
    """A key in a text with the colon after it."""

    name: str
    """The key without room in it."""
    start: int
    end: int
    """The code point after the colon."""


def key_matches(text: str) -> list[Key]:
    """Where the keys of metadata stand, in order and apart."""
    found: list[Key] = []
    for colon in _COLON.finditer(text[:_LINE]):
        after = found[-1].end if found else 0
        key = next(_keys_before(text, after, colon.start(), colon.end()), None)
        if key:
            found.append(key)
    return found


def _keys_before(text: str, after: int, stop: int, end: int) -> Iterator[Key]:
    """The keys that end at ``stop`` and begin behind ``after``, the longest first."""
    for start in range(max(after, stop - _LONGEST), stop):
        if start and not _BOUNDARY.match(text, start - 1):
            continue
        name = _ROOM.sub("", text[start:stop])
        if name in names():
            yield Key(name, start, end)


def unboxed(line: str) -> str:
    """A line with a colon after keys in brackets or before another sign: ``【来源】``, ``来源=``."""
    return _BOXED.sub(_with_colon, line)


def _with_colon(boxed: re.Match[str]) -> str:
    key = _ROOM.sub("", boxed["key"] or boxed["bare"])
    known = key in words("boxed") if boxed["key"] else key in names()
    return f" {key}：" if known else boxed[0]


def with_unknown(text: str, known: Sequence[Key]) -> list[Key]:
    """The keys of a line of metadata with those between them that no table knows: ``频道：``, ``版次：``.

    A line is metadata if two keys or a key and a date say so, and nobody is to be asked or called.
    """
    fields = [names()[key.name] for key in known]
    if "contact" in fields or not (len(known) > 1 or (known and find_date(text))):
        return list(known)
    ends = {key.end for key in known}
    others = [Key(match["key"], match.start(), match.end()) for match in _UNKNOWN.finditer(text)]
    return sorted([*known, *(key for key in others if key.end not in ends)], key=attrgetter("start"))


@cache
def names() -> dict[str, str]:
    """Every key and the field that it names."""
    return {key: name for name, keys in rows("keys") for key in keys.split()}
