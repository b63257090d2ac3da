"""HTML: the article on a page, without what the page puts around it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from articles.formats import page_metadata
from articles.formats.bold_heads import head_bold_lines
from articles.formats.known_names import names_of
from articles.formats.main_content import main_content
from articles.formats.page_lines import line_fields
from articles.formats.title_lines import with_title
from articles.formats.trees import parse_html
from articles.formats.walking import walk
from articles.model import ArticleError, Document, Encoding, Line
from articles.sources import Source
from articles.structure.boilerplate import is_of_page

if TYPE_CHECKING:
    from lxml.etree import _Element


def extract(source: Source, text: str, encoding: Encoding) -> Document:
    """The article's lines and what the page declares about it. Raises ``ArticleError``."""
    tree = parse_html(text)
    found = list(walk(tree))
    if not any(block.line.text for block in found):
        raise ArticleError(_why_empty(tree))
    head_bold_lines(found)
    title, metadata = page_metadata.read(tree, found)
    content = main_content(text, found, title, names_of(metadata))
    lines, apart = content.lines, content.apart
    while lines and lines[-1].role == "heading" and lines[-1].level:
        apart.insert(0, lines.pop())  # it stands over what is no part of the article
    if title:
        lines = with_title(lines, title)
    if not any(_is_text(line, title) for line in lines):
        raise ArticleError("links, but no article: open one of the pages that they lead to")
    original = "\n".join(block.line.text for block in found)
    return Document(
        source.name,
        "html",
        encoding,
        original,
        tuple(lines),
        title=title,
        metadata=replace(metadata, attachments=content.attachments),
        apart=tuple(line.text for line in apart),
    )


def _is_text(line: Line, title: str | None) -> bool:
    return line.text != title and not line_fields(line.text) and not is_of_page(line.text)


def _why_empty(tree: _Element) -> str:
    """Why a page shows no text, and what to open instead."""
    framed = [frame.get("src") or "" for frame in tree.iter("frame", "iframe")]
    if any(framed):
        return f"a page of frames without text of its own: open one of them ({', '.join(framed[:4])})"
    for meta in tree.iter("meta"):
        led = re.search(r"url\s*=\s*[\"']?([^\"'\s;]+)", meta.get("content") or "", re.IGNORECASE)
        if led and (meta.get("http-equiv") or "").lower() == "refresh":
            return f"a page that only leads to another: open {led[1]}"
    if tree.find(".//script") is not None:
        return "no text: a script puts it there. Save the page in a browser and open the saved file"
    return "no text in it"
