"""PDF with a text layer, through pypdfium2, which is an extra: ``wenzhai[pdf]``."""

from __future__ import annotations

import math
import re
from typing import Any

from articles.formats.columns import in_columns
from articles.formats.pages import paragraphs
from articles.formats.pieces import Cell, Piece
from articles.model import ArticleError, Document
from articles.sources import Source

PAGES = 2_000
"""More are not opened."""
_GAP = 1.6
"""Times a character's height: a gap as wide as this parts the cells of a row."""


def extract(source: Source) -> Document:
    """The paragraphs, their lines joined again. Raises ``ArticleError``, for a scanned PDF too."""
    pages = _pages(source.data)
    pieces = [piece for page in pages for piece in in_columns(page)]
    if not pieces:
        raise ArticleError("a PDF without a text layer: it was scanned; recognize its text first (OCR)")
    title, lines = paragraphs(pieces, len(pages))
    original = "\n".join(piece.text for page in pages for piece in page)
    return Document(source.name, "pdf", None, original, tuple(lines), title=title)


def _pages(data: bytes) -> list[list[Piece]]:
    """The lines of each page."""
    try:
        import pypdfium2
    except ImportError as error:
        raise ArticleError("PDF needs one more package: pip install 'wenzhai[pdf]'") from error
    try:
        pdf = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        reason = (
            "an encrypted PDF: save it without its password" if "assword" in str(error) else "a broken PDF"
        )
        raise ArticleError(reason) from error
    try:
        if len(pdf) > PAGES:
            raise ArticleError(f"a PDF of more than {PAGES} pages")
        return [_lines(pdf, number) for number in range(len(pdf))]
    finally:
        pdf.close()


def _lines(pdf: Any, number: int) -> list[Piece]:
    """One page's lines; none for a page that is broken."""
    import pypdfium2

    try:
        page = pdf[number]
        text = page.get_textpage()
        try:
            return _read(text, number, page.get_size())
        finally:
            text.close()
            page.close()
    except pypdfium2.PdfiumError:
        return []


def _read(text: Any, number: int, size: tuple[float, float]) -> list[Piece]:
    """The lines of a text page. PDFium ends each by a line feed, and marks a hyphen at its end."""
    from pypdfium2 import raw

    codes = [raw.FPDFText_GetUnicode(text.raw, at) for at in range(text.count_chars())]
    chars = "".join(
        chr(code) if code < 0x110000 and not 0xD800 <= code < 0xE000 else "\ufffd" for code in codes
    )
    found = []
    for match in re.finditer(r"[^\r\n]+", chars):
        piece = _piece(text, match, number, size)
        if piece:
            found.append(piece)
    return found


def _piece(text: Any, line: re.Match[str], number: int, page: tuple[float, float]) -> Piece | None:
    words = list(re.finditer(r"[^\s\x00\x02\ufffe]+", line[0]))
    if not words:
        return None
    start = line.start()
    boxes = [_box(text, start + word.start(), start + word.end() - 1) for word in words]
    size = _size(text, start + words[0].start()) or boxes[0][3] - boxes[0][1] or 1.0
    cells: list[Cell] = []
    for word, box in zip(words, boxes, strict=True):
        if cells and box[0] - cells[-1].right <= _GAP * size:
            last = cells.pop()
            cells.append(Cell(f"{last.text} {word[0]}", last.left, box[2]))
        else:
            cells.append(Cell(word[0], box[0], box[2]))
    return Piece(cells, boxes[0][1] / (page[1] or 1.0), size, number, page[0])


def _box(text: Any, first: int, last: int) -> tuple[float, float, float, float]:
    """Left, bottom, right and top of the characters from first to last."""
    left, bottom, right, top = text.get_charbox(first, loose=True)
    return left, bottom, right if first == last else text.get_charbox(last, loose=True)[2], top


def _size(text: Any, at: int) -> float:
    """The size of a character's font as the page shows it; 0 where PDFium does not know."""
    from pypdfium2 import raw

    matrix = raw.FS_MATRIX()
    if not raw.FPDFText_GetMatrix(text.raw, at, matrix):
        return 0.0
    return float(raw.FPDFText_GetFontSize(text.raw, at) * math.hypot(matrix.b, matrix.d))
