"""What the page lays out one by one: paragraphs, and the pieces of very long ones."""

from __future__ import annotations

from dataclasses import dataclass

from articles import Article, Role

PIECE = 8_000
"""Code points; a longer paragraph is laid out in pieces, or one key would wait for all of it."""


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph or a piece of one; offsets are code points of the article's text."""

    start: int
    end: int
    role: Role
    opens: bool
    """Whether its paragraph starts here."""
    closes: bool
    """Whether its paragraph ends here."""


def blocks_of(article: Article) -> list[Block]:
    """The blocks of an article in order."""
    blocks: list[Block] = []
    for paragraph in article.paragraphs:
        start, end = paragraph.start, paragraph.end
        while end - start > PIECE:
            cut = _cut(article.text, start)
            blocks.append(Block(start, cut, paragraph.role, start == paragraph.start, False))
            start = cut
        blocks.append(Block(start, end, paragraph.role, start == paragraph.start, True))
    return blocks


def _cut(text: str, start: int) -> int:
    """Where the piece that starts at ``start`` ends: behind a full stop where there is one."""
    stop = max(text.rfind(mark, start + PIECE // 2, start + PIECE) for mark in "。！？；")
    return stop + 1 if stop >= 0 else start + PIECE
