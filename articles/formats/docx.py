"""Word documents, through python-docx. Text in tables, boxes, tracked insertions and notes is kept."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING, Any
from zipfile import BadZipFile, ZipFile

from articles.formats.declared_names import as_name
from articles.formats.word_fronts import entitled
from articles.formats.word_lines import lines_of
from articles.formats.word_numbers import Numbers
from articles.formats.word_styles import Styles
from articles.model import ArticleError, Document, Metadata
from articles.sources import Source, limits

if TYPE_CHECKING:
    from lxml.etree import _Element

_DAMAGE = (
    *(BadZipFile, zlib.error, EOFError, OSError, RuntimeError),
    *(LookupError, ValueError, AttributeError, TypeError),
)
"""What python-docx raises for files that are not as they should be."""


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
        shown = [one for part in parts for one in lines_of(part, styles)]
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
