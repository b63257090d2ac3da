"""The names of offices, companies and schools, and of the kinds of documents that they issue."""

from __future__ import annotations

import re
from collections.abc import Sequence

from articles.patterns import deferred
from articles.structure.comparing import closed_up
from articles.structure.tables import words

_BODY = (
    r"(?:政府|[办辦]公[厅廳室]|委[员員]?[会會]?|[局部院厅廳会會署处處科社]|公司|中心|法院|[检檢]察院|大[学學]|[学學]院|集[团團]|研究[所室]"
    r"|[银銀]行|交易所|[队隊]|[协協][会會]|委)"
)
_BODY_OF = deferred(rf"{_BODY}$")
_ISSUED = deferred(rf"{_BODY}(?:新[闻聞](?:公[报報]|[办辦公室]{{1,3}}|[处處]))?$")
_LONGEST = 25


def ends_as_office(text: str) -> bool:
    """Whether a text ends as the name of an office or a company does."""
    return bool(_BODY_OF.search(text))


def is_office(text: str) -> bool:
    """Whether a line is the name of an office or a company."""
    return ends_as_office(text) and not re.search("[，。：:；|｜丨/／]", text)


def offices_named(lines: Sequence[str]) -> str | None:
    """The offices that all these lines name, parted by ``、``; ``None`` where one names no office."""
    if not all(len(line) <= _LONGEST and _ISSUED.search(line) for line in lines):
        return None
    offices = [office for line in lines for office in re.split(r"[ \u3000]+", line) if office]
    return "、".join(offices if all(map(ends_as_office, offices)) else lines) or None


def is_document(title: str) -> bool:
    """Whether a title ends in the kind of document that it is of: 通知, 公告 …, perhaps with （试行）."""
    return re.sub(r"[（(][^（）()]{2,16}[）)]$", "", closed_up(title)).endswith(words("document"))
