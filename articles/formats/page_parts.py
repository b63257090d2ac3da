"""Short texts of a page whose class or id says what they are."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from articles.formats.blocks import squeezed
from articles.formats.declared_names import as_name
from articles.formats.noise import HUMP
from articles.formats.page_lines import line_fields
from articles.formats.walking import walk
from articles.structure.dates import iso_date

if TYPE_CHECKING:
    from lxml.etree import _Element

_PARTS = {
    "published": r"pub(?:lish)?_?-?(?:time|date)|pubtime|post-?time|art(?:icle)?-?time|time|date",
    "publisher": r"source|origin|laiyuan|media-?name|js_name|profile_nickname|publisher",
    "author": r"author(?:-?name)?|js_author_name|writer|byline|authi",
}
"""Words in a class or an id that say what a short text is."""
_POSTER = r"nick(?:-?name)?|user-?name|uname|poster|name"
_PART = {
    field: re.compile(rf"(?:^|[\s_-])(?:{words})(?:$|[\s_-])", re.IGNORECASE)
    for field, words in (*_PARTS.items(), ("poster", _POSTER))
}


def find_parts(tree: _Element) -> dict[str, str]:
    """Short texts whose class or id says what they are."""
    found: dict[str, str] = {}
    for element in tree.iter("span", "div", "p", "em", "i", "a", "time", "strong", "td", "li", "b", "cite"):
        names = _names(element)
        for field in _PARTS if names else ():
            if field not in found and _PART[field].search(names) and (text := text_of_part(element, field)):
                found[field] = text
    return found


def text_of_part(element: _Element, field: str) -> str | None:
    """The line of a short element that may be what its class says, a name marked up as one first."""
    if len(squeezed("".join(element.itertext())[:200])) > 40:
        return None
    inner = next((child for child in element.iterdescendants() if is_part(child, field)), None)
    marked = element.xpath(".//*[@itemprop='name']")
    lines = [squeezed(marked[0].get("content") or "".join(marked[0].itertext()))] if marked else []
    if inner is not None:
        lines += [block.line.text for block in walk(inner)]
    lines += [block.line.text for block in walk(element)]
    for said in lines:
        known = line_fields(said)
        text = next((part.value for part in known if part.name == field), "") if known else said
        dated = bool(iso_date(text))
        if len(text) >= 2 and (dated if field == "published" else not dated and as_name(text)):
            return text
    return None


def is_part(element: _Element, field: str) -> bool:
    """Whether an element's class or id says that it is such a part."""
    return bool(_PART[field].search(_names(element)))


def _names(element: _Element) -> str:
    """What an element is called, ``pubTime`` as ``pub-Time``."""
    names = " ".join(filter(None, map(element.get, ("class", "id", "itemprop"))))
    return HUMP.sub("-", names) if names else ""
