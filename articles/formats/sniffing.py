"""Which format bytes are in."""

from __future__ import annotations

import re
from io import BytesIO

from articles.model import ArticleError
from articles.sources.records import is_record

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OTHERS = {
    b"\x89PNG\r\n": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
    b"RIFF": "a sound, a film or a picture",
    b"ID3": "a sound",
    b"OggS": "a sound",
    b"fLaC": "a sound",
    b"\x7fELF": "a program",
    b"MZ\x90\x00": "a program",
    b"Rar!": "a rar archive: unpack it first",
    b"7z\xbc\xaf": "a 7z archive: unpack it first",
    b"SQLite format 3\x00": "a database",
    b"\x1f\x8b": "a gzip file",
    b"BZh": "a bzip2 file: unpack it first",
    b"\xfd7zXZ\x00": "an xz file: unpack it first",
    b"{\\rtf": "an RTF document: save it as .docx or .txt",
    b"%!PS": "a PostScript file: save it as PDF",
    b"bplist": "a property list",
}
"""What the first bytes of other files show them to be."""
_HTML = re.compile(
    r"<!doctype html|<html[\s>]|<head[\s>]|<body[\s>]|<meta\s"
    r"|<(?:div|p|article|section|table|h[1-6]|ul|br)\b[^<>]*>",
    re.IGNORECASE,
)
_PAGE = re.compile(r"\ufeff?\s{0,99}<(?:!doctype|html|head|\?xml)\b", re.IGNORECASE)
"""How a whole page begins, whatever its file is called."""
_MARKDOWN = (
    re.compile(r"^#{1,6} +\S|^##{1,5}[\u3400-\u9fff]", re.MULTILINE),
    re.compile(r"(?<!!)\[[^\[\]\n]{1,200}\]\([^()\s]{1,500}\)|!\[[^\[\]\n]{0,200}\]\([^()\s]{1,500}\)"),
    re.compile(r"\*\*[^*\n]{1,200}\*\*|(?<!\w)__[^_\n]{1,200}__(?!\w)"),
    re.compile(r"^(?:```|~~~)", re.MULTILINE),
    re.compile(r"^> \S", re.MULTILINE),
    re.compile(r"^ {0,3}[*+-] +\S.*\n {0,3}[*+-] +\S", re.MULTILINE),
    re.compile(r"^\|?[ :]*-{3,}[ :]*\|[ :|-]*$", re.MULTILINE),
    re.compile(r"\A(?:---\n[\w-]+:|\+\+\+\n[\w-]+ ?=)"),
    re.compile(r"^\S.*\n(?:={3,}|-{3,})\n", re.MULTILINE),
)
_START = 60_000
"""Code points that tell the format of a text."""


def binary_format(data: bytes) -> str | None:
    """``pdf``, ``docx``, ``epub`` or ``mhtml``; ``None`` for text. ``ArticleError`` for other bytes."""
    start = data[:1024]
    if b"%PDF-" in start:
        return "pdf"
    if start.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _packed(data)
    if start.startswith(_OLE):
        if "EncryptedPackage".encode("utf-16-le") in data:
            raise ArticleError("an encrypted Office document: save it without its password")
        raise ArticleError("an old Office document (.doc): save it as .docx")
    if b"ultipart/related" in start:
        from articles.formats.mhtml import is_mhtml

        if is_mhtml(start):
            return "mhtml"
    for magic, what in _OTHERS.items():
        if start.startswith(magic):
            raise ArticleError(f"not an article but {what}")
    return None


def text_format(text: str, name: str) -> str:
    """``html``, ``jsonl``, ``markdown`` or ``text``."""
    start = text[:_START]
    if start.lstrip("\ufeff \t\r\n").startswith("{") and is_record(text.encode("utf-8", "replace")):
        return "jsonl"
    hinted = name.lower().removesuffix(".gz").endswith((".md", ".markdown"))
    if hinted and not _PAGE.match(start) and _signs(start):
        return "markdown"
    tags = _HTML.findall(start)
    declared = any(tag[:2] == "<!" or tag.lower().startswith(("<html", "<head", "<body")) for tag in tags)
    if declared or (tags and start.lstrip().startswith("<")) or len(tags) > 5:
        return "html"
    return "markdown" if _signs(start) > 1 else "text"


def _signs(text: str) -> int:
    """How many of Markdown's marks a text has."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return sum(bool(pattern.search(text)) for pattern in _MARKDOWN)


def _packed(data: bytes) -> str:
    from zipfile import BadZipFile, ZipFile

    try:
        members = set(ZipFile(BytesIO(data)).namelist())
    except (BadZipFile, ValueError, NotImplementedError, OSError, EOFError) as error:
        raise ArticleError("a broken archive") from error
    if "META-INF/container.xml" in members:
        return "epub"
    if any(name.startswith("word/") for name in members):
        return "docx"
    if "content.xml" in members:
        raise ArticleError("an OpenDocument text: save it as .docx")
    if "[Content_Types].xml" in members:
        raise ArticleError("an Office document, but no text")
    raise ArticleError("an archive: name what is inside")
