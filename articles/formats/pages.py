"""Printed pages to paragraphs: columns in their order, running heads dropped, broken lines joined."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from articles.formats.columns import columns
from articles.formats.joining import goes_on, pitch_of
from articles.formats.pieces import Piece
from articles.model import Line

_PAGE_NUMBER = re.compile(
    r"[\s\-—–·|]*(?:第\s*\d{1,4}\s*[页頁](?:\s*[/共，, ]*\s*\d{1,4}\s*[页頁]?)?"
    r"|\d{1,4}(?:\s*/\s*\d{1,4})?|[Pp]age \d+.{0,10})[\s\-—–·|]*"
)
_MARGIN = 0.1
"""Share of a page's height at its top and its bottom in which running heads stand."""
_LARGER = 1.12
"""Times the size of the text from which a short line is a heading."""
_LONGEST_HEADING = 40


def paragraphs(pieces: Sequence[Piece], pages: int) -> tuple[str | None, list[Line]]:
    """The title, if one line or several stand out on the first page, and the paragraphs with it."""
    body = _body_size(pieces)
    kept = [piece for piece in pieces if not _PAGE_NUMBER.fullmatch(piece.text)]
    kept = list(_without_running_heads(kept, pages, body))
    title = _title(kept, body)
    if title:
        at = kept.index(title[0])
        name = "".join(piece.text for piece in title)
        before = _joined(kept[:at], body)
        return name, [*before, Line(name), *_joined(kept[at + len(title) :], body)]
    return None, _joined(kept, body)


def _body_size(pieces: Sequence[Piece]) -> float:
    """The size in which most of the text is set."""
    sizes: Counter[float] = Counter()
    for piece in pieces:
        sizes[round(piece.size, 1)] += len(piece.text)
    return max(sizes, key=sizes.__getitem__, default=1.0) or 1.0


def _without_running_heads(pieces: Sequence[Piece], pages: int, body: float) -> Iterator[Piece]:
    """The pieces without those in the margins that stand there on several pages, or are smaller than text."""
    seen: dict[str, set[int]] = {}
    for piece in pieces:
        if _in_margin(piece):
            seen.setdefault(_shape(piece.text), set()).add(piece.page)
    for piece in pieces:
        repeated = len(seen.get(_shape(piece.text), ())) >= (2 if pages < 5 else 3)
        small = piece.size < 0.9 * body and len(piece.text) <= _LONGEST_HEADING
        if not (_in_margin(piece) and (repeated or small) and piece.text[-1] not in "。！？；，"):
            yield piece


def _in_margin(piece: Piece) -> bool:
    return piece.height < _MARGIN or piece.height > 1 - _MARGIN


def _shape(line: str) -> str:
    return re.sub(r"\d+|\s+", "0", line)


def _title(pieces: Sequence[Piece], body: float) -> list[Piece]:
    """The largest lines of the first page."""
    first = [piece for piece in pieces if piece.page == 0]
    largest = max((piece.size for piece in first), default=0)
    if largest < _LARGER * body:
        return []
    at = next(at for at, piece in enumerate(first) if piece.size == largest)
    title = []
    for piece in first[at : at + 4]:
        if piece.size < 0.97 * largest or len(piece.cells) > 1:
            break
        title.append(piece)
    size = sum(len(piece.text) for piece in title)
    return title if 4 <= size <= 100 else []


def _joined(pieces: Sequence[Piece], body: float) -> list[Line]:
    """The paragraphs."""
    places = columns(pieces, body)
    pitch = pitch_of(pieces)
    sizes = sorted({round(p.size) for p in pieces if _is_head(p, body)}, reverse=True)
    lines: list[Line] = []
    for at, piece in enumerate(pieces):
        before = pieces[at - 1] if at else None
        if _is_row(pieces, at):
            lines.append(Line("\t".join(cell.text for cell in piece.cells), "row"))
        elif before and lines[-1].role != "row" and goes_on(pieces, at, places, pitch, lines[-1].text):
            last = lines[-1]
            lines[-1] = Line(_glued(last.text, piece.text), last.role, last.level)
        elif _is_head(piece, body):
            lines.append(Line(piece.text, "heading", sizes.index(round(piece.size)) + 1))
        else:
            lines.append(Line(piece.text))
    return lines


def _is_head(piece: Piece, body: float) -> bool:
    short = len(piece.text) <= _LONGEST_HEADING and piece.text[-1] not in "。；;，,、"
    return short and piece.size > _LARGER * body and len(piece.cells) == 1


def _is_row(pieces: Sequence[Piece], at: int) -> bool:
    """Whether a line is a table's row: so is a neighbour, and its cells are no keys with their values."""
    piece = pieces[at]
    if len(piece.cells) < 2 or all(re.search("[:：]", cell.text) for cell in piece.cells):
        return False
    near = [pieces[beside] for beside in (at - 1, at + 1) if 0 <= beside < len(pieces)]
    return any(len(other.cells) > 1 and other.page == piece.page for other in near)


def _glued(first: str, second: str) -> str:
    """Two parts of a paragraph; a space only between words of an alphabet."""
    spaced = first[-1].isascii() and second[0].isascii() and first[-1].isalnum() and second[0].isalpha()
    return f"{first} {second}" if spaced else first + second
