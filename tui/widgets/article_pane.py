"""The article's pane: the view with its keys, and what can be copied from it."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import BindingType

from articles import Span
from tui.commands import bindings
from tui.copying import Excerpt
from tui.i18n import _
from tui.widgets.article_view import ArticleView


class ArticlePane(ArticleView):
    """The article with the keys of ``less``."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings("article")]

    def excerpts(self) -> list[Excerpt]:
        """The paragraph that is read, then smaller and larger pieces."""
        article = self.article
        if article is None or not article.paragraphs:
            return []
        pieces: list[tuple[str, Span | None]] = [
            (_("Paragraph"), article.paragraphs[self.current_paragraph]),
            (_("Sentence"), self.cursor),
            (_("Section"), article.sections[self.current_section] if article.sections else None),
            (_("Whole article"), Span(0, len(article.text))),
        ]
        return [Excerpt(name, (span,)) for name, span in pieces if span]
