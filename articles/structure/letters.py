"""The heads of letters: mail with who sent it and its subject, and the letters of Taiwan's offices."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from articles.model import Line
from articles.patterns import deferred
from articles.structure.dates import iso_date
from articles.structure.keys import Field
from articles.structure.names import plain_names
from articles.structure.offices import is_office

_LABELLED = deferred(
    r"(?P<label>[^\W\d_a-zA-Z]{2,14}|[A-Z][a-z]{1,6})[ \u3000]?[:：]\s*(?P<value>.*)", needs=":："
)
_SENDER = ("寄件者", "寄件人", "发件人", "發件人", "From")
_SUBJECT = ("主旨", "主题", "主題", "Subject")
_DATE = ("日期", "时间", "時間", "发送时间", "發送時間", "寄件日期", "发文日期", "發文日期", "Date", "Sent")
_OTHER = ("收件者", "收件人", "抄送", "副本", "密件副本", "回复", "回覆", "附件", "To", "Cc", "Bcc")
_OF_MAIL = frozenset((*_SENDER, *_SUBJECT, *_DATE, *_OTHER))
_NUMBER, _WHOM = "發文字號", "受文者"
_OF_OFFICE = frozenset(
    ("機關地址", "地址", "承辦人", "聯絡人", "電話", "傳真", "電子信箱", "電子郵件", "聯絡方式", "速別")
) | {_NUMBER, _WHOM, "發文日期", "附件", "密等及解密條件或保密期限"}
_LETTER = deferred(r"(?P<office>[^\W\d_a-zA-Z]{4,24})[ \u3000]+(?:書?函|令|公告|開會通知單)", needs=" \u3000")
_ADDRESS = deferred(r"\s*[<＜(（][^<>＜＞()（）]*@[^<>＜＞()（）]*[>＞)）]", needs="@")
_DEEPEST = 14
"""Lines; no such head is longer."""


def letter_fields(lines: Sequence[Line]) -> tuple[list[Field], int]:
    """What the head of a letter says, and how many lines it takes; 0 where there is none."""
    return _mail(lines) or _of_office(lines) or ([], 0)


def _mail(lines: Sequence[Line]) -> tuple[list[Field], int] | None:
    said = dict(_labelled(lines, _OF_MAIL))
    sender = next((said[label] for label in _SENDER if said.get(label)), None)
    title = next((said[label] for label in _SUBJECT if said.get(label)), None)
    if not sender or not title:
        return None
    name = _ADDRESS.sub("", sender).strip(' "“”')
    who = Field("author" if plain_names(name) else "publisher", name, "发件人")
    return [Field("title", title), who, *_dated(said)], len(said)


def _of_office(lines: Sequence[Line]) -> tuple[list[Field], int] | None:
    letter = _LETTER.fullmatch(lines[0].text) if lines else None
    said = dict(_labelled(lines[1:], _OF_OFFICE)) if letter and is_office(letter["office"]) else {}
    if not letter or not said.get(_NUMBER):
        return None
    fields = [Field("title", lines[0].text), Field("publisher", letter["office"], "發文機關")]
    whom = [Field("addressee", said[_WHOM])] if said.get(_WHOM) else []
    return [*fields, Field("document_number", said[_NUMBER]), *whom, *_dated(said)], len(said) + 1


def _dated(said: dict[str, str]) -> list[Field]:
    """The day that a label gives."""
    days = (iso_date(said[label]) for label in _DATE if said.get(label))
    return [Field("published", iso) for iso in days if iso][:1]


def _labelled(lines: Sequence[Line], labels: frozenset[str]) -> Iterator[tuple[str, str]]:
    """The labels of the first lines with their values, up to a line with none of these."""
    for line in lines[:_DEEPEST]:
        match = _LABELLED.fullmatch(line.text)
        if not match or match["label"] not in labels:
            return
        yield match["label"], match["value"].strip()
