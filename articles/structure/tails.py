"""The end of a page copied whole: what stands after the text."""

from __future__ import annotations

from collections.abc import Sequence

from articles.model import Line
from articles.patterns import deferred
from articles.structure.boilerplate import is_boilerplate
from articles.structure.credits import credit_fields
from articles.structure.dates import find_date
from articles.structure.labels import is_control, is_count, is_menu, may_be_label
from articles.structure.names import plain_names
from articles.structure.numbering import number_of
from articles.structure.offices import is_organisation
from articles.structure.signing import HOUR
from articles.structure.tables import patterns

_TAIL = deferred(lambda: patterns("frame", "tail"))
_SITE = deferred(lambda: patterns("frame", "site"))
_ANNEX = deferred(r"附[件注註录錄表：:]|[\[［〔注註①-⑳]|\d{1,2}[.．、]|[*＊※]?[（(]?[注註][:：]|\^")
"""How attachments, notes and references begin."""
_WORDS = deferred(r"[^\W\d_a-zA-Z]{4}")
_SENTENCE = 20
"""Code points from which a sentence is one of the text."""
LONGEST_LINK = 48
_LONGEST_TAG = 8
_MOST_TAGS = 8
_LAST = 12
"""Last lines of which one may be a label where a page's follow the text."""
_CREDITS = 12
"""Lines after the text among which who edited it may stand."""
_ENOUGH = 3
"""Lines after the text that show a page to be copied whole."""


def without_tail(lines: Sequence[Line], *, copied: bool) -> tuple[list[Line], list[Line]]:
    """The lines without the page's after the text, and those. Credits stay, and who signed.

    ``copied``: menus over the title have shown the page to be copied whole.
    """
    last = _last_prose(lines) if _may_have_tail(lines) else None
    if last is None:
        return list(lines), []
    marked = [at for at in range(last + 1, len(lines)) if _is_mark(lines[at].text)]
    if len(marked) < (1 if copied else _ENOUGH):
        return list(lines), []
    start = marked[0]
    end = max((at + 1 for at in range(start, len(lines)) if _belongs(lines, at)), default=start)
    start = _before_tags(lines, last + 1, end)
    named = [line for line in lines[start : start + _CREDITS] if _is_credit(line)]
    kept = set(map(id, named))
    return [*lines[:start], *named], [line for line in lines[start:] if id(line) not in kept]


def _may_have_tail(lines: Sequence[Line]) -> bool:
    """Whether a short last line may be a label: most texts end otherwise, and are not looked at."""
    return any(is_short(line.text) and may_be_label(line.text) for line in lines[-_LAST:])


def is_short(text: str) -> bool:
    """Whether a line may be a label or a link: short, and no sentence."""
    return len(text) <= LONGEST_LINK and text[-1] not in "。！？”」；"


def is_prose(text: str) -> bool:
    """Whether a line is a paragraph of the text and not of the page."""
    ended = "。" in text or text[-1] in "！？”」"
    return (
        len(text) >= _SENTENCE
        and ended
        and bool(_WORDS.search(text))
        and not is_boilerplate(text)
        and not _SITE.search(text)
    )


def _last_prose(lines: Sequence[Line]) -> int | None:
    return next((at for at in range(len(lines) - 1, -1, -1) if is_prose(lines[at].text)), None)


def _is_mark(text: str) -> bool:
    return (
        is_control(text)
        or is_menu(text)
        or is_boilerplate(text)
        or bool(_TAIL.fullmatch(text))
        or bool(_SITE.search(text))
    )


def _belongs(lines: Sequence[Line], at: int) -> bool:
    """Whether a line after the text is of it: an attachment, a note, the date under who signed."""
    text = lines[at].text
    if is_control(text):
        return False
    if lines[at].role == "row" or _ANNEX.match(text) or HOUR.fullmatch(text):
        return True
    return bool(at and is_organisation(lines[at - 1].text) and (found := find_date(text)) and not found[1])


def _before_tags(lines: Sequence[Line], first: int, end: int) -> int:
    """Where the tags begin that stand over the page's lines; ``end`` where these words may be a list."""
    start = end
    while start > first and _is_tag(lines[start - 1]):
        start -= 1
    listed = end - start > _MOST_TAGS or lines[start - 1].text[-1] in "：:"
    return end if listed or any(_belongs(lines, at) for at in range(start, end)) else start


def _is_tag(line: Line) -> bool:
    text = line.text
    if text[0] == "#" or is_count(text):
        return True
    short = line.role == "text" and len(text) <= _LONGEST_TAG and text[-1] not in "。！？”」…）)：:"
    said = plain_names(text) or is_organisation(text) or number_of(text) or find_date(text)
    return short and not said and not _is_credit(line)


def _is_credit(line: Line) -> bool:
    return any(field.key and field.value for field in credit_fields(line) or ())
