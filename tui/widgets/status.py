"""The status line: what is being read, in which script, and how far."""

from __future__ import annotations

import re

from textual.content import Content
from textual.reactive import reactive
from textual.widgets import Static

from tui.i18n import N_, _
from tui.showing import Showing
from tui.wrapping import cells, truncate

SCRIPTS = {"simplified": "简体", "traditional": "繁體", "taiwan": "臺灣", "hongkong": "香港"}
DETECTED = {"simplified": "简", "traditional": "繁", "mixed": "混"}
WRITTEN = {"simplified": "简体", "traditional": "繁體", "mixed": N_("mixed scripts")}
BEFORE_TITLE = 4
"""The highest number of the facts for which a title is cut."""
START = 2_000
"""Code points that tell the language."""


class Status(Static):
    """Title on the left, source, script, repairs and place on the right."""

    DEFAULT_CSS = """
    Status { height: 1; padding: 0 1; color: $text-muted; text-wrap: nowrap; text-overflow: ellipsis; }
    """

    percent: reactive[int] = reactive(0)
    """How much of the article lies above the end of the window."""

    note: reactive[str] = reactive("")
    """A counter or the like, shown before the rest."""

    leading: reactive[bool] = reactive(False)
    """Whether the summary is of the sentences that open the text and its sections."""

    showing: Showing | None = None

    def show(self, showing: Showing) -> None:
        """Show another article or script."""
        self.showing = showing
        self.refresh()

    def render(self) -> Content:
        """The line, the title cut where the rest needs its room."""
        if self.showing is None:
            return Content.styled(self.note, "$text-error")
        width = self.content_size.width
        room = width - cells(self.showing.title) - 2
        right = self._fitted(self._facts(self.showing), room, width * 2 // 3)
        title = truncate(self.showing.title, max(0, width - cells(right) - 2))
        gap = " " * max(1, width - cells(title) - cells(right))
        return Content.assemble((title, "$text bold"), gap, right)

    def _fitted(self, facts: list[tuple[int, str]], room: int, most: int) -> str:
        """The facts in their order, those of the highest numbers left out until the rest has room.

        Those that say more than the end of a long title may take ``most`` cells from it.
        """
        shown = [(rank, fact) for rank, fact in facts if fact]
        while shown and cells(_joined(shown)) > (most if max(shown)[0] <= BEFORE_TITLE else room):
            shown.remove(max(shown))
        return _joined(shown)

    def _script(self, showing: Showing) -> str:
        """What the text is written in, and into what it is converted."""
        written = showing.article.script
        if mostly_latin(showing.article.text[:START]):
            return _("English")
        if written == "undecidable" or showing.script == "original":
            return _(WRITTEN.get(written, ""))
        return f"{DETECTED[written]}→{SCRIPTS.get(showing.script, showing.script)}"

    def _facts(self, showing: Showing) -> list[tuple[int, str]]:
        """What there is to say, each with how soon it may be left out."""
        article, metadata = showing.article, showing.article.metadata
        repairs = len(article.document.repairs)
        encoding = article.document.encoding
        return [
            (1, self.note),
            (4, showing.words(metadata.published)),
            (6, showing.words(metadata.publisher)),
            (7, showing.words(metadata.author)),
            (3, f"{encoding.name}?" if encoding and not encoding.sure else ""),
            (2, self._script(showing)),
            (3, _("summary: opening sentences") if self.leading else ""),
            # A reader must know that this is not the text as it came.
            (4, f"{_('repairs')} {repairs}" if repairs else ""),
            (0, f"{self.percent}%"),
        ]


def _joined(facts: list[tuple[int, str]]) -> str:
    return " · ".join(fact for _rank, fact in facts)


def mostly_latin(text: str) -> bool:
    """Whether a text is written in Latin letters rather than in Chinese characters."""
    return len(re.findall("[a-zA-Z]{2,}", text)) > len(re.findall("[\u4e00-\u9fff]", text)) / 2
