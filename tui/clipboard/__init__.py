"""Copying: one place decides which channel takes a text, and says what is known about it.

``copy`` runs programs and may take seconds: call it from a worker thread.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from tui.clipboard import file, native, osc52, tmux
from tui.i18n import N_, _, ngettext

Send = Callable[[str], None]
"""Writes an escape sequence to the terminal."""


@dataclass(frozen=True, slots=True)
class Copied:
    """What became of a copy."""

    channel: str
    """``native``, ``native+tmux``, ``tmux``, ``osc52``, ``file``, or ``none`` where nothing took it."""
    sure: bool
    """Whether the channel is known to hold the text. A terminal never answers, so ``osc52`` never is."""
    characters: int
    """How many code points were to be copied."""
    path: str | None = None
    """The file that holds the text, for ``file``."""
    error: str | None = None
    """Why nothing took it, for ``none``."""


def remote(environ: Mapping[str, str]) -> bool:
    """Whether the person sits at another machine, so that this one's clipboard is of no use."""
    return bool(environ.get("SSH_TTY") or environ.get("SSH_CONNECTION"))


def plan(channel: str, environ: Mapping[str, str]) -> Iterator[str]:
    """The channels to try before a file, in order. ``channel`` is that of the settings."""
    if channel != "auto":
        yield channel
        return
    if not remote(environ):
        yield "native"
    yield "tmux"
    yield "osc52"


def copy(text: str, *, send: Send, channel: str = "auto", environ: Mapping[str, str] = os.environ) -> Copied:
    """Hand the text to the first channel that takes it, or to a file, so that no copy is lost.

    Never raises; ``Copied.error`` says why nothing took it.
    """
    size = len(text)
    for name in plan(channel, environ):
        if name == "native" and native.copy(text, environ):
            # Inside tmux its own paste key should give the same text.
            both = channel == "auto" and tmux.copy(text, environ)
            return Copied("native+tmux" if both else "native", True, size)
        if name == "tmux" and tmux.copy(text, environ):
            return Copied("tmux", True, size)
        if name == "osc52" and osc52.copy(text, send, environ):
            return Copied("osc52", False, size)
    try:
        return Copied("file", True, size, path=file.copy(text, environ))
    except OSError as error:
        return Copied("none", False, size, error=error.strerror or str(error))


def message(copied: Copied) -> str:
    """One line that claims no more than is known."""
    said = MESSAGES[copied.channel]
    count = ngettext("{count:,} character", "{count:,} characters", copied.characters)
    text = count.format(count=copied.characters)
    return _(said).format(characters=text, path=copied.path, error=copied.error)


MESSAGES = {
    "native": N_("Copied {characters} to the system clipboard"),
    "native+tmux": N_("Copied {characters} to the system clipboard and tmux"),
    "tmux": N_("Copied {characters} to tmux; sent on to the terminal's clipboard (unconfirmed)"),
    "osc52": N_("Sent {characters} to the terminal's clipboard (unconfirmed)"),
    "file": N_("No clipboard took it: {characters} written to {path}"),
    "none": N_("Not copied: {error}"),
}
