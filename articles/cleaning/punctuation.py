"""Doubled punctuation, and full-width letters."""

from __future__ import annotations

import re

from articles.cleaning.edits import Edited, Lines, substituted

_DOUBLED = re.compile(
    r"(?<=[\u3400-\u9fff”』」）》])(?:([，,、；;])[，,、；;]+(?![，,、。！？])|[，,、；;]+([。！？]))"
)
_ENOUGH = 2
"""Occurrences that make it a habit of the source, not a slip of the writer."""
_WIDE = re.compile("[０-９Ａ-Ｚａ-ｚ]+")


def without_doubles(lines: Lines) -> Edited:
    """The lines with one mark where the source puts two or more after a Chinese character."""
    if sum(len(_DOUBLED.findall(line.text)) for line in lines) < _ENOUGH:
        return lines, ()
    return substituted(lines, _DOUBLED, lambda match: match[2] or match[1], "punctuation")


def with_narrow_letters(lines: Lines) -> Edited:
    """The lines with half-width letters and digits."""
    return substituted(
        lines, _WIDE, lambda match: "".join(chr(ord(char) - 0xFEE0) for char in match[0]), "width"
    )
