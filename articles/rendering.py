"""Render: a digest as text, Markdown, JSON or CSV."""

from __future__ import annotations

from articles.model import Digest


def render(digest: Digest, format: str) -> str:
    """The digest in one of the formats."""
    return digest.article.text
