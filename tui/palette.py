"""The command palette: every command of the table, found by English, Chinese or pinyin."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from textual.command import DiscoveryHit, Hit, Hits, Provider
from textual.content import Content

import articles
from tui.commands import COMMANDS, Command

PINYIN_SCORE = 0.5


class Commands(Provider):
    """Offers the commands of the reading screen."""

    async def discover(self) -> Hits:
        """All commands, in the order of the table."""
        for command in self._offered():
            yield DiscoveryHit(label(command), self._runner(command), help=" ".join(command.keys))

    async def search(self, query: str) -> Hits:
        """The commands that match."""
        matcher = self.matcher(query)
        for command in self._offered():
            score = matcher.match(label(command))
            if score > 0:
                shown = matcher.highlight(label(command))
            elif articles.find_next(command.chinese, query):
                # By pinyin, which the matcher does not know.
                score, shown = PINYIN_SCORE, Content(label(command))
            else:
                continue
            yield Hit(score, shown, self._runner(command), help=" ".join(command.keys))

    def _offered(self) -> list[Command]:
        return [command for command in COMMANDS if command.scope == "reader"]

    def _runner(self, command: Command) -> Callable[[], Awaitable[None]]:
        async def run() -> None:
            await self.screen.run_action(command.action)

        return run


def label(command: Command) -> str:
    """What the palette shows and searches."""
    return f"{command.chinese} · {command.english}"
