"""The JSON of a digest, schema 1. Offsets are code points into ``text``."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

from articles.model import Digest, Figure, Point, Span
from articles.sanitizing import HAZARDS


def render(digest: Digest) -> str:
    """The digest as one line of JSON."""
    return dump(as_dict(digest))


def dump(value: Any) -> str:
    """One line of JSON, readable, with nothing in it that a terminal would obey or that UTF-8 can't hold.

    Raises ``ValueError`` for a number that JSON can't hold.
    """
    line = json.dumps(value, ensure_ascii=False, allow_nan=False)
    return HAZARDS.sub(lambda match: json.dumps(match[0])[1:-1], line)


def as_dict(digest: Digest) -> dict[str, Any]:
    """The digest as the values that its JSON holds."""
    article = digest.article
    text = article.text
    encoding = article.document.encoding
    return {
        "schema": 1,
        "id": None,
        "source": article.document.name,
        "format": article.document.format,
        "encoding": asdict(encoding) if encoding else None,
        "script": article.script,
        "title": article.title,
        "metadata": asdict(article.metadata),
        "text": text,
        "sections": [
            {"heading": s.heading.of(text) if s.heading else None, "level": s.level, **_place(s)}
            for s in article.sections
        ],
        "sentences": [_place(sentence) for sentence in article.sentences],
        "figures": [_figure(figure, text) for figure in digest.figures],
        "summary": {
            "headline": _quote(digest.summary.headline, text) if digest.summary.headline else None,
            "points": [_quote(point, text) for point in digest.summary.points],
            "sections": [{"section": p.section, **_quote(p, text)} for p in digest.summary.sections],
        },
        "boilerplate": list(article.boilerplate),
        "repairs": [asdict(repair) for repair in digest.repairs],
    }


def _place(span: Span) -> dict[str, int]:
    return {"start": span.start, "end": span.end}


def _quote(point: Point, text: str) -> dict[str, Any]:
    return {"text": point.of(text), **_place(point)}


def _figure(figure: Figure, text: str) -> dict[str, Any]:
    return {
        **_place(figure),
        "text": figure.of(text),
        "kind": figure.kind,
        "value": _number(figure.value),
        "high": None if figure.high is None else _number(figure.high),
        "unit": figure.unit,
        "label": figure.label_of(text),
        "direction": figure.direction,
        "basis": figure.basis,
        "approx": figure.approx.of(text) if figure.approx else None,
        "section": figure.section,
        "sentence": figure.sentence,
        "known": figure.known,
        "same_as": figure.same_as,
    }


def _number(value: float) -> float | int:
    """A whole number without a decimal point."""
    return int(value) if value == int(value) else value
