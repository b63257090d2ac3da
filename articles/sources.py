"""Fetch: where bytes come from."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

from articles.model import ArticleError


@dataclass(frozen=True, slots=True)
class Source:
    """Bytes with the name that they were fetched by."""

    name: str
    data: bytes


def expand(source: str) -> list[str]:
    """The sources inside a folder; else the source itself."""
    if source != "-" and Path(source).is_dir():
        found = sorted(str(path) for path in Path(source).iterdir() if path.is_file())
        if not found:
            raise ArticleError(f"{source}: no article in this folder")
        return found
    return [source]


def fetch(source: str) -> Source:
    """Read a path or standard input. Raises ``ArticleError``."""
    if source == "-":
        return Source(source, sys.stdin.buffer.read())
    try:
        return Source(source, Path(source).read_bytes())
    except OSError as error:
        raise ArticleError(f"{source}: {error.strerror}") from error
