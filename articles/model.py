"""The nouns of wenzhai.

An article's text is one string; everything else points into it. All offsets are
code points of that text, and a span is half-open: ``text[span.start:span.end]``.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from operator import attrgetter
from typing import Literal

Role = Literal["text", "heading", "item", "row", "quote", "caption", "code"]
"""What a line is. ``row`` is a table's row, its cells parted by tabs; ``code`` keeps its indentation."""

INDENT = "  "
"""What stands before a nested line in a text, once for each item or quotation around its own."""

FigureKind = Literal[
    "percent", "money", "count", "duration", "pp", "area", "multiple", "length", "power_energy", "rank",
    "weight", "fraction", "temperature", "concentration", "ratio", "other",
]  # fmt: skip
Direction = Literal["up", "down", "flat", "none"]
Basis = Literal["yoy", "mom", "qoq", "cumulative", "none"]
Glosses = Literal["auto", "keep", "strip"]
"""Pinyin in parentheses: removed where the document shows it to be noise, always kept, always removed."""


class ArticleError(Exception):
    """A source that gives no article. Its message is the one line that a person sees."""


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of an article's text."""

    start: int
    """The first code point."""
    end: int
    """The code point after the last."""

    def of(self, text: str) -> str:
        """The text that the span quotes."""
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        """Whether the two have a code point in common."""
        return self.start < other.end and other.start < self.end

    def covers(self, other: Span) -> bool:
        """Whether the other lies inside this one."""
        return self.start <= other.start and other.end <= self.end


@dataclass(frozen=True, slots=True)
class Sentence(Span):
    """A sentence with its closing punctuation."""

    paragraph: int
    """Index into the article's paragraphs."""


@dataclass(frozen=True, slots=True)
class Paragraph(Span):
    """One line of the article's text, without its line end."""

    section: int
    """Index into the article's sections."""
    role: Role = "text"
    level: int = 0
    """How deep in lists and quotations it stands, 1 for the outermost; 0 outside of any."""
    goes_on: bool = False
    """Whether it belongs to the list item above it."""


@dataclass(frozen=True, slots=True)
class Section(Span):
    """A heading with what stands under it, up to the next heading."""

    heading: Span | None = None
    """The heading's text; ``None`` for what stands before the first heading."""
    level: int = 1
    """1 for the highest."""


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is known about an article beside its text. ``None`` or empty where nothing is known."""

    published: str | None = None
    """The date of publication, ISO 8601."""
    publisher: str | None = None
    author: str | None = None
    url: str | None = None
    document_number: str | None = None
    """文号, as 国发〔2023〕12号."""
    views: int | None = None
    byline: str | None = None
    """The byline as it stands, with the author's newspaper."""
    editor: str | None = None
    kicker: str | None = None
    """引题, the line above the title."""
    subtitle: str | None = None
    addressee: str | None = None
    signature: str | None = None
    """The body that signed, at the end of a notice."""
    signed: str | None = None
    """The date of the signature, ISO 8601."""
    keywords: tuple[str, ...] = ()
    attachments: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Encoding:
    """The encoding that a source was decoded with."""

    name: str
    """Python's name of the codec."""
    sure: bool
    """False where it is the most likely of several."""


@dataclass(frozen=True, slots=True)
class Repair:
    """One change that cleaning made."""

    kind: str
    line: int
    """The line of the document as it came, from 1."""
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a document with what its format declares about it."""

    text: str
    """Of the role ``code`` a whole block with its line ends; else one line."""
    role: Role = "text"
    level: int = 0
    """A heading's level from 1, or how deep in lists and quotations a line stands; 0 where none is known."""
    goes_on: bool = False
    """Whether it belongs to the list item that the line above begins, or goes on with."""

    @property
    def shown(self) -> str:
        """Its text behind the indent that a nested item or quotation has in a text."""
        nested = self.level > 1 and self.role in ("item", "quote") and self.text.strip()
        return INDENT * (self.level - 1) + self.text if nested else self.text


