"""Word documents, through python-docx. Text in tables, boxes, tracked insertions and notes is kept."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING, Any
from zipfile import BadZipFile, ZipFile

from articles.formats.page_metadata import as_name
from articles.model import ArticleError, Document, Line, Metadata
from articles.sources import Source, limits

if TYPE_CHECKING:
    from lxml.etree import _Element

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_HEADING = re.compile(r"(?:heading|标题|標題)\s*([1-9])", re.IGNORECASE)
_LONGEST_HEADING = 40
_BREAKS = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "-"}


def extract(source: Source) -> Document:
    """The lines with their headings, list items and table rows. Raises ``ArticleError``."""
    import docx
    from docx.opc.exceptions import OpcError
    from lxml import etree

    check_sizes(source)
    try:
        opened = docx.Document(BytesIO(source.data))
        styles = {style.style_id: style for style in opened.styles}
        properties = opened.core_properties
        author = as_name(properties.author)
        lines = [line for part in _parts(opened) for line in _lines(part, styles)]
    except (
        OpcError,
        BadZipFile,
        KeyError,
        ValueError,
        AttributeError,
        TypeError,
        etree.XMLSyntaxError,
    ) as error:
        raise ArticleError("a broken Word document") from error
    title = next((line.text for line in lines if line.role == "heading" and line.level == -1), None)
    lines = [Line(line.text) if line.level == -1 else line for line in lines]
    text = "\n".join(line.text for line in lines)
    metadata = Metadata(author=author)
    return Document(source.name, "docx", None, text, tuple(lines), title=title, metadata=metadata)


def check_sizes(source: Source) -> None:
    """Raise ``ArticleError`` where a packed document unpacks to too much."""
    try:
        infos = ZipFile(BytesIO(source.data)).infolist()
    except (BadZipFile, ValueError, NotImplementedError, OSError, EOFError) as error:
        raise ArticleError("a broken archive") from error
    limits.check(sum(info.file_size for info in infos), source.name)
    for info in infos:
        limits.check(info.file_size, source.name, info.compress_size)


def _parts(opened: Any) -> Iterator[_Element]:
    """The body, then the notes."""
    from lxml import etree

    yield opened.element.body
    for relation in opened.part.rels.values():
        if relation.reltype.rsplit("/", 1)[-1] in ("footnotes", "endnotes") and not relation.is_external:
            parser = etree.XMLParser(resolve_entities=False, no_network=True)
            yield etree.fromstring(relation.target_part.blob, parser)


def _lines(part: _Element, styles: dict[str, Any]) -> Iterator[Line]:
    """The lines of a part, without recursion: a paragraph's boxes follow it."""
    stack = [part]
    while stack:
        element = stack.pop()
        if element.tag == _FALLBACK:
            continue
        if element.tag == f"{_W}tbl" and not any(True for _ in element.iter(f"{_W}txbxContent")):
            yield from _rows(element)
            continue
        if element.tag == f"{_W}p":
            yield from _paragraph(element, styles)
            stack += reversed(
                [p for box in element.iter(f"{_W}txbxContent") for p in box if not _in_fallback(p)]
            )
            continue
        stack += [child for child in reversed(element) if isinstance(child.tag, str)]


def _in_fallback(element: _Element) -> bool:
    return any(ancestor.tag == _FALLBACK for ancestor in element.iterancestors())


def _rows(table: _Element) -> Iterator[Line]:
    """A table's rows; one of a single cell is layout, and gives its paragraphs."""
    for row in table.iter(f"{_W}tr"):
        cells = [
            " ".join(filter(None, (_text(p) for p in cell.iter(f"{_W}p"))))
            for cell in row
            if cell.tag == f"{_W}tc"
        ]
        if len(cells) == 1:
            yield from (Line(text) for p in row.iter(f"{_W}p") if (text := _text(p)))
        elif any(cells):
            yield Line("\t".join(cells), "row")


def _paragraph(paragraph: _Element, styles: dict[str, Any]) -> Iterator[Line]:
    text = _text(paragraph)
    level, item = _level(paragraph, styles)
    for line in text.split("\n"):
        stripped = line.strip()
        if not stripped:
            continue
        if level:
            yield Line(stripped, "heading", level)
        elif item:
            yield Line(stripped, "item", 1)
        elif (
            _is_bold(paragraph)
            and 2 <= len(stripped) <= _LONGEST_HEADING
            and stripped[-1] not in "。；;，,、：:"
        ):
            yield Line(stripped, "heading")
        else:
            yield Line(line)


def _text(paragraph: _Element) -> str:
    """A paragraph's own text: without deleted text, and without that of its boxes."""
    pieces: list[str] = []
    stack = list(reversed(paragraph))
    while stack:
        element = stack.pop()
        if element.tag == f"{_W}t":
            pieces.append(element.text or "")
        elif element.tag in _BREAKS:
            pieces.append(_BREAKS[element.tag])
        elif element.tag not in (f"{_W}txbxContent", f"{_W}del", f"{_W}pPr", f"{_W}rPr", _FALLBACK):
            stack += [child for child in reversed(element) if isinstance(child.tag, str)]
    return "".join(pieces)


def _level(paragraph: _Element, styles: dict[str, Any]) -> tuple[int, bool]:
    """A heading's level, -1 for the title, 0 for none; and whether the paragraph is a list item."""
    found = paragraph.find(f"{_W}pPr/{_W}pStyle")
    style = styles.get(found.get(f"{_W}val")) if found is not None else None
    numbered = paragraph.find(f"{_W}pPr/{_W}numPr") is not None
    for _ in range(10):
        if style is None:
            break
        name = style.name or ""
        if name in ("Title", "标题", "標題"):
            return -1, False
        match = _HEADING.match(name)
        if match:
            return int(match[1]), False
        numbered = numbered or name.startswith("List")
        style = getattr(style, "base_style", None)
    outline = paragraph.find(f"{_W}pPr/{_W}outlineLvl")
    level = outline.get(f"{_W}val") if outline is not None else None
    return (int(level) + 1, False) if level and level.isdecimal() and int(level) < 9 else (0, numbered)


def _is_bold(paragraph: _Element) -> bool:
    """Whether every run with text is bold."""
    runs = [
        run for run in paragraph.iter(f"{_W}r") if any((t.text or "").strip() for t in run.iter(f"{_W}t"))
    ]
    marks = [run.find(f"{_W}rPr/{_W}b") for run in runs]
    return bool(runs) and all(
        mark is not None and mark.get(f"{_W}val") not in ("0", "false") for mark in marks
    )
