"""What is left of HTML in a plain text: references to characters and stray tags."""

from __future__ import annotations

import html
import re

from articles.cleaning.edits import Edited, Lines, substituted

_NAMES = (
    "nbsp|ensp|emsp|ldquo|rdquo|lsquo|rsquo|mdash|ndash|hellip|middot|bull|times|deg|yen|copy|reg|amp|quot"
)
_REFERENCE = re.compile(
    rf"&(?:#\d{{2,7}}|#[xX][0-9a-fA-F]{{2,6}}|(?:{_NAMES}));|(?<!&)#x(?:ff|30|4e|[5-9][0-9a-f])[0-9a-f]{{2}};"
)
_TAG = re.compile(
    r"</?(?:p|div|span|strong|font|section|center|br|em|b|i|u|a|td|tr|th|table|tbody|img)(?:\s[^<>\n]*)?/?>"
)
_ENDS = r"(?:/(?:p|div|span|strong|font|section|td|tr|a)>|br\s?/?>)"
_CLOSING = re.compile(f"<{_ENDS}")
_BITTEN = re.compile(rf"\?{_ENDS}")
"""A tag whose ``<`` vanished together with the byte before it."""
_ABOUT = re.compile("(?i)html|标签|標籤|代码|代碼|程式|```")


def without_references(lines: Lines) -> Edited:
    """The lines with the characters that undecoded references stand for; ``<`` and ``>`` stay written out."""
    return substituted(lines, _REFERENCE, _character, "entity")


def _character(match: re.Match[str]) -> str:
    found = html.unescape(match[0] if match[0].startswith("&") else "&" + match[0])
    if found in "<>" or not found.replace("\xa0", " ").isprintable():
        return match[0]
    return found.replace("\xa0", " ")


def without_tags(lines: Lines) -> Edited:
    """The lines without stray tags, unless the text is about HTML."""
    if not any(_CLOSING.search(line.text) for line in lines) or _is_about_tags(lines):
        return lines, ()
    return substituted(lines, _TAG, lambda match: "", "tag")


def without_bitten_tags(lines: Lines) -> Edited:
    """The lines of a document that lost bytes without the tags that lost their ``<``, as ``?/p>``."""
    return (lines, ()) if _is_about_tags(lines) else substituted(lines, _BITTEN, lambda match: "", "tag")


def _is_about_tags(lines: Lines) -> bool:
    return any(_ABOUT.search(line.text) for line in lines)
