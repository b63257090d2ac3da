"""Titles: one line or several, with what stands above and below."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from articles.model import Line
from articles.patterns import deferred
from articles.structure.dates import find_date
from articles.structure.keys import key_matches
from articles.structure.media import is_medium, is_section
from articles.structure.names import plain_names
from articles.structure.numbering import number_of
from articles.structure.occasions import is_occasion
from articles.structure.tables import words

_LONGEST = 100
_BODY = (
    r"(?:政府|[办辦]公[厅廳室]|委[员員]?[会會]?|[局部院厅廳会會署处處科社]|公司|中心|法院|[检檢]察院|大[学學]|[学學]院|集[团團]|研究[所室]"
    r"|[银銀]行|交易所|[队隊]|[协協][会會]|委)"
)
_BODY_OF = deferred(rf"{_BODY}$")
_ISSUED = deferred(rf"{_BODY}(?:新[闻聞](?:公[报報]|[办辦公室]{{1,3}}|[处處]))?$")
_OPEN = deferred(
    r"(?:[关關][于於](?:印[发發]|[转轉][发發]|[调調]整)?|印[发發]|[转轉][发發]|[、和与與及的之])$"
)
_KICKER = deferred(
    r"[:：]$|^[【〔\[].*[】〕\]]$|^[^，。]{2,8}[·｜|丨][^，。]{2,12}$|^[“《].*[”》].{0,6}(?:[专專][栏欄题題]|系列.{0,4})$"
)
_IN_TEXT = frozenset(("comma", "bracket", "chapter", "section", "article", "round", "circled"))
"""Kinds of numbers that no title begins with."""
_LONGEST_COLUMN = 8
_SAYS_WHO = deferred(
    r"[:：]\s?\d{4}年|[记記]者|[报報]道$|[报報][导導]$|\d{4}-\d|\d{1,2}月\d{1,2}日$|[\d日][电電讯訊]"
)
"""What stands in a byline, and not in a subtitle."""
_IS_METADATA = deferred(
    r"^\d{4}(?:\W\d{1,2}\W\d{1,2}|年\d{1,2}月\d{1,2}日)(?!\w)|\d{1,2}[:：]\d{2}(?!\w)|://|www\."
)
_PHRASE = deferred(r"[的了是在不，？！…“]")
"""What stands in what a title says, and hardly in a name."""
_BOXED = deferred(r"[（(][^（()）]*[）)]")
_DASHES = ("——", "—", "──", "--", "――", "－－")


@dataclass(slots=True)
class Titled:
    """What a block of title lines says."""

    title: str | None = None
    around: list[tuple[str, str]] = field(default_factory=list)
    """``kicker`` and ``subtitle`` with their texts."""
    returned: list[Line] = field(default_factory=list)
    """Lines that belong to the body."""


def is_title_like(line: Line, *, first: bool) -> bool:
    """Whether a line may be a title, or stand beside one."""
    text = line.text
    if (
        line.role not in ("text", "heading")
        or not 2 <= len(text) <= _LONGEST
        or (line.role == "heading" and not first)
    ):
        return False
    if text[-1] in "。；;，,、" or "。" in text or re.match(r"[•·●■◆*▪\-–]\s|附件", text):
        return False
    if _BOXED.fullmatch(text) or is_occasion(text):
        return False
    if not begins_as_title(text) and (any(k.start == 0 for k in key_matches(text))):
        return False
    if text[-1] in ":：" and (not first or re.search(r"[们們委局厅廳府][:：]$", text)):
        return False
    number = number_of(text)
    return number is None or (first and number.kind not in _IN_TEXT)


def begins_as_title(text: str) -> bool:
    """Whether a line that begins with a key may be a title: ``评论｜别让…``, ``机构：明年…``."""
    keys = key_matches(text) if len(text) <= _LONGEST else []
    if len(keys) != 1 or keys[0].start:
        return False
    value = text[keys[0].end :].strip()
    if keys[0].name not in words("ambiguous"):
        return keys[0].name in words("doubtful") and bool(_PHRASE.search(value)) and not find_date(value)
    named = is_medium(value) or is_office(value) or plain_names(value)
    return len(value) > 2 and not named and not find_date(text)


def read_title(block: Sequence[Line], separated: bool, declared: str | None, after: str = "") -> Titled:
    """Which lines of the block are title, kicker and subtitle.

    ``separated`` says that metadata stand below the block, ``after`` is the first line of what follows.
    """
    texts = [line.text for line in block]
    if declared:
        return _declared(block, declared, separated)
    if not texts:
        return Titled()
    titled = Titled()
    at = _kickers(texts)
    if at:
        titled.around.append(("kicker", " ".join(text.rstrip(":：") for text in texts[:at])))
    titled.title, at = closed_up(texts[at]), at + 1
    while at < len(texts) and _joins(titled.title, texts[at]):
        titled.title, at = titled.title + closed_up(texts[at]), at + 1
    if separated and (issuers := _issuers(texts[at:])):
        titled.around.append(("publisher", issuers))
        return titled
    if at < len(texts) and _is_subtitle(texts[at], separated and at + 1 == len(texts), after):
        titled.around.append(("subtitle", texts[at].lstrip("—─-―－ ")))
        at += 1
    titled.returned = list(block[at:])
    return titled


def _issuers(texts: Sequence[str]) -> str | None:
    """The offices that all these lines name, parted by ``、``; ``None`` where one names no office."""
    if not all(len(text) <= 25 and _ISSUED.search(text) for text in texts):
        return None
    offices = [office for text in texts for office in re.split(r"[ \u3000]+", text) if office]
    return "、".join(offices if all(map(_BODY_OF.search, offices)) else texts) or None


def _kickers(texts: Sequence[str]) -> int:
    """How many lines stand over the title: one that says so, or all but the one over a subtitle in dashes."""
    below = next((at for at, text in enumerate(texts) if text.startswith(_DASHES)), 0)
    if below == 1:
        return 0
    if below > 1 and not any(_joins(*pair) for pair in pairwise(texts[:below])):
        return below - 1
    return int(len(texts) > 1 and _is_kicker(*texts[:2]) and not _joins(texts[0], texts[1]))


def _is_kicker(text: str, title: str) -> bool:
    """Whether a line stands over a title, and is none: it says so, or is a column's name and shorter."""
    if _KICKER.search(text) or text.endswith(words("banner")) or is_section(text):
        return True
    column = len(text) <= min(_LONGEST_COLUMN, len(title) - 1) and text.endswith(words("column"))
    return column and not is_office(title)


