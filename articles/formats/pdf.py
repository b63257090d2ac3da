"""PDF with a text layer, through pypdfium2, which is an extra: ``wenzhai[pdf]``."""

from __future__ import annotations

from articles.formats.pages import joined
from articles.model import ArticleError, Document, Line
from articles.sources import Source

PAGES = 2_000
"""More are not opened."""


def extract(source: Source) -> Document:
    """The paragraphs, their lines joined again. Raises ``ArticleError``, for a scanned PDF too."""
    pages = _pages(source.data)
    if not any(page.strip() for page in pages):
        raise ArticleError("a PDF without a text layer: it was scanned")
    lines = joined(pages)
    return Document(source.name, "pdf", None, "\n".join(pages), tuple(Line(line) for line in lines))


def _pages(data: bytes) -> list[str]:
    """The text of each page."""
    try:
        import pypdfium2
    except ImportError as error:
        raise ArticleError("PDF needs one more package: pip install 'wenzhai[pdf]'") from error
    try:
        pdf = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        reason = "an encrypted PDF" if "assword" in str(error) else "a broken PDF"
        raise ArticleError(reason) from error
    try:
        if len(pdf) > PAGES:
            raise ArticleError(f"a PDF of more than {PAGES} pages")
        return [_text(pdf, number) for number in range(len(pdf))]
    finally:
        pdf.close()


def _text(pdf, number: int) -> str:  # type: ignore[no-untyped-def]
    """One page's text; empty for a page that is broken."""
    import pypdfium2

    try:
        page = pdf[number]
        text = page.get_textpage()
        try:
            return (
                str(text.get_text_bounded()).replace("\r\n", "\n").replace("\ufffe", "").replace("\x02", "")
            )
        finally:
            text.close()
            page.close()
    except pypdfium2.PdfiumError:
        return ""
