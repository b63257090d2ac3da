"""Reads the annotated passages beside this file."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

_MARK = re.compile(r"⟦([^⟦⟧]*)⟧")


@dataclass(frozen=True)
class Marked:
    """A figure as a person marked it."""

    start: int
    end: int
    text: str
    values: tuple[float, ...]
    unit: str
    kind: str
    labels: tuple[str, ...]
    direction: str
    basis: str
    approx: str | None


@dataclass(frozen=True)
class Passage:
    name: str
    text: str
    figures: tuple[Marked, ...]


def passages(folder: str = "passages") -> list[Passage]:
    return [read_passage(path) for path in sorted((Path(__file__).parent / folder).glob("*.txt"))]


def read_passage(path: Path) -> Passage:
    text, figures, last = "", [], 0
    marked = path.read_text(encoding="utf-8")
    for mark in _MARK.finditer(marked):
        text += marked[last : mark.start()]
        figure = _figure(mark[1], len(text))
        figures.append(figure)
        text += figure.text
        last = mark.end()
    return Passage(path.stem, text + marked[last:], tuple(figures))


def _figure(mark: str, start: int) -> Marked:
    text, quantity, labels, change, approx = ([*mark.split("¦"), "", ""])[:5]
    *values, unit, kind = quantity.split()
    words = change.split()
    direction = next((word for word in words if word in ("up", "down", "flat")), "none")
    basis = next((word for word in words if word in ("yoy", "mom", "qoq", "cumulative")), "none")
    return Marked(start, start + len(text), text, tuple(map(float, values)), unit.replace("-", ""), kind,
                  tuple(labels.split("/")), direction, basis, approx or None)  # fmt: skip
