"""What stands between the title of a page copied whole and its text: controls, metadata, an account."""

from __future__ import annotations

from collections.abc import Sequence

from articles.model import Line
from articles.patterns import deferred
from articles.structure.alone import names_alone
from articles.structure.bylines import is_byline
from articles.structure.keys import Field
from articles.structure.labels import is_beside, is_control, is_count, is_crumb, is_label, is_menu
from articles.structure.media import is_medium
from articles.structure.names import plain_names
from articles.structure.numbering import number_of
from articles.structure.opening import line_fields
from articles.structure.shapes import is_caption

_LONGEST_LABEL = 10
_MOST_COUNTS = 3
"""Counts and entries beside each other next to a control; more are a list or a table."""
_ACCOUNT = deferred(r"[^\s，。！？：；、,!?:|｜/]{2,16}|[A-Z][\w.'\-]+(?: [A-Z][\w.'\-]*){1,3}")
"""The name of an account."""


def shows_page(text: str) -> bool:
    """Whether a line is such as only pages have: an entry of a menu, what one can do, where one is."""
    return is_control(text) or is_menu(text) or is_crumb(text)


def is_metadata(line: Line) -> bool:
    """Whether a line says of the article what a key, a byline or a date shows; a name may be the site's."""
    if len(line.text) > 120:
        return False
    found = line_fields(line, titled=True) or []
    told = any(known.value and (known.key or known.name == "published") for known in found)
    return told or (bool(found) and is_byline(line.text))


def is_around(head: Sequence[Line], at: int, title: int) -> bool:
    """Whether a line under the title is the page's: what one can do there, or a short word among such.

    Counts and entries of menus are only beside these, for lists and tables hold the like.
    """
    text = head[at].text
    if _is_control(text) or any(text == line.text for line in head[:title]):
        return True
    if is_label(text) or is_count(text):
        return _is_next_to_control(head[title + 1 : at][::-1]) or _is_next_to_control(head[at + 1 :])
    if at in (title + 1, len(head) - 1) or len(text) > _LONGEST_LABEL or text[-1] in "。！？：:":
        return False
    if plain_names(text) or number_of(text) or is_caption(text):
        return False
    before, after = head[title + 1 : at], head[at + 1 :]
    among = all(any(_is_control(line.text) for line in part) for part in (before, after))
    named = among and (line_fields(head[at], titled=True) or names_alone(head, at, head[title].text))
    return among and not named


def _is_next_to_control(lines: Sequence[Line]) -> bool:
    """Whether a control or metadata come next, perhaps after counts and entries."""
    for line in lines[:_MOST_COUNTS]:
        if _is_control(line.text) or is_metadata(line):
            return True
        if not (is_label(line.text) or is_count(line.text)):
            break
    return False


def _is_control(text: str) -> bool:
    return shows_page(text) or is_beside(text)


def account_of(head: Sequence[Line], title: int) -> int:
    """Where the account stands by itself under the title: over the date, or over what one can do; or 0."""
    for at in range(title + 1, min(title + 4, len(head) - 1)):
        text = head[at].text
        if (
            not _ACCOUNT.fullmatch(text)
            or is_label(text)
            or _is_control(text)
            or line_fields(head[at], titled=True)
        ):
            continue
        if is_caption(text) or number_of(text) or names_alone(head, at, head[title].text):
            return 0
        after = [line for line in head[at + 1 : at + 4] if not is_label(line.text)][:1]
        return at if (after and is_metadata(after[0])) or is_control(head[at + 1].text) else 0
    return 0


def published_by(head: Sequence[Line], account: int) -> list[Field]:
    """Whose account it is: who wrote, unless a person is named over it or it is a medium's."""
    name = head[account].text
    named = any(plain_names(line.text) for line in head[max(0, account - 2) : account])
    return [Field("publisher" if named or is_medium(name) else "author", name)]
