"""Completion of paths as one types."""

from __future__ import annotations

import asyncio
import os
from pathlib import Path

from textual.suggester import Suggester


def expanded_user(path: str) -> str:
    """The path with a leading ``~`` replaced by the person's folder; an address stays as it is."""
    try:
        return path if "://" in path else str(Path(path).expanduser())
    except RuntimeError:  # ~ with a name that nobody has
        return path


def completed(path: str) -> str | None:
    """The path with its last name completed by the first that fits; a folder ends with a slash."""
    folder, begun = os.path.split(path)
    try:
        names = [each for each in Path(expanded_user(folder or ".")).iterdir() if fits(each.name, begun)]
        first = min(names, default=None)
        return path + first.name[len(begun) :] + ("/" if first.is_dir() else "") if first else None
    except (OSError, ValueError):
        return None


def fits(name: str, begun: str) -> bool:
    """Whether a name goes on as it was begun. One that holds an escape sequence is not offered."""
    return name.startswith(begun) and name.isprintable() and bool(begun or not name.startswith("."))


class PathSuggester(Suggester):
    """Suggests the first path that goes on as what is typed."""

    def __init__(self) -> None:
        super().__init__(use_cache=False, case_sensitive=True)

    async def get_suggestion(self, value: str) -> str | None:
        """The whole path, or nothing. A slow folder holds no key up."""
        return await asyncio.to_thread(completed, value) if value else None
