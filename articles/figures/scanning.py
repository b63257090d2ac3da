"""Finds the quantities of a folded text, one after the other."""

from __future__ import annotations

import re

from articles.figures.eras import era_year_at
from articles.figures.forms import (
    read_fraction,
    read_multiple,
    read_rank,
    read_ratio,
    read_stroke,
    read_tenth,
)
from articles.figures.measures import read_measure
from articles.figures.names import in_idiom, name_at, wrapped_names
from articles.figures.quantities import Quantity
from articles.figures.trailing import cent_at

_HAN = "零一二三四五六七八九两"
_SCALE = "(?:[万亿廿卅]|[十百](?!分[之点]|帕)|千(?![瓦克米卡赫伏帕焦])|兆(?![瓦赫帕焦伏字比]))"
_DIGITS = (
    r"\d{1,3}(?:[,，]\d{3})+(?!\d)(?:\.\d+)?|(?<![\d.] )\d{1,3}(?: \d{3})+(?= ?[^\W\d_A-Za-z])"
    r"|\d+(?:\.\d+|·\d+(?=[%万亿级个倍元]))?"
)
# The digits of banks are other words elsewhere: 大陆, 队伍, 参天.
_BANK = "壹贰叁参肆伍陆柒捌玖"
_BANKING = (
    rf"(?<![大队])(?:[{_BANK}](?=[拾佰仟万亿元点成折])|[拾佰仟])"
    rf"[{_BANK}{_HAN}拾佰仟十百千万亿]*(?:点[{_BANK}{_HAN}]+)?"
)
_CHINESE = (
    rf"(?:(?:(?<![人户总])数|几)(?=[十百千万亿]))?(?:[{_HAN}]|{_SCALE})+(?:点[{_HAN}]+{_SCALE}*)?"
    rf"(?:[余多几来]+(?=[十百千万亿]){_SCALE}+|几(?=[个万亿年月天日名家户人岁项条所座件位只头元块里分例宗种辆次米公吨斤亩处场步层间台份张本]))?"
)
_ARABIC = (
    rf"(?:{_DIGITS})(?:\s?[余多几来]?\s?{_SCALE}+(?:[余多几来]{_SCALE}+)?(?:零?(?:{_DIGITS}|[{_HAN}]){_SCALE}+(?:[余多几来]{_SCALE}+)?)*"
    r"(?:(?<=万)(?:\d,\d{3}|\d{4})(?!\d))?"
    r"|[wWkK](?![A-Za-z]))?"
)
# What no number begins with is passed over before the alternatives are tried.
_BEGINS = rf"(?=[\d{_HAN}十百千万亿兆廿卅{_BANK}拾佰仟数几半第翻成负+-])"
_NUMBER = re.compile(
    rf"{_BEGINS}(?:(?P<fraction>(?:[{_HAN}十百千]{{1,4}}又)?(?:[{_HAN}十百千万佰仟]{{1,8}}|\d{{1,4}})\s?分\s?之\s?"
    rf"(?:{_ARABIC}|(?:[{_HAN}{_BANK}]|{_SCALE})+(?:点[{_HAN}]+)?)(?P<above>[至到~-](?:{_DIGITS}|[{_HAN}十]+)(?![分万亿年月日个]))?)"
    rf"|(?P<arabic>(?:[+\-负]|零下)?(?:{_ARABIC}))"
    rf"|(?P<half>一?半)|(?P<chinese>{_BANKING}|(?:零下)?{_CHINESE})"
    r"|(?<=[升跌增减涨降近约逾占])成(?P<tenth>[一二三四五六七八九半])(?![为立个员])"
    rf"|第\s?(?P<rank>(?:\d+|[{_HAN}十百]+))"
    rf"|(?P<multiple>翻(?:了)?[近约]?[{_HAN}\d]番))"
)
_NAME_GOES_ON = frozenset("年月日号时点:：-/—–~至到和、. +急电指报接热平网客QH名家人企村店校县团次")
_RATIO_SIGNS = frozenset(":：∶比")
_MOVED_TO = frozenset("从由到至涨跌降")
_SUM_ENDS = frozenset(("", *"，。；、！？涨跌升降到至"))
_READERS = {"fraction": read_fraction, "tenth": read_tenth, "rank": read_rank, "multiple": read_multiple}


def scan(text: str, original: str) -> list[Quantity]:
    """Every quantity, and the bare numbers that a range or a list may still give a unit, in order."""
    found: list[Quantity] = []
    wrapped = iter(wrapped_names(text))
    name = next(wrapped, (len(text), len(text)))
    free = 0  # what stands before is read
    for match in _NUMBER.finditer(text):
        start = match.start()
        while name[1] <= start:
            name = next(wrapped, (len(text), len(text)))
        if name[0] <= start or start < free:
            continue
        sort = match.lastgroup or ""
        free = _name_end(text, original, match, sort)
        if free > start:
            continue
        reader = _READERS.get(sort)
        quantity = reader(text, match, found) if reader else _read(text, original, match, found)
        if quantity and quantity.end <= name[0]:
            found.append(quantity)
            free = quantity.end
    return found


def _name_end(text: str, original: str, match: re.Match[str], sort: str) -> int:
    """Where a name that starts with this number ends; 0 for none."""
    start, end = match.span()
    if sort in ("chinese", "half") and in_idiom(text, start, end) and not _is_sum(text, start):
        return end
    if sort == "arabic" and (text[end - 1] in "万亿" or text[end : end + 1] == "%"):
        return 0  # no date and no code goes on like this
    # Looking at the sign after the number first is cheaper than trying every kind of name.
    if sort in ("arabic", "chinese") and (end - start > 3 or text[end : end + 1] in _NAME_GOES_ON):
        start += text[start] in "+-"
        return name_at(text, start) or era_year_at(text, original, start)
    return 0


def _is_sum(text: str, start: int) -> bool:
    """Whether 一块 is a sum of money, as in 一块五 and 涨到一块; 住在一块 is together."""
    if not text.startswith("一块", start):
        return False
    moved = text[start - 1 : start] in _MOVED_TO and text[start + 2 : start + 3] in _SUM_ENDS
    return moved or cent_at(text, start + 2) > 0


def _read(text: str, original: str, match: re.Match[str], found: list[Quantity]) -> Quantity | None:
    sign = text[match.end() : match.end() + 1]
    if sign in _RATIO_SIGNS and (ratio := read_ratio(text, match, found)):
        return ratio
    if sign == "/" and match.lastgroup == "arabic" and (stroke := read_stroke(text, match)):
        return stroke
    return read_measure(text, original, match, found[-1].end if found else 0)
