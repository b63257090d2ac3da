"""Headings that are known by others of an article: steps, questions, lines over a short sentence."""

from __future__ import annotations

from collections.abc import Sequence

from articles.model import Line
from articles.patterns import deferred
from articles.structure.levels import Heading
from articles.structure.numbering import Number
from articles.structure.parts import FINAL
from articles.structure.shapes import is_running_text
from articles.structure.unnumbered import CLOSED, plain

_STEP = deferred(
    r"(?:第[一二三四五六七八九十\d]{1,2}[步招]|步[骤驟][一二三四五六七八九十\d]{1,2}"
    r"|[Ss](?:tep|TEP) ?\d{1,2})[:：.、 \u3000]\s?[^。；;，,]{1,24}[^。；;，,：:]",
    needs="步招Ss",
)
"""A step of a manual with its name."""
_ASKED = deferred(r"(?:[QＱ]|[问問](?:[题題])?)[ .]?\d{1,2}[:：.、 \u3000]\s?.{2,60}", needs="QＱ问問")
"""A question with its number."""
_ANSWER = deferred(r"(?:[AＡ]|[回解]?答)[ \d]{0,3}[:：.、 \u3000]")
_SHORTEST_SENTENCE = 13
"""Code points of a sentence that a heading may stand over where others stand over paragraphs."""
_SHARE = 3
"""One in so many numbered paragraphs without a head."""
_SEVERAL = 3
"""Short lines over prose of which those that ask are headings too."""


def add_steps(lines: Sequence[Line], found: list[Heading | None]) -> None:
    """Where one step is a heading, each that stands as short a line is, whatever follows it."""
    steps = [at for at, line in enumerate(lines[:-1]) if line.role == "text" and _STEP.fullmatch(line.text)]
    if len(steps) > 1 and any(found[at] for at in steps):
        for at in steps:
            found[at] = Heading(0, len(lines[at].text), "plain")


def add_questions(
    lines: Sequence[Line], numbers: Sequence[Number | None], found: list[Heading | None]
) -> None:
    """Where several headings are plain lines, some or all may ask."""
    asked = {
        at: plain(lines, found, at, CLOSED)
        for at, line in enumerate(lines)
        if found[at] is None
        and line.role == "text"
        and line.text[-1] in "？?"
        and not numbers[at]
        and not _ASKED.fullmatch(line.text)
    }
    heads = {at: heading for at, heading in asked.items() if heading}
    known = sum(heading is not None and heading.kind == "plain" for heading in found)
    if known > 1 or known + len(heads) >= _SEVERAL:
        for at, heading in heads.items():
            found[at] = heading


def add_numbered_questions(lines: Sequence[Line], found: list[Heading | None]) -> None:
    """Several questions with numbers that paragraphs answer; in a dialogue the answers are marked too."""
    asked = [at for at, line in enumerate(lines[:-1]) if line.role == "text" and _ASKED.fullmatch(line.text)]
    if len(asked) > 1 and not any(at + 1 in asked or _ANSWER.match(lines[at + 1].text) for at in asked):
        for at in asked:
            found[at] = Heading(0, len(lines[at].text), "question")


def add_short(lines: Sequence[Line], numbers: Sequence[Number | None], found: list[Heading | None]) -> None:
    """Where several headings are plain lines, one may stand over a single short sentence."""
    if sum(heading is not None and heading.kind == "plain" for heading in found) < 2:
        return
    for at, line in enumerate(lines[:-1]):
        if found[at] is None and line.role == "text" and not numbers[at] and not numbers[at + 1]:
            found[at] = plain(lines, found, at, FINAL, least=_SHORTEST_SENTENCE)


def drop_halves(lines: Sequence[Line], numbers: Sequence[Number | None], found: list[Heading | None]) -> None:
    """Heads that run into their paragraphs go where a third of the paragraphs numbered alike has none."""
    group: list[int] = []
    for at in (*(at for at, number in enumerate(numbers) if number), None):
        if group and (at is None or _kind(numbers[at]) != _kind(numbers[group[-1]])):
            bare = sum(found[near] is None and is_running_text(lines[near]) for near in group)
            for near in group if bare * _SHARE >= len(group) else ():
                heading = found[near]
                if heading and heading.end < len(lines[near].text):
                    found[near] = None
            group = []
        group += [] if at is None else [at]


def _kind(number: Number | None) -> str:
    return number.kind if number else ""
