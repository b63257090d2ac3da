"""An article as it is shown: places in the source's positions, texts in the script that is shown."""

from __future__ import annotations

from functools import lru_cache
from pathlib import PurePath

import articles
from articles import Article, Span, sanitize
from tui.i18n import _

TELLING = 20_000
"""Code points that tell where a text is from."""


class Showing:
    """An article in one script. Texts come out converted from the original and harmless for a terminal."""

    def __init__(
        self, article: Article, script: str = "original", *, phrases: bool = False, quotes: bool = False
    ) -> None:
        """``phrases`` shows the region's words too, ``quotes`` its quotation marks."""
        self.article = article
        self.script = script
        self._taste = {"phrases": phrases, "quotes": quotes}
        self.converter = articles.converter(script, articles.origin(article.text[:TELLING]), **self._taste)
        self._aligned = lru_cache(maxsize=512)(self._align)

    def in_script(self, script: str) -> Showing:
        """The same article in another script."""
        return Showing(self.article, script, **self._taste)

    def with_phrases(self) -> Showing:
        """The same with the region's words, or without them again."""
        taste = {**self._taste, "phrases": not self._taste["phrases"]}
        return Showing(self.article, self.script, **taste)

    @property
    def phrases(self) -> bool:
        """Whether the region's words are shown."""
        return self._taste["phrases"]

    def of(self, article: Article) -> Showing:
        """Another article in the same script."""
        return Showing(article, self.script, **self._taste)

    @property
    def title(self) -> str:
        """The title, or the source's name where there is none."""
        return self.words(self.article.title) or sanitize(name_of(self.article.document.name))

    def words(self, text: str | None) -> str:
        """A text beside the article, as its title or a unit."""
        return sanitize(self.converter.convert(text)) if text else ""

    def text(self, span: Span) -> str:
        """What a span says. Line ends inside it stay."""
        first = self.article.paragraph_at(span.start)
        pieces = []
        for index in range(first, len(self.article.paragraphs)):
            paragraph = self.article.paragraphs[index]
            if paragraph.start >= span.end:
                break
            start = max(span.start, paragraph.start) - paragraph.start
            end = min(span.end, paragraph.end) - paragraph.start
            aligned = self._aligned(paragraph.start, paragraph.end)
            pieces.append(aligned.span_to_output(Span(start, end)).of(aligned.text))
        return sanitize("\n".join(pieces))

    def _align(self, start: int, end: int) -> articles.Alignment:
        return self.converter.align(self.article.text[start:end])


def name_of(source: str) -> str:
    """What a source is called: the last part of its path or address."""
    return _("standard input") if source == "-" else PurePath(source).name or source
