"""Fetch: where bytes come from. A path, a place inside an archive or a JSON Lines file, a URL, or ``-``.

What lies inside a container is addressed like a path: ``dir/a.zip/inner/name.txt``, ``corpus.jsonl/3``.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from articles.model import ArticleError
from articles.sources import containers, folders, limits
from articles.sources.source import Source

_SCHEME = re.compile(r"(?P<scheme>[A-Za-z][A-Za-z0-9+.\-]+)://")

__all__ = ["Source", "expand", "fetch"]


def expand(source: str) -> list[str]:
    """The sources inside a folder, an archive or a JSON Lines file, each fit for ``fetch``.

    Any other source is the only one. Raises ``ArticleError`` where there is no article inside.
    """
    if source == "-" or _SCHEME.match(source):
        return [source]
    if not source:  # as of a variable that is not set; a path would take it for this folder
        raise ArticleError("a source without a name")
    path = Path(source)
    try:
        if path.is_dir():
            found = [inner for file in folders.files(path) for inner in containers.expand(file, quiet=True)]
            if not found:
                raise ArticleError(f"{source}: no article in this folder")
            return found
        return containers.expand(source)
    except OSError as error:
        raise ArticleError(f"{source}: {error.strerror or error}") from error
    except ValueError as error:  # a NUL in the name
        raise ArticleError(f"{source}: no such file") from error


def fetch(source: str) -> Source:
    """The bytes of one source. Raises ``ArticleError``, whose message names the source and the reason."""
    if source == "-":
        return Source(source, limits.read(sys.stdin.buffer, "standard input"))
    scheme = _SCHEME.match(source)
    if scheme:
        if scheme["scheme"].lower() not in ("http", "https"):
            raise ArticleError(f"{source}: only http and https addresses are opened, not {scheme['scheme']}")
        from articles.sources.web import fetch_url

        return fetch_url(source)
    try:
        return Source(source, containers.read(source))
    except OSError as error:
        raise ArticleError(f"{source}: {error.strerror or error}") from error
    except ValueError as error:
        raise ArticleError(f"{source}: no such file") from error