def _is_subtitle(text: str, alone: bool, after: str) -> bool:
    """Whether a line under the title belongs to it: by dashes, by standing alone, or by its length."""
    if _SAYS_WHO.search(text) or _IS_METADATA.search(text) or key_matches(text) or _asks(text):
        return False
    if text.startswith(_DASHES) or alone:
        return True
    return ("，" in text or len(text) > 20) and len(after) > 40 and number_of(text) is None


def _asks(text: str) -> bool:
    """Whether a line is a question or an answer of an interview: ``问：…``."""
    return text[:1] in "问問答QA" and text[1:2] in ("：", ":")


def same(text: str, title: str) -> bool:
    """Whether two lines are the same title but for spaces and marks."""
    return bare(text) == bare(title)


def bare(text: str) -> str:
    """A text without spaces and marks."""
    return re.sub(r"[\W_]", "", text)


def _declared(block: Sequence[Line], title: str, separated: bool) -> Titled:
    titled = Titled(title)
    start, end = place_of(title, [line.text for line in block])
    if start == end:
        start = end = int(bool(block) and separated and _is_kicker(block[0].text, title))
    if start:
        titled.around.append(("kicker", block[start - 1].text.rstrip(":：")))
    after = [line for line in block[end:] if not same(line.text, title)]
    if separated and (issuers := _issuers([line.text for line in after])):
        titled.around.append(("publisher", issuers))
        return titled
    if after and (after[0].text.startswith(_DASHES) or (separated and len(after) == 1)):
        titled.around.append(("subtitle", after.pop(0).text.lstrip("—─-―－ ")))
    titled.returned = after
    return titled


def place_of(title: str, texts: Sequence[str]) -> tuple[int, int]:
    """Where a title stands among lines, perhaps broken over three; ``(0, 0)`` where it does not."""
    for start in range(len(texts)):
        for end in range(start + 1, min(start + 3, len(texts)) + 1):
            if same("".join(texts[start:end]), title):
                return start, end
    return 0, 0


def _joins(first: str, second: str) -> bool:
    """Whether a title goes on in the next line: ``×市人民政府 / 关于印发…的通知``."""
    if second.startswith(_DASHES):
        return False
    if _OPEN.search(first) or any(first.count(a) > first.count(b) for a, b in ("《》", "“”", "（）", "「」")):
        return True
    if is_document(first) or not is_document(second):
        return False
    if re.search("[关關][于於]", first):
        return True
    return bool(_BODY_OF.search(first)) or bool(re.match("[关關][于於]|印[发發]", second)) or len(second) <= 8


def is_document(text: str) -> bool:
    """Whether a title ends in the kind of document that it is of: 通知, 公告 …, perhaps with （试行）."""
    return re.sub(r"[（(][^（）()]{2,16}[）)]$", "", closed_up(text)).endswith(words("document"))


def is_office(text: str) -> bool:
    """Whether a line is the name of an office or a company."""
    return bool(_BODY_OF.search(text)) and not re.search("[，。：:；|｜丨/／]", text)


def closed_up(text: str) -> str:
    """A line of characters set apart by spaces, as ``民 事 判 决 书``, without them."""
    spaced = re.fullmatch(r"\S(?:[ \u3000]{1,4}\S){1,12}", text)
    return re.sub(r"[ \u3000]", "", text) if spaced else text
