"""Tell which ASCII character vanished, where the rest of the document knows."""

from __future__ import annotations

import re

from articles.patterns import deferred

SWALLOWED = "\U0010fffd"
"""Stands for an ASCII character that vanished together with a byte."""
_YEAR = deferred(r"([089])\d\d(?:年|[QH]\d)")
_WHOLE_YEAR = deferred(r"(?:19|20)\d\d年")
_TAG = deferred("/?(?:p|div|span|strong|font|section|br|em|b|i|a|td|tr|li|h[1-6])>")
_INSIDE = deferred(r"[^（(）)一二三四五六七八九十\s]")
"""What stands in a line after its number."""
_SPACE = deferred("[，；：。！？”』」]$")
UNITS = "年月日时時个個名人次万萬亿億元处處项項条條例起倍辆輛座所套幢栋棟层層米吨噸亩畝届屆岁歲号號"
_NEXT = deferred(f"(?![{UNITS}])[\u3400-\u9fff]")
"""Between a mark and a character that is no unit nothing but a space is likely."""
_CENTURIES = {"8": "1", "9": "1", "0": "2"}
_NUMBER = deferred(r"[\d.,]*\d")
_CANDIDATES = "0123456789-(. %"


def filled(line: str, document: str) -> str:
    """The line with what vanished, or with a ``?`` where nobody can tell."""
    while SWALLOWED in line:
        at = line.index(SWALLOWED)
        line = line[:at] + _between(line[:at], line[at + 1 :], document) + line[at + 1 :]
    return line


def _between(before: str, after: str, document: str) -> str:
    return _told(before, after, document) or _known(before, after, document)


def _told(before: str, after: str, document: str) -> str:
    """The character that the texts around it tell, ``""`` if they don't."""
    if year := _YEAR.match(after):
        return _CENTURIES[year[1]]
    bracket = re.search(r"[()（）]", after)
    if bracket and bracket[0] in ")）" and not _is_open(before):
        return "("
    if before[-1:].isalpha() and _WHOLE_YEAR.match(after) and "," in document:
        return ","
    if after[:1] in (">", "|") or is_parted(before, after):
        return " "
    if after[:1] == " " and "\n- " in document and not _INSIDE.search(before):
        return "-"
    return "<" if _TAG.match(after) else ""


def is_parted(before: str, after: str) -> bool:
    """Whether a space or a line's end is what likeliest vanished between two texts."""
    return bool(_SPACE.search(before) and _NEXT.match(after))


def _known(before: str, after: str, document: str) -> str:
    """The only character that the document has in such a place, a ``?`` if there is none.

    A wrong number is worse than one that is seen to be lost: one with more digits must stand after the same
    two characters elsewhere, a single one before the same three.
    """
    number = _NUMBER.match(after)
    end = number.end() if number else 0
    left, right = (before[-2:], after[: end + 1]) if end else ("", after[:3])
    found = [char for char in _CANDIDATES if left + char + right in document]
    return found[0] if len(found) == 1 else "?"


def _is_open(text: str) -> bool:
    """Whether the text leaves a parenthesis open."""
    return max(text.rfind("("), text.rfind("（")) > max(text.rfind(")"), text.rfind("）"))
