"""The command palette: every command of the table, found by English, Chinese or pinyin."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from textual.command import DiscoveryHit, Hit, Hits, Provider

from tui.commands import COMMANDS, Command


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
                yield Hit(
                    score,
                    matcher.highlight(label(command)),
                    self._runner(command),
                    help=" ".join(command.keys),
                )

    def _offered(self) -> list[Command]:
        return [command for command in COMMANDS if command.scope == "reader"]

    def _runner(self, command: Command) -> Callable[[], Awaitable[None]]:
        async def run() -> None:
            await self.screen.run_action(command.action)

        return run


def label(command: Command) -> str:
    """What the palette shows and searches."""
    return f"{command.chinese} · {command.english}"
