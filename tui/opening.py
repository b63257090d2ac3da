"""How sources are opened: the options that the command line and the reader share."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import accumulate
from typing import Any, Literal

import articles
from articles import Article, ArticleError, Digest, Document

LONG = 200_000
"""Code points; of a longer document the beginning is shown before all of it is read."""
FIRST = 10_000
"""Code points of that beginning, several pages."""


@dataclass(frozen=True, slots=True)
class Opening:
    """What the user asked for beside the sources."""

    script: str = "original"
    phrases: bool = False
    quotes: bool = False
    encoding: str | None = None
    no_repair: bool = False
    glosses: Literal["auto", "keep", "strip"] = "auto"
    points: int = 3
    chars: int | None = None
    everything: bool = False
    """Whether the digest shows what was set apart from the text."""

    def read(self, source: str) -> Document:
        """The source, opened and cleaned. Raises ``ArticleError``."""
        return articles.read(source, encoding=self.encoding, repair=not self.no_repair, glosses=self.glosses)

    def fetch(self, source: str) -> Document:
        """The source, opened and not yet cleaned. Raises ``ArticleError``."""
        return articles.read(source, encoding=self.encoding, repair=False)

    def article(self, document: Document) -> Article:
        """What was fetched as an article."""
        return articles.structured(document if self.no_repair else articles.cleaned(document, self.glosses))

    def load(self, source: str) -> Article:
        """The source as an article. Raises ``ArticleError``."""
        return articles.structured(self.read(source))

    def read_text(self, text: str, title: str | None) -> Document:
        """A text that is already at hand, cleaned."""
        return articles.read_text(text, title=title, repair=not self.no_repair, glosses=self.glosses)

    def digest(self, article: Article) -> Digest:
        """The article's digest in the script that was asked for. Raises ``ArticleError``."""
        digest = articles.digest(article, points=self.points, chars=self.chars)
        return articles.convert(digest, self.script, phrases=self.phrases, quotes=self.quotes)

    def encoded(self, encoding: str | None) -> Opening:
        """The same with an encoding, if any is named."""
        return replace(self, encoding=encoding) if encoding else self

    def in_original(self) -> Opening:
        """The same without a conversion."""
        return replace(self, script="original")

    def convert(self, text: str) -> str:
        """The text in the script that was asked for. Raises ``ArticleError``."""
        return articles.convert_text(text, self.script, phrases=self.phrases, quotes=self.quotes)


def beginning(document: Document) -> Document | None:
    """The first lines of a document too long to be read at once; ``None`` of any other."""
    if len(document.original) <= LONG:
        return None
    lengths = accumulate(len(line.text) for line in document.lines)
    count = next((at for at, length in enumerate(lengths, 1) if length > FIRST), None)
    return replace(document, lines=document.lines[:count])


def expanded(sources: tuple[str, ...]) -> Iterator[str | ArticleError]:
    """Every source inside the sources; for one that can't be opened, its error in its place."""
    for source in sources:
        try:
            yield from articles.expand(source)
        except ArticleError as error:
            yield error


def values(record: dict[str, Any], *taken: str) -> dict[str, Any]:
    """What a record holds beside the keys that were taken."""
    return {key: value for key, value in record.items() if key not in taken}
