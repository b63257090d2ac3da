"""Word documents, through python-docx. Text in tables, boxes, tracked insertions and notes is kept."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING, Any
from zipfile import BadZipFile, ZipFile

from articles.formats.declared_names import as_name
from articles.formats.word_fronts import entitled
from articles.formats.word_looks import Shown, is_on
from articles.formats.word_numbers import Numbers, W
from articles.formats.word_styles import Styles
from articles.model import ArticleError, Document, Line, Metadata
from articles.sources import Source, limits

if TYPE_CHECKING:
    from lxml.etree import _Element

_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_LONGEST_HEADING = 40
_DAMAGE = (
    *(BadZipFile, zlib.error, EOFError, OSError, RuntimeError),
    *(LookupError, ValueError, AttributeError, TypeError),
)
"""What python-docx raises for files that are not as they should be."""
_UNREAD = frozenset(
    (f"{W}txbxContent", f"{W}del", f"{W}moveFrom", f"{W}pPr", f"{W}rPr", f"{W}rt", f"{W}instrText", _FALLBACK)
)
"""What a paragraph shows elsewhere or not at all: boxes, deleted and moved text, readings."""
_BREAKS = {f"{W}tab": "\t", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "-"}


def extract(source: Source) -> Document:
    """The lines with their headings, list items and table rows. Raises ``ArticleError``."""
    import docx
    from docx.opc.exceptions import OpcError
    from lxml import etree

    check_sizes(source)
    try:
        opened = docx.Document(BytesIO(source.data))
        properties = opened.core_properties
        author = as_name(properties.author)
        numbers = Numbers(next(_related(opened, "numbering"), None))
        parts = [opened.element.body, *_related(opened, "footnotes", "endnotes")]
        styles = Styles(opened.styles, numbers)
        shown = [one for part in parts for one in _lines(part, styles)]
    except (OpcError, etree.LxmlError, *_DAMAGE) as error:
        raise ArticleError("a broken Word document") from error
    title, paper, lines = entitled(shown)
    text = "\n".join(one.line.text for one in shown)
    metadata = Metadata(author=author, publisher=paper)
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


def _related(opened: Any, *kinds: str) -> Iterator[_Element]:
    """The document's parts of these kinds."""
    from lxml import etree

    for relation in opened.part.rels.values():
        if relation.reltype.rsplit("/", 1)[-1] in kinds and not relation.is_external:
            parser = etree.XMLParser(resolve_entities=False, no_network=True)
            yield etree.fromstring(relation.target_part.blob, parser)


def _lines(part: _Element, styles: Styles) -> Iterator[Shown]:
    """The lines of a part, without recursion: a paragraph's boxes follow it."""
    stack = [part]
    while stack:
        element = stack.pop()
        if element.tag == _FALLBACK:
            continue
        if element.tag == f"{W}tbl" and not any(True for _ in element.iter(f"{W}txbxContent")):
            yield from _rows(element, styles)
            continue
        if element.tag == f"{W}p":
            yield from _paragraph(element, styles)
            stack += reversed(
                [p for box in element.iter(f"{W}txbxContent") for p in box if not _in_fallback(p)]
            )
            continue
        stack += [child for child in reversed(element) if isinstance(child.tag, str)]


def _in_fallback(element: _Element) -> bool:
    return any(ancestor.tag == _FALLBACK for ancestor in element.iterancestors())


def _rows(table: _Element, styles: Styles) -> Iterator[Shown]:
    """A table's rows, a table in a cell as its text; a single cell is layout, and gives its paragraphs."""
    for row in table.iter(f"{W}tr"):
        if next(row.iterancestors(f"{W}tbl")) is not table:
            continue
        cells = [
            " ".join(filter(None, (_text(p) for p in cell.iter(f"{W}p"))))
            for cell in row
            if cell.tag == f"{W}tc"
        ]
        if len(cells) == 1:
            yield from (line for p in row.iter(f"{W}p") for line in _paragraph(p, styles))
        elif any(cells):
            yield Shown(Line("\t".join(cells), "row"))


def _paragraph(paragraph: _Element, styles: Styles) -> Iterator[Shown]:
    """A paragraph's lines. What Word numbers has its number, and is an item or a heading by that number."""
    text = _text(paragraph)
    if not text.strip() or styles.is_contents(paragraph):
        return
    level, label, look = styles.level(paragraph), styles.label(paragraph), styles.look(paragraph)
    text = f"{label or ''}{text.strip()}" if label else text
    for line in text.split("\n"):
        stripped = line.strip()
        if not stripped:
            continue
        if level:
            yield Shown(Line(stripped, "heading", level), look)
        elif label == "":
            yield Shown(Line(stripped, "item", 1), look)
        elif look.bold and _may_head(stripped):
            yield Shown(Line(stripped, "heading"), look)
        else:
            yield Shown(Line(line), look)


def _may_head(text: str) -> bool:
    return 2 <= len(text) <= _LONGEST_HEADING and text[-1] not in "。；;，,、：:"


def _text(paragraph: _Element) -> str:
    """A paragraph's own text: without deleted text, and without that of its boxes."""
    pieces: list[str] = []
    stack = list(reversed(paragraph))
    while stack:
        element = stack.pop()
        if element.tag == f"{W}t":
            pieces.append(element.text or "")
        elif element.tag in _BREAKS:
            pieces.append(_BREAKS[element.tag])
        elif element.tag not in _UNREAD and not _is_hidden(element):
            stack += [child for child in reversed(element) if isinstance(child.tag, str)]
    return "".join(pieces)


def _is_hidden(run: _Element) -> bool:
    return run.tag == f"{W}r" and is_on(run.find(f"{W}rPr/{W}vanish"))
