"""How the tests of Word documents read one, and what stands in it."""

from __future__ import annotations

import articles
from articles import Article, formats
from articles.sources import Source
from tests.articles.formats.documents import PROSE, paragraph, shown

NUMBER = '<w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num>'
TITLE = paragraph("青枫市人民政府关于加快产业发展的意见")
TEXT = "".join(shown(line, 12) for line in PROSE)


def opened(data: bytes) -> Article:
    return articles.structured(formats.extract(Source("a.docx", data)))


def texts(article: Article) -> list[str]:
    return [part.of(article.text) for part in article.paragraphs]


def heads(article: Article) -> list[tuple[str, int]]:
    return [(part.heading.of(article.text), part.level) for part in article.sections if part.heading]


def style(name: str, inner: str = "", *, more: str = "", key: str = "s") -> str:
    return f'<w:style w:type="paragraph" w:styleId="{key}" {more}><w:name w:val="{name}"/>{inner}</w:style>'


def run(text: str, marks: str = "") -> str:
    return f"<w:r><w:rPr>{marks}</w:rPr><w:t>{text}</w:t></w:r>"
