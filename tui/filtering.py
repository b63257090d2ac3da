"""JSON Lines in, JSON Lines out: ``digest`` and ``text`` as filters for a corpus."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import Any

import articles
from articles import ArticleError, Document
from tui.opening import Opening, values
from tui.printing import complain

Record = dict[str, Any]


def filter_lines(
    sources: tuple[str, ...], opening: Opening, answer: Callable[[Record, Opening], Record]
) -> int:
    """Answer every line of the sources, or of standard input, with a line. Returns the exit status."""
    failed = False
    for number, line in _lines(sources):
        record: Record = {}
        try:
            record = _record(line, opening.encoding)
            print(articles.to_json(answer(record, opening)))
        except ArticleError as error:
            failed = True
            complain(f"line {number}: {error}")
            print(articles.to_json({"id": record.get("id"), "error": str(error)}))
    return int(failed)


def _lines(sources: tuple[str, ...]) -> Iterator[tuple[int, bytes | ArticleError]]:
    """The lines that hold something with their numbers in all; for a source that can't be read, its error."""
    numbers = count(1)
    for source in sources or ("-",):
        try:
            with sys.stdin.buffer if source == "-" else Path(source).open("rb") as stream:
                yield from (
                    (number, line) for line, number in zip(stream, numbers, strict=False) if line.strip()
                )
        except OSError as error:
            yield next(numbers), ArticleError(f"{source}: {error.strerror}")


def _record(line: bytes | ArticleError, encoding: str | None) -> Record:
    """The object that a line holds; JSON's own encodings are told apart. Raises ``ArticleError``."""
    if isinstance(line, ArticleError):
        raise line
    try:
        record = json.loads(line.decode(encoding) if encoding else line)
        articles.to_json(record)  # NaN and numbers past all bounds could not go out again
    except (ValueError, RecursionError) as error:
        raise ArticleError(f"no JSON: {error}") from error
    if not isinstance(record, dict):
        raise ArticleError("no JSON object")
    return record


def _document(record: Record, opening: Opening) -> Document:
    text, title = record.get("text"), record.get("title")
    if not isinstance(text, str):
        raise ArticleError('"text" is no string' if "text" in record else 'no "text"')
    if title is not None and not isinstance(title, str):
        raise ArticleError('"title" is no string')
    return opening.read_text(text, title)


def digest_record(record: Record, opening: Opening) -> Record:
    """The digest of a record's text, with the record's other keys; only a failed one has an error."""
    digest = opening.digest(articles.structured(_document(record, opening)))
    return {**values(record, "text", "title", "error"), **articles.as_dict(digest), "id": record.get("id")}


def text_record(record: Record, opening: Opening) -> Record:
    """A record's text cleaned and converted, with the record's other keys but for an old error."""
    document = _document(record, opening)
    return {**values(record, "text", "error"), "text": opening.convert(document.text)}
