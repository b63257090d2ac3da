"""Blocks of Markdown as Chinese authors write them: headings without a space, underlined prose, notes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_block import StateBlock
    from markdown_it.rules_core import StateCore

_SPACED = re.compile(r"^ {0,3}#{1,6}[ \t]+\S", re.MULTILINE)
_SPACELESS = re.compile(r"(?P<marks>#{1,6})(?P<text>[\u3400-\u9fff“《【（][^#]*|(?<=##)\d[^#]*)#*\s*")
_NOTE = re.compile(r"\[(?:\^[^\]\n]{1,60}|(?P<number>\d{1,3}))\]:")
_LINKED = re.compile(r"\]\[(\d{1,3})\]")
"""A link whose address stands under a number."""
_LONGEST_HEADING = 60
_STOPS = "。；，、：！？"
"""What no underlined heading ends with: the line under it is a rule."""
_DEEPEST = 40
"""Blocks in blocks; what stands deeper is text as written, where CommonMark's parser would drop it."""
_BEFORE = ["paragraph", "reference", "blockquote", "list"]


def use_blocks(parser: MarkdownIt) -> None:
    """Let a parser know these blocks."""
    ruler = parser.block.ruler
    ruler.before("table", "deep", _deep)
    ruler.before("heading", "spaceless", _spaceless, {"alt": _BEFORE})
    ruler.before("reference", "note", _note, {"alt": ["paragraph", "reference"]})
    parser.core.ruler.before("inline", "underlined", _underlined)


def _line(state: StateBlock, number: int) -> str:
    return state.src[state.bMarks[number] + state.tShift[number] : state.eMarks[number]]


def _deep(state: StateBlock, line: int, end: int, silent: bool) -> bool:
    """What stands too deep, as a paragraph."""
    if silent or state.level < _DEEPEST:
        return False
    last = line + 1
    while last < end and (state.isEmpty(last) or state.sCount[last] >= state.blkIndent):
        last += 1
    _push(state, line, last, "p", state.getLines(line, last, state.blkIndent, False))
    return True


def _push(state: StateBlock, line: int, end: int, tag: str, text: str) -> None:
    """Put a heading or a paragraph in the place of these lines."""
    kind = "paragraph" if tag == "p" else "heading"
    state.line = end
    state.push(f"{kind}_open", tag, 1).map = [line, end]
    inline = state.push("inline", "", 0)
    inline.content, inline.map, inline.children = text.strip(), [line, end], []
    state.push(f"{kind}_close", tag, -1)


def _spaceless(state: StateBlock, line: int, end: int, silent: bool) -> bool:
    """A heading without a space. Beside headings with one, or in a paragraph, a single ``#`` is a tag's."""
    found = _SPACELESS.fullmatch(_line(state, line))
    if found is None:
        return False
    single = len(found["marks"]) == 1
    if single and (silent or state.env.setdefault("spaced", bool(_SPACED.search(state.src)))):
        return False
    if not silent:
        _push(state, line, line + 1, f"h{len(found['marks'])}", found["text"])
    return True


def _note(state: StateBlock, line: int, end: int, silent: bool) -> bool:
    """A footnote is a paragraph of its own, no address of a link, and ends the paragraph above it.

    So is what stands under a number, as references do, unless a link has its address there.
    """
    found = _NOTE.match(_line(state, line))
    if found is None or (found["number"] and found["number"] in _linked(state)):
        return False
    if not silent:
        last = line + 1
        while last < end and not state.isEmpty(last) and not _ends(state, last, end):
            last += 1
        _push(state, line, last, "p", "\n".join(_line(state, at) for at in range(line, last)))
    return True


def _linked(state: StateBlock) -> set[str]:
    """The numbers under which links have their addresses."""
    if "linked" not in state.env:
        state.env["linked"] = set(_LINKED.findall(state.src))
    linked: set[str] = state.env["linked"]
    return linked


def _ends(state: StateBlock, line: int, end: int) -> bool:
    """Whether another block begins at a line."""
    return any(rule(state, line, end, True) for rule in state.md.block.ruler.getRules("paragraph"))


def _underlined(state: StateCore) -> None:
    """Make paragraphs of what is underlined and is no heading, but prose over a rule."""
    for at, token in enumerate(state.tokens):
        if token.type == "heading_open" and token.markup in ("-", "="):
            text = state.tokens[at + 1].content
            if "\n" in text or text[-1:] in _STOPS or len(text) > _LONGEST_HEADING:
                token.tag = state.tokens[at + 2].tag = "p"
