"""Showing an article in a script, in all panes at once."""

from __future__ import annotations

from articles import Article, Digest
from tui.editing import arranged
from tui.screens.reading.editing import EditsSummary
from tui.showing import Showing

SCRIPTS = ("original", "simplified", "taiwan", "hongkong")
"""The scripts that the key goes round."""


class ShowsArticle(EditsSummary):
    """What hands an article and its digest to the panes."""

    def first_showing(self, article: Article) -> Showing:
        """An article in the script that was asked for, with the words and quotes that are set."""
        phrases = self.opening.phrases or self.settings.phrases
        quotes = self.opening.quotes or self.settings.quotes
        return Showing(article, self.opening.script, phrases=phrases, quotes=quotes)

    def show_article(self, showing: Showing) -> None:
        """Show an article; the same article in another script stays at its place."""
        self.showing = showing
        self.view.show(showing.article, showing.converter)
        self.outline.show(showing)
        self.status.show(showing)
        self.show_digest()

    def show_digest(self) -> None:
        """Show the figures and the summary, as far as they are found."""
        if self.showing is None:
            return
        digest = self.digest or Digest(self.showing.article)
        self.figures.show(self.showing, digest.figures)
        self.summary.show(self.showing, arranged(digest.summary, self.edition), self.edition.pinned)
        self.view.set_layer("figure", digest.figures)

    def action_script(self) -> None:
        """Show the next script."""
        if self.showing:
            script = self.showing.script
            at = SCRIPTS.index(script) if script in SCRIPTS else -1
            self.show_article(self.showing.in_script(SCRIPTS[(at + 1) % len(SCRIPTS)]))
