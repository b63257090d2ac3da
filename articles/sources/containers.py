"""Files, and what lies inside those that hold several articles: zip archives and JSON Lines."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from io import BytesIO
from pathlib import Path

from articles.model import ArticleError
from articles.sources import archives, limits, records
from articles.sources.folders import CONTAINERS
from articles.sources.limits import DEPTH


def expand(source: str, *, quiet: bool = False) -> list[str]:
    """The articles inside a file, or the file itself; ``quiet`` lets a broken container stand for itself."""
    if quiet and not _may_hold(source):
        return [source]
    try:
        file, inner = _split(source)
        if file.exists() and not file.is_file():  # a pipe gives its bytes only once: to who fetches it
            return [source]
        places = list(_names(_opened(file, inner), DEPTH, source))
    except OSError:  # fetching tells what is wrong
        return [source]
    except ArticleError:
        if quiet:
            return [source]
        raise
    return [f"{source}/{place}" if place else source for place in places]


def read(source: str) -> bytes:
    """The bytes of a file or of what lies inside one. Raises ``ArticleError`` and ``OSError``."""
    file, inner = _split(source)
    return _one(_opened(file, inner), source)


def _split(source: str) -> tuple[Path, str]:
    """The file that exists, and the place inside it."""
    path = Path(source)
    if path.exists() or not path.parent.name:
        return path, ""
    for parent in path.parents:
        if parent.is_file():
            return parent, path.relative_to(parent).as_posix()
    return path, ""


def _opened(file: Path, inner: str) -> bytes:
    """The bytes at a place, unpacked on the way there."""
    stat = file.stat()
    if file.is_dir():
        raise ArticleError(f"{file}: a folder")
    data = _file(file, stat.st_mtime_ns, stat.st_size) if file.is_file() else _stream(file)
    name = str(file)
    for _ in range(DEPTH + 1):
        if not inner:
            return data
        data, inner = _step(data, inner, name)
    raise ArticleError(f"{name}: archives nested deeper than {DEPTH}")


def _step(data: bytes, inner: str, name: str) -> tuple[bytes, str]:
    """One container further in."""
    if archives.is_archive(data):
        return archives.member(data, inner, name)
    if records.is_records(data):
        number, _, rest = inner.partition("/")
        return records.record(data, number, name), rest
    raise ArticleError(f"{name}/{inner}: no such file")


def _names(data: bytes, depth: int, name: str) -> Iterator[str]:
    """The places inside a container; the empty one for what is no container."""
    if archives.is_archive(data):
        if not depth:
            raise ArticleError(f"{name}: archives nested deeper than {DEPTH}")
        found = [
            place for member in archives.names(data, name) for place in _inside(data, member, depth, name)
        ]
        if not found:
            raise ArticleError(f"{name}: no article in this archive")
        yield from found
    elif records.is_records(data):
        yield from records.numbers(data)
    else:
        yield ""


def _inside(data: bytes, member: str, depth: int, name: str) -> Iterator[str]:
    """The places of an archive's member, opened only where it may be a container itself."""
    if not _may_hold(member):
        yield member
        return
    inner, _ = archives.member(data, member, name)
    for place in _names(unzipped(inner, member), depth - 1, f"{name}/{member}"):
        yield f"{member}/{place}" if place else member


def _may_hold(name: str) -> bool:
    return name.lower().endswith(CONTAINERS)


def _one(data: bytes, name: str) -> bytes:
    """The bytes, if they are one article; the one article in a container."""
    places = list(_names(data, DEPTH, name))
    if places == [""]:
        return data
    if len(places) > 1:
        raise ArticleError(f"{name}: holds {len(places)} articles; name one, as {name}/{places[0]}")
    inner = places[0]
    while inner:
        data, inner = _step(data, inner, name)
    return data


def unzipped(data: bytes, name: str) -> bytes:
    """What gzip packed; any other bytes as they are. Raises ``ArticleError``."""
    if not data.startswith(b"\x1f\x8b"):
        return data
    import gzip
    import zlib

    try:
        return limits.read(gzip.GzipFile(fileobj=BytesIO(data)), name, len(data))
    except (OSError, EOFError, zlib.error) as error:
        raise ArticleError(f"{name}: a broken gzip file") from error


def _stream(file: Path) -> bytes:
    """What comes out of a pipe or a device."""
    with file.open("rb") as stream:
        return unzipped(limits.read(stream, str(file)), str(file))


@lru_cache(maxsize=1)
def _file(file: Path, _changed: int, size: int) -> bytes:
    """A file's bytes. The last file is kept, for its articles are read one after another."""
    limits.check(size, str(file))
    return _stream(file)
