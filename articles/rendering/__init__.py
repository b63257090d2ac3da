"""Render: a digest as text, Markdown, JSON or CSV. One file a format."""

from __future__ import annotations

from dataclasses import replace
from importlib import import_module

from articles.model import ArticleError, Digest

FORMATS = {"text": "plain", "markdown": "markdown", "json": "schema", "csv": "table", "brief": "brief"}
"""The formats and the modules that write them; each has ``render(digest) -> str``."""

FOR_READERS = ("text", "markdown")


def render(digest: Digest, format: str, *, everything: bool = False) -> str:
    """The digest in one of ``FORMATS``, ending without a line end. Raises ``ArticleError`` for another.

    ``everything`` shows a reader what was set apart from the text, too.
    """
    if format not in FORMATS:
        raise ArticleError(f"unknown format: {format} (one of {', '.join(FORMATS)})")
    if format in FOR_READERS and not everything:
        digest = replace(digest, article=replace(digest.article, boilerplate=()))
    rendered: str = import_module(f"articles.rendering.{FORMATS[format]}").render(digest)
    return rendered
