"""HTML: the article on a page, without what the page puts around it."""

from __future__ import annotations

from articles.formats import blocks, page_metadata
from articles.formats.main_content import main_lines
from articles.formats.trees import parse_html
from articles.model import Document, Encoding, Line
from articles.sources import Source


def extract(source: Source, text: str, encoding: Encoding) -> Document:
    """The article's lines and what the page declares about it. Raises ``ArticleError``."""
    tree = parse_html(text)
    found = list(blocks.walk(tree))
    title, metadata = page_metadata.read(tree, found)
    lines = main_lines(text, found, title)
    if title:
        lines = [_plain(line) if line.text == title else line for line in lines]
    original = "\n".join(block.line.text for block in found)
    return Document(source.name, "html", encoding, original, tuple(lines), title=title, metadata=metadata)


def _plain(line: Line) -> Line:
    return Line(line.text) if line.role == "heading" else line
