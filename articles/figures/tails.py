"""What joins a measure with its figure, taken off from the figure leftwards."""

from __future__ import annotations

from articles.figures.dividing import ends_word, is_word, word_over
from articles.figures.moments import is_dated
from articles.figures.notes import CLOSES, mark_before
from articles.figures.units import unit_table
from articles.figures.words import Word, lexicon, word_table
from articles.model import Basis, Direction
from articles.patterns import deferred

Place = tuple[int, int]
_ADVERBS = frozenset("倒已也就又还都仍才均共将只仅各再更")
_IS = frozenset("为是达共")
REVISED = ("上调", "下调", "上修", "下修", "调升", "调降", "调高", "调低")
"""What moves what somebody expects."""
_ENDINGS = frozenset("会能可要等料")  # 董事会
_EACH = deferred(r"每\d{0,4}([^，。；的每\d]{1,4})$")
_SIGNS = frozenset(" 、“”·") | CLOSES
_JOINING = Word("copula", "none", "none")


def strip_tail(
    text: str, low: int, high: int, scale: bool = True
) -> tuple[int, Direction, Basis, Place | None]:
    """Take off what joins a measure with its figure, from the figure leftwards: 同比增长约 …

    ``scale`` says that the number begins with a scale: 上 is nearly before 百 only, else part of 线上.
    """
    direction: Direction = "none"
    basis: Basis = "none"
    approx: Place | None = None
    end = high
    while high > low:
        word, size = _word_before(text, low, high, end)
        if word is None and (start := _each_before(text, low, high)) is not None:
            word, size = _JOINING, high - start
        if word is None or (text[high - size : high] == "上" and not scale):
            break
        if text[high - size] == "净" and text[high : high + 1] in _IS:
            break  # 净流入为3亿元
        if text[high : high + 1] in ("由", "从") and (word.direction != "none" or word.role == "guess"):
            break  # 增长预测由2%上调
        if word.role == "guess" and text.startswith(REVISED, high):
            break  # 增长预期下调
        high -= size
        if word.role == "approx" and (approx is None or approx[0] == high + size):
            approx = (high, approx[1] if approx else high + size)
        elif word.direction != "none" and direction == "none":
            direction = word.direction
        basis = word.basis if basis == "none" else basis
    return high, direction, basis, approx


def _each_before(text: str, low: int, high: int) -> int | None:
    """Where 每单, 每50公斤 or 每盎司 at the end begins; ``None`` for none."""
    if text.rfind("每", max(low, high - 9), high) < 0:
        return None
    each = _EACH.search(text, low, high)
    return each.start() if each and (len(each[1]) == 1 or each[1] in unit_table().units) else None


def _word_before(text: str, low: int, high: int, end: int) -> tuple[Word | None, int]:
    if text[high - 1] in _SIGNS:
        return _JOINING, mark_before(text, low, high) or 1
    size = lexicon("joining").before(text, low, high)
    while size and (is_dated(text, low, high - size) or _cuts(text, high - size, low, end)):
        size = lexicon("joining").before(text, high - size + 1, high)  # 统计为 ends in 为, not in 计为
    if not size:
        return None, 0
    return word_table()[text[high - size : high]], size


def _cuts(text: str, place: int, low: int, high: int) -> bool:
    """Whether a word goes on over the place: 合 in 综合. 价格下降 is two words, though a list has it."""
    word = word_over(text, place, low, high)
    if word is None or text[word[0] : place] in _ADVERBS or is_dated(text, low, word[0]):
        return False  # 已过 is two words, and so is 月增长 in 5月增长
    apart = is_word(text[word[0] : place]) and not ends_word(text, place + 1)  # but 管理费用 is one
    return not apart or text[place : word[1]] in _ENDINGS
