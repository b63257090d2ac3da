"""Showing an article in a script, in all panes at once."""

from __future__ import annotations

from articles import Article, Digest
from tui.editing import arranged
from tui.i18n import _
from tui.messages import Say
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

    def show_article(self, showing: Showing, place: int | None = None) -> None:
        """Show an article at a place; without one the same article stays where it is."""
        self.showing = showing
        self.view.show(showing.article, showing.converter, place)
        self.status.show(showing)
        self.call_after_refresh(self.follow)
        self.show_digest()

    def show_digest(self) -> None:
        """Show the figures and the summary, as far as they are found."""
        if self.showing is None:
            return
        digest = self.digest or Digest(self.showing.article)
        self.outline.show(self.showing, digest.figures)
        found = self.digest is not None
        self.figures.show(self.showing, digest.figures, found=found)
        summary = arranged(digest.summary, self.edition)
        self.summary.show(self.showing, summary, self.edition.pinned, found=found)
        self.status.leading = digest.summary.kind == "foreign"
        self.view.set_layer("figure", digest.figures)
        self.call_after_refresh(self.follow)

    @property
    def next_script(self) -> str:
        """The script that the key leads to."""
        script = self.showing.script if self.showing else ""
        at = SCRIPTS.index(script) if script in SCRIPTS else -1
        return SCRIPTS[(at + 1) % len(SCRIPTS)]

    def prepare_script(self) -> object:
        """Make the next script ready to be shown at once."""
        raise NotImplementedError

    def action_script(self) -> None:
        """Show the next script."""
        if self.showing:
            self.show_article(self.showing.in_script(self.next_script))
            self.prepare_script()

    def action_phrases(self) -> None:
        """Show the region's words, or the text's own again."""
        if self.showing:
            self.show_article(showing := self.showing.with_phrases())
            self.post_message(Say(_said_of_words(showing)))


def _said_of_words(showing: Showing) -> str:
    if not showing.phrases:
        return _("The text's own words")
    if showing.script == "original":
        return _("Words of the region, once the script is changed")
    return _("Words of the region")
