"""Lines as structure reads them: no blank ones, no space around them, page-long lines parted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from articles.model import Line
from articles.patterns import deferred
from articles.structure.blobs import split_blob
from articles.structure.keys import unboxed

_BLOB = 200
"""Code points from which a line may be a whole page that lost its line ends."""
_FIRST = 20
"""Lines among which one may hold a whole page."""
_GAPS = ("\u3000\u3000", "\xa0", "  ", "\t")
_INDENT = deferred(r"[\u3000\xa0]{2,}|(?<=[。！？”])(?: {2,}|\t+)(?=\S)")
_BODY = deferred(r"[【\[]正[ \u3000]?文[】\]]", needs="文")
"""What stands before the text where title and metadata stand under their keys."""
_BARE_NUMBER = deferred(
    r"0\d|[1-9]|[一二三四五六七八九十]{1,2}|[壹贰叁肆伍陆柒捌玖拾貳參陸]|[Pp](?:ART|art) ?\.?\d{1,2}"
)


def prepare(lines: Sequence[Line]) -> list[Line]:
    """The lines without blank ones, trimmed; what lost its line ends parted where its marks show them."""
    parted = [piece for at, line in enumerate(lines) for piece in _parted(line, first=at < _FIRST)]
    return list(_numbers_joined(parted))


def _parted(line: Line, *, first: bool) -> Iterator[Line]:
    if line.role == "code":
        yield line
        return
    text = line.text.strip() if line.role != "row" else line.text.strip(" \u3000\r\n")
    if not text:
        return
    if (
        first
        and line.role == "text"
        and (mark := _BODY.search(text))
        and mark.end() - mark.start() < len(text)
        and (not mark.start() or unboxed(text[: mark.start()]) != text[: mark.start()])
    ):
        yield from _parted(replace(line, text=text[: mark.start()]), first=first)
        yield replace(line, text=mark[0])
        yield from _parted(replace(line, text=text[mark.end() :]), first=False)
        return
    if len(text) < _BLOB or line.role != "text":
        yield line if text is line.text else replace(line, text=text)
        return
    pieces = _INDENT.split(text) if any(gap in text for gap in _GAPS) else [text]
    for piece in pieces:
        yield from map(Line, filter(None, split_blob(piece.strip()) if first else [piece.strip()]))


def _numbers_joined(lines: Iterable[Line]) -> Iterator[Line]:
    """A number alone on its line goes to the short line after it: ``01`` over a heading."""
    number: Line | None = None
    for line in lines:
        if number and _is_short(line):
            yield replace(line, text=f"{number.text} {line.text}")
            number = None
            continue
        if number:
            yield number
        number = line if line.role in ("text", "heading") and _BARE_NUMBER.fullmatch(line.text) else None
        if not number:
            yield line
    if number:
        yield number


def _is_short(line: Line) -> bool:
    text = line.text
    return (
        line.role in ("text", "heading")
        and 2 <= len(text) <= 30
        and text[-1] not in "。；，,"
        and not text.isdecimal()
    )
