"""Folds a text so that one table serves both scripts and both widths. Every code point keeps its place."""

from __future__ import annotations

from functools import cache
from pathlib import Path

_CHARACTERS = Path(__file__).parent.parent / "data" / "folding.txt"
# Digits and the signs of numbers in one width; the dashes and tildes of ranges as one of each.
_WIDE = "０１２３４５６７８９％．＋－−﹣～〜∼＄￥（）／〇○｢｣圆圓著\u3000\xa0\u2002\u2003\u2009\u202f"
_PLAIN = "0123456789%.+---~~~$¥()/零零「」元元着      "


@cache
def table() -> dict[int, str]:
    """Code point to its folded character, for ``str.translate``."""
    traditional, simplified = _CHARACTERS.read_text(encoding="utf-8").split("\n")[:2]
    folded = dict(zip(map(ord, traditional), simplified, strict=True))
    folded |= zip(map(ord, _WIDE), _PLAIN, strict=True)
    # What the rules must not lose: 兆 counts, 着 would become another word.
    return {code: plain for code, plain in folded.items() if chr(code) not in "兆着"}


def fold(text: str) -> str:
    """The text in Simplified characters and half-width digits, as long as before."""
    return text.translate(table())
