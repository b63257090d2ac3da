"""What the parts of the reading screen share: its state and its panes."""

from __future__ import annotations

from typing import Any

from articles import Digest
from tui.finding import Finding
from tui.opening import Opening
from tui.screens.fixed_screen import FixedScreen
from tui.settings import Settings
from tui.showing import Showing
from tui.state import Memory, State
from tui.widgets.article_pane import ArticlePane
from tui.widgets.figures import Figures
from tui.widgets.library import Entry, Library
from tui.widgets.outline import Outline
from tui.widgets.row_list import RowList
from tui.widgets.status import Status
from tui.widgets.summary import SummaryPane


class ReadingBase(FixedScreen[None]):
    """State and panes. Every part of the screen builds on it."""

    opening: Opening
    """How sources are opened."""
    settings: Settings
    """The person's settings."""
    state: State
    """What outlives the session."""
    memory: Memory
    """What is remembered of the article that is read."""
    entries: list[Entry]
    """The sources, in the order of the library."""
    gathered: bool = False
    """Whether several sources were asked for, or none, so that the library is worth its room."""
    index: int = 0
    """The source that is read."""
    wanted: int = 0
    """The source that is to be read: another one while it is being opened."""
    showing: Showing | None = None
    """The article in the script that is shown; ``None`` until one is open."""
    begun: int | None = None
    """The source of which only the beginning is shown."""
    digest: Digest | None = None
    """Its figures and summary in the source's positions; ``None`` until they are found."""

    filtered: RowList[Any] | None = None
    """The list that the find bar filters; ``None`` while it searches the article."""
    finding: Finding = Finding()
    """The search in the article."""
    points: int = 3
    """How many points the summary has."""

    def forget_hits(self) -> None:
        """Show no hits any more."""
        raise NotImplementedError

    def search_again(self) -> None:
        """Look for the same query in the article as it is now."""
        raise NotImplementedError

    def follow(self) -> None:
        """Let the outline and the status line follow the reading place."""
        raise NotImplementedError

    def show_digest(self) -> None:
        """Show the figures and the summary, as far as they are found."""
        raise NotImplementedError

    def action_focus_pane(self, name: str) -> None:
        """Give a pane the focus, opening it where it is not shown."""
        raise NotImplementedError

    def comes_over(self, name: str) -> bool:
        """Whether a pane has no room beside the article, and is shown over it."""
        raise NotImplementedError

    @property
    def view(self) -> ArticlePane:
        """The article's pane."""
        return self.query_one(ArticlePane)

    @property
    def outline(self) -> Outline:
        """The outline's pane."""
        return self.query_one(Outline)

    @property
    def figures(self) -> Figures:
        """The figures' pane."""
        return self.query_one(Figures)

    @property
    def summary(self) -> SummaryPane:
        """The summary's pane."""
        return self.query_one(SummaryPane)

    @property
    def library(self) -> Library:
        """The library's pane."""
        return self.query_one(Library)

    @property
    def status(self) -> Status:
        """The status line."""
        return self.query_one(Status)
