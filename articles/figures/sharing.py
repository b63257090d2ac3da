"""What things told apart have in common: 投资 in 东部、西部分别完成投资, 费用率 in 销售/管理费用率."""

from __future__ import annotations

from articles.figures.aligning import RESPECTIVELY
from articles.figures.dividing import is_word, word_over
from articles.figures.left import Place
from articles.figures.listed import MEASURE_ENDS
from articles.figures.phrases import measure_in

_MEASURES = MEASURE_ENDS | frozenset("收利")


def head_of_all(text: str, labels: list[Place | None], measure: Place | None) -> Place | None:
    """投资 in 东部、西部分别完成投资: what is measured of things that were named before it."""
    if measure is None or len(labels) < 2:
        return None
    parts = [label for label in labels if label]
    if len(set(parts)) < len(labels) or measure[0] < parts[-1][1]:
        return None
    told = RESPECTIVELY.match(text, measure[0])
    return (told.end(), measure[1]) if told and told.end() < measure[1] else measure


def shared_head(text: str, labels: list[Place | None]) -> Place | None:
    """进出口 in 民营企业、国有企业进出口分别…: what the last of the things told apart says of all."""
    parts = [label for label in labels if label]
    if len(parts) < 2 or len(set(parts)) < len(labels) or parts[-1][0] - parts[-2][1] > 2:
        return None
    start, end = parts[-1]
    sign = text[parts[0][1] - 1]
    alike = all(text[part[1] - 1] == sign for part in parts[:-1]) and sign not in MEASURE_ENDS
    place = text.find(sign, start + 1, end) + 1 if alike else 0
    if not place:
        return _after_first(text, parts)
    return (place, end) if end - place >= 2 else None


def _after_first(text: str, parts: list[Place]) -> Place | None:
    """型企业 in 中、小型企业, 费用率 in 销售/管理费用率: what follows a thing as long as the others."""
    sizes = {end - start for start, end in parts[:-1]}
    start, end = parts[-1][0] + min(sizes), parts[-1][1]
    if len(sizes) > 1 or end - start < 2 or text[parts[0][1] - 1] in _MEASURES:
        return None
    if min(sizes) == 1 and is_word(text[parts[0][0]] + text[start]):
        return start, end  # 中型
    if word_over(text, start, *parts[-1]) or not (min(sizes) == 1 or text[end - 1] in _MEASURES):
        return None
    kind = text[parts[0][1] - 2 : parts[0][1]]
    start = max(start, text.find(kind, start, end - 2) + 2)  # 检验服务、产品技术服务毛利率
    return measure_in(text, start, end)[0]
