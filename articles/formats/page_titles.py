"""Which line of a page is its title."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from articles.formats.blocks import Block, squeezed
from articles.formats.page_lines import line_fields
from articles.model import Line
from articles.patterns import deferred
from articles.structure.comparing import bare
from articles.structure.tables import any_of
from articles.structure.title_like import is_title_like

_SUFFIX = re.compile(
    r"\s*[_|｜]\s*[^_|｜]{2,30}$|\s+[-–—]+\s*[^-–—]{2,24}$"
    r"|(?<![-–—])(?:-{1,2}|[–—])(?!—)[^-–—，。\d《》（）()]{2,14}$"
)
"""A site's or a column's name after the title. Two long dashes part a subtitle from it, and are none."""
_SITE = deferred(lambda: rf"[^\s_|｜\-–—]{{2,16}}{any_of('site')}")
"""A page's title that is the site's name alone."""
_SITE_AFTER = re.compile(r"\s*[_|｜\-–—]")
"""What stands between a page's title and the site's name."""
_LONGEST_RUN = 3
"""Lines over which a title may be broken."""
_FIRST = 80
"""Lines among which the title stands."""


def find_title(page: str, declared: str, found: Sequence[Block]) -> str | None:
    """The title, as the page shows it where it does.

    ``page`` is what the page says that it is called, ``declared`` what its metadata say; both may carry the
    names of the site and of the column.
    """
    names = [bare(name) for name in (page, declared)]
    runs = list(_runs(found, names))
    heads = [block.line.text for block in found if block.line.role == "heading" and block.line.level == 1]
    headed = {block.line.text for block in found if block.line.role == "heading" and not block.linked}
    page = "" if _SITE.fullmatch(page) and page not in headed else page
    for name in (declared, _without_site(declared)):
        plain = bare(name)
        if name and (shown := next((run for run, said in runs if said == plain), None)):
            return name if _is_parted(shown, name) else "".join(shown)
    if declared and not (heads and len(heads[0]) > len(declared) and heads[0].startswith(declared[:8])):
        return _shown(declared, runs) or _without_site(declared) or None
    own = _without_site(page)
    if len(heads) == 1:
        if page.startswith(heads[0]) and (page == heads[0] or _SITE_AFTER.match(page, len(heads[0]))):
            return heads[0]
        if own and own in heads[0]:
            return own
    if own != page and any(len(run) == 1 and said == bare(own) for run, said in runs):
        return own
    return (
        _shown(page, runs) or _over_metadata(found) or (heads[0] if len(heads) == 1 else None) or own or None
    )


def _runs(found: Sequence[Block], names: Sequence[str]) -> Iterator[tuple[tuple[str, ...], str]]:
    """The lines that may be a title, alone and up to three of them together; and what they say but for marks.

    All stand in one of the ``names``, which are without marks.
    """
    lines = [_text(block) for block in found]
    plain = [bare(text) for text in lines]
    for at in range(len(lines)):
        said = ""
        for size in range(1, _LONGEST_RUN + 1):
            run = tuple(lines[at : at + size])
            if len(run) < size or not run[-1]:
                break
            said += plain[at + size - 1]
            if not any(said in name for name in names):
                break
            yield run, said


def _text(block: Block) -> str:
    """A line that may be of a title; empty where it may not, as a link may not unless it is a heading."""
    text = block.line.text
    linked = 2 * block.linked > len(text) and block.line.role != "heading"
    return "" if linked or len(text) > 100 or block.line.role not in ("text", "heading") else text


def _shown(name: str, runs: Sequence[tuple[tuple[str, ...], str]]) -> str | None:
    """The longest line or run of lines that the page's name holds, unless it is little of the name."""
    whole = bare(name)
    inside = [run for run, said in runs if said and said in whole and len("".join(run)) >= 4]
    joined = ["".join(run) for run in inside if not _is_parted(run, name)]
    best = max(joined, key=lambda run: (len(bare(run)), -len(run)), default="")
    enough = 3 * len(best) >= len(name) or (len(best) > 8 and whole.startswith(bare(best)))
    return best if enough else None


def _is_parted(run: Sequence[str], name: str) -> bool:
    """Whether the name has a mark between two lines that the page shows without one: a kicker and a title."""
    return any(
        re.search(rf"{re.escape(above[-2:])}\s*[：:｜|·•—–-]+\s*{re.escape(below[:2])}", name)
        for above, below in pairwise(run)
    )


def _over_metadata(found: Sequence[Block]) -> str | None:
    """The line over the metadata, on a page that is called by the site's name."""
    for before, block in pairwise(found[:_FIRST]):
        fields = line_fields(block.spaced or block.line.text)
        if any(field.name in ("published", "author", "publisher") and field.value for field in fields):
            line = Line(before.line.text)
            if before.linked == 0 and len(line.text) >= 4 and is_title_like(line, first=True):
                return line.text
    return None


def _without_site(title: str) -> str:
    """A page's title without the names of the site and the column after it."""
    for _ in range(3):
        shorter = _SUFFIX.sub("", title)
        if shorter == title or len(shorter) < 6:
            break
        title = shorter
    return squeezed(title)
