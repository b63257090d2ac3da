"""Rows of Markdown tables with more cells than the head, for bars stand in their code or their words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_block import StateBlock
    from markdown_it.token import Token

_CODE = re.compile(r"`[^`\n]+`")
_BAR = "\x1e"
"""What stands for a bar in code; it is in no text, for parsing drops control characters."""


def use_tables(parser: MarkdownIt) -> None:
    """Let a parser keep what CommonMark's tables drop."""
    parser.block.ruler.at("table", _table, {"alt": ["paragraph", "reference"]})


def _table(state: StateBlock, line: int, end: int, silent: bool) -> bool:
    """A table whose rows keep all of their cells: the last one holds what goes beyond the head."""
    from markdown_it.rules_block.table import table

    first = len(state.tokens)
    if not table(state, line, end, silent):
        return False
    cells: list[Token] = []
    for token in state.tokens[first:]:
        if token.type == "tr_open":
            cells = []
        elif token.type == "inline":
            cells.append(token)
        elif token.type == "tr_close" and cells and cells[0].map:
            _fill(cells, _split(state, cells[0].map[0]))
    return True


def _fill(cells: list[Token], texts: list[str]) -> None:
    count = len(cells)
    if len(texts) >= count:
        texts = [*texts[: count - 1], "|".join(texts[count - 1 :])]
        for cell, text in zip(cells, texts, strict=True):
            cell.content = text.strip()


def _split(state: StateBlock, line: int) -> list[str]:
    """The cells of a row; a bar in code parts none."""
    from markdown_it.rules_block.table import escapedSplit

    text = state.src[state.bMarks[line] + state.tShift[line] : state.eMarks[line]].strip()
    texts = escapedSplit(_CODE.sub(lambda code: code[0].replace("|", _BAR), text))
    texts = texts[not texts[0] :]
    texts = texts[:-1] if texts and not texts[-1] else texts
    return [text.replace(_BAR, "|") for text in texts]
