"""What comes from the table of commands: bindings, the person's keymap and the README's key table."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Literal

from tui.command_table import COMMANDS, Command
from tui.input_method import with_aliases

if TYPE_CHECKING:
    from textual.binding import Binding

Scope = Literal[
    "reader", "article", "list", "outline", "figures", "summary", "library", "page", "compare", "marks",
    "across", "find", "dialog",
]  # fmt: skip
"""Where the keys of a command work: on the reading screen, in a pane that has the focus, in a dialog."""


SCOPES = {
    "article": "Article · 正文", "reader": "Everywhere · 全局", "list": "Lists · 列表",
    "outline": "Outline · 大纲", "figures": "Key figures · 关键数据", "summary": "Summary · 要点",
    "library": "Library · 书库", "marks": "Marks · 标记", "compare": "Comparison · 对照",
    "page": "Page of a comparison · 对照页", "across": "Across the library · 跨文对比",
    "find": "Find bar · 查找栏", "dialog": "Dialogs · 对话框",
}  # fmt: skip
"""What a scope is called, in the order in which a person meets them."""


IDS = frozenset(command.id for command in COMMANDS)


def with_keys(keymap: Mapping[str, str]) -> tuple[Command, ...]:
    """All commands, with the keys of the person's keymap where it has any."""
    return tuple(
        replace(command, keys=tuple(keymap[command.id].split(","))) if command.id in keymap else command
        for command in COMMANDS
    )


def in_scope(scope: Scope) -> list[Command]:
    """The commands whose keys work there."""
    return [command for command in COMMANDS if command.scope == scope]


@cache
def bindings(scope: Scope) -> tuple[Binding, ...]:
    """Textual's bindings of a scope, with the keys that an input method sends in their place."""
    from textual.binding import Binding

    return tuple(
        Binding(
            ",".join(with_aliases(command.keys)),
            command.action,
            command.english,
            id=command.id,
            tooltip=command.chinese,
            show=False,
        )
        for command in in_scope(scope)
    )


def closing(opened_by: str) -> list[Binding]:
    """Bindings of a dialog that close it: those of all dialogs, and the key that opened it once more."""
    return [*bindings("dialog"), bound(opened_by, "dismiss")]


def bound(id: str, action: str) -> Binding:
    """A binding of a dialog for the keys of a command that means something else there."""
    from textual.binding import Binding

    command = next(command for command in COMMANDS if command.id == id)
    return Binding(",".join(with_aliases(command.keys)), action, id=id, show=False)


def key_table() -> str:
    """The keys as the rows of a Markdown table, by where they work."""
    rows = ["| Keys | Action | 操作 |", "| --- | --- | --- |"]
    for scope, place in SCOPES.items():
        english, chinese = place.split(" · ")
        rows.append(f"| | **{english}** | **{chinese}** |")
        rows += [
            f"| {' '.join(f'`{key}`' for key in command.keys)} | {command.english} | {command.chinese} |"
            for command in COMMANDS
            if command.scope == scope
        ]
    return "\n".join(rows)
