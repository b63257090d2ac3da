"""Lines with their headings to an article: text, sections, paragraphs, sentences."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from articles.model import Article, Document, Line, Metadata, Paragraph, Role, Section, Sentence, Span
from articles.scripts import detect
from articles.structure import sentences
from articles.structure.headings import find_headings
from articles.structure.levels import Heading, levels
from articles.structure.numbering import number_of
from articles.structure.shapes import is_bullet, is_caption

_AROUND: dict[Role, str] = {"row": " \u3000\r\n"}
"""What is trimmed from a line; any blank where nothing is said."""


def assemble(
    document: Document, title: str | None, metadata: Metadata, body: Sequence[Line], apart: Iterable[str]
) -> Article:
    """The article whose text is the body's lines. Blank lines and space around a line are in no paragraph."""
    body = [piece for line in body for piece in _set(line)]
    text = "\n".join(line.text for line in body)
    lines, starts = _trimmed(body)
    headings = find_headings(lines, title or "")
    sections = _sections(headings, lines, starts)
    paragraphs: list[Paragraph] = []
    found: list[Sentence] = []
    section = -1
    for line, start, heading in zip(lines, starts, headings, strict=True):
        section += heading is not None or section < 0
        whole = heading is not None and heading.end == len(line.text)
        role: Role = "heading" if whole else _role(line, heading)
        if not whole:
            number = len(paragraphs)
            spans = _statements(line, heading.end if heading else 0)
            found += [Sentence(start + a, start + b, number) for a, b in spans]
        level = line.level if role not in ("heading", "text") else 0
        paragraphs.append(Paragraph(start, start + len(line.text), section, role, level, line.goes_on))
    return Article(
        document,
        title or None,
        metadata,
        text,
        detect("\n".join(line.text for line in lines if line.role != "code") or text),
        sections=tuple(sections),
        paragraphs=tuple(paragraphs),
        sentences=tuple(found),
        boilerplate=tuple(apart),
    )


def _set(line: Line) -> Iterator[Line]:
    """A line as it stands in the text: code in its own lines, what is nested indented."""
    if line.role == "code":
        yield from (replace(line, text=text) for text in line.text.split("\n"))
    else:
        yield replace(line, text=line.shown) if line.level > 1 else line


def _trimmed(body: Sequence[Line]) -> tuple[list[Line], list[int]]:
    """The lines that hold something, trimmed, and where each begins in the text.

    Code keeps its indentation, a table's row its empty cells.
    """
    lines: list[Line] = []
    starts: list[int] = []
    at = 0
    for line in body:
        text = line.text.rstrip() if line.role == "code" else line.text.strip(_AROUND.get(line.role))
        if text.strip():
            lines.append(line if len(text) == len(line.text) else replace(line, text=text))
            starts.append(at + (line.text.index(text) if line.role != "code" else 0))
        at += len(line.text) + 1
    return lines, starts


def _statements(line: Line, begin: int) -> list[tuple[int, int]]:
    """The sentences of a line from ``begin`` on; a line of code is one."""
    if line.role == "code":
        return [(len(line.text) - len(line.text.lstrip()), len(line.text))]
    return list(sentences.split(line.text, begin))


def _sections(
    headings: Sequence[Heading | None], lines: Sequence[Line], starts: Sequence[int]
) -> list[Section]:
    """A section for each heading, and one for what stands before the first."""
    depths = levels(headings)
    heads = [at for at, heading in enumerate(headings) if heading]
    if lines and (not heads or heads[0]):
        heads.insert(0, 0)
    return list(_spans(heads, headings, depths, lines, starts))


def _spans(
    heads: Sequence[int],
    headings: Sequence[Heading | None],
    depths: Sequence[int],
    lines: Sequence[Line],
    starts: Sequence[int],
) -> Iterator[Section]:
    for at, following in zip(heads, [*heads[1:], len(lines)], strict=False):
        heading, start = headings[at], starts[at]
        end = starts[following - 1] + len(lines[following - 1].text)
        yield Section(start, end, _name(heading, lines[at], start) if heading else None, depths[at] or 1)


def _name(heading: Heading, line: Line, start: int) -> Span:
    """A heading without the mark that parts a run-in head from its paragraph."""
    text = line.text[heading.start : heading.end]
    name = text.rstrip("。：: \u3000") if heading.end < len(line.text) else text
    return Span(start + heading.start, start + heading.start + len(name))


def _role(line: Line, heading: Heading | None) -> Role:
    if line.role != "text":
        return "text" if line.role == "heading" else line.role
    if is_caption(line.text):
        return "caption"
    return "item" if is_bullet(line.text) or (heading is None and _is_item(line.text)) else "text"


def _is_item(text: str) -> bool:
    """Whether a short line is numbered as the items of a list are."""
    number = number_of(text) if len(text) < 60 else None
    return number is not None and number.kind not in ("part", "chapter", "section", "article")
