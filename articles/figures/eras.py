"""Years told by a reign or a republic (光绪二十四年, 113年度), and 兆 for a million millions."""

from __future__ import annotations

from functools import cache, lru_cache

from articles.figures.folding import fold
from articles.figures.units import unit_at, unit_table
from articles.figures.words import words_of
from articles.patterns import deferred
from articles.scripts import detect


@cache
def _reigns() -> frozenset[str]:
    """The names of reigns in a folded text, where 乾隆 is 干隆."""
    return frozenset(map(fold, words_of("reign")))


_NAMED = deferred(
    lambda: (
        f"(?<={'|'.join(sorted(_reigns()))})"
        r"(?:\d{1,3}|[一二三四五六七八九十百零]{1,5})(?:\s?[-—–~至到、]\s?\d{1,3})*年度?"
    )
)
_SPAN = "[来后间期以之多老]|前(?![一二三四1-4])|的?(?:历史|岁月|时间|老店)"
_LATE = deferred(
    rf"(?:9\d|1[0-3]\d)年?[-—–~至到、]1[0-3]\d年度?|1[0-3]\d年度?(?!{_SPAN})"
    r"|9\d年(?:度|(?=[底初末起]|[第上下全][一二三四1-4半年]|\d{1,2}月|[-—–~至到]\d{2,3}年))"
)
_LASTED = deferred("[近逾超约满达有已立校办用了长共近]$")
_NETWORK = deferred("[光网宽频带级]|以上|入户|接入|用户|路由")
_RATE = deferred("(?:带宽|频宽|网速|速率|宽带)[^，。；]{0,4}$")


@lru_cache(maxsize=16)
def _is_traditional(original: str) -> bool:
    return detect(original) == "traditional"


def era_year_at(text: str, original: str, start: int) -> int:
    """Where a year of a reign or of the Republic that starts here ends; 0 where none does."""
    year = _NAMED.match(text, start) if text[start - 2 : start] in _reigns() else None
    if not year and text[start] in "19" and not _LASTED.search(text, max(0, start - 1), start):
        year = _LATE.match(text, start)
        year = year if year and _is_traditional(original) else None
    return year.end() if year else 0


def counts_trillions(text: str, original: str, start: int, end: int) -> bool:
    """Whether 兆 at the end of a number counts; 千兆光网 and 100兆带宽 tell a rate."""
    size = unit_at(text, end)
    if size and unit_table().units[text[end : end + size]].kind == "money":
        return True
    if _NETWORK.match(text, end) or _RATE.search(text, max(0, start - 8), start):
        return False
    return _is_traditional(original)
