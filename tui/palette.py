"""The command palette: the commands of the reading screen, found by English, Chinese or pinyin."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from textual.command import CommandList, CommandPalette, DiscoveryHit, Hit, Hits, Provider
from textual.content import Content
from textual.screen import Screen
from textual.widgets.option_list import Option

import articles
from tui.command_table import COMMANDS, Command
from tui.compositing import WholeCharacters
from tui.i18n import _, either

PANES = ("article", "outline", "figures", "summary", "library")
"""Scopes that are a pane of the screen, by its id."""
LITERAL, FOLDED = 200.0, 100.0
"""Scores of what holds the query as it was typed, and of what holds it in another script or in pinyin.
Letters that only follow each other somewhere come after them, by Textual's own score."""


class Palette(CommandPalette):
    """The palette, in the language in use, over whole characters."""

    DEFAULT_CSS = """
    Palette SearchIcon { display: none; }
    Palette > Vertical, Palette > Vertical:dark { background: $surface; margin-top: 1; }
    Palette #--input { border: none; padding: 0 1; }
    Palette CommandInput { padding: 0; }
    Palette CommandList { background: $surface; padding: 0; border-bottom: none; }
    """

    def __init__(self) -> None:
        super().__init__(placeholder=_("Search for commands…"), id="--command-palette")
        self._compositor = WholeCharacters()

    def _gather_commands(self, search_value: str) -> None:  # type: ignore[override]  # nobody takes the worker
        """Gather what matches as soon as there is a list: Textual begins before it is sure to be mounted."""
        if self.query(CommandList):
            super()._gather_commands(search_value)
        else:
            self.call_after_refresh(self._gather_commands, search_value)

    def _start_no_matches_countdown(self, search_value: str) -> None:
        """Say after a moment that nothing was found: Textual says it in English."""
        self._stop_no_matches_countdown()
        if search_value:
            self._no_matches_timer = self.set_timer(self._NO_MATCHES_COUNTDOWN, self._say_nothing_found)

    def _say_nothing_found(self) -> None:
        nothing = Option(_("Nothing found"), disabled=True, id=self._NO_MATCHES)
        self.query_one(CommandList).add_option(nothing)
        self._list_visible = True


class Commands(Provider):
    """Offers the commands of the reading screen and of its panes."""

    async def discover(self) -> Hits:
        """All commands, in the order of the table, those of the screen before those of its panes."""
        for command in self._offered():
            yield DiscoveryHit(label(command), self._runner(command), help=" ".join(command.keys))

    async def search(self, query: str) -> Hits:
        """The commands that match."""
        matcher = self.matcher(query)
        for command in self._offered():
            score, shown = matcher.match(label(command)), matcher.highlight(label(command))
            if query.casefold() in label(command).casefold():
                score += LITERAL
            elif articles.find_next(command.chinese, query):
                score, shown = FOLDED, Content(label(command))
            if score > 0:
                yield Hit(score, shown, self._runner(command), help=" ".join(command.keys))

    def _offered(self) -> list[Command]:
        # Moving is what nobody opens the palette for.
        return sorted(filter(can_run, COMMANDS), key=lambda command: command.scope != "reader")

    def _runner(self, command: Command) -> Callable[[], Awaitable[None]]:
        async def call() -> None:
            await run(self.screen, command)

        return call


async def run(screen: Screen[Any], command: Command) -> None:
    """Do what a command says, on the screen or in its pane, if it ``can_run``."""
    if command.scope in PANES:
        # What it does is to be seen.
        await screen.run_action(f"focus_pane('{command.scope}')")
        await screen.query_one(f"#{command.scope}").run_action(command.action)
    elif command.scope == "reader":
        await screen.run_action(command.action)


def can_run(command: Command) -> bool:
    """Whether a command does something outside its dialog."""
    return command.scope in ("reader", *PANES)


def label(command: Command) -> str:
    """What the palette shows and searches, the person's language first."""
    first = either(command.english, command.chinese)
    return f"{first} · {command.chinese if first == command.english else command.english}"
