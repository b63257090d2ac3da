"""The reading screen itself: which panes there are and what its parts are."""

from __future__ import annotations

import gc
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.events import ScreenResume

from tui.command_table import Command
from tui.commands import bindings, with_keys
from tui.elsewhere import Elsewhere
from tui.opening import Opening, expanded
from tui.screens.reading.across import LooksAcross
from tui.screens.reading.adjusting import AdjustsPage
from tui.screens.reading.comparing import ComparesTexts
from tui.screens.reading.copying import CopiesExcerpts
from tui.screens.reading.gathering import GathersSources
from tui.screens.reading.jumping import Jumps
from tui.screens.reading.listing import ListsMarks
from tui.screens.reading.moving import PANES
from tui.screens.reading.pointing import PointsToPanes
from tui.screens.reading.reloading import Reloads
from tui.screens.reading.waiting import ShowsProgress
from tui.settings import Settings
from tui.state import Memory, State
from tui.widgets.article_pane import ArticlePane
from tui.widgets.figures import Figures
from tui.widgets.find_bar import FindBar
from tui.widgets.hints import Hints
from tui.widgets.library import Entry, Library
from tui.widgets.outline import Outline
from tui.widgets.progress import Progress
from tui.widgets.status import Status
from tui.widgets.summary import SummaryPane


class ReadingScreen(
    GathersSources,
    Reloads,
    ShowsProgress,
    AdjustsPage,
    CopiesExcerpts,
    ComparesTexts,
    Jumps,
    LooksAcross,
    ListsMarks,
    PointsToPanes,
):
    """Status line, library, outline, article, figures, summary, hints."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings("reader")]
    AUTO_FOCUS = "#article"

    def __init__(
        self,
        sources: tuple[str, ...],
        opening: Opening,
        settings: Settings,
        state: State,
        ahead: Elsewhere | None = None,
    ) -> None:
        """``ahead`` is a process that opens the sources already."""
        super().__init__()
        self.ahead = ahead
        self.opening = opening
        self.points = opening.points
        self.settings = settings
        self.state, self.memory = state, Memory()
        self.entries = [Entry.of(source) for source in (ahead and ahead.take()) or expanded(sources)]
        self.gathered = len(self.entries) > 1

    def compose(self) -> ComposeResult:
        """The panes from top to bottom and left to right."""
        # Before there are panes: a change of the screen's classes finds the styles of all of them anew.
        self.fit(self.app.size)
        yield Status()
        with Horizontal(id="body"):
            yield Library(id="library", classes="side")
            yield Outline(id="outline", classes="side")
            yield ArticlePane(id="article")
            yield Figures(id="figures", classes="side")
        yield SummaryPane(id="summary", classes="side")
        yield FindBar()
        yield Progress()
        yield Hints()

    def on_screen_resume(self, event: ScreenResume) -> None:
        """Take the styles as they are: of a new screen they were found just now."""
        event.refresh_styles = self.stack_updates > 0

    def on_mount(self) -> None:
        """Open the first source."""
        self.library.show_entries(self.entries)
        self.follow_settings()
        if self.entries:
            self.load_first()
        self.call_after_refresh(self.recall)
        self.call_after_refresh(collect_again)

    def action_help(self) -> None:
        """Show all keys."""
        from tui.screens.help import HelpScreen

        scope = self.focused.id if self.focused and self.focused.id in PANES else "article"
        self.app.push_screen(HelpScreen(with_keys(self.settings.keys), scope), self._run)

    def action_about(self) -> None:
        """Show what is known about the article."""
        from tui.about import facts
        from tui.screens.about import AboutScreen

        if self.showing:
            self.app.push_screen(AboutScreen(facts(self.showing)))

    async def _run(self, command: Command | None) -> None:
        from tui.palette import run

        if command:
            await run(self, command)

    def action_palette(self) -> None:
        """Open the command palette."""
        from tui.palette import Palette

        if not Palette.is_open(self.app):
            self.app.push_screen(Palette())

    def action_quit(self) -> None:
        """Leave."""
        self.app.exit(0)


def collect_again() -> None:
    """Let the collector, which was stopped for the start, look at what is made from now on."""
    gc.freeze()
    gc.enable()
