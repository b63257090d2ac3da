"""First lines that begin as metadata do, and are titles: ``研究所：猪价见底``, ``时间：留给我们的不多了``."""

from __future__ import annotations

from collections.abc import Sequence

from articles.model import Line
from articles.structure.keys import key_matches, names
from articles.structure.opening import line_fields
from articles.structure.shapes import is_running_text
from articles.structure.tables import words
from articles.structure.title_like import begins_as_title

_SURE = 5
"""Code points from which what stands after such a key is rather a title than a name."""
_NEAR = 8
"""Lines among which another title would stand."""


def is_title(lines: Sequence[Line], at: int) -> bool:
    """Whether a first line that begins with a key is the title: it says so much, or there is no other."""
    text = lines[at].text
    if not begins_as_title(text):
        return False
    key = key_matches(text)[0]
    sure = len(text[key.end :].strip()) >= _SURE and key.name in words("ambiguous")
    return (sure and names()[key.name] != "author") or not _another(lines, at + 1)


def _another(lines: Sequence[Line], start: int) -> bool:
    """Whether a title stands among the next lines: what is neither metadata nor a subtitle before prose."""
    for line in lines[start : start + _NEAR]:
        if is_running_text(line):
            return False
        if not line.text.startswith("—") and line_fields(line, titled=True) is None:
            return True
    return False
