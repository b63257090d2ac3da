"""Decode: bytes to text, with the encoding and how sure it is."""

from __future__ import annotations

from articles.model import ArticleError, Encoding


def decode(data: bytes, encoding: str | None = None) -> tuple[str, Encoding]:
    """The text and its encoding. Raises ``ArticleError`` where nothing fits."""
    for name in [encoding] if encoding else ["utf-8-sig", "gb18030", "big5hkscs"]:
        try:
            return data.decode(name), Encoding(name, sure=name == "utf-8-sig" or encoding is not None)
        except (UnicodeDecodeError, LookupError):
            continue
    raise ArticleError("the encoding is not known")
