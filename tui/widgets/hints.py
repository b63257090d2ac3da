"""The line at the bottom: the keys that matter most where the focus is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from textual.content import Content
from textual.events import Key
from textual.reactive import reactive
from textual.style import Style
from textual.widgets import Static

from tui.command_table import COMMANDS, Command
from tui.commands import with_keys
from tui.configured import ConfiguredApp
from tui.i18n import side
from tui.input_method import with_aliases
from tui.wrapping import cells

HINTS = (
    ("Go there · 前往", "list.select"),
    ("All articles · 所有文章", "marks.everywhere"),
    ("Throw out · 去掉", "summary.throw_out"),
    ("Undo · 撤销", "summary.undo"),
    ("Move · 移动", "summary.up", "summary.down"),
    ("By weight · 按重要性", "figures.toggle_order"),
    ("Kind · 类别", "figures.next_kind"),
    ("Sort · 排序", "library.sort"),
    ("Fold · 折叠", "outline.fold"),
    ("Remove · 删除", "marks.remove"),
    ("Note · 附注", "marks.note"),
    ("Export · 导出", "marks.export"),
    ("Difference · 不同处", "compare.next_difference", "compare.previous_difference"),
    ("Next · 下一种", "compare.next"),
    ("Copy as CSV · 复制为 CSV", "across.copy"),
    ("Page · 翻页", "article.page_down", "page.page_down"),
    ("Read on · 前往", "find.accept"),
    ("Back · 返回", "find.leave"),
    ("Section · 节", "reader.previous_section", "reader.next_section"),
    ("Find · 查找", "reader.find"),
    ("Figures · 数据", "reader.figures"),
    ("Summary · 要点", "reader.summary"),
    ("Script · 简繁", "reader.script"),
    ("Copy · 复制", "reader.copy"),
    ("Mark · 标记", "reader.mark"),
    ("Compare · 对照", "reader.compare"),
    ("Library · 书库", "reader.library"),
    ("About · 信息", "reader.about"),
    ("Article · 篇", "reader.previous_article", "reader.next_article"),
    ("Copy as · 复制为", "reader.copy_as"),
    ("Keys · 按键", "reader.help"),
    ("Quit · 退出", "reader.quit"),
    ("Back · 返回", "dialog.close"),
)
"""What is said of which commands, in the order in which they stand."""

KEPT = ("reader.help", "reader.quit", "dialog.close")
"""What a narrow line keeps before all others."""

SHORT = {"escape": "esc"}
"""What keys with long names are called in the line."""

Hint = tuple[str, str, Command]
"""The keys, what they do, and the command that a click calls."""


class Hints(Static):
    """As many hints as the width holds; each can be clicked."""

    DEFAULT_CSS = """
    Hints {
        height: 1; padding: 0 1; color: $text-muted; text-wrap: nowrap;
        link-style: none; link-color: $text-muted; link-background: transparent;
    }
    """

    scopes: reactive[tuple[str, ...]] = reactive(("article", "reader"))
    """Where keys work now: in the pane with the focus and on its screen."""

    commands: Sequence[Command] = COMMANDS

    def on_mount(self) -> None:
        """Take the person's keys."""
        if isinstance(self.app, ConfiguredApp):
            self.commands = with_keys(self.app.settings.keys)

    def action_press(self, key: str) -> None:
        """Do what the key does: what it means is for the pane with the focus to say."""
        named = with_aliases([key])[0]
        self.app.post_message(Key(named, key if len(key) == 1 else None))

    def render(self) -> Content:
        """The keys with what they do."""
        return hint_line(self.scopes, self.content_size.width, self.commands)


def hint_line(scopes: Sequence[str], width: int, commands: Sequence[Command] = COMMANDS) -> Content:
    """The hints of some scopes that fit, in their order."""
    line = Content("")
    for keys, does, command in _fitting(list(_hints(scopes, commands)), width):
        click = Style.from_meta({"@click": f"press({command.keys[0]!r})"})
        line += Content.assemble((f"{keys} ", "$accent"), (does, click), "  ")
    return line


def _hints(scopes: Sequence[str], commands: Sequence[Command]) -> Iterator[Hint]:
    known = {command.id: command for command in commands if command.scope in scopes}
    for label, *names in HINTS:
        if shared := [known[name] for name in names if name in known]:
            yield (
                " ".join(SHORT.get(command.keys[0], command.keys[0]) for command in shared),
                side(label),
                shared[0],
            )


def _fitting(hints: Sequence[Hint], width: int) -> list[Hint]:
    """The hints for which there is room; help and the way out before all others."""
    chosen: list[Hint] = []
    for hint in sorted(hints, key=lambda hint: hint[2].id not in KEPT):
        room = cells(f"{hint[0]} {hint[1]}  ")
        if room > width:
            break
        width -= room
        chosen.append(hint)
    return [hint for hint in hints if hint in chosen]
