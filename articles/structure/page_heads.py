"""What stands over a title or among metadata as the head of a page: a banner, a newspaper's name."""

from __future__ import annotations

from collections.abc import Sequence

from articles.model import Line
from articles.structure.keys import Field, key_matches
from articles.structure.media import is_newspaper
from articles.structure.tables import words
from articles.structure.title_like import is_title_like


def over_title(block: Sequence[Line], line: Line, after: Sequence[Line]) -> Field | None:
    """What stands with the date over the title, as on a ministry's release or a newspaper's page."""
    if len(block) != 1 or not after or len(after[-1].text) <= len(line.text):
        return None
    text = block[0].text
    banner, paper = text.endswith(words("banner")), is_newspaper(text)
    if not (banner or paper) or not is_title_like(line, first=True):
        return None
    return Field("kicker" if banner else "publisher", text)


def is_banner(line: Line, after: Sequence[Line]) -> bool:
    """Whether a short line stands among metadata, as 证券研究报告 does."""
    return len(line.text) <= 20 and line.role == "text" and bool(after) and bool(key_matches(after[0].text))
