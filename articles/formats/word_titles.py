"""Which lines of a Word document are its title."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from articles.formats.word_looks import Shown
from articles.model import Line
from articles.structure.bylines import is_byline
from articles.structure.comparing import same
from articles.structure.documents import is_issue, number_of_document
from articles.structure.fields import read_fields
from articles.structure.numbering import number_of
from articles.structure.offices import is_office
from articles.structure.title_like import is_title_like

OPENING = 15
"""Lines among which the title stands."""
_PROSE = 40
"""Code points from which a line is text, before which the title stands."""
_LARGER = 1.12
"""Times the size of the text from which a line stands out."""
_LONGEST = 4
"""Lines over which a title may be broken."""
_PART = re.compile(r"目\s*[录錄次]|摘\s*要|[前引序]\s*言|附\s*[录錄]|Abstract|Contents", re.IGNORECASE)
"""Parts of a document that are called so."""
_LETTERHEAD = re.compile(r".{2,40}文\s*件")


def find_title(shown: Sequence[Shown]) -> tuple[int, int]:
    """Where the title begins and ends: by its style, or as what stands out; ``(0, 0)`` for none."""
    styled = next((at for at, one in enumerate(shown) if one.line.level == -1), None)
    if styled is not None:
        return styled, styled + 1
    opening = _opening(shown)
    may = [at for at in range(opening) if _may_be(shown[at])]
    may = [at for at in may if not shown[at].look.red] or may
    may = [at for at in may if not _is_letterhead(shown, at, may)] or may
    first = next((at for at in may if _stands_out(shown, at, may)), None)
    if first is None:
        return 0, 0
    end = first + 1
    while end in may and end < first + _LONGEST and _goes_on(shown[first], shown[end]):
        end += 1
    return first, end


def _opening(shown: Sequence[Shown]) -> int:
    """How many lines stand before the text."""
    for at, one in enumerate(shown[:OPENING]):
        if len(one.line.text) >= _PROSE and one.line.text.rstrip()[-1:] in "。！？；：":
            return at
    return min(len(shown), OPENING)


def _may_be(one: Shown) -> bool:
    text = one.line.text.strip()
    line = Line(text)
    if one.line.role not in ("text", "heading") or not is_title_like(line, first=True) or number_of(text):
        return False
    other = _LETTERHEAD.fullmatch(text) or _PART.fullmatch(text) or text[-1] in ":："
    return not other and not is_metadata(text)


def _is_letterhead(shown: Sequence[Shown], at: int, may: Sequence[int]) -> bool:
    """Whether a line is an office's name alone, and no title that goes on under it."""
    return is_office(shown[at].line.text.strip()) and not (
        at + 1 in may and _goes_on(shown[at], shown[at + 1])
    )


def is_metadata(text: str) -> bool:
    """Whether a line over or under a title is none of its own: a number, a date, a byline."""
    text = text.strip()
    return (
        bool(read_fields(text) or number_of_document(text, whole=True)) or is_issue(text) or is_byline(text)
    )


def _stands_out(shown: Sequence[Shown], at: int, may: Sequence[int]) -> bool:
    """Whether a line is larger than the text or, where none is, bold and centred."""
    look = shown[at].look
    if look.size < max(shown[other].look.size for other in may):
        return False
    if any(one.look == look and one.line.role == "heading" for one in shown[at + _LONGEST :]):
        return False  # a section's heading, as others that follow
    return look.size >= _LARGER * _body(shown) or (look.bold and look.centred)


def _body(shown: Sequence[Shown]) -> int:
    """The size in which most of the text is set."""
    sizes: Counter[int] = Counter()
    for one in shown:
        sizes[one.look.size] += len(one.line.text) if one.look.size else 0
    return max(sizes, key=sizes.__getitem__, default=1) or 1


def _goes_on(title: Shown, one: Shown) -> bool:
    text = one.line.text.lstrip()
    apart = text.startswith(("—", "─", "―", "-", "－")) or same(text, title.line.text)
    return one.look == title.look and not apart
