"""Bold lines with a colon: ``专家：关键看时长`` is a heading, ``记者：有什么打算？`` a turn of a dialogue."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from articles.formats.blocks import SPEAKER, Block
from articles.structure.keys import key_matches
from articles.structure.occasions import is_occasion
from articles.structure.shapes import is_running_text

_ASKS = re.compile(r".{0,6}(?:[记記]者|主持人?)[:：]|[问問答QA][:：]")
"""Who takes turns wherever named."""


def head_bold_lines(found: Sequence[Block]) -> None:
    """Make headings of such lines over prose where nobody takes turns."""
    named = [(at, match[0]) for at, block in enumerate(found) if (match := SPEAKER.match(block.line.text))]
    turns = Counter(name for _, name in named)
    speaking = {at for at, _ in named}
    for at, name in named:
        block = found[at]
        over = at + 1 < len(found) and at + 1 not in speaking and is_running_text(found[at + 1].line)
        if (
            block.bold
            and over
            and turns[name] == 1
            and not _ASKS.match(name)
            and not _is_said(block.line.text)
        ):
            block.line = replace(block.line, role="heading")


def _is_said(text: str) -> bool:
    """Whether a line says something of the text or of an occasion under its key."""
    return is_occasion(text) or bool(key_matches(text))
