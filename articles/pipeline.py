"""The steps in their order. Each is imported where it is used, so that a caller pays for what it calls."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from articles.model import Article, Digest, Document, Encoding, Glosses, Line, Span

if TYPE_CHECKING:
    from pathlib import Path

    from articles.scripts import Converter


def expand(source: str) -> list[str]:
    """The sources inside a folder, an archive or a JSON Lines file, each fit for ``load``.

    Any other source is the only one. Raises ``ArticleError`` for a folder or an archive without an article.
    """
    from articles import sources

    return sources.expand(source)


def read(
    source: str, *, encoding: str | None = None, repair: bool = True, glosses: Glosses = "auto"
) -> Document:
    """Fetch, decode, extract and clean one source: a path, a URL or ``-`` for standard input.

    ``repair=False`` leaves the text as it came. Raises ``ArticleError``.
    """
    from articles import formats, sources

    document = formats.extract(sources.fetch(source), encoding)
    return cleaned(document, glosses) if repair else document


def cleaned(document: Document, glosses: Glosses = "auto") -> Document:
    """The document with its noise removed and the repairs listed; a title that no line shows has line 1."""
    from articles.cleaning import clean

    if not document.title:
        lines, repairs = clean(document.lines, glosses=glosses)
        return replace(document, lines=lines, repairs=repairs)
    shown = any(line.text == document.title for line in document.lines)
    (*body, title), repairs = clean((*document.lines, Line(document.title, "heading")), glosses=glosses)
    last = len(document.lines) + 1
    own = () if shown else tuple(replace(repair, line=1) for repair in repairs if repair.line == last)
    repairs = own + tuple(repair for repair in repairs if repair.line != last)
    return replace(document, lines=tuple(body), repairs=repairs, title=title.text or None)


def structured(document: Document) -> Article:
    """Find the title, the metadata, the sections, paragraphs and sentences of a document."""
    from articles.structure import build

    return build(document)


def load(
    source: str, *, encoding: str | None = None, repair: bool = True, glosses: Glosses = "auto"
) -> Article:
    """Open one source as an article. Arguments and errors are those of ``read``."""
    return structured(read(source, encoding=encoding, repair=repair, glosses=glosses))


def read_text(
    text: str, *, title: str | None = None, repair: bool = True, glosses: Glosses = "auto"
) -> Document:
    """A document from plain text. A title, even an empty one, says that the text is the body alone."""
    from articles.formats.text import lines_of

    document = Document(
        "-", "text", Encoding("utf-8", True), original=text, lines=lines_of(text), title=title
    )
    return cleaned(document, glosses) if repair else document


def parse(text: str, *, title: str | None = None) -> Article:
    """An article from plain text; ``title`` as for ``read_text``."""
    return structured(read_text(text, title=title))


def digest(
    article: Article, *, script: str = "original", points: int = 3, chars: int | None = None
) -> Digest:
    """The article in a script with its figures and its summary.

    ``points`` is how many points the summary has, ``chars`` how many code points they may have together.
    Figures and summary are found in the original and carried over, so every script has the same ones.
    Raises ``ArticleError`` for an unknown script.
    """
    from articles.figures import find_figures
    from articles.summaries import summarize

    figures = find_figures(article)
    found = Digest(article, figures, summarize(article, figures, points=points, chars=chars))
    return convert(found, script)


def summarized(
    digest: Digest, *, points: int, pinned: Sequence[Span] = (), dropped: Sequence[Span] = ()
) -> Digest:
    """The digest with another summary: ``pinned`` spans are points, nothing of the ``dropped`` ones is."""
    from articles.summaries import summarize

    summary = summarize(digest.article, digest.figures, points=points, pinned=pinned, dropped=dropped)
    return replace(digest, summary=summary)


def convert(digest: Digest, script: str, *, phrases: bool = False, quotes: bool = False) -> Digest:
    """A digest in another script, every place carried over; the options and errors are ``converter``'s."""
    from articles import scripts

    return scripts.convert_digest(digest, script, phrases=phrases, quotes=quotes)


def converter(
    script: str, source_script: str = "undecidable", *, phrases: bool = False, quotes: bool = False
) -> Converter:
    """What converts text of ``source_script`` to ``script`` and aligns the two.

    ``phrases`` puts the region's words too (软件 becomes 軟體), ``quotes`` its quotation marks. Raises
    ``ArticleError`` for an unknown script.
    """
    from articles import scripts

    return scripts.converter(script, source_script, phrases=phrases, quotes=quotes)


def convert_text(text: str, script: str, *, phrases: bool = False, quotes: bool = False) -> str:
    """The text in another script; the options and errors are those of ``converter``."""
    from articles.scripts import origin

    return converter(script, origin(text), phrases=phrases, quotes=quotes).convert(text)


def origin(text: str) -> str:
    """As an article's ``script``, or ``hongkong``: what ``converter`` takes as the source's script."""
    from articles import scripts

    return scripts.origin(text)


def notices() -> tuple[str, ...]:
    """What a person should know of the conversions so far, as a broken line of the user's dictionary."""
    from articles import scripts

    return scripts.notices()


def own_paths() -> dict[str, Path]:
    """Where the user's dictionary and the cache are kept. Neither need exist."""
    from articles.scripts import folders, userwords

    return {"dictionary": userwords.dictionary_path(), "cache": folders.folder("cache")}


def search(article: Article, query: str) -> list[Span]:
    """Where the query occurs, in order. Script, width and case are folded; Latin letters match pinyin too."""
    return [span for block in scan(article.text, query) for span in block]


def scan(text: str, query: str, start: int = 0) -> Iterator[list[Span]]:
    """The places of the query from ``start`` on, block by block, for whoever can't wait for all of them."""
    from articles import searching

    return searching.scan(text, query, start)


def find_next(text: str, query: str, *, start: int = 0, limit: int = 1) -> list[Span]:
    """The places of the query next at or after ``start``, then from the beginning on, ``limit`` in all."""
    from articles import searching

    return searching.find_next(text, query, start=start, limit=limit)


def cite(article: Article, style: str = "plain", *, accessed: str | None = None) -> str:
    """A citation: ``plain``, ``markdown`` or ``gbt7714``; ``ArticleError`` for others.

    ``accessed`` is the day of reading, ISO 8601.
    """
    from articles import citing

    return citing.cite(article, style, accessed=accessed)


def render(digest: Digest, format: str, *, everything: bool = False) -> str:
    """The digest as ``text``, ``markdown``, ``json``, ``csv`` or ``brief``; ``ArticleError`` for others.

    ``everything`` shows a reader what was set apart from the text, too.
    """
    from articles import rendering

    return rendering.render(digest, format, everything=everything)


def as_dict(digest: Digest) -> dict[str, Any]:
    """The values that a digest's JSON holds."""
    from articles.rendering import schema

    return schema.as_dict(digest)


def to_json(value: Any) -> str:
    """One line of JSON, readable, with nothing in it that a terminal would obey.

    Raises ``ValueError`` for a number that JSON can't hold.
    """
    from articles.rendering import schema

    return schema.dump(value)
