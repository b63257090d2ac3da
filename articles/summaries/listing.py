"""Listing: whether a point would stop inside a list that it announces."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from articles.model import Span

_LISTS = re.compile(r"(?:包括|如下|分[别为]|表现[为在]|[有是为]|事[项实]|行为|问题|措施|情形|方面)：$")
"""The end of a clause that a list follows."""
_FIRST = re.compile("一是(?!否)|其一|首先|第一(?=[，、是：个])|（一）|①")
"""The beginning of a list's first item."""


def counts_on(text: str, clauses: Sequence[Span]) -> bool:
    """Whether the clauses announce a list that is counted, so that they end with one of its items."""
    return any(
        text[before.end - 1] == "：" and _FIRST.match(text, item.start) for before, item in pairwise(clauses)
    )


def lists_on(text: str, clauses: Sequence[Span]) -> bool:
    """Whether the clauses announce a list and end, at a semicolon, with its first item."""
    if text[clauses[-1].end - 1] != "；":
        return False
    return any(_LISTS.search(clause.of(text)) for clause in clauses)
