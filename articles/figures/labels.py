"""Finds what a figure measures: the noun after a classifier, the measure before, or what was said earlier."""

from __future__ import annotations

from articles.figures.aligning import aligned
from articles.figures.candidates import candidates
from articles.figures.fitting import fitted
from articles.figures.left import Place
from articles.figures.listed import Listed, Topics


def labels_of(listed: Listed, topics: Topics) -> list[Place | None]:
    """The label of each figure in a list."""
    text, group, left, *_ = listed
    if len(group) > 1:
        apart = aligned(text, group, left, topics)
        if apart:
            return apart
    return [_label(listed, topics)] * len(group)


def _label(listed: Listed, topics: Topics) -> Place | None:
    """The first of the places that could name the figure and is a name."""
    for place in candidates(listed, topics):
        if place and (label := place if place in topics.recent else _fitted(listed, place)):
            return label
    return None


def _fitted(listed: Listed, place: Place) -> Place | None:
    """The label in whole words, all left or all right of the figures."""
    end = listed.group[-1].end
    if place[0] >= end:
        return fitted(listed.text, place, end, len(listed.text)) or place
    if place in (listed.left.measure, listed.left.verb) or place[1] - place[0] == 1:
        return place
    low = listed.before if listed.before <= place[0] else 0
    label = fitted(listed.text, place, low, max(place[1], listed.group[0].start))
    return label if label and label[1] - label[0] > 1 else None
