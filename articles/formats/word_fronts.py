"""The front of a Word document: its title, and what stands over it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from articles.formats.word_looks import Shown
from articles.formats.word_titles import OPENING, find_title, is_metadata
from articles.model import Line
from articles.structure.comparing import closed_up
from articles.structure.fields import read_fields
from articles.structure.offices import is_office
from articles.structure.title_like import is_title_like

_NEWSPAPER = re.compile(
    r"[^\s，。：]{2,12}(?:[日晚早时時周都商快]?[报報]|[网網]|周刊|[杂雜]志|[雜杂]誌|通[讯訊]社|[电電][视視][台臺]|研究[所院])"
)


def entitled(shown: Sequence[Shown]) -> tuple[str | None, str | None, list[Line]]:
    """The title, the newspaper whose name stands over it, and the lines with the title's as one.

    Over the title are left its metadata and the line next to it; any other comes after the metadata under it.
    """
    start, end = find_title(shown)
    lines = [Line(one.line.text) if one.line.level == -1 else one.line for one in shown]
    if start == end:
        return None, None, lines
    title = _joined([line.text for line in lines[start:end]])
    over, under = lines[:start], lines[end:]
    if start > OPENING:
        return title, None, [*over, Line(title), *under]
    said = any(_names_publisher(line.text) for line in [*over, *under[:OPENING]])
    paper = None if said else next((line for line in over if _is_publisher(line.text.strip())), None)
    if paper:
        over.remove(paper)
    known = [line for line in over if is_metadata(line.text)]
    over = [line for line in over if line not in known]
    named = [line for line in over if is_title_like(Line(line.text.strip()), first=True)][-1:]
    moved = [line for line in over if line not in named]
    read = next((at for at, line in enumerate(under) if not is_metadata(line.text)), len(under))
    kicker = [Line(line.text) for line in named]
    lines = [*known, *kicker, Line(title), *under[:read], *moved, *under[read:]]
    return title, paper.text.strip() if paper else None, lines


def _names_publisher(text: str) -> bool:
    """Whether a metadata line gives the publisher under a key, who goes before a name over the title."""
    return any(field.name == "publisher" and field.key for field in read_fields(text.strip()) or ())


def _is_publisher(text: str) -> bool:
    """Whether a line over a title is the name of a newspaper or an office."""
    return bool(_NEWSPAPER.fullmatch(text)) or is_office(text)


def _joined(texts: Sequence[str]) -> str:
    """The parts of a title; a space only between words of an alphabet."""
    whole = ""
    for text in map(str.strip, texts):
        spaced = whole[-1:].isascii() and whole[-1:].isalnum() and text[:1].isascii() and text[:1].isalnum()
        whole += f" {text}" if spaced else text
    return closed_up(whole)
