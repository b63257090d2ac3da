"""Comparing what is read with what it was, in another script or beside another article."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from tui.i18n import _
from tui.opening import Opening
from tui.screens.reading.base import ReadingBase
from tui.showing import Showing

if TYPE_CHECKING:
    from tui.comparing import Pair
    from tui.screens.compare import Comparison


class ComparesTexts(ReadingBase):
    """What the compare key asks for."""

    def action_compare(self) -> None:
        """Compare; the likeliest comparison first."""
        from tui.screens.compare import CompareScreen

        if self.showing:
            article, paragraph = self.showing.article, self.view.current_paragraph
            self.app.push_screen(CompareScreen(self._comparisons(self.showing), article, paragraph))

    def _comparisons(self, showing: Showing) -> list[Comparison]:
        article = showing.article
        from tui import comparing

        script = showing if showing.script != "original" else showing.in_script(self._other_script())
        found: list[Comparison] = [
            (_("As it came │ Cleaned"), partial(comparing.repaired, article)),
            (_("Original │ Converted"), partial(comparing.converted, script)),
        ]
        if not article.document.repairs or showing.script != "original":
            found.reverse()
        chosen = self.library.current
        if chosen and chosen is not self.entries[self.index]:
            both = partial(_beside, self.opening, showing, chosen.source)
            found.insert(0, (f"{_('This article')} │ {chosen.name}", both))
        return found

    def _other_script(self) -> str:
        traditional = self.showing is not None and self.showing.article.script in ("traditional", "mixed")
        return "simplified" if traditional else "taiwan"


def _beside(opening: Opening, showing: Showing, source: str) -> list[Pair]:
    from tui import comparing

    return comparing.two_articles(showing.article, opening.load(source))
