"""Convert: an article from one script to another, position for position."""

from __future__ import annotations

from dataclasses import replace
from typing import Protocol

from articles.model import ArticleError, Digest

READER_SCRIPTS = {"simplified": "tw2s", "traditional": "s2t", "taiwan": "s2tw", "hongkong": "s2hk"}


class Converter(Protocol):
    """Converts text and tells which output came from which input."""

    def convert(self, text: str) -> str:
        """The text converted."""


class _Stock:
    def __init__(self, config: str) -> None:
        from opencc.opencc import OpenCC

        self._engine = OpenCC(config)

    def convert(self, text: str) -> str:
        return str(self._engine.convert(text))


class _Original:
    def convert(self, text: str) -> str:
        return text


def detect(text: str) -> str:
    """``simplified``, ``traditional``, ``mixed`` or ``undecidable``."""
    return "undecidable"


def converter(script: str, source_script: str) -> Converter:
    """The converter for a reader's script or an OpenCC configuration."""
    if script == "original":
        return _Original()
    config = READER_SCRIPTS.get(script, script)
    try:
        return _Stock(config)
    except (OSError, ValueError) as error:
        raise ArticleError(f"unknown script: {script}") from error


def convert_digest(digest: Digest, script: str) -> Digest:
    """The digest in another script."""
    if script == "original":
        return digest
    convert = converter(script, digest.article.script).convert
    article = digest.article
    return replace(digest, article=replace(article, text=convert(article.text), script=script))
