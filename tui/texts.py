"""Looking through the texts of articles that are not open."""

from __future__ import annotations

from collections.abc import Callable

import articles
from articles import ArticleError
from tui.watching import stamp

KEPT = 10_000_000
"""Code points of texts that are kept, so that the next letter of a query need not read them again."""
BEFORE, AFTER = 3, 24
"""Code points shown round what was found."""


class Texts:
    """Texts by their source, read when they are first asked for."""

    def __init__(self) -> None:
        self._texts: dict[tuple[str, object], str] = {}

    def of(self, source: str, read: Callable[[str], str]) -> str:
        """A source's text as it is now; empty where it gives none."""
        key = source, stamp(source)
        if key not in self._texts:
            try:
                text = read(source)
            except ArticleError:
                text = ""
            if len(text) + sum(map(len, self._texts.values())) > KEPT:
                self._texts.clear()
            self._texts[key] = text
        return self._texts[key]


def excerpt(text: str, query: str) -> str:
    """The words round the first place of a query in one line; empty where there is none."""
    found = articles.find_next(text, query)
    if not found:
        return ""
    start, end = max(0, found[0].start - BEFORE), found[0].end + AFTER
    return articles.sanitize(" ".join(text[start:end].split()))


def worth_looking(query: str) -> bool:
    """Whether a query says enough to be looked for in texts; one Latin letter begins a reading anywhere."""
    return len(query) > 1 or not query.isascii()
