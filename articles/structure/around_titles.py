"""What belongs to a title over and under it: the kicker and the subtitle."""

from __future__ import annotations

from articles.patterns import deferred
from articles.structure.keys import key_matches
from articles.structure.media import is_section
from articles.structure.numbering import number_of
from articles.structure.offices import is_office
from articles.structure.tables import words

DASHES = ("——", "—", "──", "--", "――", "－－")
"""What a subtitle begins with."""
_KICKER = deferred(
    r"[:：]$|^[【〔\[].*[】〕\]]$|^[^，。]{2,8}[·｜|丨][^，。]{2,12}$|^[“《].*[”》].{0,6}(?:[专專][栏欄题題]|系列.{0,4})$"
)
_LONGEST_COLUMN = 8
_SAYS_WHO = deferred(
    r"[:：]\s?\d{4}年|[记記]者|[报報]道$|[报報][导導]$|\d{4}-\d|\d{1,2}月\d{1,2}日$|[\d日][电電讯訊]"
)
"""What stands in a byline, and not in a subtitle."""
_IS_METADATA = deferred(
    r"^\d{4}(?:\W\d{1,2}\W\d{1,2}|年\d{1,2}月\d{1,2}日)(?!\w)|\d{1,2}[:：]\d{2}(?!\w)|://|www\."
)


def is_kicker(text: str, title: str) -> bool:
    """Whether a line stands over a title, and is none: it says so, or is a column's name and shorter."""
    if _KICKER.search(text) or text.endswith(words("banner")) or is_section(text):
        return True
    column = len(text) <= min(_LONGEST_COLUMN, len(title) - 1) and text.endswith(words("column"))
    return column and not is_office(title)


def is_subtitle(text: str, alone: bool, after: str) -> bool:
    """Whether a line under the title belongs to it: by dashes, by standing alone, or by its length."""
    if _SAYS_WHO.search(text) or _IS_METADATA.search(text) or key_matches(text) or _asks(text):
        return False
    if text.startswith(DASHES) or alone:
        return True
    return ("，" in text or len(text) > 20) and len(after) > 40 and number_of(text) is None


def without_dashes(subtitle: str) -> str:
    """A subtitle without the dashes that it begins with."""
    return subtitle.lstrip("—─-―－ ")


def _asks(text: str) -> bool:
    """Whether a line is a question or an answer of an interview: ``问：…``."""
    return text[:1] in "问問答QA" and text[1:2] in ("：", ":")
