"""Markdown, read as the HTML that it stands for."""

from __future__ import annotations

from dataclasses import replace

from articles.formats import front_matter
from articles.formats.trees import parse_html
from articles.formats.walking import walk
from articles.model import Document, Encoding, Line
from articles.sources import Source


def extract(source: Source, text: str, encoding: Encoding) -> Document:
    """The lines with their headings, lists, quotations, tables and code."""
    from articles.formats.markdown_parser import parser

    entries, body = front_matter.split(text.replace("\r\n", "\n").replace("\r", "\n"))
    tree = parse_html("<body>" + parser().render(body) + "</body>")
    lines = tuple(block.line for block in walk(tree))
    title, lines = _titled(front_matter.title_of(entries), lines)
    metadata = front_matter.metadata_of(entries)
    apart = front_matter.told_of(entries)
    return Document(
        source.name, "markdown", encoding, text, lines, title=title, metadata=metadata, apart=apart
    )


def _titled(title: str | None, lines: tuple[Line, ...]) -> tuple[str | None, tuple[Line, ...]]:
    """The title: what the front matter says, or the only heading of level 1 if it opens the text."""
    heads = [line for line in lines if line.role == "heading" and line.level == 1]
    if title is None and len(heads) == 1 and any(line is heads[0] for line in lines[:3]):
        title = heads[0].text
    if title is None or not lines:
        return title, lines
    return title, tuple(replace(line, role="text", level=0) if line.text == title else line for line in lines)
