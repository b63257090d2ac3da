"""Tell which ASCII character vanished, where the rest of the document knows."""

from __future__ import annotations

import re
from functools import cached_property

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
_NUMBER = deferred(r"[\d.,]{0,20}\d")
_CANDIDATE = deferred("[0-9(. %-]")


class Filler:
    """Puts back into the lines of one document what vanished from them."""

    def __init__(self, document: str) -> None:
        self._document = document
        self._has_commas = "," in document
        self._has_bullets = "\n- " in document

    def filled(self, line: str) -> str:
        """The line with what vanished, or with a ``?`` where nobody can tell."""
        while SWALLOWED in line:
            at = line.index(SWALLOWED)
            before, after = line[:at], line[at + 1 :]
            line = before + (self._told(before, after) or self._known(before, after)) + after
        return line

    def _told(self, before: str, after: str) -> str:
        """The character that the texts around it tell, ``""`` if they don't."""
        if year := _YEAR.match(after):
            return _CENTURIES[year[1]]
        bracket = re.search(r"[()（）]", after)
        if bracket and bracket[0] in ")）" and not _is_open(before):
            return "("
        if before[-1:].isalpha() and _WHOLE_YEAR.match(after) and self._has_commas:
            return ","
        if after[:1] in (">", "|") or is_parted(before, after):
            return " "
        if after[:1] == " " and self._has_bullets and not _INSIDE.search(before):
            return "-"
        return "<" if _TAG.match(after) else ""

    def _known(self, before: str, after: str) -> str:
        """The only character that the document has in such a place, a ``?`` if there is none.

        A wrong number is worse than one that is seen to be lost: one with more digits must stand after the
        same two characters elsewhere, a single one before the same three.
        """
        found = self._places.get(_keys(before, after)[0], "")
        return found if len(found) == 1 else "?"

    @cached_property
    def _places(self) -> dict[str, str]:
        """The characters that may have vanished, by the places where the document has them."""
        text, found = self._document, dict[str, str]()
        for match in _CANDIDATE.finditer(text):
            at = match.start()
            for place in _keys(text[max(0, at - 2) : at], text[at + 1 : at + 24]):
                if match[0] not in found.setdefault(place, ""):
                    found[place] += match[0]
        return found


def is_parted(before: str, after: str) -> bool:
    """Whether a space or a line's end is what likeliest vanished between two texts."""
    return bool(_SPACE.search(before) and _NEXT.match(after))


def _keys(before: str, after: str) -> tuple[str, ...]:
    """A place as a key: a number with what is around it, or as it may end a line; else the next three."""
    number = _NUMBER.match(after)
    if not number:
        return (SWALLOWED + after[:3],)
    place = before[-2:] + SWALLOWED + number[0]
    return place + after[number.end() : number.end() + 1], place


def _is_open(text: str) -> bool:
    """Whether the text leaves a parenthesis open."""
    return max(text.rfind("("), text.rfind("（")) > max(text.rfind(")"), text.rfind("）"))
