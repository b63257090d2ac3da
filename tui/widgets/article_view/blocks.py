"""What the page lays out one by one: paragraphs, and the pieces of very long ones."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from articles import Article, Role

Edge = Literal["", "left", "right"]
DATE = re.compile(r"\s*[\d〇零一二三四五六七八九十]{2,4}\s*年.{2,8}日\s*")
OPENING, CLOSING = 3, 4
"""Paragraphs at the beginning and at the end of a letter among which these stand."""

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
    edge: Edge = ""
    """The edge at which a letter's addressee or its signature and date stand; empty for all else."""
    level: int = 0
    """How deep in lists and quotations its paragraph stands; 0 outside of any."""
    goes_on: bool = False
    """Whether its paragraph belongs to the list item above it."""


def blocks_of(article: Article) -> list[Block]:
    """The blocks of an article in order."""
    blocks: list[Block] = []
    edges = _edges(article)
    for index, paragraph in enumerate(article.paragraphs):
        start, end = paragraph.start, paragraph.end
        held = paragraph.level, paragraph.goes_on
        while end - start > PIECE:
            cut = _cut(article.text, start)
            blocks.append(Block(start, cut, paragraph.role, start == paragraph.start, False, "", *held))
            start = cut
        edge = edges.get(index, "")
        blocks.append(Block(start, end, paragraph.role, start == paragraph.start, True, edge, *held))
    return blocks


def _edges(article: Article) -> dict[int, Edge]:
    """The paragraphs of a letter that stand at an edge, by their indices."""
    paragraphs, known = article.paragraphs, article.metadata
    edges: dict[int, Edge] = {}
    for index in range(min(OPENING, len(paragraphs))):
        if known.addressee and paragraphs[index].of(article.text).strip().rstrip("：:") == known.addressee:
            edges[index] = "left"
    for index in range(max(0, len(paragraphs) - CLOSING), len(paragraphs)):
        text = paragraphs[index].of(article.text)
        signed = known.signature and text.strip() == known.signature
        if signed or (edges.get(index - 1) == "right" and DATE.fullmatch(text)):
            edges[index] = "right"
    return edges


def _cut(text: str, start: int) -> int:
    """Where the piece that starts at ``start`` ends: behind a full stop where there is one."""
    stop = max(text.rfind(mark, start + PIECE // 2, start + PIECE) for mark in "。！？；")
    return stop + 1 if stop >= 0 else start + PIECE
