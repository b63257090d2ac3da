"""Clean: noisy lines to clean lines, with the list of repairs.

Every step looks at the whole document before it changes anything, so that a clean text stays as it is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial

from articles.cleaning.edits import Edited, Lines
from articles.model import Glosses, Line, Repair


def clean(
    lines: Sequence[Line], *, glosses: Glosses = "auto", widths: bool = False
) -> tuple[tuple[Line, ...], tuple[Repair, ...]]:
    """The lines without their noise, and what was changed in the order of the lines.

    Lines keep their role and level. Only lines of role ``text`` are joined, where a fixed width broke them;
    code stays as it is.
    ``widths`` also makes full-width letters and digits half-width.
    """
    codes = [line for line in lines if line.role == "code"]
    cleaned: Lines = tuple(replace(line, text="") if line.role == "code" else line for line in lines)
    repairs: list[Repair] = []
    for step in _steps(glosses, widths):
        cleaned, found = step(cleaned)
        repairs.extend(found)
    if codes:
        kept = iter(codes)
        cleaned = tuple(next(kept) if line.role == "code" else line for line in cleaned)
    return cleaned, tuple(sorted(repairs, key=lambda repair: repair.line))


def _steps(glosses: Glosses, widths: bool) -> Iterator[Callable[[Lines], Edited]]:
    """The steps in their order; the number of lines is the same up to the last."""
    from articles.cleaning import injection, invisible, markup, mojibake, punctuation, spacing, wraps

    yield mojibake.without_mojibake
    yield invisible.without_unseen
    yield markup.without_references
    yield partial(injection.without_injection, glosses=glosses)
    yield markup.without_tags
    yield invisible.without_icons
    yield punctuation.without_doubles
    if widths:
        yield punctuation.with_narrow_letters
    yield spacing.without_spaces
    yield wraps.without_wraps
