"""Characters that nobody sees: escape sequences, controls, zero-width ones, glyphs of icon fonts."""

from __future__ import annotations

from articles.cleaning.edits import Edited, Lines, substituted
from articles.patterns import deferred

_ESCAPES = (
    r"(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]"
    r"|\x1b[\]PX^_][^\x07\x1b\x9c]*(?:\x07|\x1b\\|\x9c)?"
    r"|[\x90\x98\x9d-\x9f][^\x07\x1b\x90\x98\x9c-\x9f]*(?:\x07|\x1b\\|\x9c)"
    r"|\x1b[ -/]*[0-~]"
)
"""CSI; OSC, DCS and the like up to their end or the line's, up to their end alone if one control begins them,
and then not past the next such control; other sequences."""
_UNSEEN = deferred(
    rf"{_ESCAPES}|[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u200c\u200e\u200f\u2028-\u202e\u2060-\u2064"
    r"\u2066-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]+"
    r"|(?<![\u2190-\u2bff\ufe0f\U0001f000-\U0001faff])\u200d+|\u200d+(?![\u2190-\u2bff\U0001f000-\U0001faff])"
)
"""A zero-width joiner stays between the parts of an emoji."""
_HALVES = deferred("[\ud800-\udfff]")
_ICONS = deferred(r"(?<![\u3400-\u9fff])[\ue000-\uf8ff]+\s?|[\ue000-\uf8ff]+(?![\u3400-\u9fff])")
"""Private characters; between two Han characters one may be a character of Hong Kong in an old encoding."""


def without_unseen(lines: Lines) -> Edited:
    """The lines without escape sequences, controls, bidirectional marks and zero-width characters."""
    cleaned, repairs = substituted(lines, _UNSEEN, lambda match: "", "invisible")
    halved, more = substituted(cleaned, _HALVES, lambda match: "\ufffd", "invisible")
    return halved, repairs + more


def without_icons(lines: Lines) -> Edited:
    """The lines without the glyphs of icon fonts."""
    return substituted(lines, _ICONS, lambda match: "", "icon")
