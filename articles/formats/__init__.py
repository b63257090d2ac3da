"""Extract: bytes to plain lines and the metadata that the format declares. One file a format."""

from __future__ import annotations

from dataclasses import replace
from importlib import import_module

from articles.formats.nesting import nested
from articles.formats.sniffing import binary_format, text_format
from articles.model import ArticleError, Document
from articles.sources import Source


def extract(source: Source, encoding: str | None = None) -> Document:
    """The lines of a source, by what its bytes show it to be; a suffix is only a hint.

    ``encoding`` is used for formats that leave a choice. Raises ``ArticleError``, which begins with the name.
    """
    try:
        if not source.data.strip():
            raise ArticleError("empty")
        return _extract(source, encoding)
    except ArticleError as error:
        if str(error).startswith(source.name):
            raise
        raise ArticleError(f"{source.name}: {error}") from error


def _extract(source: Source, encoding: str | None) -> Document:
    binary = binary_format(source.data)
    if binary:
        document: Document = _module(binary).extract(source)
    else:
        from articles.formats.text import decoded

        text, used = decoded(source, encoding)
        document = _module(text_format(text, source.name)).extract(source, text, used)
    if not any(line.text.strip() for line in document.lines):
        raise ArticleError("no text in it")
    document = replace(document, lines=tuple(nested(document.lines)))
    if source.url:  # where redirects led goes before what a page says
        return replace(document, metadata=replace(document.metadata, url=source.url))
    return document


def _module(name: str):  # type: ignore[no-untyped-def]
    """A format's module, loaded when a document of that format is opened."""
    return import_module(f"articles.formats.{name}")
