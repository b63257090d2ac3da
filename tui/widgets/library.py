"""The library: the sources that were opened together."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePath

from articles import Article, ArticleError, sanitize
from tui.i18n import N_
from tui.widgets.row_list import Piece, RowList, padded
from tui.wrapping import cells, truncate


@dataclass
class Entry:
    """A source and what is known about it once it was opened."""

    source: str
    title: str | None = None
    published: str | None = None
    publisher: str | None = None
    length: int = 0
    """Code points of its text."""
    reached: int = 0
    """Code points that were read."""
    error: str | None = None
    opened: bool = False
    """Whether it was tried."""

    @classmethod
    def of(cls, source: str | ArticleError) -> Entry:
        """An entry for a source that is not opened yet, or for one that can't be."""
        return cls("", error=str(source), opened=True) if isinstance(source, ArticleError) else cls(source)

    def learn(self, article: Article) -> None:
        """Take over what the article says about itself."""
        self.title = article.title
        self.published = article.metadata.published
        self.publisher = article.metadata.publisher
        self.length = len(article.text)
        self.error = None
        self.opened = True

    @property
    def name(self) -> str:
        """The title, or the file's name while it is not known."""
        return sanitize(self.title or PurePath(self.source).name)


class Library(RowList[Entry]):
    """A row a source: title, date and publisher."""

    TITLE = N_("Library")

    def words(self, row: Entry) -> str:
        """Name, date and publisher."""
        return f"{row.name} {row.published or ''} {row.publisher or ''}"

    def pieces(self, row: Entry, width: int) -> list[Piece]:
        """Title left, date and publisher right; an error where there is one."""
        facts = " ".join(sanitize(fact) for fact in (row.published, row.publisher) if fact)
        facts = truncate((row.error and sanitize(row.error)) or facts, width // 2)
        room = width - cells(facts) - 1
        return [(padded(truncate(row.name, room), room) + " ", ""), (facts, "row--muted")]
