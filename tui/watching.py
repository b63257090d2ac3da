"""Whether a file has changed."""

from __future__ import annotations

from pathlib import Path


def stamp(source: str) -> tuple[int, int] | None:
    """Time of the last change and size of a file; ``None`` for what is no file of its own, as an address."""
    try:
        status = Path(source).stat()
    except (OSError, ValueError):
        return None
    return status.st_mtime_ns, status.st_size
