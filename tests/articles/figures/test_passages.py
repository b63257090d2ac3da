"""The invented passages: what is marked in them is found, and nothing else."""

from __future__ import annotations

import re

import pytest

from articles.figures import figures_in
from articles.model import Figure
from tests.articles.figures.annotation import Marked, Passage, passages

_PASSAGES = passages()
_BARS = {"kind": 0.99, "value": 0.99, "unit": 0.99, "label": 0.95, "direction": 0.97, "basis": 0.97}


def _paired(passage: Passage) -> list[tuple[Marked, Figure]]:
    places = {(figure.start, figure.end): figure for figure in figures_in(passage.text)}
    return [(m, places[m.start, m.end]) for m in passage.figures if (m.start, m.end) in places]


def _values(figure: Figure) -> tuple[float, ...]:
    return (figure.value,) if figure.high is None else (figure.value, figure.high)


def _same_label(found: str | None, wanted: tuple[str, ...]) -> bool:
    got = _plain(found or "")
    return bool(got) and any(
        (want in got and len(got) <= len(want) + 6) or (got in want and 2 * len(got) >= len(want))
        for want in map(_plain, wanted)
    )


def _plain(label: str) -> str:
    return re.sub(r"[的、“”()（）\s]", "", label)


def _right(marked: Marked, figure: Figure, text: str) -> dict[str, bool]:
    return {
        "kind": figure.kind == marked.kind,
        "value": _values(figure) == pytest.approx(marked.values),
        "unit": figure.unit == marked.unit,
        "label": _same_label(figure.label_of(text), marked.labels),
        "direction": figure.direction == marked.direction,
        "basis": figure.basis == marked.basis,
    }


class TestPassages:
    def test_they_hold_enough_figures_of_enough_sorts(self) -> None:
        assert len(_PASSAGES) >= 8
        assert sum(len(passage.figures) for passage in _PASSAGES) >= 150

    @pytest.mark.parametrize("passage", _PASSAGES, ids=lambda passage: passage.name)
    def test_every_marked_figure_is_found_and_no_other(self, passage: Passage) -> None:
        found = [(figure.start, figure.of(passage.text)) for figure in figures_in(passage.text)]
        assert found == [(marked.start, marked.text) for marked in passage.figures]

    @pytest.mark.parametrize("name", _BARS)
    def test_what_is_said_of_them_is_right(self, name: str) -> None:
        pairs = [(marked, figure, p.text) for p in _PASSAGES for marked, figure in _paired(p)]
        wrong = [
            (text[max(0, figure.start - 20) : figure.end + 10], figure.label_of(text), figure)
            for marked, figure, text in pairs
            if not _right(marked, figure, text)[name]
        ]
        assert 1 - len(wrong) / len(pairs) >= _BARS[name], wrong

    def test_the_words_of_approximation_stand_beside_the_figure(self) -> None:
        pairs = [
            (marked, figure, p.text) for p in _PASSAGES for marked, figure in _paired(p) if marked.approx
        ]
        told = [figure.approx.of(text) if figure.approx else None for _, figure, text in pairs]
        right = sum(got == marked.approx for got, (marked, _, _) in zip(told, pairs, strict=True))
        assert right / len(pairs) >= 0.9, told
