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
    as_dict,
    convert_text,
    converter,
    digest,
    expand,
    load,
    parse,
    read,
    read_text,
    render,
    search,
    structured,
    to_json,
)
from articles.rendering import FORMATS
from articles.sanitizing import sanitize

__all__ = [
    "FORMATS",
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
    "as_dict",
    "convert_text",
    "converter",
    "digest",
    "expand",
    "load",
    "parse",
    "read",
    "read_text",
    "render",
    "sanitize",
    "search",
    "structured",
    "to_json",
]
