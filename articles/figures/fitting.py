"""Makes a label whole: it begins and ends where words do, and no verb, adverb or time hangs on to it."""

from __future__ import annotations

from articles.figures.dividing import word_over
from articles.figures.tails import strip_tail
from articles.figures.trimming import TIME
from articles.figures.verbs import verbs
from articles.figures.words import word_table, words_of
from articles.patterns import deferred

Place = tuple[int, int]
_SPAN = deferred("[一二两三四五六七八九十几数半]+个?(?:月|年|天|周|晚|夜)$")  # 我一年有两百天


def fitted(text: str, place: Place, low: int, high: int) -> Place | None:
    """The label in whole words between ``low`` and ``high``; ``None`` where nothing is left that names."""
    start, end = _in_words(text, place, low, high)
    while start < end:
        close = _close(text, start, end)
        if close == end:
            break
        end = close
    named = text[start:end]
    empty = end <= start or named in words_of("pronoun") or TIME.fullmatch(named)
    return None if empty else (start, end)


def _in_words(text: str, place: Place, low: int, high: int) -> Place:
    start, end = place
    if word := word_over(text, start, low, high):
        start = word[1] if _is_no_name(text, word) else word[0]
    if word := word_over(text, end, low, high):
        end = word[0] if _is_no_name(text, word) else word[1]
    return start, end


def _is_no_name(text: str, word: Place) -> bool:
    """Whether a word joins, moves or does something: 已经 in 已经恢复, 回升 in 回升到."""
    form = text[slice(*word)]
    return form in word_table() or form in verbs().words


def _close(text: str, start: int, end: int) -> int:
    """Where the label ends without the last word that is no part of it."""
    close, moved, *_ = strip_tail(text, start, end)
    close = close if moved == "none" else end
    if close < end:
        return close
    span = _SPAN.search(text, start, end)
    times = [time.start() for time in TIME.finditer(text, start + 1, end) if time.end() == end]
    return span.start() if span else times[-1] if times else end
