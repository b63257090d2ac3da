"""Clean: noisy lines to clean lines, with the list of repairs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from articles.model import Glosses, Line, Repair

_GLOSS = re.compile(r"(?<=[\u4e00-\u9fff])\([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]+\)")


def clean(lines: Sequence[Line], *, glosses: Glosses = "auto") -> tuple[tuple[Line, ...], tuple[Repair, ...]]:
    """The lines without their noise, and what was changed."""
    repairs: list[Repair] = []
    cleaned: list[Line] = []
    for number, line in enumerate(lines, 1):
        for match in _GLOSS.finditer(line.text):
            repairs.append(
                Repair(
                    "pinyin", number, line.text[match.start() - 1 : match.end()], line.text[match.start() - 1]
                )
            )
        cleaned.append(replace(line, text=_GLOSS.sub("", line.text)))
    return tuple(cleaned), tuple(repairs)
