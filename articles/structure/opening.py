"""What the lines around a title say: numbers, offices, bylines, metadata."""

from __future__ import annotations

from dataclasses import replace

from articles.model import Line
from articles.patterns import deferred
from articles.structure.accounts import account_fields
from articles.structure.beside_names import parted_from_publication
from articles.structure.buttons import without_brackets, without_buttons
from articles.structure.bylines import (
    byline_fields,
    foreign_author,
    head_of_office,
    is_byline,
    names_in,
    publication_in,
)
from articles.structure.dated import strip_time
from articles.structure.datelines import dateline_fields, is_dateline, sender, without_subject
from articles.structure.documents import number_of_document
from articles.structure.fields import read_fields
from articles.structure.keys import Field, key_matches, unboxed
from articles.structure.labels import without_last_controls
from articles.structure.mastheads import masthead_fields
from articles.structure.names import MARKS, marked_names, mixed_names, plain_names
from articles.structure.offices import is_office
from articles.structure.papers import paper_fields
from articles.structure.posted import posted_fields
from articles.structure.printed import printed_fields
from articles.structure.promulgated import is_adoption
from articles.structure.tables import any_of

_STATUS = deferred(
    r"[（(](?:[於于]?.{2,30}(?:[註注]冊|注册)?成立.{0,20}|股份代[號号].{0,20}|征求意[见見]稿|草案|试行|試行)[）)]",
    needs="（(",
)
"""What a company or a draft is, under the name."""
_HANDED = deferred(
    r"[（(](?:本文)?(?:[系是]?根[据據]|[译譯]自|原[载載]|[节節][选選]自).{4,60}[）)]"
    r"|\S{2,10}[ \u3000]+[编編]?[译譯]|(?:[译譯]者|翻[译譯])[:：].{2,20}",
    needs="译譯（(",
)
"""Whence a text was taken, and who translated it."""
_DATED = deferred(
    r"(?:\D{2,8}[|｜]\s?)?\d{4}年\d{1,2}月\d{1,2}日(?!星期|禮拜|礼拜|周|週|上午|下午|第)(?=[^\W\d])",
    needs="年",
)
"""A date that goes on as a title does: ``2026年11月20日财经要闻``."""
_UNSIGNED = deferred(
    lambda: (
        rf"(?:本|[^\W\d_a-zA-Z]{{2,8}}){any_of('press')}"
        r"(?:特[约約])?(?:[评評][论論][员員]|[编編][辑輯]部)|社[论論评評]"
    ),
    needs="论論评評辑輯",
)
"""A byline without a name."""
_BY = deferred(
    r"(?:[Bb]y|BY)(?: ?[:：] ?| )(?P<name>[A-Z][\w.'\-]+(?: [A-Z][\w.'\-]+){0,3}|[^\W\d_a-zA-Z]{2,8})"
    r"(?P<rest>[ |,].*|)",
    needs="Bb",
)

_BUREAUS = tuple("署局厅廳處")
"""How the names of offices end that are as short as people's: 康文署."""
_LONGEST_BYLINE = 200
"""Code points; no line that names authors and where they work is longer."""


def line_fields(line: Line, *, titled: bool) -> list[Field] | None:
    """The fields of a line of the front; ``None`` where it is no metadata."""
    if titled and " " in line.text and len(line.text) <= _LONGEST_BYLINE:
        line = replace(line, text=without_last_controls(line.text))
    if own := account_fields(line.text):
        return own
    if titled and (posted := posted_fields(line.text)):
        return posted
    text = unboxed(without_buttons(line.text)).strip() if len(line.text) <= 120 else line.text
    if line.role == "heading" or (not titled and _DATED.match(text)):
        return None
    number = number_of_document(text, whole=True)
    if number:
        return [Field("document_number", number)]
    around = _around_title(text) if titled else []
    return (
        around
        or masthead_fields(text)
        or paper_fields(text)
        or _authors(text, titled=titled)
        or read_fields(text)
    )


def is_status(text: str) -> bool:
    """Whether a line says what the company is whose name stands above: ``（股份代號：09999）``."""
    return bool(_STATUS.fullmatch(text))


def _around_title(text: str) -> list[Field]:
    """The fields of a line under a title: what a paper is, whence it is, when it was adopted."""
    if printed := printed_fields(text):
        return printed
    if is_adoption(text):
        return [Field("other", text)]
    if _UNSIGNED.fullmatch(text):
        return [Field("byline", text)]
    if is_dateline(dateline := without_subject(text)) and dateline != text:
        return [*dateline_fields(dateline), Field("other", text)]
    if is_dateline(text):
        return [Field("byline", text), *dateline_fields(text)]
    return [Field("other", text)] if _STATUS.fullmatch(text) or _HANDED.fullmatch(text) else []


def _authors(text: str, *, titled: bool) -> list[Field]:
    """The fields of a line that names authors: a byline, or names alone."""
    if len(text) > _LONGEST_BYLINE:
        return []
    iso, byline = strip_time(without_brackets(text), compact=True)
    if is_byline(byline) and not key_matches(byline) and (titled or plain_names(names_in(byline) or "")):
        byline = byline.strip(f"{MARKS}()（） ")
        beside = [("published", iso), ("paper", publication_in(byline)), ("agency", sender(byline))]
        return [*byline_fields(byline), *(Field(name, value) for name, value in beside if value)]
    english = _BY.fullmatch(text)
    if english:
        return [Field("author", english["name"]), *(read_fields(english["rest"].strip(" |,")) or [])]
    head = head_of_office(text) if titled else None
    if name := (head and plain_names(head)) or (titled and foreign_author(text)):
        return [Field("byline", text), Field("author", name)]
    paper, names = _of_a_body(text) or parted_from_publication(text) if titled else (None, "")
    if paper and plain_names(names):
        return [Field("byline", text), Field("author", names), Field("paper", paper)]
    alone = (not text.endswith(_BUREAUS) and plain_names(text)) or (
        mixed_names(text) or marked_names(text) if titled else None
    )
    return [Field("author", alone)] if alone and (titled or len(alone) > 2 or " " in text) else []


def _of_a_body(text: str) -> tuple[str, str] | None:
    """An office, a company or a school and who writes for it: ``青藤宏观研究院　邱若谷``."""
    body, _, names = text.partition("\u3000" if "\u3000" in text else " ")
    return (body, names.strip()) if is_office(body) else None
