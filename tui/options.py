"""What the verbs of the command line have in common: sources, options and what is wrong with them."""

from __future__ import annotations

import codecs
import sys
from collections.abc import Callable
from typing import Any, NoReturn

import click
from click.shell_completion import CompletionItem

import articles
from articles import ArticleError
from tui import printing, shell
from tui.opening import Opening

_OWN_OPTIONS = ("-h", "--help", "--version")
"""The options that go without a verb."""
_SCRIPTS = "original|simplified|traditional|taiwan|hongkong|CONFIG"


class ReadByDefault(click.Group):
    """A group whose verb may be left out: ``wenzhai page.html`` is ``wenzhai read page.html``."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Put ``read`` before arguments that begin with no verb. A shell's first word may yet be one."""
        has_verb = args[0] in (*self.commands, *_OWN_OPTIONS) if args else ctx.resilient_parsing
        return super().parse_args(ctx, args if has_verb else ["read", *args])

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """The verbs that begin so, and what may stand after ``read``."""
        read = self.commands["read"]
        options = read.shell_complete(click.Context(read, ctx), incomplete)
        verbs = super().shell_complete(ctx, incomplete)
        return [*shell.paths(ctx, read.params[0], incomplete), *options, *verbs]


def common(command: Callable[..., Any]) -> Callable[..., Any]:
    """The sources and the options that every verb has."""
    for add in (
        click.argument("sources", nargs=-1, metavar="[SOURCE]...", shell_complete=shell.paths),
        click.option("--encoding", metavar="NAME", help="Decode with this encoding instead of guessing."),
        click.option(
            "--script", metavar=_SCRIPTS, shell_complete=shell.scripts, help="Convert to this script."
        ),
        click.option(
            "--phrases", is_flag=True, help="Put the words of the script's region too: 軟體 for 软件."
        ),
        click.option("--quotes", is_flag=True, help="Put the quotation marks of the script: 「」 for “”."),
        click.option("--no-repair", is_flag=True, help="Leave the text as it came."),
        click.option(
            "--glosses",
            type=click.Choice(["auto", "keep", "strip"]),
            default="auto",
            help="Pinyin in parentheses: removed where it is noise, kept, or stripped.",
        ),
    ):
        command = add(command)
    return command


def opened(**options: Any) -> Opening:
    """The options as asked for; wrong ones end the program with one line and status 2."""
    opening = Opening(**{name: value for name, value in options.items() if value is not None})
    try:
        codecs.lookup(opening.encoding or "utf-8")
    except (LookupError, ValueError):
        wrong_usage(f"unknown encoding: {opening.encoding}")
    try:
        articles.converter(opening.script, phrases=opening.phrases, quotes=opening.quotes)
    except ArticleError as error:
        wrong_usage(error)
    for notice in articles.notices():
        printing.complain(notice)
    return opening


def wrong_usage(error: object) -> NoReturn:
    """Tell what is wrong with the call in one line and leave with status 2."""
    printing.complain(error)
    sys.exit(2)
