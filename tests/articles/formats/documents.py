"""Makes documents of every format for the tests."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence

ROWS = (("指标", "数量"), ("签约项目", "26个"))
PROSE = (
    "今年以来，青枫市坚持把产业发展摆在突出位置，前三季度签约项目26个，总投资48.5亿元，同比增长12.6%。",
    "下一步，全市将继续优化营商环境，推动项目早开工、早投产，为高质量发展提供有力支撑。",
)


def zipped(files: dict[str, str | bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def docx(author: str = "林青") -> bytes:
    import docx as library

    document = library.Document()
    document.add_heading("青枫市前三季度产业发展情况", 0)
    document.add_heading("一、总体情况", 1)
    document.add_paragraph(PROSE[0])
    document.add_paragraph().add_run("下一步打算").bold = True
    document.add_paragraph(PROSE[1])
    table = document.add_table(len(ROWS), 2)
    for row, values in zip(table.rows, ROWS, strict=True):
        for cell, value in zip(row.cells, values, strict=True):
            cell.text = value
    document.add_paragraph("第一项", style="List Bullet")
    document.core_properties.author = author
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def pdf(lines: Sequence[str], *, password: str | None = None) -> bytes:
    """Lines set as paragraphs, broken at the page's width, with a page number under each page."""
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.cidfonts import UnicodeCIDFont
    from reportlab.platypus import Paragraph, SimpleDocTemplate

    pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
    style = ParagraphStyle("body", fontName="STSong-Light", fontSize=12, leading=18, wordWrap="CJK")

    def number(canvas: object, document: object) -> None:
        canvas.setFont("STSong-Light", 9)  # type: ignore[attr-defined]
        canvas.drawCentredString(300, 30, f"— {document.page} —")  # type: ignore[attr-defined]

    buffer = io.BytesIO()
    template = SimpleDocTemplate(buffer, encrypt=password)
    template.build([Paragraph(line, style) for line in lines], onFirstPage=number, onLaterPages=number)
    return buffer.getvalue()


def epub(*, encrypted: bool = False) -> bytes:
    files: dict[str, str | bytes] = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container">'
        '<rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>',
        "OEBPS/book.opf": '<package xmlns="http://www.idpf.org/2007/opf" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>青枫纪事</dc:title>'
        "<dc:creator>林青</dc:creator><dc:publisher>青枫出版社</dc:publisher><dc:date>2024-05-01</dc:date>"
        '</metadata><manifest><item id="b" href="text/b.xhtml"/><item id="a" href="text/a.xhtml"/></manifest>'
        '<spine><itemref idref="a"/><itemref idref="b"/></spine></package>',
        "OEBPS/text/b.xhtml": f"<html><body><h1>第二章 秋</h1><p>{PROSE[1]}</p></body></html>",
        "OEBPS/text/a.xhtml": '<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml">'
        f"<head><title>x</title></head><body><h1>第一章 春</h1><p>{PROSE[0]}</p></body></html>",
    }
    if encrypted:
        files["META-INF/encryption.xml"] = (
            '<encryption><EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes128-cbc"/></encryption>'
        )
    return zipped(files)
