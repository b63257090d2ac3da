"""Which lines may be a title, by what they say and how they end."""

from __future__ import annotations

from articles.model import Line
from articles.patterns import deferred
from articles.structure.dates import find_date
from articles.structure.keys import key_matches
from articles.structure.media import is_medium
from articles.structure.names import plain_names
from articles.structure.numbering import number_of
from articles.structure.occasions import is_occasion
from articles.structure.offices import is_office
from articles.structure.tables import words

_LONGEST = 100
_IN_TEXT = frozenset(("formal", "comma", "bracket", "chapter", "section", "article", "round", "circled"))
"""Kinds of numbers that no title begins with."""
_LISTED = deferred(r"[•·●■◆*▪\-–]\s|附件")
"""How items of a list and attachments begin."""
_BOXED = deferred(r"[（(][^（()）]*[）)]")
"""A remark, which may stand under a title."""
_WHOM = deferred(r"[们們委局厅廳府][:：]$")
"""How the line ends that says whom a letter addresses."""
_PHRASE = deferred(r"[的了是在不，？！…“]")
"""What stands in what a title says, and hardly in a name."""


def is_title_like(line: Line, *, first: bool) -> bool:
    """Whether a line may be a title, or stand beside one."""
    text = line.text
    if line.role != "text" and not (first and line.role == "heading"):
        return False
    if not 2 <= len(text) <= _LONGEST or _is_of_text(text) or (first and _BOXED.fullmatch(text)):
        return False
    if not begins_as_title(text) and any(key.start == 0 for key in key_matches(text)):
        return False
    if text[-1] in ":：" and (not first or _WHOM.search(text)):
        return False
    number = number_of(text)
    return number is None or (first and number.kind not in _IN_TEXT)


def _is_of_text(text: str) -> bool:
    """Whether a line is a sentence, an item of a list or of an occasion."""
    sentence = text[-1] in "；;，,、" or "。" in text
    return sentence or bool(_LISTED.match(text)) or is_occasion(text)


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
