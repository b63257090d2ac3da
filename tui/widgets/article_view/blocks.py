"""What the page lays out one by one: paragraphs, and the pieces of very long ones."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from articles import Article, Paragraph, Role

PIECE = 8_000
"""Code points; a longer paragraph is laid out in pieces, or one key would wait for all of it."""


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph or a piece of one; offsets are code points of the article's text."""

    start: int
    end: int
    role: Role
    level: int
    """The level of its section's heading."""
    opens: bool
    """Whether its paragraph starts here."""
    closes: bool
    """Whether its paragraph ends here."""


def blocks_of(article: Article) -> list[Block]:
    """The blocks of an article in order."""
    return [block for paragraph in article.paragraphs for block in _pieces(article, paragraph)]


def _pieces(article: Article, paragraph: Paragraph) -> Iterator[Block]:
    level = article.sections[paragraph.section].level if article.sections else 1
    start = paragraph.start
    while start < paragraph.end or start == paragraph.start:
        end = _piece_end(article.text, start, paragraph.end)
        yield Block(start, end, paragraph.role, level, start == paragraph.start, end == paragraph.end)
        if end == paragraph.end:
            return
        start = end


def _piece_end(text: str, start: int, end: int) -> int:
    """The end of the piece that starts at ``start``: behind a full stop where there is one."""
    if end - start <= PIECE:
        return end
    stop = max(text.rfind(mark, start + PIECE // 2, start + PIECE) for mark in "。！？；")
    return stop + 1 if stop >= 0 else start + PIECE
