"""The cover of a standard: ``ICS 03.080``, ``GB/T 12345—2025``, its name, the day and who issued it."""

from __future__ import annotations

from collections.abc import Sequence

from articles.model import Line
from articles.patterns import deferred
from articles.structure.dates import iso_date
from articles.structure.keys import Field

_NUMBER = deferred(r"(?:[A-Z]{2,4}|T/[A-Z]{2,8}|DB\d{2,4})(?:/[TZ])? ?\d{1,6}(?:\.\d{1,3})?[—–-]{1,2}\d{4}")
_CLASS = deferred(r"(?:ICS|CCS|备案号|備案號)[ :：]?\s*[A-Z\d][\d. —–-]*|[A-Z] ?\d{2}")
_KIND = deferred(r".{2,20}(?:国家|國家|行业|行業|地方|团体|團體|企业|企業)[标標][准準]", needs="准準")
_REPLACED = deferred(r"(?:部分)?代替 ?.{4,60}", needs="代")
_LATIN = deferred(r"[A-Z][\x20-\x7e—–]{8,160}")
"""The English name."""
_ISSUED = deferred(
    r"(?P<day>\d{4}\W\d{1,2}\W\d{1,2}) ?[发發]布[ \u3000]*(?:\d{4}\W\d{1,2}\W\d{1,2} ?[实實]施)?"
)
_ISSUER = deferred(r"(?P<issuer>[^\W\d_a-zA-Z]{4,24}(?:[ \u3000]+[^\W\d_a-zA-Z]{4,24})?)[ \u3000]+[发發]布")
_DEEPEST = 12
"""Lines; no cover is longer."""


def standard_fields(lines: Sequence[Line]) -> tuple[list[Field], int]:
    """What the cover of a standard says, and how many lines it takes; 0 where there is none."""
    found: dict[str, str] = {}
    end = 0
    for text in (line.text for line in lines[:_DEEPEST]):
        if _NUMBER.fullmatch(text):
            found.setdefault("document_number", text)
        elif issued := _ISSUED.fullmatch(text):
            found["published"] = iso_date(issued["day"]) or ""
        elif issuer := _ISSUER.fullmatch(text):
            found["publisher"] = "、".join(issuer["issuer"].split())
        elif "document_number" in found and "title" not in found and not _LATIN.fullmatch(text):
            found["title"] = text
        elif not _is_of_cover(text):
            break
        end += 1
    whole = "document_number" in found and "published" in found and "title" in found
    return ([Field(name, value, name) for name, value in found.items()], end) if whole else ([], 0)


def _is_of_cover(text: str) -> bool:
    return any(pattern.fullmatch(text) for pattern in (_CLASS, _KIND, _REPLACED, _LATIN))
