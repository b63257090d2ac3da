"""Text that is gathered while a tree is walked, and the line that it becomes at the end of its element."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from articles.formats.blocks import SPEAKER, Block, squeezed
from articles.formats.raised import raised
from articles.model import Line, Role

if TYPE_CHECKING:
    from lxml.etree import _Element

_WIDE = "\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef“”‘’…—"
_WRAPPED = re.compile(rf"(?<=[{_WIDE}])[ \t]*[\r\n][ \t\r\n]*(?=[{_WIDE}])")
"""A line that broke between Han characters, where no space is meant."""
_LONGEST_HEADING = 40
_QUOTED = re.compile("“[^“”]*”|「[^「」]*」")
SEAM = "\x1f"
"""Where an inline element ends; it is in no text, for parsing drops control characters."""


@dataclass(slots=True)
class Gathering:
    """Where the walk stands."""

    pieces: list[str] = field(default_factory=list)
    depth: Counter[str] = field(default_factory=Counter)
    """How many tags of each kind are open."""
    sizes: Counter[str] = field(default_factory=Counter)
    """Code points of the gathered line that are bold, and that are links."""
    raised: int | None = None
    """Where in the pieces a raised text begins."""
    heading: int = 0
    """The level of the open heading; 0 for none."""
    lists: list[int | None] = field(default_factory=list)
    """For each open list the number of its next item; ``None`` where items have none."""
    holders: list[str] = field(default_factory=list)
    """The open list items and quotations, ``item`` or ``quote``, the innermost last."""
    begun: bool = False
    """Whether the innermost item has a line."""
    marker: str = ""
    """The number of an item that has no line yet."""
    cells: list[str] | None = None
    """The cells of the open row of a table of data."""
    data_tables: list[bool] = field(default_factory=list)


def add(state: Gathering, text: str | None) -> None:
    """Gather a text, its lines that broke between Han characters joined."""
    if not text:
        return
    state.pieces.append(text if state.depth["pre"] else _WRAPPED.sub("", text))
    for mark in ("bold", "link"):
        if state.depth[mark]:
            state.sizes[mark] += len("".join(text.split()))


def lower(state: Gathering, element: _Element) -> None:
    """Write a raised text that ends so that it does not run into what stands before it."""
    if state.raised is None:
        return
    before, text = ("".join(part) for part in (state.pieces[: state.raised], state.pieces[state.raised :]))
    linked = bool(state.depth["link"]) or element.find(".//a") is not None
    before, text = before.replace(SEAM, ""), text.replace(SEAM, "").strip()
    state.pieces[state.raised :] = [raised(before[-8:], text, linked=linked)] if before else [text]
    state.raised = None


def flush(state: Gathering, element: _Element) -> Iterator[Block]:
    """The line that has been gathered."""
    seamed, sizes = "".join(state.pieces), state.sizes
    raw = seamed.replace(SEAM, "")
    state.pieces, state.sizes, state.raised = [], Counter(), None
    if state.cells is not None:
        if text := squeezed(raw):
            *cells, last = state.cells or [""]
            state.cells = [*cells, f"{last} {text}".strip()]
        return
    if state.depth["pre"]:
        yield from (Block(Line(line), element, 0) for line in raw.split("\n") if line.strip())
        return
    text = squeezed(raw)
    if not text:
        return
    bold = bool(sizes["bold"]) and sizes["bold"] >= len("".join(text.split())) and _may_head(text)
    role, level = _role(state, bold and not SPEAKER.match(text))
    spaced = squeezed(seamed.replace(SEAM, " ")) if SEAM in seamed else text
    goes_on = role == "item" and state.begun
    if role != "caption":
        text, state.marker, state.begun = state.marker + text, "", True
    yield Block(Line(text, role, level, goes_on), element, sizes["link"], spaced, bold and role == "text")


def depth(state: Gathering) -> int:
    """How deep in lists and quotations the walk stands; 0 outside of any."""
    return max(1, len(state.lists) + state.depth["quote"]) if state.holders else 0


def _role(state: Gathering, bold: bool) -> tuple[Role, int]:
    if state.heading:
        return "heading", state.heading
    if state.depth["caption"]:
        return "caption", depth(state)
    if state.holders:
        return "item" if state.holders[-1] == "item" else "quote", depth(state)
    if bold:
        return "heading", 0
    return "text", 0


def _may_head(text: str) -> bool:
    """Whether a bold line is a heading, and not a sentence that matters."""
    short = 2 <= len(text) <= _LONGEST_HEADING and text[-1] not in "。；;，,、：:.…"
    return short and not _QUOTED.fullmatch(text)
