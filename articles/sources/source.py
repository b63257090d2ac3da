"""What fetching hands on."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Source:
    """Bytes with the name that they were asked for by, and what the server said about them."""

    name: str
    """The path, the URL or ``-``, as it was given."""
    data: bytes
    type: str | None = None
    """The media type that the server declared."""
    charset: str | None = None
    """The charset that the server declared."""
    url: str | None = None
    """Where the bytes came from in the end, after redirects; ``None`` for a file."""
