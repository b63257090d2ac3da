"""The command line. Textual is not imported until the reader really opens."""

from __future__ import annotations

import codecs
import sys
from collections.abc import Callable
from typing import Any, NoReturn

import click
from click.shell_completion import CompletionItem

import articles
from articles import ArticleError
from tui import printing, shell, starting
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


@click.group(cls=ReadByDefault, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="wenzhai")
def main() -> None:
    """Read, digest and clean Chinese articles.

    Without a verb, SOURCE opens in the reader.
    """
    sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]


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


@main.command()
@common
def read(sources: tuple[str, ...], **options: Any) -> None:
    """Open the reader; print the digest where standard output is no terminal, or a dumb one."""
    opening = opened(**options)
    if not starting.at_terminal():
        sys.exit(printing.print_digests(sources or (printing.shipped_article(),), opening, "text"))
    sys.exit(starting.read(sources, opening, script=options["script"]))


@main.command()
@common
@click.option(
    "--format",
    "format_",
    default="text",
    metavar="text|markdown|json|csv",
    shell_complete=shell.formats,
    help="What to print.",
)
@click.option("--points", type=click.IntRange(0, 50), default=3, help="How many points the summary has.")
@click.option("--chars", type=click.IntRange(1), help="How many characters the points may have together.")
@click.option("--all", "everything", is_flag=True, help="Show what was set apart from the text, too.")
@click.option("--brief", is_flag=True, help="Headline, points, main figures and a citation, ready to paste.")
@click.option("--jsonl", is_flag=True, help="A filter: one JSON object a line in and out.")
def digest(
    sources: tuple[str, ...],
    format_: str,
    brief: bool,
    jsonl: bool,
    **options: Any,
) -> None:
    """Print title, metadata, outline, figures and summary."""
    opening = opened(**options)
    if format_ not in articles.FORMATS:
        wrong_usage(f"unknown format: {format_} (one of {', '.join(articles.FORMATS)})")
    if brief and format_ != "text":
        wrong_usage(f"--brief is a format of its own: it goes with no --format {format_}")
    if jsonl:
        from tui import filtering

        if brief or format_ not in ("text", "json"):
            wrong_usage("--jsonl prints JSON: it goes with no other format")
        sys.exit(filtering.filter_lines(sources, opening, filtering.digest_record))
    sys.exit(printing.print_digests(sources or ("-",), opening, "brief" if brief else format_))


@main.command()
@common
@click.option("--repairs", is_flag=True, help="Print what was repaired instead of the text.")
@click.option("--jsonl", is_flag=True, help="A filter: one JSON object a line in and out.")
def text(sources: tuple[str, ...], repairs: bool, jsonl: bool, **options: Any) -> None:
    """Print the cleaned text."""
    opening = opened(**options)
    if jsonl:
        from tui import filtering

        if repairs:
            wrong_usage("--jsonl prints texts: it goes without --repairs")
        sys.exit(filtering.filter_lines(sources, opening, filtering.text_record))
    sys.exit(printing.print_texts(sources or ("-",), opening, repairs=repairs))


@main.command()
def locate() -> None:
    """Print where settings, dictionary, state and cache are kept."""
    from tui import settings, state

    own = {"settings": settings.path(), "state": state.path(), **articles.own_paths()}
    for name, path in own.items():
        print(f"{name}\t{path}")


@main.command()
def keys() -> None:
    """Print the id, the keys and the label of every command."""
    from tui import settings
    from tui.commands import with_keys

    for command in with_keys(settings.load()[0].keys):
        print(command.id, " ".join(command.keys), f"{command.english} · {command.chinese}", sep="\t")
