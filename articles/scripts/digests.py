"""Digests: an article with all that points into it, in another script."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from articles.model import Article, Digest, Figure, Metadata, Section, Span, Summary
from articles.scripts.alignment import Alignment
from articles.scripts.converters import Converter, converter
from articles.scripts.detection import origin

_S = TypeVar("_S", bound=Span)
_KEPT = ("published", "url", "views", "signed")
"""Metadata that is not text."""


def convert_digest(digest: Digest, script: str, *, phrases: bool = False, quotes: bool = False) -> Digest:
    """The digest in another script: figures and summary keep their places, the document stays as it is.

    The options are those of ``converter``. Raises ``ArticleError`` for an unknown script.
    """
    if script == "original":
        return digest
    source_script = origin(digest.article.text) if script == "simplified" else digest.article.script
    engine = converter(script, source_script, phrases=phrases, quotes=quotes)
    aligned = engine.align(digest.article.text)
    return Digest(
        _article(digest.article, script, engine, aligned),
        tuple(_figure(figure, engine, aligned) for figure in digest.figures),
        _summary(digest.summary, aligned),
    )


def _moved(span: _S, aligned: Alignment) -> _S:
    if not aligned.spans:
        return span
    place = aligned.span_to_output(span)
    return replace(span, start=place.start, end=place.end)


def _article(article: Article, script: str, engine: Converter, aligned: Alignment) -> Article:
    return replace(
        article,
        title=article.title and engine.convert(article.title),
        metadata=_metadata(article.metadata, engine),
        text=aligned.text,
        script=script,
        sections=tuple(_section(section, aligned) for section in article.sections),
        paragraphs=tuple(_moved(paragraph, aligned) for paragraph in article.paragraphs),
        sentences=tuple(_moved(sentence, aligned) for sentence in article.sentences),
        boilerplate=tuple(map(engine.convert, article.boilerplate)),
    )


def _metadata(metadata: Metadata, engine: Converter) -> Metadata:
    changed: dict[str, object] = {}
    for name in Metadata.__dataclass_fields__:
        value = getattr(metadata, name)
        if name in _KEPT or not value:
            continue
        changed[name] = engine.convert(value) if isinstance(value, str) else tuple(map(engine.convert, value))
    return replace(metadata, **changed)  # type: ignore[arg-type]  # names and types are the fields' own


def _section(section: Section, aligned: Alignment) -> Section:
    heading = section.heading and aligned.span_to_output(section.heading)
    return replace(_moved(section, aligned), heading=heading)


def _figure(figure: Figure, engine: Converter, aligned: Alignment) -> Figure:
    return replace(
        _moved(figure, aligned),
        unit=engine.convert(figure.unit),
        label=tuple(aligned.span_to_output(piece) for piece in figure.label),
        approx=figure.approx and aligned.span_to_output(figure.approx),
    )


def _summary(summary: Summary, aligned: Alignment) -> Summary:
    return replace(
        summary,
        headline=summary.headline and _moved(summary.headline, aligned),
        points=tuple(_moved(point, aligned) for point in summary.points),
        sections=tuple(_moved(point, aligned) for point in summary.sections),
    )
