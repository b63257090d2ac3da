"""How fast figures are found: code points a second on dense text, and whether the time is linear.

Run it as ``python -m benchmarks.figures_speed``.
"""

from __future__ import annotations

import re
import time

from articles.figures import figures_in

_DENSE = (
    "初步核算，全年全市地区生产总值1286.4亿元，比上年增长5.8%。其中，第一产业增加值96.35亿元，增长3.9%；"
    "第二产业增加值512.08亿元，增长6.2%；第三产业增加值677.97亿元，增长5.7%。年末常住人口284.6万人，"
    "城镇化率为63.27%，提高0.9个百分点。新建15个省级示范基地，实际利用外资1354万美元，按年增加百分之十二。\n"
)
_PLAIN = (
    "大家聚焦重点区域，完善政策保障，强化支持力度，在现代产业体系中发挥作用，推动形成协调联动的发展格局。\n"
)
_ONLY_NUMBERS = re.compile(r"\d+(?:\.\d+)?[万亿]?")


def rate(text: str) -> float:
    """Code points a second of processor time, the best of three."""
    best = float("inf")
    for _ in range(3):
        start = time.process_time()
        figures_in(text)
        best = min(best, time.process_time() - start)
    return len(text) / best


def main() -> None:
    figures_in(_DENSE)  # the tables are read once
    dense = _DENSE * 200
    start = time.process_time()
    bare = sum(1 for _ in _ONLY_NUMBERS.finditer(dense))
    seconds = time.process_time() - start
    print(f"dense text   {rate(dense):12,.0f} code points/s, {len(figures_in(dense)):,} figures")
    print(f"plain text   {rate(_PLAIN * 1000):12,.0f} code points/s")
    print(f"numbers only {len(dense) / seconds:12,.0f} code points/s, {bare:,} numbers")
    for size in (10_000, 20_000, 40_000):
        paragraph = (_DENSE.replace("\n", "") * 400)[:size]
        print(f"one paragraph of {size:,}: {rate(paragraph):12,.0f} code points/s")


if __name__ == "__main__":
    main()
