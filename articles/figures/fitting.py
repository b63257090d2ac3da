"""Makes a label whole: it begins and ends where words do, and no verb, adverb or time hangs on to it."""

from __future__ import annotations

from articles.figures.dividing import word_over
from articles.figures.moments import is_time, time_before
from articles.figures.tails import strip_tail
from articles.figures.verbs import verbs
from articles.figures.words import word_table, words_of
from articles.patterns import deferred

Place = tuple[int, int]
_WHILE = deferred("[一整]个?(?:早上|上午|下午|晚上|天|夜|辈子|年到头)")
_PLACE = deferred("[省市县区国境村镇乡店家厂校院][里内]")


def fitted(text: str, place: Place, low: int, high: int, closed: bool = False) -> Place | None:
    """The label in whole words between ``low`` and ``high``; ``None`` where nothing is left that names.

    ``closed`` says that no joining word is left at its end.
    """
    start, end = _in_words(text, place, low, high)
    if told := _WHILE.search(text, start + 2, end):
        end = told.start()  # 汗衫一早上湿透两三件
    while start < end and not (closed and end == place[1]):
        close = _close(text, start, end)
        if close == end:
            break
        end = close
    named = text[start:end]
    empty = end <= start or named in words_of("pronoun") or is_time(named) or _PLACE.fullmatch(named)
    return None if empty else (start, end)


def _in_words(text: str, place: Place, low: int, high: int) -> Place:
    start, end = place
    if (word := word_over(text, start, low, high)) and not text[word[0] - 1 : word[0]].isdigit():
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
    close = close if moved == "none" or end - close > 1 else end  # 坝高
    if close < end:
        return close
    word = word_over(text, end - 1, start, len(text)) if text[end - 1] in "时后前" else (0, 2)
    if word is None or word[1] - word[0] > 2:
        return start  # 案发时尚有5亿元; 工时 measures
    time = time_before(text, start, end)
    return end if time is None else time
