"""Render: a digest as text, Markdown, JSON or CSV. One file a format."""

from __future__ import annotations

from importlib import import_module

from articles.model import ArticleError, Digest

FORMATS = {"text": "plain", "markdown": "markdown", "json": "schema", "csv": "table"}
"""The formats and the modules that write them; each has ``render(digest) -> str``."""


def render(digest: Digest, format: str) -> str:
    """The digest in one of ``FORMATS``, ending without a line end. Raises ``ArticleError`` for another."""
    if format not in FORMATS:
        raise ArticleError(f"unknown format: {format} (one of {', '.join(FORMATS)})")
    rendered: str = import_module(f"articles.rendering.{FORMATS[format]}").render(digest)
    return rendered
