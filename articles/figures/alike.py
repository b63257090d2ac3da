"""What a sentence tells once for several figures: 营收新台币38亿元，净利6亿元 is in one currency."""

from __future__ import annotations

from collections.abc import Iterable

from articles.figures.quantities import Quantity
from articles.patterns import deferred

_ENDS = deferred("[。！？]")
_CONVERTED = deferred("[合兑换][^，。；]{0,3}$")
_NUMBER = frozenset("+-0123456789零一二三四五六七八九两十百千万亿数几半负")


def heat_alike(text: str, quantities: Iterable[Quantity]) -> None:
    """Take 度 for a temperature where its sentence has told one: 气温22度，比前一天低6.8度."""
    told = False
    end = 0
    for quantity in quantities:
        told = told and not _ENDS.search(text, end, quantity.start)
        if told and quantity.kind == "other" and quantity.unit == "度":
            quantity.kind = "temperature"
        told = told or quantity.kind == "temperature"
        end = quantity.end


def name_alike(text: str, quantities: Iterable[Quantity]) -> None:
    """Give a sum in plain 元 the currency that its sentence names before the number of an earlier one."""
    if "币" not in text and "$" not in text:
        return
    named = ""
    last = 0
    for quantity in quantities:
        if quantity.kind != "money" or text[quantity.end - 1] != "元":
            continue
        if named and _ENDS.search(text, last, quantity.start):
            named = ""
        if text[quantity.start] not in _NUMBER:
            named = quantity.unit
        elif named and quantity.unit == "元" and not _CONVERTED.search(text, last, quantity.start):
            quantity.unit = named
        last = quantity.end
