"""The front of a document: title, the lines around it, metadata."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from articles.model import Line
from articles.structure.alone import is_next_heading, names_alone
from articles.structure.ambiguous import is_title
from articles.structure.comparing import same
from articles.structure.entitling import Front, entitle
from articles.structure.keyed_titles import main_title
from articles.structure.keys import Field
from articles.structure.names import plain_names
from articles.structure.occasions import after_occasion, tells_of_occasion
from articles.structure.opening import line_fields
from articles.structure.page_heads import is_banner, is_bio, over_title
from articles.structure.shapes import is_caption
from articles.structure.title_like import is_title_like

_UNREAD = ("other", "contact", "original", "compiler")
"""Fields that show a line to be metadata, and are not read."""
_ONCE = ("publisher", "subtitle", "kicker", "editor")
"""Fields of which only the first value is read."""
_DEEPEST = 40
"""Lines; no front is longer."""


def read(lines: Sequence[Line], declared: str | None) -> Front:
    """The title, metadata and body of a document, whose format may have declared a title."""
    front = Front()
    block: list[Line] = []
    kept: list[Line] = []
    separated = False
    at = 0
    for at, line in enumerate([*lines[:_DEEPEST], None]):
        if line is None or line.role == "code":
            break
        found = _fields(lines, at, declared or "".join(known.text for known in block[-1:]), front)
        if found is not None:
            separated = separated or (bool(block) and any(f.name not in _UNREAD for f in found))
            declared = _take(front, line, found, titled=bool(block or declared)) or declared
        elif any(same(line.text, known.text) for known in block):
            continue
        elif block and _stays(lines, at):
            kept.append(line)
        elif separated and (over := over_title(block, line, lines[at + 1 : at + 3])):
            front.fields.append(over)
            block = [line]
        elif separated and (is_banner(line, lines[at + 1 : at + 2]) or is_bio(line, front.fields)):
            front.apart.append(line)
        elif not block and declared and same(line.text, declared):
            block.append(line)
        elif separated or len(block) == 4 or not is_title_like(line, first=not block):
            break
        else:
            block.append(line)
    front.rest = [*kept, *lines[at:]]
    entitle(front, block, separated, declared)
    if not front.rest and block and declared is None:  # a lone line is a text, not a title
        front.rest, front.title = block, None
    return front


def _take(front: Front, line: Line, found: Sequence[Field], *, titled: bool) -> str | None:
    """Keep the fields of a line; the title that they give where there is none yet."""
    first = {known.name: known.value for known in reversed(front.fields) if known.value}
    again = any(f.name in _ONCE and f.value and first.setdefault(f.name, f.value) != f.value for f in found)
    _add(front.fields, found)
    title = None if titled else next((f.value for f in found if f.name == "title"), None)
    if again or any(
        f.value and (f.name in _UNREAD or (f.name == "title" and f.value != title)) for f in found
    ):
        front.apart.append(line)
    return title


def _add(fields: list[Field], found: Sequence[Field]) -> None:
    """Add the fields of a line; names without a key on lines under each other are one field."""
    last = fields[-1:]
    if [(known.name, known.key) for known in (*last, *found)] == [("author", "")] * 2:
        fields[-1] = replace(last[0], value=f"{last[0].value}、{found[0].value}")
    else:
        fields += found


def _stays(lines: Sequence[Line], at: int) -> bool:
    """Whether a line among metadata is text: a caption, or of an occasion with metadata after it."""
    line = lines[at]
    if not tells_of_occasion(lines, at):
        return line.role == "caption" or is_caption(line.text)
    after = after_occasion(lines, at)
    return after is not None and bool(line_fields(after, titled=True)) and not plain_names(after.text)


def _fields(lines: Sequence[Line], at: int, title: str, front: Front) -> list[Field] | None:
    """The fields of a line under a title, if there is one; ``None`` where it is no metadata."""
    if tells_of_occasion(lines, at) or (not title and is_title(lines, at)):
        return None
    if main := main_title(lines, at):
        return [Field("title", main)]
    found = line_fields(lines[at], titled=bool(title))
    if found is None and title:
        return names_alone(lines, at, title) or None
    return None if found and is_next_heading(lines, at, front.fields) else found
