"""Two texts side by side: which paragraphs belong together, and where they differ."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import zip_longest

from articles import Article, Span
from tui.showing import Showing

AHEAD = 80
"""Code points looked ahead for where two texts meet again."""
LAST = sys.maxsize
"""Behind every difference of a pair."""
Difference = tuple[Span, Span]
"""What stands on the left, and on the right in its place; one may be empty."""
Place = tuple[int, int]
"""The index of a pair, and which of its differences it is."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two paragraphs that belong together; one may be empty."""

    left: str
    right: str


def repaired(article: Article) -> list[Pair]:
    """The document as it came beside its cleaned lines."""
    before = [line for line in article.document.original.splitlines() if line.strip()]
    after = [line.text for line in article.document.lines if line.text.strip()]
    if len(before) == len(after):
        return [Pair(*both) for both in zip(before, after, strict=True)]
    return matched(before, after)


def converted(showing: Showing) -> list[Pair]:
    """Each paragraph beside itself in the script that is shown."""
    text = showing.article.text
    return [Pair(each.of(text), showing.text(each)) for each in showing.article.paragraphs]


def two_articles(left: Article, right: Article) -> list[Pair]:
    """The paragraphs of two articles, like beside like."""
    return matched(
        [each.of(left.text) for each in left.paragraphs], [each.of(right.text) for each in right.paragraphs]
    )


def matched(left: Sequence[str], right: Sequence[str]) -> list[Pair]:
    """Equal paragraphs side by side; what stands between them in the order of the text."""
    pairs: list[Pair] = []
    for _, a, b, c, d in SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
        pairs += [Pair(*both) for both in zip_longest(left[a:b], right[c:d], fillvalue="")]
    return pairs


def pair_of(pairs: Sequence[Pair], article: Article, paragraph: int) -> int:
    """Index of the pair that shows a paragraph of an article, by its words; 0 where none does.

    It is 0 of the first paragraph, too: the title and what stands under it come before.
    """
    texts = [each.of(article.text) for each in article.paragraphs[: paragraph + 1]]
    if paragraph == 0 or not texts:
        return 0
    # The same words may stand in the article more than once.
    time = texts.count(texts[-1])
    showing = [at for at, pair in enumerate(pairs) if texts[-1] in (pair.left.strip(), pair.right.strip())]
    return showing[time - 1 : time][0] if len(showing) >= time else 0


def differences(pair: Pair) -> list[Difference]:
    """Where the two sides of a pair differ, in order."""
    left, right = pair.left, pair.right
    found: list[Difference] = []
    a = b = 0
    while a < len(left) or b < len(right):
        if a < len(left) and b < len(right) and left[a] == right[b]:
            a, b = a + 1, b + 1
            continue
        to_a, to_b = _meeting(left, a, right, b)
        found.append((Span(a, to_a), Span(b, to_b)))
        a, b = to_a, to_b
    return found


def step(pairs: Sequence[Pair], place: Place, by: int) -> Place | None:
    """The place of the next difference, or of the one before where ``by`` is -1; None behind the last."""
    index, number = place[0], place[1] + by
    while 0 <= index < len(pairs):
        pair = pairs[index]
        count = len(differences(pair)) if pair.left != pair.right else 0
        number = number if by > 0 else min(number, count - 1)
        if 0 <= number < count:
            return index, number
        index, number = index + by, 0 if by > 0 else LAST
    return None


def _meeting(left: str, a: int, right: str, b: int) -> tuple[int, int]:
    """Where the texts are alike again, nearest first; their ends where they are not."""
    for far in range(1, 2 * AHEAD):
        for skip in range(max(0, far - AHEAD), min(far, AHEAD) + 1):
            start_a, start_b = a + skip, b + far - skip
            if start_a < len(left) and start_b < len(right) and left[start_a] == right[start_b]:
                return start_a, start_b
    return len(left), len(right)
