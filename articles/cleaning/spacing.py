"""Spaces between Han characters, where the whole document has them."""

from __future__ import annotations

import re

from articles.cleaning.edits import Edited, Lines, rewritten

_APART = re.compile(r"(?<=[\u3400-\u9fff，。、；：！？])[ \u3000\xa0](?=[\u3400-\u9fff，。、；：！？])")
_TOGETHER = re.compile(r"(?=[\u3400-\u9fff]{2})")
_MOST = 0.6
"""Share of neighbours that must stand apart."""
_ENOUGH = 30
"""Neighbours below which nothing is decided."""
_LIKELY = 42
"""Mean cost of a character up to which the joined text is prose, not a list of names."""


def without_spaces(lines: Lines) -> Edited:
    """The lines with their Han characters together, if nearly all of the document's stand apart."""
    text = "\n".join(line.text for line in lines if line.role != "row")
    apart, together = len(_APART.findall(text)), len(_TOGETHER.findall(text))
    if apart < _ENOUGH or apart < _MOST * (apart + together) or not _is_prose(_APART.sub("", text)):
        return lines, ()
    return rewritten(lines, lambda line: _APART.sub("", line), "spaces")


def _is_prose(text: str) -> bool:
    from articles.bigrams import total_cost

    return total_cost(text[:5000]) < _LIKELY * len(text[:5000])
