"""The head of a page copied whole: the menus over its title, the controls between title and text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from articles.model import Line
from articles.structure.keys import Field, key_matches
from articles.structure.labels import is_label, is_listed_control, may_be_label
from articles.structure.page_controls import account_of, is_around, is_metadata, published_by, shows_page
from articles.structure.page_titles import ENOUGH, site_named, title_under_menus
from articles.structure.shapes import is_caption

_DEEPEST = 90
"""Lines; no menus are longer."""
_PROSE = 30
"""Code points from which a sentence is a paragraph of the text."""
_GOES_ON = 9
"""Lines after a lead among which the head goes on."""
_MOST_LEADS = 2
_ENTRIES = 3
"""Entries of menus that show a page to be copied whole."""
_SHORT_LINE = 40
_LONGEST_CONTROL = 6
_SITE = 2
"""Lines with which a page begins among which its site's name stands."""


@dataclass(slots=True)
class Page:
    """The lines of a page without its menus and controls."""

    lines: list[Line]
    apart: list[Line] = field(default_factory=list)
    """The menus and controls."""
    fields: list[Field] = field(default_factory=list)
    """Who published: the account over the date, or the site that the page begins with."""
    has_menus: bool = False
    """Whether menus stand over the title."""


def without_menus(lines: Sequence[Line]) -> Page:
    """The page without what it puts over its title and between that and its text.

    Metadata stay; a lead over them comes after them. Nothing goes where too few lines are such as only
    pages have.
    """
    head = lines[: _end(lines)] if _may_be_copied(lines) else []
    if not head or not _is_copied(head):
        return Page(list(lines))
    found = title_under_menus(head, lines[next(_paragraphs(lines))].text)
    title, over = found or 0, head[: found or 0]
    account = account_of(head, title)
    apart = [line for line in over if not is_metadata(line)]
    apart += [
        line for at, line in enumerate(head) if at > title and (at == account or is_around(head, at, title))
    ]
    gone = set(map(id, apart))
    kept = [line for line in head if id(line) not in gone]
    fields = [*(published_by(head, account) if account else []), *_site(over)]
    rest = lines[len(head) :]
    again = _controls_again(rest) if found else set()
    text = [line for line in rest if line.text not in again]
    apart += [line for line in rest if line.text in again]
    return Page([*_leads_last(kept), *text], apart, fields, bool(found))


def _controls_again(lines: Sequence[Line]) -> set[str]:
    """The controls that stand beside each section of a text."""
    short = Counter(line.text for line in lines if len(line.text) <= _LONGEST_CONTROL)
    return {text for text, times in short.items() if times > 1 and is_listed_control(text)}


def _may_be_copied(lines: Sequence[Line]) -> bool:
    """Whether two short lines among the first may be labels: most texts have none, and are not looked at."""
    labels = (line for line in lines[:_DEEPEST] if len(line.text) <= _SHORT_LINE and may_be_label(line.text))
    return next(labels, None) is not None and next(labels, None) is not None


def _end(lines: Sequence[Line]) -> int:
    """Where the text begins: at a paragraph that no metadata or controls follow soon; 0 without one."""
    paragraphs = _paragraphs(lines)
    end = next(paragraphs, 0)
    for following in [at for _, at in zip(range(_MOST_LEADS), paragraphs, strict=False)]:
        between = lines[end + 1 : following]
        if not between or len(between) > _GOES_ON or not _goes_on(between):
            break
        end = following
    return end


def _goes_on(between: Sequence[Line]) -> bool:
    """Whether metadata or controls stand between two paragraphs; one alone is that of a section."""
    return any(map(is_metadata, between)) or sum(shows_page(line.text) for line in between) >= ENOUGH


def _paragraphs(lines: Sequence[Line]) -> Iterator[int]:
    """Where paragraphs stand among the first lines."""
    for at, line in enumerate(lines[:_DEEPEST]):
        text = line.text
        if (
            line.role == "text"
            and len(text) >= _PROSE
            and (text[-1] in "！？”」" or "。" in text)
            and not (is_label(text) or is_caption(text))
            and not any(key.start == 0 for key in key_matches(text[:40]))
        ):
            yield at


def _is_copied(head: Sequence[Line]) -> bool:
    """Whether lines stand in a head that only pages have."""
    shown = sum(shows_page(line.text) for line in head)
    return shown >= ENOUGH or sum(is_label(line.text) for line in head) >= _ENTRIES


def _site(over: Sequence[Line]) -> list[Field]:
    """The site whose page this is, who published where nobody else did."""
    names = (site_named(line.text) for line in over[:_SITE] if not is_label(line.text))
    return [Field("agency", name) for name in names if name][:1]


def _leads_last(kept: Sequence[Line]) -> list[Line]:
    """The lines of a head with the sentences under the title after the metadata, which they part from it."""
    last = max((at for at, line in enumerate(kept) if at and is_metadata(line)), default=0)
    leads = [line for line in kept[1:last] if line.text[-1] in "。！？" and not is_metadata(line)]
    moved = set(map(id, leads))
    return [*(line for line in kept[: last + 1] if id(line) not in moved), *leads, *kept[last + 1 :]]
