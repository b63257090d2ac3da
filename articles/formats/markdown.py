"""Markdown, read as the HTML that it stands for."""

from __future__ import annotations

import re
from dataclasses import replace

from articles.formats.trees import parse_html
from articles.formats.walking import walk
from articles.model import Document, Encoding, Line, Metadata
from articles.sources import Source
from articles.structure.dates import iso_date

_FRONT = re.compile(
    r"\A\ufeff?(?P<mark>---|\+\+\+)[ \t]*\r?\n(?P<front>(?:.*\r?\n){1,60}?)(?P=mark)[ \t]*(?:\r?\n|\Z)"
)
_ENTRY = re.compile(r"^(?P<key>[A-Za-z_]+)\s*[:=]\s*(?P<value>.+?)\s*$", re.MULTILINE)
_NOTE = re.compile(r"^(?P<indent> {0,3})\[\^(?=[^\]\n]{1,60}\]:)", re.MULTILINE)
"""A footnote, which is no address of a link."""
_LONGEST_NESTING = 50


def extract(source: Source, text: str, encoding: Encoding) -> Document:
    """The lines with their headings, lists, quotations and tables."""
    from markdown_it import MarkdownIt

    front = _FRONT.match(text)
    entries = _entries(front["front"]) if front else {}
    parser = (
        MarkdownIt("commonmark", {"maxNesting": _LONGEST_NESTING}).enable("table").enable("strikethrough")
    )
    body = _NOTE.sub(r"\g<indent>\\[^", text[front.end() :] if front else text)
    tree = parse_html("<body>" + parser.render(body) + "</body>")
    lines = tuple(block.line for block in walk(tree))
    title, lines = _titled(entries.get("title"), lines)
    metadata = Metadata(
        published=iso_date(entries.get("date", "")),
        author=entries.get("author"),
        publisher=entries.get("source") or entries.get("publisher"),
        keywords=tuple(re.findall(r"[^\[\],，、\"']+", entries.get("tags", "").replace(" ", ""))),
    )
    return Document(source.name, "markdown", encoding, text, lines, title=title, metadata=metadata)


def _entries(front: str) -> dict[str, str]:
    return {m["key"].lower(): m["value"].strip("\"'") for m in _ENTRY.finditer(front)}


def _titled(title: str | None, lines: tuple[Line, ...]) -> tuple[str | None, tuple[Line, ...]]:
    """The title: what the front matter says, or the only heading of level 1 if it opens the text."""
    heads = [line for line in lines if line.role == "heading" and line.level == 1]
    if title is None and len(heads) == 1 and any(line is heads[0] for line in lines[:3]):
        title = heads[0].text
    if title is None or not lines:
        return title, lines
    return title, tuple(replace(line, role="text", level=0) if line.text == title else line for line in lines)
