"""Which files of a folder look like articles."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

from articles.model import ArticleError
from articles.sources.limits import MEMBERS

CONTAINERS = (".zip", ".gz", ".jsonl", ".ndjson")
"""Suffixes of files that may hold several articles."""
_SUFFIXES = frozenset(
    {".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".shtml", ".mht", ".mhtml"}
    | {".docx", ".pdf", ".epub", *CONTAINERS}
)
_PAGE_PARTS = re.compile(r".*(?:_files|\.files|_archivos)|__MACOSX|node_modules", re.IGNORECASE)
"""Folders that browsers save beside a page, and others that hold no article."""


def files(folder: Path) -> Iterator[str]:
    """The files under a folder that look like articles, in reading order; hidden ones are skipped.

    Raises ``ArticleError`` past ``MEMBERS`` files.
    """
    count = 0
    for place, inner, names in os.walk(folder):
        inner[:] = sorted((name for name in inner if is_open(name)), key=in_reading_order)
        for name in sorted(names, key=in_reading_order):
            if looks_like_article(name) and Path(place, name).is_file():
                count += 1
                if count > MEMBERS:
                    raise ArticleError(f"{folder}: more than {MEMBERS} files")
                yield str(Path(place, name))


def looks_like_article(name: str) -> bool:
    """Whether a file's name promises an article: a known suffix or none, and not hidden."""
    suffix = os.path.splitext(name)[1].lower()  # noqa: PTH122 - a name, perhaps of an archive, is no path
    return not name.startswith((".", "~$")) and (suffix in _SUFFIXES or not suffix)


def is_open(folder: str) -> bool:
    """Whether a folder's name is neither hidden nor known to hold no article."""
    return not folder.startswith(".") and not _PAGE_PARTS.fullmatch(folder)


def in_reading_order(name: str) -> list[tuple[int, int, str]]:
    """A key that sorts 第2章 before 第10章."""
    parts = re.findall(r"[0-9]+|[^0-9]+", name)
    return [
        (0, int(part), "") if part[0] in "0123456789" and len(part) < 20 else (1, 0, part) for part in parts
    ]
