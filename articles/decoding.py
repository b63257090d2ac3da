"""Decode: bytes to text, with the encoding and how sure it is.

The order is byte order mark, strict UTF-8, then whichever encoding of Chinese makes the likeliest text.
A byte that fits nowhere costs its character and is seen as U+FFFD; nothing vanishes silently.
"""

from __future__ import annotations

import codecs
import re
from functools import cache

from articles.model import ArticleError, Encoding

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
    (b"\x84\x31\x95\x33", "gb18030"),
)
_WIDER = {"gb2312": "gb18030", "gbk": "gb18030", "big5": "big5hkscs", "cp950": "big5hkscs"}
"""Encodings that are declared, and the larger ones that are meant."""
_GUESSES = ("utf-8", "gb18030", "big5hkscs", "utf-16-le", "utf-16-be")
_SAMPLE = 3000
"""Bytes in each of the three samples that are scored."""
_AHEAD = 24
"""Bytes that tell where pairs begin again after a bad one."""
_LOST = 0.05
"""Share of lost characters above which an encoding doesn't fit."""
_NO_TEXT = 66
"""Mean cost of a character above which it is no Chinese text; prose has some 30, random characters 80."""
_CONTROLS = [chr(code) for code in (*range(9), *range(14, 27), *range(28, 32))]
_CHINESE = re.compile("[\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef]")
_SURROGATE = re.compile("[\ud800-\udfff]")
"""Some codecs make half characters, which no output takes."""
_RUN = re.compile("\ufffd{1,4}")
"""A bad byte inside a character of three loses each of them."""
_HZ = re.compile(rb"~\{(?:[!-w][!-~]){2,}~\}")
"""At least two characters in HZ."""
_HIGH = re.compile(rb"[\x80-\xff]")
_AFTER_ASCII = re.compile(rb"[\x00-\x3f][\x80-\xff]")
"""No byte below 0x40 ends a character of two bytes."""


def decode(data: bytes, encoding: str | None = None) -> tuple[str, Encoding]:
    """The text and its encoding; ``encoding`` overrides the guess.

    Raises ``ArticleError`` for an unknown encoding, for nothing at all and for what is no text.
    """
    if not data:
        raise ArticleError("there is nothing in it")
    if encoding is not None:
        return _decoded_as(data, encoding)
    for mark, name in _MARKS:
        if data.startswith(mark):
            return _tolerant(data[len(mark) :], name), Encoding(name, sure=True)
    return _seven_bits(data) or _utf8(data) or _guessed(data)


def _decoded_as(data: bytes, encoding: str) -> tuple[str, Encoding]:
    """The text in an encoding that somebody named."""
    try:
        name = codecs.lookup(encoding).name
        "".encode(name)
    except (LookupError, ValueError, UnicodeError):
        raise ArticleError(f"unknown encoding: {encoding!r}") from None
    name = _WIDER.get(name, name)
    try:
        text = _SURROGATE.sub("\ufffd", _tolerant(data, name).removeprefix("\ufeff"))
    except (UnicodeError, ValueError):
        raise ArticleError(f"it cannot be decoded as {name}") from None
    if not _fits(text):
        raise ArticleError(f"it cannot be decoded as {name}")
    return text, Encoding(name, sure=True)


def _seven_bits(data: bytes) -> tuple[str, Encoding] | None:
    """The text, where it is HZ, which writes Chinese in ASCII. Raises ``ArticleError`` for ISO-2022-CN."""
    if data.find(b"\x1b$)") >= 0 and b"\x0e" in data:
        raise ArticleError("it is in ISO-2022-CN: convert it first, as with iconv -f ISO-2022-CN -t UTF-8")
    if b"~{" not in data or not data.isascii() or not _HZ.search(data):
        return None
    try:
        return data.decode("hz"), Encoding("hz", sure=False)
    except UnicodeDecodeError:
        return None


def _utf8(data: bytes) -> tuple[str, Encoding] | None:
    """The text, where it is UTF-8 but for a byte here and there."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        text = _RUN.sub("\ufffd", data.decode("utf-8", "replace"))
        lost = text.count("\ufffd")
        chinese = len(_CHINESE.findall(text, 0, 200 * _SAMPLE))
        fits = lost <= _LOST * len(text) and chinese >= min(5 * lost, 10 * _SAMPLE)
        return (text, Encoding("utf-8", sure=False)) if fits else None
    if ("\0" in text and not _is_clean(text)) or (len(data) <= 256 and text.isascii() and _is_wide(data)):
        return None
    return text, Encoding("utf-8", sure=True)


def _is_wide(data: bytes) -> bool:
    """Whether a few bytes that seem to be ASCII are rather Chinese in UTF-16."""
    from articles.bigrams import total_cost

    texts = [data.decode(name, "replace") for name in ("utf-16-le", "utf-16-be")]
    return any(len(_CHINESE.findall(text)) > 1 and total_cost(text) < 45 * len(text) for text in texts)


def _guessed(data: bytes) -> tuple[str, Encoding]:
    """The likeliest text that fits."""
    from articles.bigrams import total_cost

    starts = [_start(data, third * len(data) // 3) for third in range(3 if len(data) > 3 * _SAMPLE else 1)]
    costs: dict[str, int] = {}
    lengths: dict[str, int] = {}
    for name in _GUESSES:
        odd = name.startswith("utf-16")
        samples = [_tolerant(data[start - start % 2 * odd :][:_SAMPLE], name) for start in starts]
        costs[name] = sum(map(total_cost, samples))
        lengths[name] = sum(map(len, samples))
    for name in sorted(costs, key=costs.__getitem__):
        text = _tolerant(data, name)
        if costs[name] < _NO_TEXT * lengths[name] and _fits(text):
            return text, Encoding(name, sure=False)
    raise ArticleError("it is no text, or its encoding is not known")


def _start(data: bytes, start: int) -> int:
    """Where a character begins that is not ASCII, at or after ``start``."""
    match = (_AFTER_ASCII if start else _HIGH).search(data, start)
    return match.end() - 1 if match else start


def _tolerant(data: bytes, name: str) -> str:
    """The text with U+FFFD for what doesn't fit."""
    try:
        return data.decode(name)
    except UnicodeDecodeError:
        return data.decode(name, _in_pairs() if name in ("gb18030", "big5hkscs") else "replace")


@cache
def _in_pairs() -> str:
    """The error handler that loses a bad pair of bytes, not the alignment of all pairs after it."""
    from articles.bigrams import total_cost

    def handle(error: UnicodeError) -> tuple[str, int]:
        if not isinstance(error, UnicodeDecodeError):
            raise error
        start, data = error.start, error.object
        costs = {
            end: total_cost(data[end : end + _AHEAD].decode(error.encoding, "replace"))
            for end in (start + 1, start + 2, start + 3)
        }
        return "\ufffd", min(min(costs, key=lambda end: (costs[end], -end)), len(data))

    codecs.register_error("wenzhai.pairs", handle)
    return "wenzhai.pairs"


def _fits(text: str) -> bool:
    """Whether this is text: few characters are lost, and hardly any control characters stand in it."""
    return text.count("\ufffd") <= max(3, _LOST * len(text)) and _is_clean(text)


def _is_clean(text: str) -> bool:
    """Whether hardly any control characters stand in a text: few for its length, or for its Chinese."""
    harmful = sum(map(text.count, _CONTROLS))
    if harmful <= _LOST * len(text) / 5:
        return True
    return harmful <= _LOST * len(text) + 2 and len(_CHINESE.findall(text)) >= 5 * harmful
