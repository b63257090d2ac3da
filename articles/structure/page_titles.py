"""Where the title stands in the head of a page copied whole, under its menus."""

from __future__ import annotations

from collections.abc import Sequence

from articles.model import Line
from articles.patterns import deferred
from articles.structure.dates import find_date
from articles.structure.labels import is_beside, is_control, is_crumb, is_label, is_menu
from articles.structure.media import is_medium, is_newspaper
from articles.structure.offices import is_office
from articles.structure.opening import line_fields
from articles.structure.shapes import is_caption
from articles.structure.title_like import is_title_like

_SHORTEST = 8
"""Code points; shorter lines among menus are entries."""
_NEAR = 6
"""Lines under a title among which its date stands."""
ENOUGH = 2
"""Lines that show a page to be copied whole."""
_DEFINED = ("是", "位于", "位於", "为", "為", "指", "（")
"""How an encyclopedia goes on after what it tells of."""
_ROW = deferred(r"\S{2,9}(?:[ \u3000|｜]+\S{1,9}){2,}")
"""Entries of a menu on one line."""
_SITE = deferred(r"(?P<name>[^\W\d_a-zA-Z]{2,16})[\s\-—_|｜]*(?:[A-Z][A-Za-z. ]{1,12}|\d{1,4}期)?")
"""The name of a site with its letters, or of a magazine with its issue."""
_LONGEST_ENTRY = 16


def title_under_menus(head: Sequence[Line], prose: str) -> int | None:
    """Where the title stands, if menus stand over it: over a date, else first.

    ``prose``: what the text begins with. An encyclopedia's begins with its title.
    """
    for at, line in enumerate(head):
        text = line.text
        if len(text) > 1 and prose.startswith(text) and prose[len(text) :].startswith(_DEFINED):
            return at if _has_menus(head, at) else None
    found = [at for at, line in enumerate(head) if _may_entitle(line)]
    dated = (at for at in found if any(_is_dated(line.text) for line in head[at + 1 : at + _NEAR]))
    menu = max((at for at, line in enumerate(head) if is_menu(line.text) or is_crumb(line.text)), default=0)
    short = (at for at in range(menu, len(head)) if _is_short_title(head, at))
    title = next(dated, next(short, found[0] if found else None))
    return title if title is not None and _has_menus(head, title) else None


def site_named(text: str) -> str | None:
    """The name of a site, an office or a paper that a line is, and nothing else."""
    match = _SITE.fullmatch(text)
    name = match["name"] if match else text
    return name if is_office(name) or is_medium(name) or is_newspaper(name) else None


def _has_menus(head: Sequence[Line], title: int) -> bool:
    """Whether what stands over a title is a page's menus, and not another title with its metadata."""
    first, labels = head[0].text, sum(is_label(line.text) for line in head[:title])
    begins = is_menu(first) or is_crumb(first) or is_label(first) or bool(site_named(first))
    under = title > 1 and any(is_menu(line.text) or _is_entry(line.text) for line in head[1:3])
    shown = any(is_menu(line.text) or is_crumb(line.text) for line in head[:title])
    return (begins or under) and (shown or labels >= ENOUGH)


def _is_entry(text: str) -> bool:
    return len(text) <= _LONGEST_ENTRY and is_label(text) and not is_control(text)


def _is_short_title(head: Sequence[Line], at: int) -> bool:
    """Whether a short line is a title by the date under it, with no other between but names and labels."""
    text = head[at].text
    if not 2 <= len(text) < _SHORTEST or not text.isalpha() or not is_title_like(head[at], first=True):
        return False
    if (
        is_label(text)
        or is_beside(text)
        or is_crumb(text)
        or site_named(text)
        or line_fields(head[at], titled=True)
    ):
        return False
    return any(_is_dated(line.text) for line in head[at + 1 : at + _NEAR])


def _is_dated(text: str) -> bool:
    date = find_date(text)
    return date is not None and len(date[0]) == len("2024-01-01")


def _may_entitle(line: Line) -> bool:
    text = line.text
    return (
        len(text) >= _SHORTEST
        and is_title_like(line, first=True)
        and not (is_label(text) or is_menu(text) or is_crumb(text) or _ROW.fullmatch(text))
        and not (site_named(text) or is_caption(text) or is_beside(text))
        and not _is_dated(text)
        and line_fields(line, titled=False) is None
    )
