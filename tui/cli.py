"""The command line. Textual is not imported until the reader really opens."""

from __future__ import annotations

import sys
from typing import Any

import click

import articles
from tui import printing, shell, starting
from tui.options import ReadByDefault, common, opened, wrong_usage


@click.group(cls=ReadByDefault, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="wenzhai")
def main() -> None:
    """Read, digest and clean Chinese articles.

    Without a verb, SOURCE opens in the reader.
    """
    sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]


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
