"""The head of a journal's page: ``第38卷 第3期　水利信息技术　Vol.38 No.3``, ``2023年10月號　第312期``."""

from __future__ import annotations

from articles.patterns import deferred
from articles.structure.dates import iso_date
from articles.structure.keys import Field

_LONGEST = 100
_MONTHS = "(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}"
_PIECE = deferred(
    r"第\s?\d{1,4}\s?[卷期]|[总總]第\s?\d{1,5}\s?期|\b(?:[Vv]ol|[Nn]o|VOL|NO)\.?\s?\d{1,4}(?:\s?[,，]\s?\d{4})?"
    rf"|\d{{4}}\s?年\s?\d{{1,2}}\s?月(?!\s?\d)[号號刊]?|\b{_MONTHS}\.?,?\s?\d{{4}}|\d{{4}}\s?年(?=第)",
    needs="第总總年VvNJFMASOD",
)
"""A volume, an issue, the month of an issue."""
_LATIN = deferred(r"[A-Za-z][A-Za-z&.,'\-]*")
_AROUND = " \u3000\t()（）,，;；|｜·"
_NAME = deferred(r"[^\W\d_a-zA-Z]{3,14}")
_COLUMN = deferred(r"[·•][ \u3000]?(?P<name>[^\W\d_a-zA-Z]{2,10})[ \u3000]?[·•]", needs="·•")
"""The column of a journal, over a title."""


def masthead_fields(line: str) -> list[Field]:
    """Which journal this is, and of which month. Two pieces show a name beside them to be the journal's."""
    if len(line) > _LONGEST:
        return []
    if column := _COLUMN.fullmatch(line):
        return [Field("kicker", column["name"])]
    marked = _PIECE.sub("\0", line)
    pieces = marked.count("\0")
    name = _LATIN.sub(" ", marked).replace("\0", " ").strip(_AROUND)
    if not pieces or (name and (pieces < 2 or not _NAME.fullmatch(name))):
        return []
    iso = iso_date(line)
    return [
        *([Field("publisher", name)] if name else []),
        *([Field("published", iso)] if iso else []),
        Field("other", line),
    ]
