"""Striking: the paragraphs that say nothing of what the article says, by their place and by their words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise, takewhile

from articles.model import Article, Span
from articles.summaries.clutter import bare, heading_of, is_clutter, is_foreign, table

_ITEM = re.compile(r"\d{1,2}[.．、][^。；]*$")
_DATE = re.compile(
    r"(?:[^\W\d_]{2,4}[，、]\s?)?(?=[^\n]*(?:年|\d[-/.]\d))[\d〇一二三四五六七八九十零年月日\s./-]{6,}$"
)
"""The date of a signature, perhaps with its place."""
_ABOUT = re.compile(r"关于(?P<name>[^，。：？的]{2,20})")
_PORTRAYS = re.compile(r"[^。]{0,40}(?:成立|创[立办]|总部|致力|领先|专注|之一)")
"""How a company's portrait begins."""
_SIGNED = 8
"""Lines from the end among which a signature's date is looked for."""
_NAMES = 3
"""Lines of a signature beside its date at most; more are verse or a list."""
_SHORT = 24
"""Code points of such a line, or of a heading that ends the article, at most."""
_STOPS = frozenset("。！？；：，")


def struck(article: Article, text: str) -> frozenset[int]:
    """Indices of the paragraphs that an editor strikes; ``text`` is the article's, folded."""
    end = _end(article, text)
    after = {number for number, line in enumerate(article.paragraphs) if line.start >= end}
    return frozenset({*after, *_sections(article, text), *_signature(article, text), *_lines(article, text)})


def foreign_lines(article: Article, text: str) -> frozenset[int]:
    """Indices of the paragraphs of a Chinese article that are code or in another language."""
    return frozenset(n for n, line in enumerate(article.paragraphs) if is_foreign(line.of(text)))


def _lines(article: Article, text: str) -> Iterator[int]:
    """Clutter by its own words, the title again, and the list that begins beside the word attachment."""
    title, attached = bare(article.title or ""), False
    for number, line in enumerate(article.paragraphs):
        attached = attached and bool(_ITEM.match(text, line.start, line.end))
        if attached or is_clutter(text, line) or (title and _repeats(title, line.of(article.text))):
            yield number
            attached = attached or text.startswith("附", line.start)


def _repeats(title: str, line: str) -> bool:
    """Whether a line, perhaps behind a label, is the title again."""
    return title in (bare(line), bare(re.split("[:：]", line, maxsplit=1)[-1]))


def _sections(article: Article, text: str) -> Iterator[int]:
    """The paragraphs under headings as those of licences and of a page's makers."""
    about = {
        number
        for number, section in enumerate(article.sections)
        if section.heading and table("section").fullmatch(heading_of(section.heading.of(text)))
    }
    return (number for number, line in enumerate(article.paragraphs) if line.section in about)


def _end(article: Article, text: str) -> int:
    """Where the references, a company's portrait or the like begin that a text ends with."""
    lines = article.paragraphs
    for line, following in pairwise(lines):
        if line.end - line.start > _SHORT or line.start < len(text) // 3:
            continue
        heading = heading_of(line.of(text))
        if _portrays(text, heading, following):
            return line.start
        if line.start > len(text) // 2 and table("end").fullmatch(heading):
            return line.start
    return len(text)


def _portrays(text: str, heading: str, line: Span) -> bool:
    """Whether a line under a heading begins a company's portrait."""
    about = _ABOUT.fullmatch(heading)
    if about is None or not text.startswith(about["name"][:2], line.start):
        return False
    return bool(_PORTRAYS.match(text, line.start, line.end))


def _signature(article: Article, text: str) -> Iterator[int]:
    """The lines that sign at the end: those around a date, without a stop."""
    lines = article.paragraphs
    for at in range(max(1, len(lines) - _SIGNED), len(lines)):
        if _DATE.match(text, lines[at].start, lines[at].end):
            yield at
            for beside in (range(at - 1, 0, -1), range(at + 1, len(lines))):
                names = list(takewhile(lambda n: _is_name(lines[n].of(text)), beside))
                yield from names if len(names) <= _NAMES else names[:1]


def _is_name(line: str) -> bool:
    return len(line) <= _SHORT and _STOPS.isdisjoint(line) and not any(map(str.isdigit, line))