@dataclass(frozen=True, slots=True)
class Document:
    """A source as opened and cleaned, before its structure is found."""

    name: str
    """The path, the URL or ``-``."""
    format: str
    """``text``, ``markdown``, ``html`` …"""
    encoding: Encoding | None
    """``None`` where the format leaves no choice."""
    original: str
    """The plain text as it came, before any repair."""
    lines: tuple[Line, ...]
    """The cleaned lines."""
    repairs: tuple[Repair, ...] = ()
    title: str | None = None
    """The title that the format declares. Empty: the lines are the body alone."""
    metadata: Metadata = Metadata()
    """What the format declares."""
    apart: tuple[str, ...] = ()
    """What stands among the lines and the format does not count as the article's."""

    @property
    def text(self) -> str:
        """The cleaned text, a line each."""
        return "\n".join(line.shown for line in self.lines)


@dataclass(frozen=True, slots=True)
class Article:
    """An article with its structure. ``text`` is the body, each paragraph and each heading a line."""

    document: Document
    title: str | None
    metadata: Metadata
    text: str
    script: str
    """``simplified``, ``traditional``, ``mixed`` or ``undecidable``; after a conversion its target."""
    sections: tuple[Section, ...] = ()
    paragraphs: tuple[Paragraph, ...] = ()
    sentences: tuple[Sentence, ...] = ()
    boilerplate: tuple[str, ...] = ()
    """Lines set apart from the text: follow-us lines, disclaimers, related reading."""

    def section_at(self, offset: int) -> int:
        """Index of the section that holds this code point."""
        return index_at(self.sections, offset)

    def paragraph_at(self, offset: int) -> int:
        """Index of the paragraph that holds this code point."""
        return index_at(self.paragraphs, offset)

    def sentence_at(self, offset: int) -> int:
        """Index of the sentence that holds this code point, or of the last one before it."""
        return index_at(self.sentences, offset)


def index_at(spans: Sequence[Span], offset: int) -> int:
    """Index of the last span that starts at or before ``offset``; 0 where none does. Spans are in order."""
    return max(0, bisect_right(spans, offset, key=attrgetter("start")) - 1)


@dataclass(frozen=True, slots=True)
class Figure(Span):
    """A quantity in the text, with what it measures."""

    kind: FigureKind
    value: float
    """In base units: 1354万美元 is 13540000, 24.44% is 24.44."""
    unit: str
    high: float | None = None
    """The upper end of a range."""
    label: tuple[Span, ...] = ()
    """What is measured, verbatim; two pieces where the text parts it."""
    direction: Direction = "none"
    basis: Basis = "none"
    approx: Span | None = None
    """约, 超, 以上 …: stands beside the figure, not inside."""
    section: int = 0
    sentence: int | None = None
    """Index of the sentence that holds it; ``None`` in a heading."""
    known: bool = True
    """False where the unit stands in no table."""
    weight: float = 0.0
    """How much the figure matters, larger is more; comparable inside one article."""
    same_as: int | None = None
    """Index of the earlier figure that states the same quantity."""

    def label_of(self, text: str) -> str | None:
        """The label's text, or ``None``."""
        return "".join(piece.of(text) for piece in self.label) or None


@dataclass(frozen=True, slots=True)
class Point(Span):
    """A piece of the text that a summary quotes."""

    section: int


@dataclass(frozen=True, slots=True)
class Summary:
    """What to keep of an article: spans of its text, in the order of the text."""

    headline: Point | None = None
    points: tuple[Point, ...] = ()
    sections: tuple[Point, ...] = ()
    """One for each section that says something; ``Point.section`` tells which."""
    kind: str = "news"
    """The shape of text that the ranking assumed."""


@dataclass(frozen=True, slots=True)
class Digest:
    """An article in one script with its figures and its summary."""

    article: Article
    figures: tuple[Figure, ...] = ()
    summary: Summary = field(default_factory=Summary)

    @property
    def repairs(self) -> tuple[Repair, ...]:
        """What cleaning changed."""
        return self.article.document.repairs
