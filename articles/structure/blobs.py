"""A page that lost its line ends: title, metadata and body on one line."""

from __future__ import annotations

from articles.patterns import deferred
from articles.structure.fields import read_fields
from articles.structure.keys import key_matches

_HEAD = 260
"""Code points in which the metadata of such a line begin."""

_VALUE = deferred(
    r"[ \u3000]?(?:\d{4}[-/年.]\d{1,2}[-/月.]\d{1,2}日?(?: \d{1,2}:\d{2}(?::\d{2})?)?"
    r"|[^\s，。,；！？]{0,24}(?=\s))"
)


def split_blob(text: str) -> list[str]:
    """The title, the metadata and the body of one long line; the line itself where it shows no such parts."""
    keys = key_matches(text[:_HEAD])
    if len({key.name for key in keys}) < 2 or keys[0].start > 90 or "。" in text[: keys[0].start]:
        return [text]
    first, last = keys[0].start, keys[-1].end
    end = _value_end(text, last)
    if read_fields(text[first:end].strip()) is None:
        return [text]
    return [
        piece
        for piece in (text[:first].rstrip(" |｜-·"), text[first:end].strip(), text[end:].strip())
        if piece
    ]


def _value_end(text: str, start: int) -> int:
    """Where the value of the last key ends: after a date, or at the first space."""
    match = _VALUE.match(text, start)
    return match.end() if match else start
