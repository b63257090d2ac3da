"""Headings: which lines are one, and which begin with one."""

from __future__ import annotations

from collections.abc import Sequence

from articles.model import Line
from articles.structure.levels import Heading
from articles.structure.marked import marked
from articles.structure.numbered import numbered
from articles.structure.numbering import Number, number_of
from articles.structure.parts import FINAL
from articles.structure.series import add_numbered_questions, add_questions, add_short, add_steps, drop_halves
from articles.structure.unnumbered import announced, attached, plain


def find_headings(lines: Sequence[Line], title: str = "") -> list[Heading | None]:
    """For each line its heading, if it is or begins with one. ``title`` is the article's."""
    papers = announced(lines, title)
    numbers = [number_of(line.text) if line.role in ("text", "heading") else None for line in lines]
    declared = any(line.role == "heading" for line in lines)
    found: list[Heading | None] = []
    for at, line in enumerate(lines):
        if line.role == "heading":
            found.append(_declared(line, numbers[at]))
        elif line.role != "text":
            found.append(None)
        elif numbers[at]:
            found.append(numbered(lines, numbers, at))
        elif at and (kind := attached(lines, at, papers)):
            found.append(Heading(0, len(line.text), kind))
        else:
            found.append(None if declared else plain(lines, found, at, FINAL))
    drop_halves(lines, numbers, found)
    if not declared:
        for at, heading in marked(lines, found).items():
            found[at] = heading
    if not declared:
        add_questions(lines, numbers, found)
        add_steps(lines, found)
        add_numbered_questions(lines, found)
        add_short(lines, numbers, found)
    return found


def _declared(line: Line, number: Number | None) -> Heading:
    kind = f"h{line.level}" if line.level else number.kind if number else "bold"
    return Heading(0, len(line.text), kind)
