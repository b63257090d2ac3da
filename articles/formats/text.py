"""Plain text, and what all text formats share: decoding, and knowing text from other bytes."""

from __future__ import annotations

import codecs
import re

from articles.decoding import decode
from articles.model import ArticleError, Document, Encoding, Line
from articles.sources import Source

_BROADER = {"gb2312": "gb18030", "gbk": "gb18030", "hz": "gb18030", "big5": "big5hkscs"}
"""What a page that declares the one is really in."""
_META = re.compile(
    rb"<(?:meta|\?xml)[^>]{0,300}?(?:charset|encoding)\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]+)", re.IGNORECASE
)
_CONTROLS = re.compile(
    r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f-\x84\x86-\x9f\ue000-\uf8ff\ufffd\U000f0000-\U0010ffff]"
)
_SAMPLE = 20_000
"""Code points that tell text from other bytes."""
_LINE_END = re.compile("\r\n|\r|\n|\f|\v|\x85|\u2028|\u2029")


def extract(source: Source, text: str, encoding: Encoding) -> Document:
    """The lines as they stand."""
    return Document(source.name, "text", encoding, original=text, lines=lines_of(text))


def lines_of(text: str) -> tuple[Line, ...]:
    """The lines of plain text, whatever ends them; a page's end is a line's end."""
    return tuple(map(Line, _LINE_END.split(text)))


def decoded(source: Source, encoding: str | None) -> tuple[str, Encoding]:
    """A source's text. What the bytes show goes before what the server or the page declares.

    Raises ``ArticleError`` for bytes that are no text.
    """
    data = source.data
    declared = None if encoding or _is_unicode(data) else _declared(source)
    text, used = decode(data, encoding or declared)
    _check(text)
    return text, used


def _declared(source: Source) -> str | None:
    """The charset that the server or the page declares, if the bytes are in it."""
    meta = _META.search(source.data[:4096])
    for name in (source.charset, meta and meta[1].decode("ascii")):
        try:
            codec = codecs.lookup(name).name if name else ""
            codec = _BROADER.get(codec, codec)
            if codec and codec not in ("utf-8", "ascii", "iso8859-1") and source.data.decode(codec):
                return codec
        except (LookupError, ValueError):
            continue
    return None


def _is_unicode(data: bytes) -> bool:
    if data.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return True
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _check(text: str) -> None:
    """Raise ``ArticleError`` for what is no text: more than a tenth controls or private characters."""
    sample = text[:_SAMPLE]
    if 10 * len(_CONTROLS.findall(sample)) > len(sample) + 8:
        raise ArticleError("it is no text")
