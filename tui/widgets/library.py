"""The library: the sources that were opened together."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from textual.binding import BindingType

from articles import Article, ArticleError, sanitize
from tui.commands import bindings
from tui.errors import reason_of, said
from tui.i18n import N_, _, either
from tui.showing import name_of
from tui.state import Recent
from tui.widgets.row_list import Piece, RowList, padded
from tui.wrapping import cells, truncate

WORDS = 80
"""Code points of a text without a title that stand behind its file's name."""


@dataclass
class Entry:
    """A source and what is known about it once it was opened."""

    source: str
    title: str | None = None
    begins: str = ""
    """The first words of a text that has no title."""
    published: str | None = None
    publisher: str | None = None
    length: int = 0
    """Code points of its text."""
    reached: int = 0
    """Code points that were read."""
    unread: bool = True
    encoding: str | None = None
    """The encoding that the person chose."""
    stamp: tuple[int, int] | None = None
    """What the file was like when it was opened, by ``watching.stamp``."""
    error: str | None = None
    opened: bool = False
    """Whether it was tried."""

    @classmethod
    def of(cls, source: str | ArticleError) -> Entry:
        """An entry for a source that is not opened yet, or for one that can't be."""
        return cls("", error=said(source), opened=True) if isinstance(source, ArticleError) else cls(source)

    @classmethod
    def of_recent(cls, recent: Recent) -> Entry:
        """An entry for an article that was opened before."""
        entry = cls(recent.source, opened=True)
        entry.title, entry.length = recent.title or None, recent.length
        entry.published, entry.publisher = recent.published, recent.publisher
        entry.recall(recent)
        return entry

    def recall(self, recent: Recent) -> None:
        """Take over how far the reading has come."""
        self.reached, self.unread = recent.place.reached, recent.unread

    def learn(self, article: Article) -> None:
        """Take over what the article says about itself."""
        self.title = article.title
        self.begins = "" if article.title else sanitize(article.text[:WORDS]).replace("\n", " ").lstrip()
        self.published = article.metadata.published
        self.publisher = article.metadata.publisher
        self.length = len(article.text)
        self.error = None
        self.opened = True

    @property
    def name(self) -> str:
        """The title, or the file's name while it is not known."""
        return sanitize(self.title or name_of(self.source))


ORDERS: dict[str, Callable[[Entry], Any]] = {
    "opened": lambda entry: 0,
    "date": lambda entry: [-ord(digit) for digit in entry.published or ""] or [0],
    "title": lambda entry: entry.name.casefold(),
}
"""The orders of the rows: the latest opened, the latest published, or the title first."""


class Library(RowList[Entry]):
    """A row a source: title, date, how far it was read, length and publisher."""

    TITLE = N_("Library")
    BINDINGS: ClassVar[list[BindingType]] = [*bindings("library"), *bindings("list")]

    order = "opened"
    """One of ``ORDERS``."""

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(id=id, classes=classes)
        self.found: dict[str, str] = {}
        """The sources whose text holds what the rows are filtered by, each with the words round it."""
        self._as_opened: Sequence[Entry] = ()

    def filter(self, query: str) -> None:
        """Show the rows whose facts match the query; those whose text does come by ``add_found``."""
        self.found.clear()
        super().filter(query)

    def add_found(self, query: str, found: Mapping[str, str]) -> None:
        """Show the articles whose text holds the query, unless another one is typed by now."""
        if query == self.query_text:
            self.found.update(found)
            self.show_entries(self._as_opened)

    def _matches(self, row: Entry) -> bool:
        return row.source in self.found or super()._matches(row)

    @property
    def heading(self) -> str:
        """The title, and the order that was chosen."""
        return super().heading if self.order == "opened" else f"{super().heading} · {_(SAID[self.order])}"

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show the sources in the order that was chosen, the cursor on the same one."""
        current, self._as_opened = self.current, entries
        self.show_rows(sorted(entries, key=ORDERS[self.order]), self.cursor)
        if current is not None and current in self.rows:
            self.move_to(self.rows.index(current))

    def action_sort(self) -> None:
        """Take the next order."""
        orders = list(ORDERS)
        self.order = orders[(orders.index(self.order) + 1) % len(orders)]
        self.say()
        self.show_entries(self._as_opened)

    def words(self, row: Entry) -> str:
        """Name, date, publisher and source."""
        return f"{row.name} {row.published or ''} {row.publisher or ''} {sanitize(row.source)}"

    def pieces(self, row: Entry, width: int) -> list[Piece]:
        """Whether it is unread, and title or first words left; the rest right, or why it can't be opened."""
        found = (row.error and reason_of(row.error)) or self.found.get(row.source)
        facts = truncate(found, width * 2 // 3) if found else _facts(row, width // 2)
        room = width - cells(facts) - 3
        name = truncate(row.name, room)
        begins = truncate(f"  {row.begins}" if row.begins else "", max(0, room - cells(name)))
        return [
            ("● " if row.unread else "  ", "row--accent"),
            (name, ""),
            (padded(begins, room - cells(name)) + " ", "row--muted"),
            (facts, "row--muted"),
        ]


MYRIAD = 10_000
SAID = {"date": N_("by date"), "title": N_("by title")}


def _facts(row: Entry, width: int) -> str:
    """As many facts as the width holds, the most useful first."""
    known = [
        sanitize(row.published or ""),
        f"{min(100, round(100 * row.reached / row.length))}%" if row.reached and row.length else "",
        _length(row.length),
        sanitize(row.publisher or ""),
    ]
    line = ""
    for fact in filter(None, known):
        longer = f"{line} {fact}" if line else fact
        if cells(longer) > width:
            break
        line = longer
    return line


def _length(size: int) -> str:
    """So many code points, counted as the person's language counts; empty for none."""
    if size < MYRIAD:
        return f"{size}字" if size else ""
    return either(f"{size / 1_000:.0f}k字", f"{size / MYRIAD:.1f}万字")
