"""Units: a sentence's clauses, the smallest pieces that a point can begin or end at."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from articles.model import Article, Span

_PAIRS = dict(zip("（[【《〈“「『", "）]】》〉”」』", strict=True))
_CLOSING = frozenset(_PAIRS.values())
_BRACKET = re.compile(f"[{re.escape(''.join([*_PAIRS, *_CLOSING]))}]")
_CUT = re.compile(r"(?:(?!(?<=\d)，\d{3}(?!\d))[，；。！？：])+[”’」』]*|(?<!\.)\.(?=\s|$)|\s{2,}")
"""A comma that parts the thousands of a number cuts nothing."""
_STOPS = frozenset("；。！？")
_GOES_ON = re.compile(r"\s*(?:但|不过|然而|却|只是|仅|[^。]{0,80}(?:数罪并罚|决定执行|合并执行))")
"""What turns or sums up what stands before its semicolon."""
_BODY = frozenset({"text", "item", "quote"})


@dataclass(frozen=True, slots=True)
class Clause(Span):
    """A piece of a sentence up to its next comma or colon, with that mark."""

    sentence: int
    """Index into the article's sentences."""
    index: int
    """How many clauses of its group stand before it."""
    last: bool
    """Whether it is the last of its group."""


def groups_of(article: Article, text: str, struck: Collection[int] = ()) -> list[list[Clause]]:
    """The clauses of the body; those of one group stand together between two stops or semicolons.

    ``text`` is the article's, folded; the paragraphs that were ``struck`` have none.
    """
    return [
        [Clause(part.start, part.end, number, i, i == len(parts) - 1) for i, part in enumerate(parts)]
        for number, span in _statements(article, text, struck)
        for parts in _grouped(text, span)
    ]


def _statements(article: Article, text: str, struck: Collection[int]) -> Iterator[tuple[int, Span]]:
    """The sentences of the body, each with its number and with what turns it after its semicolon."""
    first, start = 0, -1
    for number, sentence in enumerate(article.sentences):
        if article.paragraphs[sentence.paragraph].role not in _BODY or sentence.paragraph in struck:
            continue
        if start < 0:
            first, start = number, sentence.start
        if text[sentence.end - 1] != "；" or not _GOES_ON.match(text, sentence.end):
            yield first, Span(start, sentence.end)
            start = -1


def _grouped(text: str, sentence: Span) -> Iterator[list[Span]]:
    group: list[Span] = []
    for piece in pieces(text, sentence.start, sentence.end):
        if group and group[-1].end != piece.start:
            yield group
            group = []
        group.append(piece)
        if not _STOPS.isdisjoint(text[piece.end - 2 : piece.end]) and not _GOES_ON.match(text, piece.end):
            yield group
            group = []
    if group:
        yield group


def pieces(text: str, start: int, end: int) -> Iterator[Span]:
    """Cut at commas, colons and stops outside brackets; leave out a bracket without its other half."""
    brackets = [match.start() for match in _BRACKET.finditer(text, start, end)]
    lonely = _lonely(text, brackets)
    cuts = {match.end() for match in _CUT.finditer(text, start, end)}
    depth, at = 0, start
    for i in sorted({*brackets, *(cut - 1 for cut in cuts)}):
        if i in lonely:
            if at < i:
                yield Span(at, i)
            at = i + 1
            continue
        depth += (text[i] in _PAIRS) - (text[i] in _CLOSING)
        if i + 1 in cuts and not depth:
            yield Span(at, i + 1)
            at = i + 1
    if at < end:
        yield Span(at, end)


def _lonely(text: str, brackets: Sequence[int]) -> set[int]:
    """Where brackets and quotation marks stand without their other half."""
    lonely: set[int] = set()
    stack: list[int] = []
    for i in brackets:
        if text[i] in _PAIRS:
            stack.append(i)
        elif stack and _PAIRS[text[stack[-1]]] == text[i]:
            stack.pop()
        else:
            lonely.add(i)
    return lonely.union(stack)
