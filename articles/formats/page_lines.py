"""What single lines of a page are: text, metadata, or the page's own."""

from __future__ import annotations

import re

from articles.formats.blocks import Block
from articles.formats.furniture import is_furniture, without_whence
from articles.model import Line
from articles.structure.boilerplate import is_boilerplate, is_of_page
from articles.structure.bylines import is_byline
from articles.structure.dated import strip_time
from articles.structure.fields import keyed_row, read_fields

_LISTED = re.compile(r"^([\u4e00-\u9fff]{2,4})，(?=\S{2,20}|\S+ \(.{2,20}\)$)")
"""A key in a list of keys and values: ``作者，沈安``."""


def is_prose(block: Block) -> bool:
    """Whether a line is surely text: long, no links, with marks in it."""
    text = block.line.text
    prose = len(text) >= 20 and block.linked * 3 < len(text) and any(mark in text for mark in "，。！？,")
    return prose and not is_boilerplate(text)


def is_around(block: Block) -> bool:
    """Whether a line is metadata or the page's own."""
    text = block.line.text
    links = 2 * block.linked > len(text)
    return links or is_of_page(text) or is_furniture(text) or metadata_line(block) is not None


def metadata_line(block: Block) -> Line | None:
    """A line of metadata, its parts set apart as the page sets them; ``None`` for any other line."""
    if block.line.role == "row":
        return keyed_row(block.line.text)
    if block.line.role not in ("text", "item", "heading"):
        return None
    listed = _LISTED.sub(r"\1：", block.line.text) if block.line.role == "item" else ""
    for text in map(without_whence, (block.spaced, block.line.text, listed)):
        if text and (read_fields(text) or is_byline(text)):
            return Line(text)
    return None


def is_date(line: Line) -> bool:
    """Whether a line is a date alone, as under a press release."""
    iso, rest = strip_time(line.text) if len(line.text) <= 30 else (None, "")
    return bool(iso) and not rest


def is_posting(line: Line) -> bool:
    """Whether a line says when a text was put up: ``发布于 2024-02-28 11:06``."""
    fields = read_fields(line.text) or [] if len(line.text) <= 40 else []
    return bool(fields) and all(field.name == "published" and field.value for field in fields)


def is_credit(line: Line) -> bool:
    """Whether a line under a text says whose it is."""
    text = line.text.strip("()（）[]【】 ")
    fields = read_fields(text) if line.role in ("text", "item") else None
    return is_byline(text) or bool(fields and fields[0].name in ("editor", "author", "publisher"))
