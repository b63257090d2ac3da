"""Which marks end a sentence: ``.`` in a number or an abbreviation does not."""

from __future__ import annotations

from articles.patterns import deferred
from articles.structure.tables import any_of

_AFTER_ELLIPSIS = frozenset("”’」』）)》】〕]等的、，,。；：")
_ABBREVIATION = deferred(lambda: rf"(?:^|[^A-Za-z])(?:[A-Z]|{any_of('abbreviation')})$")
"""What a full stop stands after in English that ends no sentence."""


def is_end(text: str, at: int, end: int) -> bool:
    """Whether the run of closing punctuation from ``at`` to ``end`` ends a sentence."""
    mark = text[at]
    before, after = text[at - 1 : at], text[end : end + 1]
    if mark in "。！？；":
        return True
    if mark == "…":
        return bool(after) and after not in _AFTER_ELLIPSIS
    if mark in "!?;":
        return (
            _is_wide(before)
            or _is_wide(after)
            or not after
            or after in '”"’」』）)'
            or (mark != ";" and after.isspace())
        )
    return _is_full_stop(text, at, end, before, after)


def _is_full_stop(text: str, at: int, end: int, before: str, after: str) -> bool:
    """``.``: between Han characters, at the end, before a space and a capital; no decimal or abbreviation."""
    if not after:
        return True
    if end - at > 1 and before.isspace():
        return False
    if before in "%％)）" and _is_wide(after):
        return True
    if _is_wide(before):
        return _is_wide(after) or after.isspace() or after in '”"'
    if not after.isspace() and after not in '"”':
        return False
    following = text[end : end + 3].lstrip(" \"”“'‘(")
    return (
        bool(following)
        and (following[0].isupper() or _is_wide(following[0]))
        and not (_ABBREVIATION.search(text, max(0, at - 6), at) or (before.isdigit() and at <= 3))
    )


def _is_wide(char: str) -> bool:
    return (
        "\u2e80" <= char <= "\u9fff"
        or "\uf900" <= char <= "\uffef"
        or char in ("”", "’", "…")
        or char >= "\U00020000"
    )
