"""EPUB: the chapters of a book in their order. A zip of XHTML, read as such."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING
from urllib.parse import unquote
from zipfile import BadZipFile, ZipFile

from articles.decoding import decode
from articles.formats.docx import check_sizes
from articles.formats.title_lines import with_title
from articles.formats.trees import parse_html, parse_xml
from articles.formats.walking import walk
from articles.model import ArticleError, Document, Line, Metadata
from articles.sources import Source, archives
from articles.structure.dates import iso_date

if TYPE_CHECKING:
    from lxml.etree import _Element

CHAPTERS = 2_000
"""More are not opened."""
_DC = "{http://purl.org/dc/elements/1.1/}"
_FONTS = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")
"""Fonts may be obfuscated in a book that is otherwise open."""


def extract(source: Source) -> Document:
    """The book's lines. Raises ``ArticleError`` for a broken or an encrypted one."""
    check_sizes(source)
    book = _Book(source)
    if book.is_encrypted():
        raise ArticleError("an encrypted book")
    package, folder = book.package()
    lines = [line for chapter in _chapters(package, folder) for line in book.chapter(chapter)]
    metadata = Metadata(
        published=iso_date(_declared(package, "date") or ""),
        publisher=_declared(package, "publisher"),
        author=_declared(package, "creator"),
    )
    title = _declared(package, "title")
    text = "\n".join(line.text for line in lines)
    lines = with_title(lines, title) if title else lines
    return Document(source.name, "epub", None, text, tuple(lines), title=title, metadata=metadata)


class _Book:
    """A book's files."""

    def __init__(self, source: Source) -> None:
        self._source = source
        try:
            self._files = {info.filename: info for info in ZipFile(BytesIO(source.data)).infolist()}
        except (BadZipFile, ValueError, NotImplementedError, OSError, EOFError) as error:
            raise ArticleError("a broken archive") from error

    def read(self, name: str) -> bytes:
        """A file's bytes; none where there is no such file."""
        info = self._files.get(name)
        return archives.unpacked(self._source.data, info, self._source.name) if info else b""

    def is_encrypted(self) -> bool:
        """Whether more than the fonts is encrypted."""
        tree = parse_xml(self.read("META-INF/encryption.xml"))
        methods = tree.iter("{*}EncryptionMethod") if tree is not None else ()
        return any(method.get("Algorithm") not in _FONTS for method in methods)

    def package(self) -> tuple[_Element, str]:
        """The package document and its folder. Raises ``ArticleError``."""
        container = parse_xml(self.read("META-INF/container.xml"))
        root = container.find(".//{*}rootfile") if container is not None else None
        path = (root.get("full-path") or "") if root is not None else ""
        package = parse_xml(self.read(path))
        if package is None:
            raise ArticleError("a broken book: no package document")
        return package, posixpath.dirname(path)

    def chapter(self, name: str) -> Iterator[Line]:
        """The lines of one chapter."""
        data = self.read(name)
        if data.strip():
            tree = parse_html(decode(data, None)[0])
            yield from (block.line for block in walk(tree))


def _chapters(package: _Element, folder: str) -> list[str]:
    """The paths of the chapters in reading order. Raises ``ArticleError`` past ``CHAPTERS``."""
    manifest = {item.get("id"): item for item in package.iter("{*}item")}
    items = [manifest.get(reference.get("idref")) for reference in package.iter("{*}itemref")]
    if len(items) > CHAPTERS:
        raise ArticleError(f"a book of more than {CHAPTERS} chapters")
    paths = [unquote(item.get("href") or "") for item in items if item is not None and not _is_contents(item)]
    return [posixpath.normpath(posixpath.join(folder, path)) for path in paths]


def _is_contents(item: _Element) -> bool:
    return "nav" in (item.get("properties") or "").split()


def _declared(package: _Element, name: str) -> str | None:
    element = package.find(f".//{_DC}{name}")
    return (element.text or "").strip() or None if element is not None else None
