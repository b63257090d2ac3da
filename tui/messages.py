"""What panes ask for and workers report. A pane never reaches for another one.

A message is equal to itself alone and is never printed; methods for that would make the start longer.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from textual.message import Message

from articles import Article, Digest, Span
from tui.state import Mark, Memory, Recent

if TYPE_CHECKING:
    from tui.across import Statement
    from tui.marking import MarkRow


@dataclass(eq=False, repr=False)
class GoTo(Message):
    """Go to a place of the article and mark it."""

    span: Span


@dataclass(eq=False, repr=False)
class Say(Message):
    """Say what a key has done where nobody would see it."""

    words: str


@dataclass(eq=False, repr=False)
class Remember(Message):
    """Settings were changed by a key and are to be kept."""

    changes: dict[str, Any]
    """Values by the names of the settings."""


@dataclass(eq=False, repr=False)
class Loaded(Message):
    """A source was opened."""

    index: int
    article: Article
    memory: Memory = field(default_factory=Memory)
    stamp: tuple[int, int] | None = None
    """What the file was like, by ``watching.stamp``."""
    whole: bool = True
    """False of a long article's beginning, shown until all of it is read."""


@dataclass(eq=False, repr=False)
class Learned(Message):
    """A source was opened only for what the library tells of it."""

    index: int
    article: Article


@dataclass(eq=False, repr=False)
class Marked(Message):
    """The marks of a document have changed."""

    document: str
    marks: list[Mark]


@dataclass(eq=False, repr=False)
class MarksListed(Message):
    """The marks of all articles were asked for."""

    rows: list[MarkRow]


@dataclass(eq=False, repr=False)
class Digested(Message):
    """An article's figures and summary were found."""

    index: int
    digest: Digest


@dataclass(eq=False, repr=False)
class Found(Message):
    """A query was looked for in the article."""

    query: str
    hits: list[Span]
    """All of them in the order of the text, or only the first after the reading place."""
    all: bool
    again: bool = False
    """Whether the query was looked for before, so that the page stays where it is."""


@dataclass(eq=False, repr=False)
class FoundInText(Message):
    """A query stands in the texts of articles of the library."""

    query: str
    found: dict[str, str]
    """The words round it, by the articles' sources."""


@dataclass(eq=False, repr=False)
class Compared(Message):
    """What the articles of the library say of the same measures was found."""

    statements: list[Statement]


@dataclass(eq=False, repr=False)
class Failed(Message):
    """A source gave no article."""

    index: int
    error: str


@dataclass(eq=False, repr=False)
class Recalled(Message):
    """The recent articles were asked for."""

    recents: list[Recent]


@dataclass(eq=False, repr=False)
class Gathered(Message):
    """The articles of a source were looked for."""

    source: str
    sources: list[str]
    error: str = ""
    """Why there are none."""


@dataclass(eq=False, repr=False)
class Changed(Message):
    """A file is no longer what it was when it was opened."""

    index: int
    stamp: tuple[int, int]
