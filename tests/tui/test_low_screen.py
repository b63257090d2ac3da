"""A screen of few rows: the article has most of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.tui.conftest import Reader, screen, settle, shown, until

LOW = (120, 24)
LONG = """\
白鹭市交通运输工作情况
2024-02-01
农村公路
全市新建改建农村公路326公里并打通乡镇之间的断头路41条为沿线村庄配套建设客货邮融合站点158个完成投资12.4亿元比上年增长8.5%。
内河航运
内河港口完成货物吞吐量2140万吨其中集装箱吞吐量9.6万标箱新增千吨级泊位7个船舶平均待闸时间缩短到3.2小时物流成本下降11.3%。
城市公交
中心城区更新纯电动公交车480辆优化调整公交线路37条高峰时段平均候车时间缩短到6分钟日均客流量达到52.7万人次同比增长15.1%。
"""


@pytest.fixture
def long_points(tmp_path: Path) -> str:
    """An article whose points are wider than the screen."""
    path = tmp_path / "公路.txt"
    path.write_text(LONG, encoding="utf-8")
    return str(path)


def rows_of_summary(page: str) -> list[str]:
    """The rows under the summary's title, above the hints."""
    rows = page.split("\n")
    return rows[next(at for at, row in enumerate(rows) if "─Summary" in row) + 1 : -1]


class TestTheSummary:
    async def test_takes_a_row_a_point_until_it_gets_the_focus(
        self, reader: Reader, long_points: str
    ) -> None:
        async with reader(long_points, size=LOW) as pilot:
            await pilot.press(">", ">")
            await settle(pilot)
            rows = rows_of_summary(shown(pilot))
            assert [row.split()[0] for row in rows] == ["1", "2", "3"]
            assert all("…" in row for row in rows)
            article = screen(pilot).view.region.height
            await pilot.press("p")
            await settle(pilot)
            rows = rows_of_summary(shown(pilot))
            assert len(rows) > 3
            assert "…" not in "".join(rows)
            assert "Whole summary" in rows[0]
            await pilot.press("escape")
            await settle(pilot)
            assert screen(pilot).view.region.height == article
            assert rows_of_summary(shown(pilot))[0].split()[0] == "1"

    async def test_shows_all_of_its_points_on_a_high_screen(self, reader: Reader, long_points: str) -> None:
        async with reader(long_points, size=(120, 40)) as pilot:
            await pilot.press(">", ">")
            await settle(pilot)
            assert "…" not in "".join(rows_of_summary(shown(pilot)))

    async def test_keeps_the_page_where_it_is_when_it_grows(self, reader: Reader) -> None:
        async with reader(size=LOW) as pilot:
            await pilot.press("space")
            await settle(pilot)
            first = shown(pilot).split("\n")[2][31:70]
            await pilot.press("p")
            await settle(pilot)
            assert shown(pilot).split("\n")[2][31:70] == first

    @pytest.mark.parametrize("size", [(80, 24), LOW, (120, 40)])
    async def test_what_is_said_covers_none_of_its_points(
        self, reader: Reader, size: tuple[int, int], copied: list[str]
    ) -> None:
        async with reader(size=size) as pilot:
            await pilot.press("p", "u")
            await settle(pilot)
            lines = shown(pilot).split("\n")
            said = next(at for at, line in enumerate(lines) if "Nothing of this summary" in line)
            assert 0 < said < next(at for at, line in enumerate(lines) if "Summary 3" in line)
            await pilot.press("a", "y")
            await settle(pilot)
            lines = shown(pilot).split("\n")
            assert next(at for at, line in enumerate(lines) if "Copied" in line) > len(lines) // 2

    @pytest.mark.parametrize("size", [LOW, (120, 40)])
    async def test_counts_its_points(self, reader: Reader, size: tuple[int, int]) -> None:
        async with reader(size=size) as pilot:
            await until(pilot, lambda: "Summary 3" in shown(pilot))
            await pilot.press(*">>>>>")
            await until(pilot, lambda: "Summary 8" in shown(pilot))

    async def test_says_that_there_are_no_points(self, reader: Reader, tmp_path: Path) -> None:
        path = tmp_path / "短.txt"
        path.write_text("短。\n", encoding="utf-8")
        async with reader(str(path), size=(80, 24)) as pilot:
            await pilot.press("p")
            await settle(pilot)
            assert "No points" in shown(pilot)
            await pilot.press("enter", "space", "K", "y")
            await settle(pilot)
            assert "No points" in shown(pilot)
