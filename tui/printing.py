"""What the command line prints: a digest or a text for each source, errors on standard error."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import articles
from articles import ArticleError, Document, sanitize
from tui.opening import Opening, expanded


def shipped_article() -> str:
    """The path of the article that ships with wenzhai, as it was scraped."""
    return str(Path(articles.__file__).parent / "data" / "sample.txt")


def complain(error: object) -> None:
    """Tell standard error in one line."""
    print(f"wenzhai: {sanitize(str(error))}", file=sys.stderr)


def each(sources: tuple[str, ...], handle: Callable[[str], None]) -> int:
    """Handle every source; one that fails is told and the others go on. Returns the exit status."""
    failed = False
    for source in _progress(list(expanded(sources))):
        try:
            if isinstance(source, ArticleError):
                raise source
            handle(source)
        except ArticleError as error:
            complain(error)
            failed = True
    return int(failed)


def _progress(sources: list[str | ArticleError]) -> Iterator[str | ArticleError]:
    """The sources, with a progress bar where there are many and standard error is a terminal."""
    if len(sources) < 4 or not sys.stderr.isatty() or sys.stdout.isatty():
        yield from sources
        return
    import click

    with click.progressbar(sources, file=sys.stderr, show_pos=True) as bar:
        yield from bar


def print_digests(sources: tuple[str, ...], opening: Opening, format: str) -> int:
    """Print a digest a source. Returns the exit status."""
    printed = 0

    def handle(source: str) -> None:
        nonlocal printed
        digest = opening.digest(opening.load(source))
        rendered = articles.render(digest, format, everything=opening.everything)
        print(_following(rendered, format, printed))
        printed += 1

    return each(sources, handle)


def _following(rendered: str, format: str, printed: int) -> str:
    """A digest after ``printed`` others: one header for all rows, an empty line between texts."""
    if not printed or format == "json":
        return rendered
    return rendered.partition("\n")[2] if format == "csv" else f"\n{rendered}"


def print_texts(sources: tuple[str, ...], opening: Opening, *, repairs: bool) -> int:
    """Print each source's cleaned text, or its repairs. Returns the exit status."""

    def handle(source: str) -> None:
        document = opening.read(source)
        if repairs:
            print_repairs(document)
        else:
            text = opening.convert(document.text)
            shown = sanitize(text) if sys.stdout.isatty() else text
            print(shown, end="" if shown.endswith("\n") else "\n")

    return each(sources, handle)


def print_repairs(document: Document) -> None:
    """Print a line a repair: the line of the document, the kind, before and after."""
    for repair in document.repairs:
        print(sanitize(f"{repair.line}\t{repair.kind}\t{repair.before}\t{repair.after}"))
