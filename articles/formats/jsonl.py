"""One line of JSON Lines: an object with ``text``, perhaps ``title`` and metadata."""

from __future__ import annotations

import json
import re
from typing import Any

from articles.model import Document, Encoding, Line, Metadata
from articles.sources import Source
from articles.structure.dates import iso_date


def extract(source: Source, text: str, encoding: Encoding) -> Document:
    """The record's text. Its title, even an empty one, says that the text is the body alone."""
    record: dict[str, Any] = json.loads(text.lstrip("\ufeff"))
    body, title = record["text"], record.get("title")
    lines = tuple(Line(line) for line in re.split("\r\n|\r|\n", body))
    title = title if isinstance(title, str) else None
    return Document(source.name, "jsonl", encoding, body, lines, title=title, metadata=_metadata(record))


def _metadata(record: dict[str, Any]) -> Metadata:
    published = _first(record, "published", "date", "time", "publish_time", "pubdate")
    return Metadata(
        published=iso_date(published) if published else None,
        publisher=_first(record, "publisher", "source", "site"),
        author=_first(record, "author"),
        url=_first(record, "url", "link"),
        document_number=_first(record, "document_number"),
    )


def _first(record: dict[str, Any], *keys: str) -> str | None:
    return next((record[key] for key in keys if isinstance(record.get(key), str) and record[key]), None)
