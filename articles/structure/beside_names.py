"""What stands beside people's names in a line: where they wrote, their paper, their office."""

from __future__ import annotations

import re

from articles.patterns import deferred
from articles.structure.media import is_medium
from articles.structure.names import HAN, pieces
from articles.structure.tables import any_of

_OFFICE = deferred(lambda: rf"{HAN}{{2,10}}{any_of('workplace')}")
_FROM = deferred(
    r"(?:\s*\W?(?:发自|發自)\w[\w、]{1,11}\W?|[\s／/]+(?:\w{2,6})?(?:报道|報道|报导|報導)|[\s／/]+\w{2,4}(?:电|電))\s*$",
    needs="发發报報电電",
)
"""Whence an author wrote: ``（发自武汉）``, ``／台北報導``."""
_PUBLICATION = deferred(
    lambda: (
        r"(?:《?(?P<boxed>[^《》\s]{2,14})》"
        rf"|(?P<name>[^\W\d_a-zA-Z]{{1,8}}{any_of('newspaper', 'publication')}))"
        r"\s*(?:[记記]者)?[\s:：|｜丨]+(?P<names>[^\W\d_a-zA-Z].*)"
    )
)


def spaced_names_joined(text: str) -> str:
    """Names of two characters set apart by a space closed up, several names parted by ``、``."""
    found = [piece for piece in pieces(text) if piece]
    joined = "、".join(found)
    return without_offices(joined) if all(re.fullmatch(rf"{HAN}{{2,8}}", p) for p in found) else text


def parted_from_publication(text: str) -> tuple[str | None, str]:
    """The publication beside authors' names, and the names: ``《观潮周刊》 苏禾（发自武汉）``."""
    text = without_whence(text).strip()
    match = _PUBLICATION.fullmatch(text)
    if match:
        return match["boxed"] or match["name"], match["names"].strip()
    names, medium = without_medium(text)
    return medium, names


def without_whence(text: str) -> str:
    """Authors' names without the place that they wrote from."""
    return _FROM.sub("", text)


def without_medium(names: str) -> tuple[str, str | None]:
    """Authors' names without the medium that stands after them, and the medium: ``何川 江海财经``."""
    *before, last = names.split() or [""]
    return (names[: names.rindex(last)].rstrip(), last) if before and is_medium(last) else (names, None)


def without_workplaces(names: str) -> str:
    """Names without what stands in parentheses after them: ``何川（财经部）``."""
    return re.sub(rf"(?<={HAN})\s*[（(][^（）()]{{2,80}}[）)]", "", names)


def without_offices(names: str) -> str:
    """Names parted by ``、`` without the office that a person writes for, unless an office alone wrote."""
    people = [name for name in names.split("、") if not _OFFICE.fullmatch(name)]
    return "、".join(people) or names
