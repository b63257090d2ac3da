"""Chinese articles from bytes to a digest: cleaned, structured, converted, with figures and a summary.

Everything that a caller needs is named here. The steps themselves are imported when they are first used.
"""

from articles.model import (
    Article,
    ArticleError,
    Digest,
    Document,
    Encoding,
    Figure,
    Line,
    Metadata,
    Paragraph,
    Point,
    Repair,
    Section,
    Sentence,
    Span,
    Summary,
)
from articles.pipeline import (
    convert_text,
    converter,
    digest,
    expand,
    load,
    parse,
    read,
    render,
    search,
    structure,
)

__all__ = [
    "Article",
    "ArticleError",
    "Digest",
    "Document",
    "Encoding",
    "Figure",
    "Line",
    "Metadata",
    "Paragraph",
    "Point",
    "Repair",
    "Section",
    "Sentence",
    "Span",
    "Summary",
    "convert_text",
    "converter",
    "digest",
    "expand",
    "load",
    "parse",
    "read",
    "render",
    "search",
    "structure",
]
