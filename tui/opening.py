"""How sources are opened: the options that the command line and the reader share."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, Literal

import articles
from articles import Article, ArticleError, Digest, Document


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

    def in_original(self) -> Opening:
        """The same without a conversion."""
        return replace(self, script="original")

    def convert(self, text: str) -> str:
        """The text in the script that was asked for. Raises ``ArticleError``."""
        return articles.convert_text(text, self.script, phrases=self.phrases, quotes=self.quotes)


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
