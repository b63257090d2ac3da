"""How much is read. Each limit is named in the error that it raises."""

from __future__ import annotations

from typing import Protocol

from articles.model import ArticleError

SIZE = 200_000_000
"""Bytes of one source, unpacked."""
RATIO = 200
"""How many times its packed size an archive member may have, once it is larger than ``SLACK``."""
SLACK = 10_000_000
"""Bytes."""
MEMBERS = 20_000
"""Files in one archive or folder."""
DEPTH = 3
"""Archives inside archives."""
_CHUNK = 1 << 20


class Readable(Protocol):
    """What bytes can be read from."""

    def read(self, size: int, /) -> bytes:
        """At most ``size`` bytes; none at the end."""


def read(stream: Readable, name: str, packed: int | None = None) -> bytes:
    """All bytes of a stream.

    Raises ``ArticleError`` past ``SIZE`` bytes, or past ``RATIO`` times the packed size.
    """
    chunks: list[bytes] = []
    size = 0
    while chunk := stream.read(_CHUNK):
        size += len(chunk)
        check(size, name, packed)
        chunks.append(chunk)
    return b"".join(chunks)


def check(size: int, name: str, packed: int | None = None) -> None:
    """Raise ``ArticleError`` where ``size`` bytes are too many."""
    if size > SIZE:
        raise ArticleError(f"{name}: larger than {SIZE // 1_000_000} MB")
    if packed is not None and size > SLACK and size > RATIO * max(1, packed):
        raise ArticleError(f"{name}: unpacks to more than {RATIO} times its size")
