"""What stands inside the lines of Markdown: emphasis beside Han characters, breaks, pictures."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING
from urllib.parse import unquote

from articles.cleaning.widths import cells
from articles.formats.markdown_tags import is_swallowing, write_tags
from articles.structure.numbering import number_of
from articles.structure.shapes import is_bullet

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_core import StateCore
    from markdown_it.rules_inline import StateInline
    from markdown_it.token import Token

_FULL = 50
"""Cells; a shorter line was ended by its author, not by an editor that breaks lines at a width."""
_ENDED = ("softbreak", "hardbreak")
_FILLED_IN = re.compile(
    r"(?:image|img|pic|picture|photo|alt|在这里插入图片描述|图片|图片描述|截图|截屏|屏幕截图|微信图片|企业微信截图|snipaste|screenshot)?"
    r"[\d\s_.:-]*(?:\.(?:png|jpe?g|gif|webp|svg|bmp))?",
    re.IGNORECASE,
)
"""What programs write as the words for a picture."""
_FRAME = frozenset(("softbreak", "hardbreak", "link_open", "link_close"))
"""What stands among pictures that stand alone."""


def use_inlines(parser: MarkdownIt) -> None:
    """Let a parser know these."""
    parser.inline.ruler.before("emphasis", "emphasis_beside_han", _emphasis)
    parser.core.ruler.push("author_breaks", _author_breaks)


def words_for(picture: Token) -> str:
    """What an author says of a picture; nothing where it is its file's name, or a program's word."""
    name = unquote(str(picture.attrs.get("src", ""))).rpartition("/")[2]
    said = picture.content.strip()
    return "" if _FILLED_IN.fullmatch(said) or said in (name, name.rpartition(".")[0]) else said


def _emphasis(state: StateInline, silent: bool) -> bool:
    """Asterisks open and close beside a Han character, whatever mark stands on their other side.

    CommonMark wants a space there, which Chinese has not: ``**注意：**这里``.
    """
    from markdown_it.rules_inline.state_inline import Delimiter

    if silent or state.src[state.pos] != "*":
        return False
    scanned = state.scanDelims(state.pos, True)
    before = state.src[state.pos - 1] if state.pos else " "
    end = state.pos + scanned.length
    after = state.src[end] if end < state.posMax else " "
    opens = scanned.can_open or (_is_wide(before) and not after.isspace())
    closes = scanned.can_close or (_is_wide(after) and not before.isspace())
    for _ in range(scanned.length):
        state.push("text", "", 0).content = "*"
        last = len(state.tokens) - 1
        state.delimiters.append(Delimiter(ord("*"), scanned.length, last, -1, opens, closes))
    state.pos = end
    return True


def _is_wide(char: str) -> bool:
    return "\u2e80" <= char <= "\u9fff" or "\uf900" <= char <= "\uffef" or char in "“”‘’…—"


def _author_breaks(state: StateCore) -> None:
    """Keep the line ends that authors made, write tags that HTML has not, set pictures apart."""
    for at, token in enumerate(state.tokens):
        if token.type == "html_block" and is_swallowing(token.content):
            token.type = "fence"  # code, as written
        if token.type == "inline" and token.children:
            write_tags(token.children)
            _break(token.children)
            if _is_picture(token.children):
                for beside in (state.tokens[at - 1], state.tokens[at + 1]):
                    beside.tag = "figcaption" if beside.tag == "p" else beside.tag


def _break(children: list[Token]) -> None:
    ends = [child for child in children if child.type in _ENDED]
    lines = list(_lines(children)) if ends else []
    for end, line, after in zip(ends, lines, lines[1:], strict=False):
        if cells(line) < _FULL or is_bullet(after) or number_of(after):
            end.type = "hardbreak"


def _lines(children: Iterable[Token]) -> Iterator[str]:
    """The texts between the line ends."""
    pieces: list[str] = []
    for child in children:
        if child.type in _ENDED:
            yield "".join(pieces)
            pieces = []
        elif child.type != "html_inline":
            pieces.append(child.content)
    yield "".join(pieces)


def _is_picture(children: Iterable[Token]) -> bool:
    """Whether a paragraph is pictures and nothing else."""
    others = [child for child in children if child.type not in _FRAME and child.content.strip()]
    return bool(others) and all(child.type == "image" for child in others)
