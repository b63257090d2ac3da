"""The names of offices, companies and schools, and of the kinds of documents that they issue."""

from __future__ import annotations

import re
from collections.abc import Sequence

from articles.patterns import deferred
from articles.structure.comparing import closed_up
from articles.structure.tables import words

OFFICES = ("authority", "committee", "company", "university", "institute")
"""The lists of how the names of offices, companies and schools end."""
_PRESS_OFFICE = deferred(r"新[闻聞](?:公[报報]|稿|[发發][布佈]|[办辦公室]{1,3}|[处處])$", needs="闻聞")
"""What an office's own press office adds to the name, or its release."""
_LONGEST = 25


def ends_as_office(text: str) -> bool:
    """Whether a text ends as the name of an office or a company does."""
    return text.endswith(words(*OFFICES))


def is_office(text: str) -> bool:
    """Whether a line is the name of an office or a company."""
    return ends_as_office(text) and not re.search("[，。：:；|｜丨/／]", text)


def is_organisation(text: str) -> bool:
    """Whether a name is that of a body which signs or publishes, and not a person's."""
    return text.endswith(words(*OFFICES, "organisation", "desk_end", "medium"))


def offices_named(lines: Sequence[str]) -> str | None:
    """The offices that all these lines name, parted by ``、``; ``None`` where one names no office."""
    if not all(len(line) <= _LONGEST and _issues(line) for line in lines):
        return None
    offices = [office for line in lines for office in re.split(r"[ \u3000]+", line) if office]
    return "、".join(offices if all(map(ends_as_office, offices)) else lines) or None


def without_press_office(name: str) -> str:
    """The name of an office without that of its press office, or of its release."""
    return _PRESS_OFFICE.sub("", name)


def _issues(line: str) -> bool:
    return "的" not in line and (ends_as_office(line) or ends_as_office(without_press_office(line)))


def is_document(title: str) -> bool:
    """Whether a title ends in the kind of document that it is of: 通知, 公告 …, perhaps with （试行）."""
    return re.sub(r"[（(][^（）()]{2,16}[）)]$", "", closed_up(title)).endswith(words("document"))
