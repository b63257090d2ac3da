"""What is known about the article beside its text."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.tui.conftest import Reader, screen, settle, shown

NOTICE = """\
青禾县人民政府办公室关于做好2024年秋冬季农田水利建设和高标准农田改造提升工作有关事项的通知
青政办发〔2024〕18号

各乡镇人民政府，县政府各部门：
为做好今年农田水利建设，现就有关事项通知如下。
一、总体要求
全县计划改造高标准农田3.4万亩。

青禾县人民政府办公室
2024年9月20日
"""


@pytest.fixture
def notice(tmp_path: Path) -> str:
    path = tmp_path / "通知.txt"
    path.write_text(NOTICE, encoding="utf-8")
    return str(path)


class TestAboutTheArticle:
    @pytest.mark.parametrize("key", ["I", "Ｉ", "ctrl+g"])
    async def test_shows_what_has_no_room_or_no_place_on_the_page(
        self, reader: Reader, notice: str, key: str
    ) -> None:
        async with reader(notice, size=(80, 24)) as pilot:
            assert "有关事项的通知" not in shown(pilot)
            await pilot.press(key)
            await settle(pilot)
            page = shown(pilot)
            for part in ("有关事项的通知", "青政办发〔2024〕18号", "2024-09-20", "utf-8", "通知.txt"):
                assert part in page

    async def test_is_closed_by_the_key_that_opened_it(self, reader: Reader, article: str) -> None:
        async with reader(article, size=(80, 24)) as pilot:
            before = shown(pilot)
            await pilot.press("I", "I")
            await settle(pilot)
            assert shown(pilot) == before

    async def test_is_in_the_script_that_is_shown(self, reader: Reader, article: str) -> None:
        async with reader(article) as pilot:
            await pilot.press("s", "s", "I")
            await settle(pilot)
            assert "青禾新聞網" in shown(pilot)

    async def test_says_nothing_where_nothing_is_open(self, reader: Reader, tmp_path: Path) -> None:
        (tmp_path / "空.txt").write_text("")
        async with reader(str(tmp_path / "空.txt")) as pilot:
            await pilot.press("I")
            await settle(pilot)
            assert pilot.app.screen is screen(pilot)


class TestALongTitle:
    async def test_goes_before_the_author_and_the_publisher(self, reader: Reader, tmp_path: Path) -> None:
        path = tmp_path / "a.txt"
        title = "青禾县前三季度外贸稳中提质跨境电商成为新亮点"
        path.write_text(
            f"{title}\n时间：2024-10-20 来源：青禾新闻网 作者：陈小满\n进出口增长。\n", encoding="utf-8"
        )
        async with reader(str(path), size=(80, 24)) as pilot:
            line = shown(pilot).split("\n")[0]
            assert title in line
            assert "2024-10-20" in line
            assert "陈小满" not in line
        async with reader(str(path), size=(140, 24)) as pilot:
            line = shown(pilot).split("\n")[0]
            assert title in line
            assert "青禾新闻网" in line
            assert "陈小满" in line
