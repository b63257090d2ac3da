"""Structure: a document's lines to an article with title, metadata, sections, paragraphs and sentences."""

from __future__ import annotations

import re

from articles.model import Article, Document, Paragraph, Section, Sentence, Span
from articles.scripts import detect

_SENTENCE = re.compile(r"[^。！？；]+[。！？；]*[”’」』）)]*")


def build(document: Document) -> Article:
    """The article that the lines make."""
    lines = [line.text.strip() for line in document.lines if line.text.strip()]
    title = document.title if document.title is not None else lines.pop(0) if lines else None
    text = "\n".join(lines)
    sections: list[Section] = []
    paragraphs: list[Paragraph] = []
    sentences: list[Sentence] = []
    at = 0
    for line in lines:
        end = at + len(line)
        heading = (
            len(line) < 30
            and line[-1] not in "。！？；，.,)）”"
            and bool(re.search(r"[\u4e00-\u9fff]", line))
        )
        if heading or not sections:
            sections.append(Section(at, end, Span(at, end) if heading else None))
        sections[-1] = Section(sections[-1].start, end, sections[-1].heading, 1)
        paragraphs.append(Paragraph(at, end, len(sections) - 1, "heading" if heading else "text"))
        if not heading:
            sentences += [
                Sentence(at + m.start(), at + m.end(), len(paragraphs) - 1) for m in _SENTENCE.finditer(line)
            ]
        at = end + 1
    return Article(document, title or None, document.metadata, text, detect(text),
                   tuple(sections), tuple(paragraphs), tuple(sentences))  # fmt: skip
