"""Numbered headings: which numbered lines are one, which begin with one, and which are items of a list."""

from __future__ import annotations

import re
from collections.abc import Sequence

from articles.model import Line
from articles.patterns import deferred
from articles.structure.keys import key_matches, names
from articles.structure.levels import Heading
from articles.structure.numbering import Number
from articles.structure.occasions import is_label, is_occasion
from articles.structure.shapes import is_running_text
from articles.structure.unnumbered import CLOSED, LONGEST_NUMBERED

_RUN_IN = deferred(
    r"(?P<head>[^。！？!?；;：:]{2,24}?)"
    r"(?:。|(?<=[^\W\d_a-zA-Z])\.(?=[^\W\d_a-zA-Z])|[ \u3000]+(?=\S{12})|[:：])(?=.{10})"
)
_BOXED = deferred(r"[【〔（(\[](?P<head>[^】〕）)\]]{2,20})[】〕）)\]](?=.{6})")
_SENTENCE = deferred(r"[。；;：:！!？?…]|[，,]$")
_TO_FILL_IN = deferred(r"[（(][ \u3000]*[）)][。.]?$", needs="）)")
"""Where the answer to a question goes."""
_LONGEST_LABEL = 16
_QUESTION = deferred(r"[问問]\s?[:：]")
"""A question of an interview, numbered."""
_LONGEST = 64
"""Code points of a numbered heading that is known by what stands under it."""
_HEADED = ("part", "chapter", "section", "formal", "comma", "bracket", "decimal2", "decimal3", "decimal4")
"""Kinds of numbers of such headings; others number what lists hold."""


def numbered(lines: Sequence[Line], numbers: Sequence[Number | None], at: int) -> Heading | None:
    """The heading that a numbered line is or begins with."""
    text, number = lines[at].text, numbers[at]
    assert number is not None
    rest = text[number.end :]
    filled = _TO_FILL_IN.search(rest) or (number.kind == "article" and rest[-1:] in ("：", ":"))
    if filled or _is_contact(rest):
        return None
    if len(text) <= LONGEST_NUMBERED and (not rest or rest[-1] not in CLOSED):
        return None if _is_item(lines, numbers, at) else Heading(0, len(text), number.kind)
    if _is_long(lines, numbers, at) or (len(text) <= _LONGEST and _QUESTION.match(rest)):
        return Heading(0, len(text), number.kind)
    if number.kind == "article":
        boxed = _BOXED.match(rest)
        return Heading(0, number.end + boxed.end(), number.kind) if boxed else None
    if len(text) <= 25 and rest[-1] == "。" and rest.count("。") == 1 and not re.search("[，,：:]", rest):
        item = number.kind in ("round", "circled") or _is_item(lines, numbers, at)
        return None if item or not _stands_over(lines, numbers, at) else Heading(0, len(text), number.kind)
    return _run_in(rest, number)


def _is_contact(rest: str) -> bool:
    """Whether a numbered line says where to write or whom to call."""
    key = next(iter(key_matches(rest[:_LONGEST_LABEL])), None)
    return bool(key and key.start == 0 and names()[key.name] in ("contact", "url")) or is_occasion(rest)


def _is_long(lines: Sequence[Line], numbers: Sequence[Number | None], at: int) -> bool:
    """Whether a long numbered line is a heading: no sentence, of no list, right over prose."""
    text, number = lines[at].text, numbers[at]
    if not number or number.kind not in _HEADED or len(text) > _LONGEST or _SENTENCE.search(text):
        return False
    before, after = numbers[at - 1] if at else None, numbers[at + 1 : at + 2]
    listed = before is not None and before.kind == number.kind
    return after == [None] and not listed and is_running_text(lines[at + 1])


def _stands_over(lines: Sequence[Line], numbers: Sequence[Number | None], at: int) -> bool:
    """Whether anything stands under a numbered sentence: text, or lines numbered otherwise."""
    if at + 1 == len(lines):
        return False
    number, after = numbers[at], numbers[at + 1]
    return after.kind != number.kind if number and after else is_running_text(lines[at + 1])


def _run_in(rest: str, number: Number) -> Heading | None:
    """A head that the paragraph itself goes on from: ``1.指导思想。贯彻…``."""
    match = _BOXED.match(rest)
    if match:
        return Heading(0, number.end + match.end(), number.kind)
    match = _RUN_IN.match(rest)
    if not match:
        return None
    head = match["head"]
    if match[0][-1] in "：:" and is_label(head):
        return None
    if (
        len(re.findall("[，,]", head)) > 1
        or re.search(r"\d[年月日%％亿億万萬元]|发布时间|發布時間", head)
        or (match[0][-1] in "：: \u3000" and (len(head) > 12 or len(rest) <= LONGEST_NUMBERED))
    ):
        return None
    end = number.end + len(match[0].rstrip())
    return Heading(0, end, number.kind)


def _is_item(lines: Sequence[Line], numbers: Sequence[Number | None], at: int) -> bool:
    """Whether a numbered line is one of a list: its neighbour is numbered alike, with nothing between."""
    number = numbers[at]
    assert number is not None
    if number.kind in ("part", "chapter"):
        return False
    for near in (at - 1, at + 1):
        if 0 <= near < len(lines):
            other = numbers[near]
            text = lines[near].text
            alike = other is not None and other.kind == number.kind and "。" not in text[:-1]
            if alike and len(text) <= LONGEST_NUMBERED:
                return True
    return at == len(lines) - 1
