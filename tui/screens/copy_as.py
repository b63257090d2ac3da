"""Asks what to copy and as what."""

from __future__ import annotations

from collections.abc import Sequence

from tui.copying import Excerpt, Style
from tui.i18n import _, side
from tui.screens.choose import Choice, Choose

Copy = tuple[Excerpt, Style]
NAMES = {
    "plain": "纯文本 · plain text",
    "markdown": "Markdown",
    "cited": "附出处 · with citation",
    "quoted": "Markdown 引文 · Markdown quotation",
    "gbt7714": "附 GB/T 7714 著录 · with GB/T 7714 reference",
    "table": "Markdown 表格 · table",
    "tsv": "制表符分隔 · for a spreadsheet",
}


def copy_as(excerpts: Sequence[Excerpt]) -> Choose[Copy]:
    """Every excerpt in every style that fits it; the first is what the plain copy takes."""
    choices = [
        Choice(excerpt.name, (excerpt, style), side(NAMES[style]))
        for excerpt in excerpts
        for style in excerpt.styles
    ]
    return Choose(_("Copy as"), choices)
