"""Chinese that was read as Western text: GBK or UTF-8 bytes taken for Latin-1 or Windows-1252."""

from __future__ import annotations

from articles.cleaning.edits import Edited, Lines, rewritten
from articles.patterns import deferred

_WESTERN = deferred("[\x80-\u024f\u02c6\u02dc\u2013-\u2122]")
_HAN = deferred("[\u3400-\u9fff]")
_LIKELY = 48
"""Mean cost of a character up to which the text is Chinese; prose has some 30, random characters 80."""


def without_mojibake(lines: Lines) -> Edited:
    """The lines with whatever was read as Western text and is Chinese."""
    return rewritten(lines, _read_again, "encoding")


def _read_again(text: str) -> str:
    """The text, or the Chinese that its bytes are."""
    if len(_WESTERN.findall(text)) < 4 or _HAN.search(text):
        return text
    data = b"".join(map(_byte, text))
    for name in ("utf-8", "gb18030", "big5hkscs"):
        chinese = data.decode(name, "replace")
        if _is_chinese(chinese):
            return chinese
    return text


def _byte(char: str) -> bytes:
    """The bytes that a character was read from; some pairs were taken for UTF-8 and are one character."""
    for name in ("latin-1", "cp1252"):
        try:
            return char.encode(name)
        except UnicodeEncodeError:
            continue
    return char.encode("utf-8", "replace")


def _is_chinese(text: str) -> bool:
    from articles.bigrams import total_cost

    han = len(_HAN.findall(text))
    letters = sum(char.isascii() and char.isalpha() for char in text)
    return (
        han >= max(2, letters / 2)
        and text.count("\ufffd") <= han / 5
        and total_cost(text) < _LIKELY * len(text)
    )
