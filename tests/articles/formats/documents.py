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


WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_PARTS = "application/vnd.openxmlformats-officedocument.wordprocessingml"


def word(body: str, numbering: str = "", styles: str = "") -> bytes:
    """A Word document of these paragraphs, list definitions and styles, as XML."""
    others = {"numbering": numbering, "styles": styles}
    kinds = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{_PARTS}.{kind}+xml"/>'
        for name, kind in (("document", "document.main"), ("numbering", "numbering"), ("styles", "styles"))
    )
    relations = "".join(
        f'<Relationship Id="r{name}" Type="{_OFFICE}/{name}" Target="{name}.xml"/>' for name in others
    )
    files: dict[str, str | bytes] = {
        "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" '
        f'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>{kinds}</Types>',
        "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="r1" '
        f'Type="{_OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">{relations}'
        "</Relationships>",
        "word/document.xml": f"<w:document {WORD}><w:body>{body}</w:body></w:document>",
        "word/numbering.xml": f"<w:numbering {WORD}>{numbering}</w:numbering>",
        "word/styles.xml": f"<w:styles {WORD}>{styles}</w:styles>",
    }
    return zipped(files)


def word_list(name: int, *levels: tuple[str, str]) -> str:
    """A list's definition: the format and the text of each level."""
    inner = "".join(
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/>'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
        for depth, (kind, text) in enumerate(levels)
    )
    return f'<w:abstractNum w:abstractNumId="{name}">{inner}</w:abstractNum>'


def paragraph(text: str, *, list_id: int | None = None, depth: int = 0, style: str = "") -> str:
    """A paragraph, perhaps numbered by Word."""
    number = f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{list_id}"/></w:numPr>' if list_id else ""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f'<w:p><w:pPr>{named}{number}</w:pPr><w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def shown(text: str, size: int = 0, *, bold: bool = False, centred: bool = False, colour: str = "") -> str:
    """A paragraph that looks so; ``size`` is in points."""
    marks = (f'<w:sz w:val="{2 * size}"/>' if size else "") + ("<w:b/>" if bold else "")
    marks += f'<w:color w:val="{colour}"/>' if colour else ""
    middle = '<w:pPr><w:jc w:val="center"/></w:pPr>' if centred else ""
    return f"<w:p>{middle}<w:r><w:rPr>{marks}</w:rPr><w:t>{text}</w:t></w:r></w:p>"


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


def epub(*, encrypted: bool = False, opening: str = "", title: bytes = b"") -> bytes:
    """A book of two chapters. ``opening`` stands before the first, ``title`` at the end of its name."""
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
        f"<head><title>x</title></head><body>{opening}<h1>第一章 春</h1><p>{PROSE[0]}</p></body></html>",
    }
    package = str(files["OEBPS/book.opf"]).encode()
    files["OEBPS/book.opf"] = package.replace("纪事<".encode(), "纪事".encode() + title + b"<")
    if encrypted:
        files["META-INF/encryption.xml"] = (
            '<encryption><EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes128-cbc"/></encryption>'
        )
    return zipped(files)
