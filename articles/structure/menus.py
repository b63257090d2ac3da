"""The head of a page copied whole: the menus over its title, the controls between title and text."""

from __future__ import annotations

from collections.abc import Sequence

from articles.model import Line
from articles.patterns import deferred
from articles.structure.alone import names_alone
from articles.structure.keys import Field, key_matches
from articles.structure.labels import is_beside, is_control, is_count, is_crumb, is_label, is_menu
from articles.structure.media import is_medium
from articles.structure.names import plain_names
from articles.structure.numbering import number_of
from articles.structure.opening import line_fields
from articles.structure.page_titles import ENOUGH, site_named, title_under_menus
from articles.structure.shapes import is_caption

_DEEPEST = 90
"""Lines; no menus are longer."""
_PROSE = 30
"""Code points from which a sentence is a paragraph of the text."""
_LONGEST_LABEL = 10
_SITE = 2
"""Lines with which a page begins among which its site's name stands."""
_ENTRIES = 3
"""Entries of menus that show a page to be copied whole."""
_ACCOUNT = deferred(r"[^\s，。！？：；、,!?:|｜/]{2,16}|[A-Z][\w.'\-]+(?: [A-Z][\w.'\-]*){1,3}")
"""The name of an account."""


def without_menus(lines: Sequence[Line]) -> tuple[list[Line], list[Line], list[Field]]:
    """The lines without what a page puts over its title and between that and its text, those lines, and
    who published: the account over the date, or the site that the page begins with.

    Metadata stay; a lead over them comes after them. Nothing goes where too few lines are such as only
    pages have.
    """
    end = next((at for at, line in enumerate(lines[:_DEEPEST]) if _is_prose(line)), 0)
    head = lines[:end]
    if not _is_copied(head):
        return list(lines), [], []
    title = title_under_menus(head, lines[end].text)
    over, title = head[: title or 0], title or 0
    apart = [line for line in over if not _is_metadata(line)]
    account = _account(head, title)
    apart += [
        line for at, line in enumerate(head) if at > title and (at == account or _is_beside(head, at, title))
    ]
    gone = set(map(id, apart))
    kept = [line for line in head if id(line) not in gone]
    fields = _published_by(head[account].text, head[:account]) if account else []
    site = next(
        (name for line in over[:_SITE] if not is_label(line.text) and (name := site_named(line.text))), None
    )
    fields += [Field("agency", site)] if site else []
    return [*_leads_last(kept), *lines[end:]], apart, fields


def _is_copied(head: Sequence[Line]) -> bool:
    """Whether lines stand in a head that only pages have."""
    shown = sum(is_menu(line.text) or is_control(line.text) or is_crumb(line.text) for line in head)
    return shown >= ENOUGH or sum(is_label(line.text) for line in head) >= _ENTRIES


def _is_prose(line: Line) -> bool:
    text = line.text
    return (
        line.role == "text"
        and len(text) >= _PROSE
        and (text[-1] in "！？”」" or "。" in text)
        and not (is_label(text) or is_caption(text))
        and not any(key.start == 0 for key in key_matches(text[:40]))
    )


def _is_metadata(line: Line) -> bool:
    """Whether a line says of the article what a key or a date shows; a name alone may be the site's."""
    found = line_fields(line, titled=True) or []
    return any(field.value and (field.key or field.name == "published") for field in found)


def _is_beside(head: Sequence[Line], at: int, title: int) -> bool:
    """Whether a line under the title is the page's: what one can do there, or a short word among such.

    Counts and entries of menus are only beside these, for lists and tables hold the like.
    """
    text = head[at].text
    if _is_control(text):
        return True
    if is_label(text) or is_count(text):
        return any(
            _is_control(line.text) or _is_metadata(line) for line in head[max(at - 2, title + 1) : at + 3]
        )
    if at in (title + 1, len(head) - 1) or len(text) > _LONGEST_LABEL or text[-1] in "。！？：:":
        return False
    if plain_names(text) or number_of(text) or is_caption(text):
        return False
    before, after = head[title + 1 : at], head[at + 1 :]
    among = all(any(_is_control(line.text) for line in part) for part in (before, after))
    named = among and (line_fields(head[at], titled=True) or names_alone(head, at, head[title].text))
    return among and not named


def _is_control(text: str) -> bool:
    return is_control(text) or is_menu(text) or is_crumb(text) or is_beside(text)


def _account(head: Sequence[Line], title: int) -> int:
    """Where the account stands by itself under the title: over the date, or over what one can do; or 0."""
    for at in range(title + 1, min(title + 4, len(head) - 1)):
        text = head[at].text
        if not _ACCOUNT.fullmatch(text) or is_label(text) or line_fields(head[at], titled=True) is not None:
            continue
        after = [line for line in head[at + 1 : at + 4] if not is_label(line.text)][:1]
        if is_caption(text) or number_of(text) or names_alone(head, at, head[title].text):
            return 0
        return at if (after and _is_metadata(after[0])) or is_control(head[at + 1].text) else 0
    return 0


def _published_by(account: str, over: Sequence[Line]) -> list[Field]:
    """Whose account it is: who wrote, unless a person is named over it or it is a medium's."""
    named = any(plain_names(line.text) for line in over[-2:])
    return [Field("publisher" if named or is_medium(account) else "author", account)]


def _leads_last(kept: Sequence[Line]) -> list[Line]:
    """The lines of a head with the sentences under the title after the metadata, which they part from it."""
    last = max((at for at, line in enumerate(kept) if at and _is_metadata(line)), default=0)
    leads = [line for line in kept[1:last] if line.text[-1] in "。！？" and not _is_metadata(line)]
    moved = set(map(id, leads))
    return [*(line for line in kept[: last + 1] if id(line) not in moved), *leads, *kept[last + 1 :]]
