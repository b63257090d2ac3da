"""The library: recent articles, and what is told of them."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from tests.tui.conftest import OTHER, Reader, screen, settle, shown, until
from tui.widgets.library import Entry, _facts


class TestRecentArticles:
    async def test_a_first_run_shows_the_article_that_ships_with_wenzhai(self, reader: Reader) -> None:
        async with reader() as pilot:
            assert "澄湖市" in shown(pilot)
            assert screen(pilot).focused is screen(pilot).view

    @pytest.mark.parametrize("size", [(140, 40), (80, 24)])
    async def test_without_a_source_the_library_of_recent_articles_opens(
        self, reader: Reader, article: str, other: str, size: tuple[int, int]
    ) -> None:
        async with reader(article) as pilot:
            await pilot.press("q")
        async with reader(other) as pilot:
            await pilot.press("q")
        async with reader(size=size) as pilot:
            await until(pilot, lambda: screen(pilot).focused is screen(pilot).library)
            page = shown(pilot)
            assert "白鹭市水利投资公报" in page
            assert "青禾县" in page
            await pilot.press("j", "enter")
            await settle(pilot)
            assert "进出口总值" in shown(pilot)

    async def test_leave_the_article_its_room(self, reader: Reader, article: str, other: str) -> None:
        async with reader(article, other, size=(120, 30)) as pilot:
            library, view = screen(pilot).library, screen(pilot).view
            assert not library.display
            room = view.size.width
            await pilot.press("L")
            await pilot.pause()
            assert library.display
            assert view.size.width == room
            await pilot.press("a")
            await pilot.pause()
            assert not library.display

    async def test_are_sorted_by_date_and_by_title_and_filtered(
        self, reader: Reader, article: str, other: str
    ) -> None:
        async with reader(other, article) as pilot:
            library = screen(pilot).library

            def names() -> list[str]:
                return [row.name[:3] for row in library.rows]

            assert names() == ["白鹭市", "青禾县"]
            await pilot.press("L", "t")
            assert names() == ["青禾县", "白鹭市"]
            await pilot.press("t")
            assert names() == ["白鹭市", "青禾县"]
            await pilot.press("/", *"白鷺日報", "enter")
            await settle(pilot)
            assert names() == ["白鹭市"]

    async def test_show_the_first_words_of_a_text_without_a_title(
        self, reader: Reader, article: str, tmp_path: Path
    ) -> None:
        path = tmp_path / "017.txt"
        path.write_text("长江沿线的港口近年来不断扩建，货物吞吐量也逐年增加，但各地之间仍不平衡。", "utf-8")
        async with reader(article, str(path), size=(80, 24)) as pilot:
            await pilot.press("L")
            await settle(pilot)
            rows = shown(pilot).split("\n")
            untitled = next(row for row in rows if "017.txt" in row)
            assert "017.txt  长江沿线的港口" in untitled
            assert "前三季度，全县" not in next(
                row for row in rows if "青禾县前三季度外贸" in row and "字" in row
            )

    async def test_stand_as_they_were_opened_after_the_last_order(
        self, reader: Reader, article: str, other: str
    ) -> None:
        async with reader(article, other) as pilot:
            library = screen(pilot).library
            await pilot.press("L", "t", "t")
            assert [row.name[:3] for row in library.rows] == ["白鹭市", "青禾县"]
            await pilot.press("t")
            assert [row.name[:3] for row in library.rows] == ["青禾县", "白鹭市"]

    async def test_say_that_there_is_nothing_to_copy(self, reader: Reader, article: str, other: str) -> None:
        async with reader(article, other) as pilot:
            await pilot.press("L", "y", "Y")
            said = [told.message for told in pilot.app._notifications]
            assert said == ["There is nothing to copy here"] * 2

    async def test_tell_what_is_unread_how_far_the_rest_was_read_and_how_long_it_is(
        self, reader: Reader, article: str, other: str
    ) -> None:
        async with reader(article, other, size=(180, 40)) as pilot:
            await pilot.press("G", "g")
            await settle(pilot)
            screen(pilot).library.styles.width = 60
            await pilot.pause()
            rows = [row[:56] for row in shown(pilot).split("\n")]
            read = next(row for row in rows if "青禾县" in row and "2024-10-20" in row)
            assert "●" not in read
            assert "100%" in read
            assert "字" in read
            assert "●" in next(row for row in rows if "白鹭市" in row)

    async def test_are_filtered_by_their_texts_and_opened_at_what_was_found(
        self, reader: Reader, tmp_path: Path, article: str
    ) -> None:
        path = tmp_path / "长.txt"
        lines = [f"第{number}条，云溪镇的道路修好了。\n" for number in range(1, 150)]
        path.write_text("長文\n\n" + "".join(lines) + "最後一條說的是候鳥。\n", encoding="utf-8")
        async with reader(article, str(path)) as pilot:
            library = screen(pilot).library
            await pilot.press("L", "/", *"候鸟")
            await settle(pilot)
            assert [row.source for row in library.rows] == [str(path)]
            assert "候鳥" in shown(pilot)
            assert "/候鸟" in shown(pilot)
            await pilot.press("enter", "enter")
            await settle(pilot)
            view = screen(pilot).view
            assert "候鳥" in view.cursor.of(view.article.text)  # type: ignore[union-attr]

    async def test_one_letter_is_looked_for_in_the_titles_alone(
        self, reader: Reader, article: str, other: str
    ) -> None:
        async with reader(article, other) as pilot:
            await pilot.press("L", "/", "x")
            await settle(pilot)
            assert not screen(pilot).library.found

    async def test_escape_shows_all_of_them_again(self, reader: Reader, article: str, other: str) -> None:
        async with reader(article, other) as pilot:
            library = screen(pilot).library
            await pilot.press("L", "/", *"白鹭", "enter")
            await settle(pilot)
            assert len(library.rows) == 1
            await pilot.press("escape")
            await settle(pilot)
            assert len(library.rows) == 2
            assert screen(pilot).focused is screen(pilot).view

    async def test_reads_on_behind_one_that_cannot_be_opened(
        self, reader: Reader, article: str, other: str, tmp_path: Path
    ) -> None:
        (tmp_path / "空.txt").write_text("")
        async with reader(article, str(tmp_path / "空.txt"), other) as pilot:
            await pilot.press(".")
            await settle(pilot)
            assert "全市完成水利投资" in shown(pilot)
            await pilot.press(",")
            await settle(pilot)
            assert "进出口总值" in shown(pilot)

    @pytest.mark.parametrize(("onward", "back"), [(".", ","), ("。", "，")])
    async def test_the_next_one_and_the_one_before_are_a_key_away(
        self, reader: Reader, article: str, other: str, onward: str, back: str
    ) -> None:
        async with reader(article, other, size=(80, 24)) as pilot:
            await pilot.press(onward)
            await settle(pilot)
            assert "全市完成水利投资" in shown(pilot)
            await pilot.press(onward)
            await settle(pilot)
            assert "全市完成水利投资" in shown(pilot)
            await pilot.press(back)
            await settle(pilot)
            assert "进出口总值" in shown(pilot)

    async def test_standard_input_is_not_one_of_them_another_time(
        self, reader: Reader, article: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(OTHER.encode())))
        async with reader("-") as pilot:
            assert "全市完成水利投资" in shown(pilot)
        async with reader(article) as pilot:
            assert [entry.source for entry in screen(pilot).entries] == [article]

    async def test_one_that_is_gone_says_so_in_its_row(
        self, reader: Reader, article: str, other: str
    ) -> None:
        async with reader(other) as pilot:
            await pilot.press("q")
        Path(other).unlink()
        async with reader(article) as pilot:
            await pilot.press("L", "j", "enter")
            await settle(pilot)
            assert screen(pilot).entries[1].error
            assert "No such file" in shown(pilot)


class TestALength:
    @pytest.mark.parametrize(
        ("locale", "short", "long"),
        [
            ("en_US.UTF-8", "500字", "25k字"),
            ("zh_CN.UTF-8", "500字", "2.5万字"),
            ("zh_TW.UTF-8", "500字", "2.5萬字"),
        ],
    )
    async def test_is_told_as_the_person_counts(
        self, reader: Reader, monkeypatch: pytest.MonkeyPatch, locale: str, short: str, long: str
    ) -> None:
        monkeypatch.setenv("LC_ALL", locale)
        async with reader():
            for length, told in ((0, ""), (500, short), (25_000, long)):
                assert _facts(Entry("a.txt", length=length), 40) == told
