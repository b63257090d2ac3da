"""The person's settings: a commented TOML file. A bad line is named and ignored, the rest holds."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

from tui import folders
from tui.i18n import _
from tui.settings.model import PANES, Settings, allowed, checked, checked_keys

__all__ = ["PANES", "Problem", "Settings", "default_text", "load", "path", "update"]


@dataclass(frozen=True, slots=True)
class Problem:
    """A line of the settings that is ignored."""

    path: Path
    line: int
    """From 1; 0 for the file as a whole."""
    reason: str

    def __str__(self) -> str:
        place = _("{path}, line {line}") if self.line else "{path}"
        return f"{place.format(path=self.path, line=self.line)}: {self.reason}"


def path(environ: Mapping[str, str] = os.environ) -> Path:
    """Where the settings are kept. The file need not exist."""
    return folders.configuration(environ) / "settings.toml"


def load(environ: Mapping[str, str] = os.environ) -> tuple[Settings, tuple[Problem, ...]]:
    """The settings, and what is wrong with their file."""
    file = path(environ)
    try:
        text = read(file)
    except OSError as error:
        from tui.errors import system_said

        return Settings(), (Problem(file, 0, system_said(error)),)
    values: dict[str, Any] = {}
    problems: list[Problem] = []
    for line, key, value in assignments(text):
        try:
            accept(values, key, value)
        except ValueError as error:
            problems.append(Problem(file, line, str(error)))
    return replace(Settings(), **values), tuple(problems)


def read(file: Path) -> str:
    """The file's text, its line ends as they are; empty where there is none. Raises ``OSError``."""
    try:
        return file.read_bytes().decode("utf-8-sig", "replace")
    except FileNotFoundError:
        return ""


def assignments(text: str) -> Iterator[tuple[int, tuple[str, ...], object]]:
    """Line, key and value of each assignment; a line that is no TOML has an empty key."""
    if not text:
        return
    from tui.settings.toml_lines import statements

    for each in statements(text.split("\n")):
        if each.values is None:
            yield each.first + 1, (), None
        for key, value in (each.values or {}).items():
            above = (each.table, key) if each.table else (key,)
            if isinstance(value, dict):
                yield from ((each.first + 1, (*above, part), deep) for part, deep in value.items())
            else:
                yield each.first + 1, above, value


def accept(values: dict[str, Any], key: tuple[str, ...], value: object) -> None:
    """Add a value to the rest. Raises ``ValueError``, whose message names the key."""
    match key:
        case ():
            raise ValueError(_("not TOML"))
        case ("keys", *parts) if parts:
            command = ".".join(parts)
            values.setdefault("keys", {})[command] = checked_keys(command, value)
        case _:
            name = ".".join(key)
            values[name] = checked(name, value)


def update(environ: Mapping[str, str] = os.environ, **changes: object) -> Settings:
    """Set some and keep the rest of the file as it is. Raises ``OSError``, ``ValueError`` for a bad value."""
    from tui.settings.toml_lines import assign

    file = path(environ)
    text = read(file) or default_text()
    for name, value in changes.items():
        text = assign(text, name, checked(name, value))
    # Where the file is a link, as into a folder of dotfiles, what it leads to is written.
    folders.write(file.resolve(), text)
    return load(environ)[0]


def default_text() -> str:
    """A settings file that says what may be set and sets nothing."""
    from tui.settings.toml_lines import literal

    parts = ["# wenzhai's settings. Take away the # before a line to set it.\n"]
    for each in fields(Settings):
        if each.metadata:
            about = f"# {each.metadata['about']}: {allowed(each.name)}."
            parts.append(f"{about}\n# {each.name} = {literal(each.default)}\n")
    parts.append(
        "# The keys of commands, by the ids that `wenzhai keys` prints. This table must stay the last.\n"
        '# [keys]\n# reader.next_section = "x,right_square_bracket"\n'
    )
    return "\n".join(parts)
