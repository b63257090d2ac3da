"""Extract: bytes to plain lines and the metadata that the format declares. One file a format."""

from __future__ import annotations

from articles.decoding import decode
from articles.model import Document, Line
from articles.sources import Source


def extract(source: Source, encoding: str | None = None) -> Document:
    """The lines of a source, by what its bytes show it to be. Raises ``ArticleError``."""
    text, used = decode(source.data, encoding)
    lines = tuple(Line(line) for line in text.splitlines())
    return Document(name=source.name, format="text", encoding=used, original=text, lines=lines)
