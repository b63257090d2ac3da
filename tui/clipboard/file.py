"""A file, for texts that no clipboard takes."""

from __future__ import annotations

from collections.abc import Mapping

from tui import folders

NAME = "copied.txt"


def copy(text: str, environ: Mapping[str, str]) -> str:
    """The path of the file that now holds the text, for its owner alone. Raises ``OSError``."""
    path = folders.data(environ) / NAME
    folders.write(path, text)
    return str(path)
