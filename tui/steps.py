"""What there is to show of a source, one thing after the other."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from articles import Article, Digest
from tui.opening import Opening, beginning

Step: TypeAlias = tuple[str, Article | Digest]
"""``beginning``: the first pages of a long article. ``article``: all of it. ``digest``: what it says."""


def steps(opening: Opening, source: str) -> Iterator[Step]:
    """Open a source and digest it, in its original script. Raises ``ArticleError``."""
    document = opening.fetch(source)
    if first := beginning(document):
        yield "beginning", opening.article(first)
    article = opening.article(document)
    del document
    yield "article", article
    yield "digest", opening.in_original().digest(article)
