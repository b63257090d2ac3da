"""What may be set: one table of names, defaults, allowed values and the comments of the default file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any

from tui.commands import IDS
from tui.i18n import _

PANES = ("library", "outline", "figures", "summary")


def setting(default: Any, about: str, *choices: str, span: range | None = None) -> Any:
    """A field with what its values may be. ``about`` is its comment in the file."""
    return field(default=default, metadata={"about": about, "choices": choices, "span": span})


@dataclass(frozen=True, slots=True)
class Settings:
    """The person's settings."""

    language: str = setting("auto", "The interface's language", "auto", "en", "zh-Hans", "zh-Hant")
    theme: str = setting("auto", "The theme, by its name in the command palette")
    measure: int = setting(40, "The length of a row, in Chinese characters", span=range(10, 201))
    paragraphs: str = setting("indent", "What tells paragraphs apart", "indent", "blank")
    ambiguous_width: str = setting(
        "auto", "Cells that the terminal gives to “ ” … — (auto: it is asked)", "auto", "1", "2"
    )
    script: str = setting(
        "original", "The script of a new article", "original", "simplified", "taiwan", "hongkong"
    )
    phrases: bool = setting(False, "Whether a script takes its region's words too: 軟體 for 软件")
    quotes: bool = setting(False, "Whether quotation marks follow the script: 「」 for “”")
    clipboard: str = setting("auto", "What takes a copy", "auto", "native", "tmux", "osc52", "file")
    figure_marks: bool = setting(True, "Whether key figures are marked in the article")
    panes: tuple[str, ...] = setting(PANES, "The panes beside the article", *PANES)
    keys: Mapping[str, str] = field(default_factory=dict)
    """Keys by the id of their command; several are parted by commas."""


def checked(name: str, value: object) -> object:
    """The value as its field holds it. Raises ``ValueError`` for an unknown name or a value out of place."""
    known = {each.name: each for each in fields(Settings) if each.metadata}
    if name not in known:
        raise ValueError(f"{name}: {_('no such setting')}")
    default, choices, span = (
        known[name].default,
        known[name].metadata["choices"],
        known[name].metadata["span"],
    )
    if isinstance(default, str) and type(value) is int:
        value = str(value)
    if isinstance(default, tuple) and isinstance(value, list | tuple):
        value = tuple(value)
    several = value if isinstance(value, tuple) else (value,)
    strange = choices and any(each not in choices for each in several)
    if type(value) is not type(default) or strange or (span and value not in span):
        raise ValueError(f"{name}: {allowed(name)}")
    return value


def allowed(name: str) -> str:
    """What a setting may be, for a person."""
    known = next(each for each in fields(Settings) if each.name == name)
    if span := known.metadata["span"]:
        return _("a whole number from {least} to {most}").format(least=span[0], most=span[-1])
    if choices := known.metadata["choices"]:
        words = _("any of {choices}") if isinstance(known.default, tuple) else _("one of {choices}")
        return words.format(choices=", ".join(choices))
    return _("true or false") if isinstance(known.default, bool) else _("text")


def checked_keys(command: str, value: object) -> str:
    """A command's keys, parted by commas. Takes text or a list of it. Raises ``ValueError``."""
    several = value if isinstance(value, list) else [value]
    named = [each for each in several if isinstance(each, str)]
    if not named or len(named) < len(several):
        raise ValueError(f"keys.{command}: {_('text, as j,down')}")
    keys = [key.strip() for each in named for key in each.split(",")]
    if not all(keys):
        raise ValueError(f"keys.{command}: {_('a key has no name; that of , is comma')}")
    if command not in IDS:
        raise ValueError(f"keys.{command}: {_('no such command; `wenzhai keys` prints all')}")
    return ",".join(keys)
