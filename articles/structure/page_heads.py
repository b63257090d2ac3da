"""What stands over a title or among metadata as the head of a page: a banner, a newspaper's name."""

from __future__ import annotations

from collections.abc import Sequence

from articles.model import Line
from articles.patterns import deferred
from articles.structure.keys import Field, key_matches
from articles.structure.media import is_newspaper
from articles.structure.offices import is_office, without_press_office
from articles.structure.tables import any_of, words
from articles.structure.title_like import is_title_like

_SECTOR = deferred(r"[^\W\d_a-zA-Z]{2,8} ?[|｜] ?[^\W\d_a-zA-Z]{2,8}", needs="|｜")
"""The sector and the subsector that a broker's report is of."""

_TELLS = deferred(r"[，,]\S|[系是]|[为為]|[简簡]介[:：]")
"""What stands between a name and what somebody is."""
_POST = deferred(
    lambda: (
        rf"[^\s，。：:]{{2,20}}{any_of('university')}[^\s，。：:]{{0,14}}(?:{any_of('occupation')}|[讲講][师師]|研究生|[硕碩]士)"
    )
)
"""A university and what somebody is there."""
_LONGEST_BIO = 40
_LONGEST_BROKER = 10


def over_title(block: Sequence[Line], line: Line, after: Sequence[Line]) -> Field | None:
    """What stands with the date over the title, as on a ministry's release or a newspaper's page."""
    goes_on = bool(after) and (len(after[-1].text) > len(line.text) or bool(key_matches(after[0].text)))
    if len(block) != 1 or not goes_on:
        return None
    text = block[0].text
    banner = text.endswith(words("banner"))
    publisher = is_newspaper(text) or is_office(text) or _is_broker(text)
    if not (banner or publisher) or _is_of_series(line.text) or not is_title_like(line, first=True):
        return None
    office = without_press_office(text)
    return Field("publisher", office) if publisher or is_office(office) else Field("kicker", text)


def _is_broker(text: str) -> bool:
    return len(text) <= _LONGEST_BROKER and text.endswith(words("broker"))


def _is_of_series(text: str) -> bool:
    """Whether a line says what kind of a report follows, or of which sector: no title."""
    return text.endswith(words("banner")) or text in words("series") or bool(_SECTOR.fullmatch(text))


def is_bio(line: Line, known: Sequence[Field]) -> bool:
    """Whether a short line under who wrote a text says who that is: ``何川，青枫大学教授``, ``作者系…``."""
    authors = [field.value for field in known if field.name == "author" and field.value]
    if not authors or line.role != "text" or len(line.text) > _LONGEST_BIO:
        return False
    if _POST.fullmatch(line.text):
        return True
    name = next((name for name in (*authors, "作者") if line.text.startswith(name)), None)
    return name is not None and bool(_TELLS.match(line.text, len(name)))


def is_banner(line: Line, after: Sequence[Line]) -> bool:
    """Whether a short line stands among metadata, as 证券研究报告 does, or as a sector over a title."""
    if len(line.text) > 20 or line.role != "text" or not after:
        return False
    return bool(key_matches(after[0].text)) or (
        _is_of_series(line.text) and is_title_like(after[0], first=True)
    )
