"""What is known about an article beside its text."""

from __future__ import annotations

from collections.abc import Iterator

from articles import sanitize
from tui.i18n import _
from tui.showing import Showing

Fact = tuple[str, str]
"""What is known, and what it is."""


def facts(showing: Showing) -> list[Fact]:
    """Each fact that is known, as it is shown: of the article, of its source, and what was set apart."""
    known = [*_of_article(showing), *_of_source(showing)]
    known += [(_("Set apart"), showing.words(line)) for line in showing.article.boilerplate]
    return [(name, value) for name, value in known if value]


def _of_article(showing: Showing) -> Iterator[Fact]:
    metadata, words = showing.article.metadata, showing.words
    yield _("Kicker"), words(metadata.kicker)
    yield _("Title"), words(showing.article.title)
    yield _("Subtitle"), words(metadata.subtitle)
    yield _("Date"), words(metadata.published)
    yield _("Publisher"), words(metadata.publisher)
    yield _("Author"), words(metadata.byline or metadata.author)
    yield _("Editor"), words(metadata.editor)
    yield _("Document number"), words(metadata.document_number)
    yield _("Addressed to"), words(metadata.addressee)
    yield _("Signed"), " ".join(filter(None, (words(metadata.signature), words(metadata.signed))))
    yield _("Keywords"), words(" ".join(metadata.keywords))
    for attachment in metadata.attachments:
        yield _("Attachment"), words(attachment)
    yield _("Views"), "" if metadata.views is None else f"{metadata.views:,}"
    yield _("Characters"), f"{len(showing.article.text):,}"


def _of_source(showing: Showing) -> Iterator[Fact]:
    document = showing.article.document
    yield _("Address"), sanitize(showing.article.metadata.url or "")
    yield _("File"), _("standard input") if document.name == "-" else sanitize(document.name)
    yield _("Format"), sanitize(document.format)
    encoding = document.encoding
    yield _("Encoding"), f"{sanitize(encoding.name)}{'' if encoding.sure else '?'}" if encoding else ""
    yield _("Repairs"), f"{len(document.repairs):,}" if document.repairs else ""
