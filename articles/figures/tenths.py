"""六成, 七成二, 三成半, 八折, 75折: tenths as per cents."""

from __future__ import annotations

from articles.figures.numerals import DIGITS
from articles.figures.quantities import Quantity
from articles.patterns import deferred

# 三成员, 二成立, 五成功: the sign begins another word.
_NOT_BEFORE = {"成": tuple("员立功果品交长绩型因语套份效为都不本"), "折": tuple("叠线返合腾射旧算扣")}
_REST = deferred(r"\s?([一二三四五六七八九半1-9])(?![\d.十百千万个成年月家名])")


def read_tenths(text: str, quantity: Quantity, end: int) -> Quantity | None:
    """The quantity with its tenths read; ``None`` where no tenths follow the number at ``end``."""
    sign = text[end : end + 1]
    if sign not in _NOT_BEFORE or text.startswith(_NOT_BEFORE[sign], end + 1):
        return None
    if sign == "折" and quantity.value == 10:
        return None
    if sign == "折" and quantity.number == "半":
        quantity.value = 5.0  # half the price
    factor = 1 if sign == "折" and quantity.value > 10 else 10
    rest = _REST.match(text, end + 1) if sign == "成" else None
    extra = 0 if not rest else 5 if rest[1] == "半" else DIGITS.get(rest[1]) or int(rest[1])
    quantity.end = rest.end() if rest else end + 1
    quantity.value = round(quantity.value * factor + extra, 9)
    quantity.high = None if quantity.high is None else quantity.high * factor
    quantity.kind, quantity.unit = "percent", "%"
    quantity.number += sign  # a range or a list shares the tenths
    return quantity
