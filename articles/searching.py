"""Search: where a query occurs in a text."""

from __future__ import annotations

import re

from articles.model import Span


def find(text: str, query: str) -> list[Span]:
    """The places of the query in the text, in order."""
    if not query:
        return []
    return [Span(m.start(), m.end()) for m in re.finditer(re.escape(query), text, re.IGNORECASE)]
