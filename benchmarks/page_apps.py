"""The programs that ``page.py`` compares: ``hello``, ``static FILE`` and ``page FILE``."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import ClassVar

from textual.app import App, ComposeResult
from textual.binding import BindingType

import articles
from articles import Article, Document, Paragraph, Section, Span
from benchmarks.hello import Hello
from tui.widgets.article_view import ArticleView


class Plain(App[None]):
    """The text in a Static."""

    BINDINGS: ClassVar[list[BindingType]] = [("j", "down"), ("space", "page"), ("G", "end"), ("g", "home")]

    def compose(self) -> ComposeResult:
        """The text in what scrolls it."""
        from textual.containers import VerticalScroll
        from textual.widgets import Static

        with VerticalScroll():
            yield Static(Path(sys.argv[2]).read_text(), markup=False)

    def _scroll(self, name: str) -> None:
        getattr(self.query_one("VerticalScroll"), f"scroll_{name}")(animate=False)

    def action_down(self) -> None:
        """A row down."""
        self._scroll("down")

    def action_page(self) -> None:
        """A page down."""
        self._scroll("page_down")

    def action_end(self) -> None:
        """To the end."""
        self._scroll("end")

    def action_home(self) -> None:
        """To the start."""
        self._scroll("home")


def plain_article(text: str) -> Article:
    """An article of the text's lines; short ones are headings."""
    paragraphs: list[Paragraph] = []
    sections: list[Section] = []
    start = 0
    for line in text.split("\n"):
        end = start + len(line)
        if len(line) < 20:
            sections.append(Section(start, end, Span(start, end)))
        paragraphs.append(
            Paragraph(start, end, max(0, len(sections) - 1), "heading" if len(line) < 20 else "text")
        )
        start = end + 1
    document = Document("-", "text", None, "", ())
    return Article(document, None, document.metadata, text, "simplified", tuple(sections), tuple(paragraphs))


class Page(App[None]):
    """The article view alone."""

    BINDINGS: ClassVar[list[BindingType]] = [("s", "script"), ("n", "next_hit"), ("+", "wider")]
    KEYS: ClassVar[dict[str, str]] = {
        "j": "line_down",
        "space": "page_down",
        "G": "end",
        "g": "start",
        "full_stop": "next_sentence",
    }
    script = "original"

    def compose(self) -> ComposeResult:
        """The view."""
        yield ArticleView()

    def on_mount(self) -> None:
        """Show the article."""
        self.article = plain_article(Path(sys.argv[2]).read_text().rstrip("\n"))
        self.view = self.query_one(ArticleView)
        for key, action in self.KEYS.items():
            self.view._bindings.bind(key, action)
        self.view.show(self.article, articles.converter("original"))
        self.view.focus()

    def action_script(self) -> None:
        """Show the other script."""
        self.script = "traditional" if self.script == "original" else "original"
        self.view.show(self.article, articles.converter(self.script, "simplified"))

    def action_next_hit(self) -> None:
        """Go to where a word stands next."""
        at = self.article.text.find("增长", self.view.visible_span.end)
        self.view.go_to(Span(at, at + 2))

    def action_wider(self) -> None:
        """Another measure."""
        self.view.measure = 60 if self.view.measure == 80 else 80


if __name__ == "__main__":
    {"hello": Hello, "static": Plain, "page": Page}[sys.argv[1]]().run()
