"""What the lines say and what the format declares, as one ``Metadata``."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from articles.model import Line, Metadata
from articles.patterns import deferred
from articles.structure import documents
from articles.structure.beside_names import spaced_names_joined, without_workplaces
from articles.structure.bylines import names_in
from articles.structure.datelines import dateline_fields, first_paragraph
from articles.structure.keys import Field
from articles.structure.media import is_desk
from articles.structure.names import plain_names
from articles.structure.offices import is_organisation
from articles.structure.roles import role
from articles.structure.tables import words

_KEYWORDS = deferred(
    r"[【\[]?\s*(?:关\s?键\s?[词字]|關\s?鍵\s?[詞字]|主\s?[题題]\s?[词詞])\s*(?:[】\]:：]|\s)\s*[:：]?\s*(?P<words>.+)"
)
_REPORTERS = deferred(role)
_TEXTS = frozenset(
    ("published", "publisher", "author", "url", "document_number", "byline", "editor", "kicker", "subtitle")
) | {"signature", "signed", "addressee"}


def merged(title: str | None, found: Sequence[Field], declared: Metadata, body: list[Line]) -> Metadata:
    """The metadata of an article: what its lines say goes before what its format declares.

    A notice without a date of publication was published when it was signed, by who signed it. Who compiled
    a text is its author where nobody else is.
    Marks the lines of ``body`` that list attachments.
    """
    dateline = next(filter(None, (dateline_fields(line.text) for line in first_paragraph(body))), [])
    found = _authors_joined([_told(field, declared.author) for field in found])
    compiled = [] if declared.author else [replace(f, name="author") for f in found if f.name == "compiler"]
    said = _said([*found, *dateline, *_keywords(body), *compiled])
    if declared.published and not any(f.name == "published" and f.value and _drafted(f) < 2 for f in found):
        said.pop("published", None)
    paper = next((field.value for field in found if field.name == "paper"), None)
    known = replace(declared, **{"publisher": paper or declared.publisher, **said})
    extra = {f.name: f.value for f in [*dateline, *found] if f.name in ("dated", "agency")}
    return replace(
        known,
        published=known.published or known.signed or extra.get("dated"),
        publisher=known.publisher or _issuer(title, known.signature) or extra.get("agency"),
        addressee=known.addressee or documents.addressee(body),
        attachments=documents.attachments(body) or known.attachments,
    )


def _authors_joined(found: Sequence[Field]) -> list[Field]:
    """The fields with the authors whom one key names on several lines as one, and those of all
    reporters: ``分析师：…`` twice, ``记者：…`` over ``通讯员：…``."""
    first = next((field for field in found if field.name == "author" and field.value), None)
    if not first or not first.key:
        return list(found)
    keys = {
        first.key,
        *(f.key for f in found if _REPORTERS.fullmatch(first.key) and _REPORTERS.fullmatch(f.key)),
    }
    names = dict.fromkeys(f.value for f in found if f.name == "author" and f.key in keys and f.value)
    return [replace(first, value="、".join(names)), *found]


def _told(field: Field, author: str | None) -> Field:
    """A field, a name without a key being the author's where the format says so."""
    is_author = field.name == "publisher" and not field.key and field.value == author
    return replace(field, name="author") if is_author else field


def _issuer(title: str | None, signature: str | None) -> str | None:
    """Who issued a document: the bodies that signed it. Where a person signs, it is the body in the title."""
    issuer = documents.issuer(title or "")
    signed = [name for name in (signature or "").split("、") if is_organisation(name)]
    bodies = "、".join(name for name in signed if not plain_names(name))
    return issuer or bodies or None if len(bodies) <= 4 else bodies


def _keywords(body: Sequence[Line]) -> list[Field]:
    """The keywords that a paper gives after its abstract; the line stays where it is."""
    for line in body[:8]:
        match = _KEYWORDS.match(line.text)
        if match and len(line.text) <= 120:
            return [Field("keywords", match["words"])]
    return []


def _said(found: Sequence[Field]) -> dict[str, Any]:
    """The first value of each field; only those that lines give."""
    said: dict[str, Any] = {}
    for field in sorted(found, key=_drafted):
        if field.name in said or not field.value:
            continue
        if field.name in _TEXTS:
            said[field.name] = field.value
        elif field.name == "views" and (views := _views(field.value)) is not None:
            said["views"] = views
        elif field.name == "keywords":
            said["keywords"] = tuple(w for w in re.split(r"[\s;；,，、|｜]+", field.value) if w)
    if isinstance(author := said.pop("author", None), str):
        said = {**_authors(author), **said}
    return said


def _authors(text: str) -> dict[str, Any]:
    """The authors that a value names, and the value as their byline where it says more."""
    named = names_in(text)
    people = without_workplaces(text)
    names = named or spaced_names_joined(people)
    if all(map(is_desk, names.split("、"))):
        return {"byline": text}
    return {"author": names, "byline": text} if named or people != text else {"author": names}


def _drafted(field: Field) -> int:
    """An order in which a date of publication goes before one without a key, and that before others."""
    if field.name != "published" or not field.key:
        return int(field.name == "published")
    return 2 if field.key.startswith(words("other_date")) else 0


def _views(text: str) -> int | None:
    match = re.match(r"(\d[\d,]*(?:\.\d+)?)\s*([万萬wW]?)", text)
    if not match:
        return None
    return round(float(match[1].replace(",", "")) * (10_000 if match[2] else 1))
