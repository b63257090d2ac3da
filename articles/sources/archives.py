"""Zip archives. Nothing is ever written to disk, so a member's name is only a name."""

from __future__ import annotations

from functools import cache, lru_cache
from io import BytesIO
from typing import TYPE_CHECKING

from articles.model import ArticleError
from articles.sources import limits
from articles.sources.folders import in_reading_order, is_open, looks_like_article

if TYPE_CHECKING:
    from zipfile import ZipFile, ZipInfo

_UTF8 = 0x800
_ENCRYPTED = 0x1
_DOCUMENTS = ("[Content_Types].xml", "META-INF/container.xml", "content.xml")
"""Members by which an Office document, a book and an OpenDocument text are known."""


def is_archive(data: bytes) -> bool:
    """Whether the bytes are a zip archive of files, not a document that is packed as one."""
    if not data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return False
    try:
        members = _members(data)
    except ArticleError:
        return True
    return not any(name in members for name in _DOCUMENTS)


def names(data: bytes, archive: str) -> list[str]:
    """The members that look like articles, in reading order. Raises ``ArticleError``."""
    try:
        members = _members(data)
    except ArticleError as error:
        raise ArticleError(f"{archive}: {error}") from error
    return sorted((name for name in members if _looks_like_article(name)), key=in_reading_order)


def member(data: bytes, place: str, archive: str) -> tuple[bytes, str]:
    """The bytes of the member that a place begins with, unpacked, and the rest of the place."""
    from articles.sources.containers import unzipped

    try:
        members = _members(data)
    except ArticleError as error:
        raise ArticleError(f"{archive}: {error}") from error
    name = place
    while name and name not in members:
        name = name.rpartition("/")[0]
    if not name:
        raise ArticleError(f"{archive}/{place}: no such file in this archive")
    return unzipped(unpacked(data, members[name], f"{archive}/{name}"), name), place[len(name) + 1 :]


def unpacked(data: bytes, info: ZipInfo, name: str) -> bytes:
    """A member's bytes. Raises ``ArticleError`` past the limits, and for a broken or encrypted member."""
    if info.flag_bits & _ENCRYPTED:
        raise ArticleError(f"{name}: encrypted")
    limits.check(info.file_size, name, info.compress_size)
    try:
        with _archive(data).open(info) as stream:
            return limits.read(stream, name, info.compress_size)
    except _damages() as error:
        raise ArticleError(f"{name}: a broken archive") from error


@cache
def _damages() -> tuple[type[Exception], ...]:
    """What unpacking raises where a member is broken, or packed in a way that Python knows nothing of."""
    import zlib
    from zipfile import BadZipFile

    damages = (BadZipFile, zlib.error, EOFError, OSError, RuntimeError, ValueError)
    try:
        from lzma import LZMAError
    except ImportError:  # Python can be built without it
        return damages
    return (*damages, LZMAError)


def _looks_like_article(name: str) -> bool:
    *folders, file = name.split("/")
    safe = name.isprintable() and ".." not in folders and not name.startswith("/") and "\\" not in name
    return safe and looks_like_article(file) and all(is_open(folder) for folder in folders)


@lru_cache(maxsize=4)
def _archive(data: bytes) -> ZipFile:
    from zipfile import ZipFile

    return ZipFile(BytesIO(data))


@lru_cache(maxsize=4)
def _members(data: bytes) -> dict[str, ZipInfo]:
    """The members by name. Raises ``ArticleError`` without the archive's name."""
    from zipfile import BadZipFile

    try:
        infos = _archive(data).infolist()
    except (BadZipFile, ValueError, NotImplementedError, OSError, EOFError) as error:
        raise ArticleError("a broken archive") from error
    if len(infos) > limits.MEMBERS:
        raise ArticleError(f"more than {limits.MEMBERS} files")
    return {_name(info): info for info in infos if not info.is_dir()}


def _name(info: ZipInfo) -> str:
    """A member's name; where it does not claim to be UTF-8, Windows wrote it in GBK."""
    if info.flag_bits & _UTF8:
        return info.filename
    raw = info.filename.encode("cp437", "replace")
    for encoding in ("utf-8", "gb18030"):
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    return info.filename
