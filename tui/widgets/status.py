"""The status line: what is being read, in which script, and how far."""

from __future__ import annotations

from textual.content import Content
from textual.reactive import reactive
from textual.widgets import Static

from tui.showing import Showing
from tui.wrapping import cells, truncate

SCRIPTS = {
    "original": "原文", "simplified": "简体", "traditional": "繁體", "taiwan": "臺灣", "hongkong": "香港",
}  # fmt: skip
DETECTED = {"simplified": "简", "traditional": "繁", "mixed": "混", "undecidable": "？"}


class Status(Static):
    """Title on the left, source, script, repairs and place on the right."""

    DEFAULT_CSS = """
    Status { height: 1; padding: 0 1; color: $text-muted; text-wrap: nowrap; text-overflow: ellipsis; }
    """

    percent: reactive[int] = reactive(0)
    """How much of the article lies above the end of the window."""

    note: reactive[str] = reactive("")
    """A counter or the like, shown before the rest."""

    showing: Showing | None = None

    def show(self, showing: Showing) -> None:
        """Show another article or script."""
        self.showing = showing
        self.refresh()

    def render(self) -> Content:
        """The line, the title cut where the rest needs its room."""
        if self.showing is None:
            return Content("")
        right = " · ".join(part for part in self._facts(self.showing) if part)
        width = self.content_size.width
        if cells(right) > width * 2 // 3:
            right = truncate(right, width * 2 // 3)
        title = truncate(self.showing.words(self.showing.article.title), max(0, width - cells(right) - 2))
        gap = " " * max(1, width - cells(title) - cells(right))
        return Content.assemble((title, "$text bold"), gap, right)

    def _facts(self, showing: Showing) -> list[str]:
        article, metadata = showing.article, showing.article.metadata
        repairs = len(article.document.repairs)
        encoding = article.document.encoding
        return [
            self.note,
            showing.words(metadata.published),
            showing.words(metadata.publisher),
            showing.words(metadata.author),
            f"{encoding.name}?" if encoding and not encoding.sure else "",
            f"{DETECTED.get(article.script, '')}→{SCRIPTS.get(showing.script, showing.script)}",
            f"{showing.words('修复')}{repairs}" if repairs else "",
            f"{self.percent}%",
        ]
