"""Clean: noisy lines to clean lines, with the list of repairs."""

from __future__ import annotations

from collections.abc import Sequence

from articles.model import Glosses, Line, Repair


def clean(
    lines: Sequence[Line], *, glosses: Glosses = "auto", widths: bool = False
) -> tuple[tuple[Line, ...], tuple[Repair, ...]]:
    """The lines without their noise, and what was changed."""
    from articles.cleaning.injection import without_injection

    return without_injection(tuple(lines), glosses)
