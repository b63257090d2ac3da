"""The help page: every key."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from tui.commands import COMMANDS, Command
from tui.i18n import either, side
from tui.wrapping import cells

SCOPES = {
    "reader": "Everywhere · 任何地方", "article": "Article · 正文", "list": "Lists · 列表",
    "figures": "Key figures · 关键数据", "summary": "Summary · 要点", "outline": "Outline · 大纲",
    "library": "Library · 书库", "columns": "Comparison · 对照", "marks": "Marks · 标记",
}  # fmt: skip


class HelpScreen(ModalScreen[None]):
    """The keys, by where they work."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,question_mark,fullwidth_question_mark,f1", "dismiss", "Close"),
        Binding("j,down", "scroll('down')", show=False),
        Binding("k,up", "scroll('up')", show=False),
        Binding("space,pagedown", "scroll('page_down')", show=False),
        Binding("b,pageup", "scroll('page_up')", show=False),
    ]
    DEFAULT_CSS = """
    HelpScreen { align: center middle; }
    HelpScreen > VerticalScroll {
        width: 76; max-width: 100%; height: auto; max-height: 90%;
        padding: 1 2; background: $surface; border: round $accent;
    }
    """

    def __init__(self, commands: Sequence[Command] = COMMANDS) -> None:
        super().__init__()
        self.commands = commands

    def compose(self) -> ComposeResult:
        """One scrolling page."""
        with VerticalScroll():
            yield Static(self._page())

    def _page(self) -> Content:
        blocks = [Content.styled(side("Keys · 按键"), "bold $accent")]
        for scope, title in SCOPES.items():
            rows = [command for command in self.commands if command.scope == scope]
            if rows:
                blocks.append(Content.assemble("\n", (side(title), "bold")))
            blocks += [_row(command) for command in rows]
        return Content("\n").join(blocks)

    def action_scroll(self, way: str) -> None:
        """Scroll the page."""
        getattr(self.query_one(VerticalScroll), f"scroll_{way}")(animate=False)


def _row(command: Command) -> Content:
    keys = "  ".join(command.keys)
    gap = " " * max(1, 24 - cells(keys))
    label = either(command.english, command.chinese)
    other = command.chinese if label == command.english else command.english
    return Content.assemble((keys, "$accent"), gap, label, (f"  {other}", "$text-muted"))
