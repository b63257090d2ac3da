"""What a shell completes on the command line, by click's own completion."""

from __future__ import annotations

from collections.abc import Iterable

import click
from click.shell_completion import CompletionItem

import articles


def scripts(ctx: click.Context, option: click.Parameter, begun: str) -> list[str]:
    """The names of scripts and configurations that begin so."""
    return _beginning(articles.SCRIPTS, begun)


def formats(ctx: click.Context, option: click.Parameter, begun: str) -> list[str]:
    """The formats of a digest that begin so."""
    return _beginning(articles.FORMATS, begun)


def paths(ctx: click.Context, argument: click.Parameter, begun: str) -> list[CompletionItem]:
    """Whatever the shell itself knows to complete a path with."""
    return [CompletionItem(begun, type="file")]


def _beginning(names: Iterable[str], begun: str) -> list[str]:
    return [name for name in names if name.startswith(begun)]
