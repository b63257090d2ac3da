"""Printed pages to paragraphs: running heads and page numbers dropped, broken lines joined."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from articles.structure.numbering import number_of

_PAGE_NUMBER = re.compile(
    r"[\s\-—–·|]*(?:第\s*\d{1,4}\s*[页頁](?:\s*[/共，, ]*\s*\d{1,4}\s*[页頁]?)?"
    r"|\d{1,4}(?:\s*/\s*\d{1,4})?|[Pp]age \d+.{0,10})[\s\-—–·|]*"
)
_EDGE = 2
"""Lines at the top and the bottom of a page that may be running heads."""
_FULL = 0.88
"""Of the usual width: a line as wide as this goes on in the next."""
_WIDE = re.compile(r"[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60“”‘’…—]")


def joined(pages: Sequence[str]) -> list[str]:
    """The paragraphs of pages of text."""
    lines = [line for page in _without_running_heads([page.split("\n") for page in pages]) for line in page]
    width = _usual_width(lines)
    result: list[str] = []
    full = False
    for line in lines:
        text = line.strip()
        if not text:
            full = False
        elif full and result and not _begins(line, text) and not _is_next(result[-1], text, width):
            result[-1] = _glued(result[-1], text)
            full = _cells(text) >= _FULL * width
        else:
            result.append(line.rstrip())
            full = _cells(line.rstrip()) >= _FULL * width
    return result


def _usual_width(lines: Sequence[str]) -> float:
    """Cells of a full line: nine in ten are no wider."""
    widths = sorted(_cells(line.rstrip()) for line in lines if line.strip())
    return max(24, widths[len(widths) * 9 // 10]) if widths else 24


def _begins(line: str, text: str) -> bool:
    """Whether a line begins a paragraph: indented, numbered or bulleted."""
    return line.startswith(("\u3000", "  ")) or number_of(text) is not None or text[0] in "•·●■◆▪"


def _is_next(before: str, text: str, width: float) -> bool:
    """Whether a heading follows, though the line before is full: short, without a stop, after one."""
    return before[-1] in "。！？" and text[-1] not in "。！？；，、：,;" and 2 * _cells(text) < width


def _glued(first: str, second: str) -> str:
    """Two parts of a paragraph; a space only between words of an alphabet."""
    spaced = first[-1].isascii() and second[0].isascii() and first[-1].isalnum() and second[0].isalpha()
    return f"{first} {second}" if spaced else first + second


def _without_running_heads(pages: list[list[str]]) -> list[list[str]]:
    """The pages without page numbers and without lines that stand at the edge of most pages."""
    edges: Counter[str] = Counter()
    for page in pages:
        edges.update({_shape(line) for line in [*page[:_EDGE], *page[-_EDGE:]] if line.strip()})
    running = {shape for shape, count in edges.items() if count >= 3 and count * 2 > len(pages)}
    running = {shape for shape in running if shape[-1] not in "。！？；，"}
    return [
        [line for at, line in enumerate(page) if not (_at_edge(at, page) and _is_running(line, running))]
        for page in pages
    ]


def _at_edge(at: int, page: list[str]) -> bool:
    return at < _EDGE or at >= len(page) - _EDGE


def _is_running(line: str, running: set[str]) -> bool:
    return bool(_PAGE_NUMBER.fullmatch(line)) or _shape(line) in running


def _shape(line: str) -> str:
    return re.sub(r"\d+|\s+", "0", line.strip())


def _cells(text: str) -> int:
    return len(text) + len(_WIDE.findall(text))
