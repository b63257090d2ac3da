"""HTML and XML to trees, with nothing fetched, no entity expanded, and a limit on depth."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from articles.model import ArticleError

if TYPE_CHECKING:
    from lxml.etree import _Element

DEPTH = 256
"""Elements inside elements."""
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def parse_html(text: str) -> _Element:
    """The tree of a page. Raises ``ArticleError`` for one nested too deep, or with nothing in it."""
    from lxml import etree, html

    parser = html.HTMLParser(no_network=True, remove_comments=True, remove_pis=True, huge_tree=False)
    try:
        tree = html.document_fromstring(_UNFIT.sub("", _DECLARATION.sub("", text)), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise ArticleError("no text in this page") from error
    if any("depth" in entry.message for entry in parser.error_log):
        raise ArticleError(f"elements nested deeper than {DEPTH}")
    return tree


def parse_xml(data: bytes) -> _Element | None:
    """The tree of an XML file; ``None`` where it is none."""
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, recover=True)
    try:
        tree: _Element | None = etree.fromstring(data, parser)
        if tree is not None:
            etree.tostring(tree, encoding="unicode")  # half characters let it fail here, not where it is read
    except (etree.XMLSyntaxError, ValueError):
        return None
    return tree
