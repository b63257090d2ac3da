"""The reading screen: wires panes and workers together."""

from __future__ import annotations

from typing import Any, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.events import DescendantBlur, Resize

from articles import Article, Digest, Span
from tui.commands import bindings
from tui.copying import Excerpt, rendered
from tui.finding import Finding
from tui.loading import Loading
from tui.messages import Digested, Failed, Found, GoTo, Learned, Loaded
from tui.opening import Opening, expanded
from tui.printing import shipped_article
from tui.screens.copy_as import Choice, CopyAs
from tui.screens.help import HelpScreen
from tui.showing import Showing
from tui.widgets.article_pane import ArticlePane
from tui.widgets.figures import Figures
from tui.widgets.find_bar import FindBar
from tui.widgets.hints import Hints
from tui.widgets.library import Entry, Library
from tui.widgets.outline import Outline
from tui.widgets.row_list import RowList
from tui.widgets.status import Status
from tui.widgets.summary import SummaryPane

SCRIPTS = ("original", "simplified", "taiwan", "hongkong")
PANES = ("library", "outline", "article", "figures", "summary")
NARROW = 110
"""Under so many cells the other panes open over the article, one at a time."""


class ReadingScreen(Loading):
    """Status line, library, outline, article, figures, summary, hints."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings("reader")]
    CSS_PATH = "reading.tcss"

    def __init__(self, sources: tuple[str, ...], opening: Opening) -> None:
        super().__init__()
        self.opening = opening
        self.entries = [Entry.of(source) for source in expanded(sources or (shipped_article(),))]
        self.index = 0
        self.showing: Showing | None = None
        self.digest: Digest | None = None
        self.finding = Finding()
        self.filtered: RowList[Any] | None = None
        """The list that the find bar filters."""

    def compose(self) -> ComposeResult:
        """The panes from top to bottom and left to right."""
        yield Status()
        with Horizontal(id="body"):
            yield Library(id="library", classes="side")
            yield Outline(id="outline", classes="side")
            yield ArticlePane(id="article")
            yield Figures(id="figures", classes="side")
        yield SummaryPane(id="summary", classes="side")
        yield FindBar()
        yield Hints()

    def on_mount(self) -> None:
        """Open the first source."""
        library = self.query_one(Library)
        library.show_rows(self.entries)
        library.display = len(self.entries) > 1
        self.query_one(ArticlePane).focus()
        self.load(0)

    def on_resize(self, event: Resize) -> None:
        """Choose between panes side by side and one at a time."""
        self.set_class(event.size.width < NARROW, "-narrow")

    def on_descendant_blur(self, event: DescendantBlur) -> None:
        """Close a pane that was opened over the article."""
        event.widget.remove_class("-open")

    # What workers report.

    def on_loaded(self, event: Loaded) -> None:
        """Show an article that was opened."""
        self._learn(event.index, event.article)
        if event.index == self.index:
            self.digest = None
            self._show(Showing(event.article, self.opening.script))
            self.find_digest(event.index, event.article)

    def on_digested(self, event: Digested) -> None:
        """Show an article's figures and summary."""
        if event.index == self.index and self.showing:
            self.digest = event.digest
            self._show_digest(self.showing, event.digest)
            self.survey()

    def on_learned(self, event: Learned) -> None:
        """Show in the library what a source says about itself."""
        self._learn(event.index, event.article)

    def on_failed(self, event: Failed) -> None:
        """Tell that a source gave no article."""
        entry = self.entries[event.index]
        entry.error, entry.opened = event.error, True
        self.query_one(Library).refresh()
        if event.index == self.index:
            self.notify(event.error, severity="error", markup=False, timeout=10)

    def _learn(self, index: int, article: Article) -> None:
        self.entries[index].learn(article)
        self.query_one(Library).refresh()

    # Showing.

    def _show(self, showing: Showing) -> None:
        self.showing = showing
        self.query_one(ArticlePane).show(showing.article, showing.converter)
        self.query_one(Outline).show(showing)
        self.query_one(Status).show(showing)
        self._show_digest(showing, self.digest or Digest(showing.article))

    def _show_digest(self, showing: Showing, digest: Digest) -> None:
        self.query_one(Figures).show(showing, digest.figures)
        self.query_one(SummaryPane).show(showing, digest.summary)
        self.query_one(ArticlePane).set_layer("figure", digest.figures)

    def on_found(self, event: Found) -> None:
        """Show the hits of the query that was typed last."""
        if event.query != self.finding.query:
            return
        view = self.query_one(ArticlePane)
        hit = self.finding.take(event.hits, self.finding.came_from)
        if event.all:
            view.set_layer("hit", event.hits)
            self.query_one(FindBar).count(self.finding.counter)
        self._show_hit(hit)

    def _show_hit(self, hit: Span | None) -> None:
        view = self.query_one(ArticlePane)
        view.set_layer("current_hit", [hit] if hit else [])
        if hit:
            view.go_to(hit, mark=False)
        self.query_one(Status).note = self.finding.counter

    # What panes ask for.

    @on(ArticlePane.PlaceChanged)
    def follow(self) -> None:
        """Let the outline and the status line follow the reading place."""
        view, outline = self.query_one(ArticlePane), self.query_one(Outline)
        if not outline.has_focus:
            outline.move_to(view.current_section)
        self.query_one(Status).percent = round(100 * view.position)

    @on(GoTo)
    def go_to(self, event: GoTo) -> None:
        """Go to a place of the article."""
        view = self.query_one(ArticlePane)
        view.go_to(event.span)
        if event.leave:
            view.focus()

    @on(RowList.Passed, "#outline")
    def pass_section(self, event: RowList.Passed) -> None:
        """Let the article follow the outline."""
        self.query_one(ArticlePane).go_to_section(self.query_one(Outline).cursor)

    @on(RowList.Chosen, "#outline")
    @on(RowList.Chosen, "#figures")
    def choose_place(self, event: RowList.Chosen) -> None:
        """Go to the section or figure that was chosen."""
        self.post_message(GoTo(event.row))

    @on(RowList.Chosen, "#library")
    def choose_source(self, event: RowList.Chosen) -> None:
        """Open the source that was chosen."""
        self.index = self.entries.index(event.row)
        self.query_one(ArticlePane).focus()
        self.load(self.index)

    def on_find_bar_typed(self, event: FindBar.Typed) -> None:
        """Look for what is typed, in the list that is filtered or in the article."""
        if self.filtered is not None:
            self.filtered.filter(event.query)
        elif self.showing:
            self.finding.query = event.query
            self.find(self.showing.article.text, event.query, self.finding.came_from)

    def on_find_bar_accepted(self) -> None:
        """Go on reading at the hit, or in the filtered list."""
        (self.filtered or self.query_one(ArticlePane)).focus()

    def on_find_bar_left(self) -> None:
        """Take the search back: all rows again, or the place where it began."""
        if self.filtered is not None:
            self.filtered.filter("")
        else:
            self.query_one(ArticlePane).go_to(
                Span(self.finding.came_from, self.finding.came_from), mark=False
            )
            self._forget_hits()
        self.on_find_bar_accepted()

    def _forget_hits(self) -> None:
        self.finding = Finding()
        self.query_one(ArticlePane).set_layer("hit", [])
        self._show_hit(None)

    # Actions, in the order of the command table.

    def action_next_section(self) -> None:
        """To the next heading."""
        self.query_one(ArticlePane).action_next_section()

    def action_previous_section(self) -> None:
        """To the heading before."""
        self.query_one(ArticlePane).action_previous_section()

    def action_focus_pane(self, name: str) -> None:
        """Give a pane the focus, opening it where it is not shown."""
        pane = self.query_one(f"#{name}")
        pane.add_class("-open")
        pane.focus()

    def action_cycle_panes(self, step: int) -> None:
        """Give the next pane the focus."""
        panes = [name for name in PANES if name != "library" or len(self.entries) > 1]
        focused = self.focused.id if self.focused else None
        at = panes.index(focused) if focused in panes else panes.index("article")
        self.action_focus_pane(panes[(at + step) % len(panes)])

    def action_find(self) -> None:
        """Filter the list with the focus; else find in the article."""
        self.filtered = self.focused if isinstance(self.focused, RowList) else None
        if self.filtered is None:
            self._forget_hits()
            self.finding.came_from = self.query_one(ArticlePane).cursor.start
        self.query_one(FindBar).open("/" if self.filtered is None else "≡")

    def action_next_hit(self) -> None:
        """To the next hit."""
        self._step_hit(1)

    def action_previous_hit(self) -> None:
        """To the hit before."""
        self._step_hit(-1)

    def _step_hit(self, by: int) -> None:
        self._show_hit(self.finding.step(by, self.query_one(ArticlePane).cursor.start))

    def action_script(self) -> None:
        """Show the next script, at the same place."""
        if self.showing:
            script = self.showing.script
            at = SCRIPTS.index(script) if script in SCRIPTS else -1
            following = self.showing.in_script(SCRIPTS[(at + 1) % len(SCRIPTS)])
            self._show(following)

    def action_copy(self) -> None:
        """Copy what has the focus, as it is shown."""
        if selected := self.get_selected_text():
            self.app.copy_to_clipboard(selected)
        elif excerpts := self._excerpts():
            self._copy((excerpts[0], "plain"))

    def action_copy_as(self) -> None:
        """Ask what to copy and as what."""
        if excerpts := self._excerpts():
            self.app.push_screen(CopyAs(excerpts), self._copy)

    def _excerpts(self) -> list[Excerpt]:
        """What the pane with the focus offers for copying, the likeliest first."""
        pane = self.focused or self.query_one(ArticlePane)
        return pane.excerpts() if isinstance(pane, ArticlePane | RowList | SummaryPane) else []

    def _copy(self, choice: Choice | None) -> None:
        if choice and self.showing:
            self.app.copy_to_clipboard(rendered(self.showing, *choice))

    def action_help(self) -> None:
        """Show all keys."""
        self.app.push_screen(HelpScreen())

    def action_palette(self) -> None:
        """Open the command palette."""
        self.app.action_command_palette()

    def action_quit(self) -> None:
        """Leave."""
        self.app.exit(0)
