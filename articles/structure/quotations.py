"""Quotations in running text: whether a sentence ends with one, and who said it."""

from __future__ import annotations

from collections.abc import Iterator

from articles.patterns import deferred
from articles.structure.tables import any_of

_ATTRIBUTION = deferred(
    lambda: (
        rf"[^。！？；!?;，,“”「」『』：:]{{0,16}}?(?:(?<=\w)[问問答]|{any_of('saying')})"
        r"(?:[了过過]?[一几幾两兩][声聲句遍]|着|起[来來]|[你我他她您]|[记記]者|大家)?[。，,：:！!]"
    )
)
"""Who said what stands before: ``他喊。``, ``她问记者。``"""


def closed(text: str, end: int) -> int:
    """The place after the closing quotes and brackets that stand at a place."""
    while end < len(text) and text[end] in '”’」』）)】〕"':
        end += 1
    return end


def is_attributed(text: str, at: int) -> bool:
    """Whether a place begins with who said what stands before."""
    return _ATTRIBUTION.match(text, at) is not None


def ends_sentence_inside(text: str, at: int, close: int) -> bool:
    """Whether a quotation closes with the end of a sentence."""
    return text[at] in "“「『‘（(" and close > at + 1 and text[close - 1] in "。！？!?…"


def after_quotation(text: str, at: int, close: int) -> Iterator[int]:
    """The end after a quotation, unless who said it follows or the sentence goes on."""
    end = closed(text, close + 1)
    following = text[end : end + 1]
    if following in "，,、；;：:。的" or (text[at] in "（(" and text[close - 1] != "。"):
        return
    if text[close - 1] in "！？!?…" and not following.isspace() and not _stands_alone(text, at):
        return
    if not is_attributed(text, end):
        yield end


def _stands_alone(text: str, at: int) -> bool:
    """Whether a quotation begins a sentence or is introduced by a colon, so that its end may end one."""
    before = text[:at].rstrip()[-1:] if at < 2 else text[at - 1]
    return not before or before in "。！？；：:，,!?;”」"
