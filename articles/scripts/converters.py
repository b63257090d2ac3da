"""Converters: what converts and aligns text, by the name of a script."""

from __future__ import annotations

from functools import cache
from typing import Protocol

from articles.scripts.alignment import Alignment
from articles.scripts.names import ORIGINAL, READERS, configuration


class Converter(Protocol):
    """Converts text and tells which output came from which input. Safe to share between threads."""

    def convert(self, text: str) -> str:
        """The text converted."""

    def align(self, text: str) -> Alignment:
        """The text converted, with the places where positions part."""


class Original:
    """Leaves the text as it is."""

    def convert(self, text: str) -> str:
        """The text."""
        return text

    def align(self, text: str) -> Alignment:
        """The text, every position its own."""
        return Alignment(text)


def converter(
    script: str, source_script: str = "undecidable", *, phrases: bool = False, quotes: bool = False
) -> Converter:
    """The converter for a reader's script or for one of OpenCC's configurations.

    ``source_script`` is what ``detect`` or ``origin`` says of the text. ``phrases`` puts the region's words
    too (软件 becomes 軟體), ``quotes`` its quotation marks. Raises ``ArticleError`` for an unknown name.
    """
    if script == ORIGINAL:
        return Original()
    return engine(
        configuration(script, source_script, phrases=phrases), tofu=script not in READERS, quotes=quotes
    )


@cache
def engine(name: str, *, tofu: bool, quotes: bool) -> Converter:
    """The engine of a configuration; ``tofu`` lets it make characters that most fonts draw as boxes."""
    from articles.scripts.engine import Engine

    return Engine(name, tofu=tofu, quotes=quotes)
