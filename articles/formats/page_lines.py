"""What single lines of a page are: text, metadata, or the page's own."""

from __future__ import annotations

import re
from functools import lru_cache

from articles.formats.blocks import Block
from articles.formats.declared_names import NOBODY
from articles.formats.furniture import is_end, is_furniture, without_posting_place
from articles.model import Line
from articles.structure.boilerplate import is_boilerplate, is_of_page
from articles.structure.buttons import without_place
from articles.structure.bylines import is_byline
from articles.structure.dated import strip_time
from articles.structure.fields import keyed_row, read_fields
from articles.structure.keys import Field

_LISTED = re.compile(r"^([\u4e00-\u9fff]{2,4})，(?=\S{2,20}|\S+ \(.{2,20}\)$)")
"""A key in a list of keys and values: ``作者，沈安``."""

_MARK = re.compile(r"[，。！？]|,(?!\d)")
_BY = re.compile(r"(?<=[\d日]) (?:由|by) (?=[^\s，。]{2,12}(?: in |$))", re.IGNORECASE)
"""What stands before the author in a blog's line: ``2024年5月2日 由 林小溪``."""
_IN = re.compile(r"(?<=\S) in \S{1,12}(?!\S)")
"""The category after them: ``2024-05-02 by 林小溪 in 生活``."""
_FLOOR = re.compile(r"(?<!\S)(?:\d{1,4}\s?[楼樓#]|#\s?\d{1,4})(?!\S)")
"""Which of a forum's posts a line is of."""

_BULLETS = re.compile(r"(?<=\s)[‧・•·∙](?=\s)")
"""What parts a line's names and dates: ``2023/11/18 09:15 ‧ 記者 高志遠``."""
_NOBODY = re.compile(rf"(?<=作者[:：])\s*(?:{NOBODY}|admin)(?!\S)", re.IGNORECASE)
"""What programs write after the key of an author whom they do not know."""
_KEPT = 1024
"""Lines whose metadata are known without reading them again."""


def is_prose(block: Block) -> bool:
    """Whether a line is surely text: long, no links, with marks in it."""
    text = block.line.text
    prose = len(text) >= 20 and block.linked * 3 < len(text) and bool(_MARK.search(text))
    return prose and not is_boilerplate(text) and not is_furniture(text)


def is_around(block: Block) -> bool:
    """Whether a line is metadata or the page's own."""
    text = block.line.text
    links = 2 * block.linked > len(text)
    return links or is_of_page(text) or is_furniture(text) or is_end(text) or metadata_line(block) is not None


def metadata_line(block: Block) -> Line | None:
    """A line of metadata, its parts set apart as the page sets them; ``None`` for any other line."""
    if block.line.role == "row":
        return keyed_row(block.line.text)
    if block.line.role not in ("text", "item", "heading") or is_furniture(block.line.text):
        return None
    listed = _LISTED.sub(r"\1：", block.line.text) if block.line.role == "item" else ""
    texts = dict.fromkeys(filter(None, (block.spaced, block.line.text, listed)))
    return next((Line(text) for said in texts if (text := _metadata(said))), None)


@lru_cache(maxsize=_KEPT)
def line_fields(text: str) -> tuple[Field, ...]:
    """The fields of a metadata line, none for any other; a page's lines are asked about over and over."""
    return tuple(read_fields(text) or ())


@lru_cache(maxsize=_KEPT)
def _metadata(said: str) -> str:
    """A line of metadata without what says nothing; empty for any other line."""
    said = _BULLETS.sub("  ", without_place(_FLOOR.sub("", without_posting_place(said)).strip()))
    text = _NOBODY.sub("", _IN.sub("", _BY.sub(" 作者：", said)))
    return text if text and (line_fields(text) or is_byline(text)) else ""


def is_date(line: Line) -> bool:
    """Whether a line is a date alone, as under a press release."""
    iso, rest = strip_time(line.text) if len(line.text) <= 30 else (None, "")
    return bool(iso) and not rest


def is_posting(line: Line) -> bool:
    """Whether a line says when a text was put up: ``发布于 2024-02-28 11:06``."""
    fields = line_fields(line.text) if len(line.text) <= 40 else ()
    return bool(fields) and all(field.name == "published" and field.value for field in fields)


def is_credit(line: Line) -> bool:
    """Whether a line under a text says whose it is."""
    text = line.text.strip("()（）[]【】 ")
    fields = line_fields(text) if line.role in ("text", "item") else None
    return is_byline(text) or bool(fields and fields[0].name in ("editor", "author", "publisher"))


def is_reference(block: Block) -> bool:
    """Whether a line is a short label with links after it, as ``相关解读：…``; attachments are none."""
    label = block.line.text[: len(block.line.text) - block.linked].strip()
    return block.linked > 0 and 2 <= len(label) <= 8 and label[-1] in ":：" and not label.startswith("附")
