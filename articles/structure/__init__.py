"""Structure: a document's lines to an article with title, metadata, sections, paragraphs and sentences."""

from __future__ import annotations

from articles.model import Article, Document, Line
from articles.structure import assembly, boilerplate, closing, front, metadata, preparing
from articles.structure.boards import board_fields
from articles.structure.contents import without_contents
from articles.structure.disclosures import disclosure_fields
from articles.structure.letters import letter_fields
from articles.structure.links import without_links
from articles.structure.menus import without_menus
from articles.structure.original import first_title
from articles.structure.postings import posted_by
from articles.structure.standards import standard_fields
from articles.structure.tails import without_tail
from articles.structure.unread import says_more

_GIVEN = ("text", "jsonl")
"""Formats that declare no title themselves: if a document has one, the caller gave it beside the body."""

_HEADS = (board_fields, disclosure_fields, letter_fields, standard_fields)
"""What reads the heads of texts that have a form of their own."""


def build(document: Document) -> Article:
    """The article that the lines make.

    Title and metadata lines and the page's own lines are taken out of the text, unless the title was given
    beside the body: then the text is the lines as they are.
    """
    if document.title == "" or (document.title and document.format in _GIVEN):
        return assembly.assemble(document, document.title, document.metadata, document.lines, ())
    prepared = preparing.prepare(document.lines)
    page = without_menus(prepared)
    lines, among = without_links(page.lines)
    lines, after = without_tail(lines, copied=page.has_menus)
    of_page = [*page.apart, *among, *after]
    heads = (reading(lines) for reading in _HEADS)
    posted, head = next((found for found in heads if found[1]), ([], 0))
    poster, named = ([], []) if head else posted_by(lines)
    places = set(map(id, named))
    lines, contents = without_contents([line for line in lines[head:] if id(line) not in places])
    lines, apart = boilerplate.set_apart(lines)
    opened = front.read(lines, document.title or next((f.value for f in posted if f.name == "title"), None))
    body, closed, signed_off = closing.read(opened.rest)
    fields = [*posted, *poster, *opened.fields, *closed, *page.fields]
    title = opened.title or first_title(fields, apart)
    found = metadata.merged(title, fields, document.metadata, body)
    places = {id(line) for line in [*opened.apart, *contents, *of_page, *apart, *signed_off]}
    taken = [line for line in prepared if id(line) not in places]
    places.update(map(id, says_more(taken, body, title, found)))
    apart = [line for line in prepared if id(line) in places]
    apart += says_more([Line(text) for text in document.apart], body, title, found)
    return assembly.assemble(document, title, found, body, [line.text for line in apart])
