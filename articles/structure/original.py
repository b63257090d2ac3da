"""The title that a text had where it stood first: ``原标题：…``."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from articles.model import Line
from articles.patterns import deferred
from articles.structure.dates import find_date
from articles.structure.keys import Field, key_matches

_ALONE = deferred(
    r"(?P<open>[（(]?)(?:原[标標]?[题題][ \u3000]?[:：]|[【\[]原[标標]?[题題][】\]][:：]?)"
    r"\s*(?P<title>.{2,80})",
    needs="原",
)


def original_title(line: str) -> str | None:
    """The title that a line gives, if it gives nothing else: neither a source nor a date, nor a paragraph."""
    found = _ALONE.fullmatch(line.strip())
    if not found:
        return None
    title = found["title"]
    if found["open"]:
        title = title[:-1] if title[-1] in "）)" else ""
    date = find_date(title)
    return None if key_matches(f" {title}") or (date and date[1]) else title or None


def first_title(fields: Sequence[Field], apart: Iterable[Line]) -> str | None:
    """The original title that metadata or the lines set apart give."""
    given = (field.value for field in fields if field.name == "original" and field.value)
    return next((title for title in (*given, *(original_title(line.text) for line in apart)) if title), None)
