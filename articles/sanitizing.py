"""Text made harmless for a terminal, code point for code point.

A document may hold anything: escape sequences, C1 controls, bidirectional overrides, invisible characters.
None of it may reach a terminal, and no offset may move.
"""

from __future__ import annotations

import re

REPLACEMENT = "\ufffd"

HAZARDS = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f"
    "\ud800-\udfff\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]"
)
"""C0 but for tab and line feed, DEL, C1, bidirectional controls, invisibles, lone surrogates, tags."""


def sanitize(text: str) -> str:
    """The text with every hazard shown as ``REPLACEMENT``; as long as it was."""
    return HAZARDS.sub(REPLACEMENT, text)
