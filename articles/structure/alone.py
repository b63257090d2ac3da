"""Names that stand alone under a title without a key: a pen name, a desk, an office."""

from __future__ import annotations

import re
from collections.abc import Sequence

from articles.model import Line
from articles.patterns import deferred
from articles.structure.keys import Field
from articles.structure.media import is_desk, is_medium, is_newspaper
from articles.structure.names import HAN, MARKS, plain_names
from articles.structure.offices import OFFICES, is_document, is_office
from articles.structure.opening import line_fields
from articles.structure.shapes import is_running_text
from articles.structure.tables import words

_MARKED = deferred(rf"(?P<mark>[{MARKS}△◇☆★])\s*(?P<name>{HAN}(?:{HAN}|·){{1,7}}|[A-Z][A-Za-z.]{{1,15}})")
"""A name after a mark."""
_LONGEST_PEN_NAME = 3
"""Code points of a pen name that no mark shows."""
_SHORTEST_OFFICE = 5
_FIRST = 200
"""Lines among which the mark of a list comes again."""


def names_alone(lines: Sequence[Line], at: int, title: str) -> list[Field]:
    """The fields of a line under a title that is a name by where it stands; none where it may be a heading.

    A mark that begins no other line shows a name, and so does a line of metadata right below.
    """
    text = lines[at].text
    if (
        (at == 1 and is_newspaper(text))
        or _is_office_alone(lines, at)
        or (_is_body(text) and not is_office(lines[at - 1].text) and _below(lines, at))
    ):
        return [Field("publisher", text)]
    marked = _MARKED.fullmatch(text)
    name = marked["name"] if marked else text
    if lines[at].role != "text" or not (_is_single(lines, marked["mark"]) if marked else _below(lines, at)):
        return []
    if is_desk(name):
        return [Field("byline", name)]
    if not _may_name(name) or (not marked and not _fits(name, title)):
        return []
    return [Field("author", name)]


def _is_body(text: str) -> bool:
    """Whether a name is long enough for that of a body, and ends so."""
    named = re.fullmatch(rf"(?!.*的){HAN}{{{_SHORTEST_OFFICE},}}", text)
    return bool(named) and text.endswith(words(*OFFICES, "alliance"))


def is_next_heading(lines: Sequence[Line], at: int, known: Sequence[Field]) -> bool:
    """Whether what looks like an author's name stands over prose after the author has been named."""
    after = lines[at + 1 : at + 2]
    named = any(field.name == "author" for field in known)
    over = bool(after) and is_running_text(after[0]) and at > 0 and not plain_names(lines[at - 1].text)
    return named and over and plain_names(lines[at].text) == lines[at].text


def _is_office_alone(lines: Sequence[Line], at: int) -> bool:
    """Whether the only line that is an office's name stands right under metadata."""
    text, under = lines[at].text, at > 1 and line_fields(lines[at - 1], titled=True)
    if not under or lines[at].role != "text" or len(text) < _SHORTEST_OFFICE or not is_office(text):
        return False
    return sum(line.role == "text" and is_office(line.text) for line in lines[at : at + _FIRST]) == 1


def _is_single(lines: Sequence[Line], mark: str) -> bool:
    """Whether one line alone begins with a mark."""
    return sum(line.text.startswith(mark) for line in lines[:_FIRST]) == 1


def _below(lines: Sequence[Line], at: int) -> bool:
    """Whether metadata stand right below, which are more than a name."""
    after = lines[at + 1] if at + 1 < len(lines) else None
    return after is not None and bool(after.role == "text" and _dates_or_sources(after))


def _dates_or_sources(line: Line) -> bool:
    fields = line_fields(line, titled=True) or []
    return any(field.name in ("published", "publisher", "paper", "views") and field.value for field in fields)


def _may_name(name: str) -> bool:
    """Whether nothing says that this is the name of anything but a person."""
    listed = any(name in words(kind) for kind in ("section", "banner", "part"))
    said = name.endswith((*words("column"), *words("genre")))
    return not (listed or said or is_document(name) or is_office(name) or is_medium(name))


def _fits(name: str, title: str) -> bool:
    """Whether a name without a mark may stand under a title: short, and the title is no medium's name."""
    short = re.fullmatch(rf"{HAN}{{2,{_LONGEST_PEN_NAME}}}|[A-Z][a-z]+(?: [A-Z][\w.'\-]*){{1,2}}", name)
    return bool(short) and len(title) > len(name) and not is_medium(title)
