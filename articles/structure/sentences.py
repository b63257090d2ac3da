"""Sentences: where a paragraph's end."""

from __future__ import annotations

from collections.abc import Iterator

from articles.patterns import deferred

_OPENERS = {"“": "”", "‘": "’", "「": "」", "『": "』", "（": "）", "(": ")"}
_EVENTS = deferred(r"[。！？；…!?;.“”‘’「」『』（）()]")
"""One class of characters, for a search for those is three times as fast as for alternatives."""
_ENDS = frozenset("。！？；…!?;.")
_REFERENCE = deferred(
    r"\s*\[\d{1,3}\].{4,300}\[(?:J|M|D|C|N|R|S|P|Z|G|A|DB|CP|EB|J/OL|M/OL|EB/OL|N/OL|R/OL)\]"
)
"""An entry of a list of references, whose full stops part its author from its title."""
_LONGEST_QUOTATION = 120
"""Code points; inside a longer quotation sentences are parted."""
_ATTRIBUTION = deferred(
    r"[^。！？；!?;，,“”「」『』：:]{0,16}?(?:[说說説道称稱喊叫吼嚷嘆叹骂罵]|(?<=\w)[问問答]|表示|指出|[强強][调調]|[认認][为為]"
    r"|介[绍紹]|[直坦]言|坦承|回[忆憶應应]|感慨|[补補]充|解[释釋]|提醒|透露|呼[吁籲]|叮[嘱囑]|[嘱囑]咐|吩咐|嘀咕|嘟囔|吐槽|告[诉訴])"
    r"(?:[了过過]?[一几幾两兩][声聲句遍]|着|起[来來]|[你我他她您]|[记記]者|大家)?[。，,：:！!]"
)
"""Who said what stands before: ``他喊。``, ``她问记者。``"""
_AFTER_ELLIPSIS = frozenset("”’」』）)》】〕]等的、，,。；：")
_ABBREVIATION = deferred(
    r"(?:^|[^A-Za-z])(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|St|No|Nos|Inc|Ltd|Co|Corp|Jr|Sr|vs|Vol|Fig|e\.g|i\.e|etc|al|U\.S|a\.m|p\.m|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$"
)


def split(text: str, start: int = 0) -> Iterator[tuple[int, int]]:
    """The sentences of one paragraph from ``start``, as half-open spans without the space around them.

    A sentence keeps its closing quotes and brackets; a quotation with several sentences is not parted
    unless it is longer than 120 code points.
    """
    begin = start
    for end in () if text[start : start + 1] == "[" and _REFERENCE.match(text, start) else _ends(text, start):
        span = _trimmed(text, begin, end)
        if span:
            yield span
        begin = end
    span = _trimmed(text, begin, len(text))
    if span:
        yield span


def _trimmed(text: str, start: int, end: int) -> tuple[int, int] | None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return (start, end) if start < end else None


def _ends(text: str, start: int) -> Iterator[int]:
    """Where sentences end, after their closing marks."""
    events = [(match[0], match.start()) for match in _EVENTS.finditer(text, start)]
    partner = _partners(events)
    shut = start
    for mark, at in events:
        if at < shut:
            continue
        if mark in _OPENERS:
            close = partner.get(at, -1)
            if close >= 0 and close - at <= _LONGEST_QUOTATION:
                shut = close
                if _ends_sentence_inside(text, at, close):
                    shut = close + 1
                    yield from _after_quotation(text, at, close)
        elif mark in _ENDS:
            end = _run_end(text, at)
            shut = end
            if _is_end(text, at, end):
                shut = _closed(text, end)
                if text[shut - 1] != '"' or not _ATTRIBUTION.match(text, shut):
                    yield shut


def _run_end(text: str, at: int) -> int:
    """Where a run of closing punctuation ends: ``？！``, ``……``, ``...``."""
    marks = "。！？；" if text[at] in "。！？；" else "…" if text[at] == "…" else "!?;."
    end = at + 1
    while end < len(text) and text[end] in marks:
        end += 1
    return end


def _closed(text: str, end: int) -> int:
    """The place after the closing quotes and brackets that stand at a place."""
    while end < len(text) and text[end] in '”’」』）)】〕"':
        end += 1
    return end


def _partners(events: list[tuple[str, int]]) -> dict[int, int]:
    """For each opening mark the place of the mark that closes it."""
    wanted: list[str] = []
    places: list[int] = []
    pairs: dict[int, int] = {}
    for mark, at in events:
        if mark in _OPENERS:
            wanted.append(_OPENERS[mark])
            places.append(at)
        elif mark not in _ENDS and mark in wanted[-4:]:
            while wanted.pop() != mark:
                places.pop()
            pairs[places.pop()] = at
    return pairs


def _ends_sentence_inside(text: str, at: int, close: int) -> bool:
    """Whether a quotation closes with the end of a sentence."""
    return text[at] in "“「『‘（(" and close > at + 1 and text[close - 1] in "。！？!?…"


def _after_quotation(text: str, at: int, close: int) -> Iterator[int]:
    """The end after a quotation, unless who said it follows or the sentence goes on."""
    end = _closed(text, close + 1)
    following = text[end : end + 1]
    if following in "，,、；;：:。的" or (text[at] in "（(" and text[close - 1] != "。"):
        return
    if text[close - 1] in "！？!?…" and not following.isspace() and not _stands_alone(text, at):
        return
    if not _ATTRIBUTION.match(text, end):
        yield end


def _stands_alone(text: str, at: int) -> bool:
    """Whether a quotation begins a sentence or is introduced by a colon, so that its end may end one."""
    before = text[:at].rstrip()[-1:] if at < 2 else text[at - 1]
    return not before or before in "。！？；：:，,!?;”」"


def _is_end(text: str, at: int, end: int) -> bool:
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
