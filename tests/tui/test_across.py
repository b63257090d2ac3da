"""The same measure across articles."""

import csv
import io
import threading
from pathlib import Path

import pytest

import articles
from articles import Article
from tests.tui.conftest import Reader, screen, settle, shown
from tui.across import as_csv, statements
from tui.opening import Opening
from tui.screens.across import Statements
from tui.screens.help import HelpScreen

MARCH = (
    "山河县一季度外贸\n2024-04-02 来源：山河新闻\n一季度，进出口总值达到20.5亿元，增长3.1%。新建车间6座。\n"
)
JUNE = "山河縣上半年外貿\n2024-07-03 來源：山河新聞\n上半年，進出口總值達到45.2億元，增長5.4%。\n"


def digests() -> list[tuple[int, articles.Digest]]:
    return [(index, articles.digest(articles.parse(text))) for index, text in enumerate((JUNE, MARCH))]


class TestStatements:
    def test_stand_together_by_date_whatever_the_script(self) -> None:
        rows = [row for row in statements(digests()) if row.figure.kind == "money"]
        assert [(row.published, row.value) for row in rows] == [
            ("2024-04-02", "20.5亿元"),
            ("2024-07-03", "45.2億元"),
        ]

    def test_a_measure_of_one_article_is_none(self) -> None:
        assert all("车间" not in row.label for row in statements(digests()))

    def test_go_out_as_csv(self) -> None:
        rows = list(csv.DictReader(io.StringIO(as_csv(statements(digests())))))
        assert {row["value"] for row in rows} >= {"20.5亿元", "45.2億元"}


@pytest.fixture
def two(tmp_path: Path) -> list[str]:
    """The paths of two articles with a measure in common."""
    paths = [tmp_path / "a.txt", tmp_path / "b.txt"]
    for path, text in zip(paths, (JUNE, MARCH), strict=True):
        path.write_text(text, encoding="utf-8")
    return [str(path) for path in paths]


class TestInTheReader:
    async def test_one_article_alone_is_compared_with_nothing(self, reader: Reader, two: list[str]) -> None:
        async with reader(two[0]) as pilot:
            await pilot.press("T")
            await settle(pilot)
            assert "The library holds one article" in " ".join(shown(pilot).split())

    async def test_values_stand_together_before_the_rates(self, reader: Reader, two: list[str]) -> None:
        async with reader(*two, size=(100, 24)) as pilot:
            await pilot.press("T")
            await settle(pilot)
            rows = [line for line in shown(pilot).split("\n") if "2024-0" in line and "│" in line]
            assert ["亿元" in row or "億元" in row for row in rows] == [True, True, False, False]
            assert ["進出口總值" in row or "进出口总值" in row for row in rows] == [True, False, True, False]

    async def test_a_filter_leaves_what_is_looked_for(self, reader: Reader, two: list[str]) -> None:
        async with reader(*two, size=(100, 24)) as pilot:
            await pilot.press("T")
            await settle(pilot)
            await pilot.press("/", *"亿元", "enter")
            await settle(pilot)
            rows = pilot.app.screen.query_one(Statements).rows
            assert [row.value for row in rows] == ["20.5亿元", "45.2億元"]
            assert "The same measure across articles 4 /亿元" in shown(pilot)
            await pilot.press("j", "enter")
            await settle(pilot)
            assert "上半年，進出口總值" in shown(pilot)

    async def test_enter_opens_the_other_article_at_the_figure(self, reader: Reader, two: list[str]) -> None:
        async with reader(*two) as pilot:
            await pilot.press("T")
            await settle(pilot)
            assert "20.5亿元" in shown(pilot)
            await pilot.press("enter")
            await settle(pilot)
            reading = screen(pilot)
            assert reading.index == 1
            assert "20.5亿元" in reading.view.text_of(reading.view.cursor)

    async def test_what_is_found_late_takes_no_keys_from_a_dialog(
        self, reader: Reader, two: list[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        go_on = threading.Event()
        load = Opening.load

        def slow(self: Opening, source: str) -> Article:
            go_on.wait(30)
            return load(self, source)

        async with reader(*two) as pilot:
            monkeypatch.setattr(Opening, "load", slow)
            await pilot.press("T", "?")
            await pilot.pause()
            go_on.set()
            await settle(pilot)
            assert isinstance(pilot.app.screen, HelpScreen)
            assert "T shows them" in shown(pilot)
