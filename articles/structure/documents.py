"""Document numbers, addressees and attachments of official papers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from articles.model import Line
from articles.patterns import deferred
from articles.structure.tables import any_of

_OPEN, _SHUT = r"[\[〔﹝（(【]", r"[\]〕﹞）)】]"
_NUMBER = deferred(
    rf"[^\W\d_a-zA-Z]{{1,12}}{_OPEN}(?:19|20)\d\d{_SHUT}\s?第?\s?\d{{1,5}}\s?[号號]"
    r"|\d{2,3}年度[^\W\d_a-zA-Z]{1,8}字第\s?\d{1,6}\s?[号號]"
    rf"|{_OPEN}(?:19|20)\d\d{_SHUT}[^\W\d_a-zA-Z]{{1,3}}\d{{0,5}}[^\W\d_a-zA-Z]{{1,5}}\d{{1,6}}[号號](?:之[一二三四五])?"
    rf"|[^\W\d_a-zA-Z]{{2,12}}字第\s?\d{{5,14}}\s?[号號]"
)
_ISSUER = deferred(
    lambda: (
        rf"(?P<issuer>[^关關，。：]{{1,40}}?{any_of('authority', 'committee', 'company', 'university')})"
        r"(?:[关關][于於]|[转轉批][发發转轉]|截至|\d{4}年|(?:民事|刑事|行政|[执執]行)[判裁決决][决決定书書])"
    )
)
_ORDER = deferred(
    rf"(?:{_OPEN}(?:19|20)\d\d{_SHUT}\s?第?|第)\s?[\d一二三四五六七八九十百〇零]{{1,5}}\s?[号號]"
)
"""The number of an order or of minutes, which names no office: ``第12号``, ``〔2024〕12号``."""
_ISSUE = deferred(
    r"[（(]?(?:\d{4}\s?年)?\s?(?:[总總]?第|[总總])\s?[\d一二三四五六七八九十百〇零]{1,5}\s?[期辑輯]"
    r"(?:\s?[（(][^（）()]{2,16}[）)])?[）)]?",
    needs="期辑輯",
)
"""The issue of a briefing: ``第18期``, ``2024年第3期（总第126期）``."""
_ADDRESSEE = deferred(r"(?P<who>[^。！？；:：]{2,150})[:：]")
_ADDRESSED = deferred(
    r"^(?:各|你(?=[们們单單公局处處院校部厅廳市县縣区區省])|[贵貴]|[尊][敬]|[亲親][爱愛]|[广廣]大|全[体體市省校国國])|(?:[们們]|政府|[委局厅廳部院会會校处處署]|公司|[单單]位|部[门門]|[业業]主|股[东東]|家[长長]|同志|委[员員]|代表|先生|女士|小姐|老[师師]|朋友|[总總])(?:（[^）]*）)?$"
)
_ASKS = deferred(r"[敬恳懇谨謹]?[请請]|希?望|[兹茲现現为為对對由]|根[据據]|按照")
"""How a clause begins that addresses nobody: ``請政府告知本會：``."""
_ATTACHMENTS = deferred(
    r"附\s{0,2}件\s{0,2}(?:[:：]|\d{1,2}[:：.．、])\s*"
    r"|(?:相[关關]附件|(?:[附文]件|[档檔]案)下[载載])\s{0,2}[:：]?$"
)
_FILE = deferred(r"\S.{0,80}\.(?:docx?|xlsx?|pptx?|pdf|wps|et|ofd|csv|txt|zip|rar|7z|odt|ods)$")
_ITEM = deferred(r"(?:附件)?\d{1,2}[.．、:：]\s*")


def number_of_document(text: str, *, whole: bool = False) -> str | None:
    """The first document number of a text, as ``国发〔2023〕12号``; ``whole``: if it is nothing else."""
    if not whole:
        match = _NUMBER.search(text)
        return match[0] if match else None
    text = text.strip()
    boxed = text[1:-1] if text[:1] in "(（" and text[-1:] in ")）" else text
    for line in (text, boxed):
        if len(line) <= 40 and (_NUMBER.fullmatch(line) or _ORDER.fullmatch(line)):
            return re.sub(r"\s", "", line)
    return None


def is_issue(text: str) -> bool:
    """Whether a line is the number of a briefing's issue and nothing else."""
    return len(text) <= 30 and bool(_ISSUE.fullmatch(text))


def issuer(title: str) -> str | None:
    """The body whose document a title names: ``国务院办公厅关于…的通知``, ``…人民法院民事判决书``."""
    match = _ISSUER.match(title)
    return match["issuer"] if match else None


def addressee(lines: Sequence[Line]) -> str | None:
    """Whom a notice or a letter addresses, in its first lines: ``各市人民政府：``."""
    for line in lines[:3]:
        match = _ADDRESSEE.fullmatch(line.text)
        if match and line.role == "text" and _addresses(match["who"]):
            return match["who"].strip()
    return None


def _addresses(who: str) -> bool:
    """Whether this names readers, and is no clause with a verb: ``請政府告知本會``."""
    return bool(_ADDRESSED.search(who)) and not _ASKS.match(who)


def attachments(lines: list[Line]) -> tuple[str, ...]:
    """The attachments that a notice lists. Their lines become list items in place."""
    found: list[str] = []
    listing = False
    for at, line in enumerate(lines):
        head = _ATTACHMENTS.match(line.text) if line.role == "text" else None
        item = (_ITEM.match(line.text) or _FILE.match(line.text)) if listing else None
        listing = bool(head or item) and len(line.text) <= 120 and not line.text.endswith("。")
        if not listing:
            if found:
                break
            continue
        lines[at] = replace(line, role="item")
        rest = _ITEM.sub("", line.text[head.end() :] if head else line.text, count=1)
        found += [name for name in re.split(r"\s+\d{1,2}[.．、]\s*", rest) if name]
    return tuple(name.rstrip("；;，,") for name in found)
