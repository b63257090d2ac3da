"""Pinyin without tones, in one to three copies after any characters: another injector's noise."""

from __future__ import annotations

import re

from articles.cleaning.edits import Edited, Lines, substituted
from articles.cleaning.glosses import LETTERS
from articles.patterns import deferred
from articles.pinyin import plain, plain_readings

_COPIES = deferred(r"([\u3400-\u9fff])((?:\(([a-z]{1,6})\))(?:\(\3\))*)")
_ANY = deferred(rf"([\u3400-\u9fff])([(（]\s?([{LETTERS}]{{1,6}})\s?[)）])+")
_ENOUGH = 5


def without_copies(lines: Lines) -> Edited:
    """The lines without toneless readings, where they are noise.

    They are where some stand twice, or where they are many and several of their characters were bare before:
    a writer explains a character at first sight.
    """
    found = [match for line in lines for match in _COPIES.finditer(line.text) if _is_read(match)]
    copied = sum(match[2].count("(") > 1 for match in found)
    if len(found) < _ENOUGH or not (copied > 1 or (len(found) > 4 * _ENOUGH and _bare_before(lines) > 3)):
        return lines, ()
    return substituted(lines, _COPIES, lambda match: match[1] if _is_read(match) else match[0], "pinyin")


def _bare_before(lines: Lines) -> int:
    """How many glossed characters stood bare before."""
    text = "\n".join(line.text for line in lines)
    first = {match[1]: match.start() for match in reversed([*_COPIES.finditer(text)]) if _is_read(match)}
    return sum(text.index(char) < at for char, at in first.items())


def without_readings(lines: Lines) -> Edited:
    """The lines without any reading that stands after its character."""
    return substituted(lines, _ANY, lambda match: match[1] if _is_read(match) else match[0], "pinyin")


def _is_read(match: re.Match[str]) -> bool:
    """Whether the character can be read as it says in parentheses."""
    return plain(match[3]) in plain_readings(match[1])
