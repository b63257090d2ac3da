"""OSC 52, the escape sequence that asks the terminal to set its clipboard. No terminal answers it."""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping

LIMIT = 74_994
"""Bytes of text: with base64 and its frame, the 100,000 bytes that common terminals take."""

DEAF = frozenset({"linux", "dumb", "vt100", "vt220"})
"""Values of TERM that stand for no clipboard at all."""


PIECE = 500
"""Bytes of a piece for GNU screen, which drops a device control string of more than 768."""


def sequence(text: str, environ: Mapping[str, str]) -> str:
    """The escape sequence, wrapped where tmux or GNU screen would keep it from the terminal outside."""
    payload = base64.b64encode(text.encode("utf-8", "replace")).decode("ascii")
    plain = f"\x1b]52;c;{payload}\x07"
    if environ.get("TMUX"):
        return "\x1bPtmux;" + plain.replace("\x1b", "\x1b\x1b") + "\x1b\\"
    if environ.get("STY"):
        pieces = (plain[start : start + PIECE] for start in range(0, len(plain), PIECE))
        return "".join(f"\x1bP{piece}\x1b\\" for piece in pieces)
    return plain


def copy(text: str, send: Callable[[str], None], environ: Mapping[str, str]) -> bool:
    """Whether the text was sent. False where it is too long or the terminal is known to have no clipboard."""
    if len(text.encode("utf-8", "replace")) > LIMIT or environ.get("TERM") in DEAF:
        return False
    try:
        send(sequence(text, environ))
    except Exception:  # the caller's terminal, whatever it raises: a copy must go on to the next channel
        return False
    return True
