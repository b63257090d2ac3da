"""The text under a mouse selection: unwrapped, as it is shown."""

from __future__ import annotations

from textual.selection import Selection

from articles import Span
from tui.widgets.article_view.layout import Layout


def selected_range(selection: Selection, index: int, length: int) -> tuple[int, int] | None:
    """The part of block ``index``, of ``length`` code points, that is selected, or ``None``."""
    found = selection.get_span(index)
    if found is None:
        return None
    start, end = found
    start, end = min(start, length), length if end == -1 else min(end, length)
    return (start, end) if start < end else None


def selected_text(layout: Layout, selection: Selection) -> str:
    """The selected text, paragraphs on a line each."""
    first = selection.start.y if selection.start else 0
    last = selection.end.y if selection.end else len(layout.blocks) - 1
    parts: list[str] = []
    for index in range(first, min(last, len(layout.blocks) - 1) + 1):
        laid = layout.shown(index)
        start, end = selected_range(selection, index, len(laid.text)) or (0, 0)
        parts += [laid.text[start:end], "\n" if laid.block.closes else ""]
    return "".join(parts).strip("\n")


def shown_text(layout: Layout, span: Span) -> str:
    """A span of the article's text as it is shown, paragraphs on a line each."""
    parts: list[str] = []
    for index in range(layout.block_at(span.start), layout.block_at(max(span.start, span.end - 1)) + 1):
        laid = layout.shown(index)
        start, end = laid.shown(span)
        parts += [laid.text[start:end], "\n" if laid.block.closes else ""]
    return "".join(parts).strip("\n")
