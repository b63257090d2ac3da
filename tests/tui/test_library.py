"""The library, opening, reloading and waiting, with keys typed as a person does."""

import io
import os
import threading
from pathlib import Path

import pytest
from textual.widgets import Input

from articles import Article, ArticleError, Digest, Document
from tests.tui.conftest import ARTICLE, Reader, screen, settle, shown, until
from tui.completing import completed
from tui.opening import Opening
from tui.screens.reading import reloading, waiting
from tui.widgets.library import Entry, _facts
from tui.widgets.progress import Progress

OTHER = "白鹭市水利投资公报\n2023-02-01 来源：白鹭日报\n全市完成水利投资8.4亿元。\n"


@pytest.fixture
def other(tmp_path: Path) -> str:
    """The path of another article."""
    path = tmp_path / "水利.txt"
    path.write_text(OTHER, encoding="utf-8")
    return str(path)


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


class TestWhatCanNotBeOpened:
    async def test_leaves_every_key_to_the_article_that_is_read(
        self, reader: Reader, article: str, other: str
    ) -> None:
        async with reader(article, other) as pilot:
            Path(other).unlink()
            await pilot.press("L", "j", "enter")
            await settle(pilot)
            await pilot.press("r")
            await settle(pilot)
            assert [each.severity for each in pilot.app._notifications].count("error") == 1
            await pilot.press("e")
            await pilot.pause()
            assert "utf-8" in shown(pilot)
            await pilot.press("escape", "G", "m")
            await settle(pilot)
            assert screen(pilot).entries[0].reached
            assert len(screen(pilot).mark_rows) == 1

    async def test_is_told_in_the_person_s_language(
        self, reader: Reader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")
        async with reader(str(tmp_path / "没有.txt")) as pilot:
            assert "没有这个文件" in shown(pilot)

    async def test_lets_an_encoding_be_chosen(self, reader: Reader, tmp_path: Path) -> None:
        path = tmp_path / "x.txt"
        path.write_bytes("标题\n正文说，今天下雨。\n".encode("gb18030"))
        async with reader(str(path), encoding="utf-8") as pilot:
            assert screen(pilot).showing is None
            await pilot.press("e", "j", "j", "enter")
            await settle(pilot)
            assert "今天下雨" in shown(pilot)

    async def test_ends_no_comparison_with_it(self, reader: Reader, article: str, other: str) -> None:
        async with reader(article, other) as pilot:
            Path(other).unlink()
            await pilot.press("L", "j", "a", "d")
            await settle(pilot)
            assert "No such file" in shown(pilot)
            await pilot.press("d")
            await settle(pilot)
            assert "进出口总值" in shown(pilot)

    async def test_ends_nothing_where_it_goes_while_it_is_digested(
        self, reader: Reader, article: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def gone(self: Opening, article: Article) -> Digest:
            raise ArticleError(f"{article.document.name}: gone")

        monkeypatch.setattr(Opening, "digest", gone)
        async with reader(article) as pilot:
            assert "gone" in shown(pilot)
            assert "进出口总值" in shown(pilot)


class TestOpening:
    async def test_a_path_is_completed_and_opened(
        self, reader: Reader, article: str, other: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.chdir(Path(other).parent)
        async with reader(article) as pilot:
            await pilot.press("ctrl+o", *"./水")
            path = pilot.app.screen.query_one(Input)
            await until(pilot, lambda: path._suggestion == "./水利.txt")
            await pilot.press("tab", "enter")
            await settle(pilot)
            assert "全市完成水利投资" in shown(pilot)

    async def test_a_path_that_is_open_already_is_shown_again(
        self, reader: Reader, article: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.chdir(Path(article).parent)
        async with reader("外贸.txt") as pilot:
            await pilot.press("ctrl+o", *"外贸.txt", "enter")
            await settle(pilot)
            assert len(screen(pilot).entries) == 1

    async def test_what_can_t_be_opened_is_told_and_the_article_stays(
        self, reader: Reader, article: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        (tmp_path / "empty").mkdir()
        monkeypatch.chdir(tmp_path)
        async with reader(article) as pilot:
            await pilot.press("ctrl+o", *"empty", "enter")
            await settle(pilot)
            (told,) = pilot.app._notifications
            assert "no article" in told.message
            assert "进出口总值" in shown(pilot)

    def test_a_hidden_or_strange_name_is_not_offered(self, tmp_path: Path) -> None:
        (tmp_path / ".a").mkdir()
        (tmp_path / "b\x1b[31m").mkdir()
        (tmp_path / "c").mkdir()
        assert completed(f"{tmp_path}/") == f"{tmp_path}/c/"
        assert completed(f"{tmp_path}/.") == f"{tmp_path}/.a/"
        assert completed(f"{tmp_path}/x") is None
        assert completed("~nobody-has-this-name/x") is None


class TestReloading:
    async def test_r_reads_the_source_again_at_the_same_words(self, reader: Reader, tmp_path: Path) -> None:
        path = tmp_path / "长.txt"
        lines = [f"第{number}条，云溪镇的道路修好了，全长{number}公里。" for number in range(1, 150)]
        path.write_text("\n".join(lines), encoding="utf-8")
        async with reader(str(path), size=(100, 20)) as pilot:
            view = screen(pilot).view
            await pilot.press("space", "space", "space")
            words = view.article.text[view.place : view.place + 20]  # type: ignore[union-attr]
            path.write_text("\n".join(["新添的一段。", *lines]), encoding="utf-8")
            await pilot.press("r")
            await settle(pilot)
            assert view.article is not None
            assert "新添的一段" in view.article.text
            assert view.article.text.startswith(words, view.place)

    async def test_a_changed_file_is_noticed_and_told_once(
        self, reader: Reader, article: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(reloading, "EVERY", 0.05)
        async with reader(article) as pilot:
            assert not pilot.app._notifications
            os.utime(article, (1, 1))
            await until(pilot, lambda: len(pilot.app._notifications) > 0)
            await settle(pilot)
            (told,) = pilot.app._notifications
            assert "has changed: r reads it again" in told.message

    async def test_e_opens_it_in_another_encoding(self, reader: Reader, tmp_path: Path) -> None:
        path = tmp_path / "繁體.txt"
        path.write_bytes("港口吞吐量公報\n全港貨物吞吐量達到一千二百萬噸。\n".encode("big5"))
        async with reader(str(path)) as pilot:
            await pilot.press("e")
            await pilot.pause()
            await pilot.press("home", "down", "down", "down", "enter")
            await settle(pilot)
            assert screen(pilot).entries[0].encoding == "big5hkscs"
            assert "全港貨物吞吐量" in shown(pilot)
            await pilot.press("e", "home", "down", "enter")
            await settle(pilot)
            assert pilot.app._notifications or "全港貨物吞吐量" not in shown(pilot)


class TestWaiting:
    async def test_a_bar_shows_what_takes_long_and_escape_stops_it(
        self, reader: Reader, article: str, other: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(waiting, "MOMENT", 0.05)
        go_on = threading.Event()
        fetch = Opening.fetch

        def slow(self: Opening, source: str) -> Document:
            if source == "水利.txt":
                go_on.wait(30)
            return fetch(self, source)

        monkeypatch.chdir(Path(other).parent)
        async with reader(article) as pilot:
            monkeypatch.setattr(Opening, "fetch", slow)
            await pilot.press("ctrl+o", *"水利.txt", "enter")
            bar = screen(pilot).query_one(Progress)
            await until(pilot, lambda: bar.display and "Opening" in shown(pilot))
            await pilot.press("escape")
            await pilot.pause()
            assert not bar.display
            go_on.set()
            await settle(pilot)
            assert ARTICLE.split("\n")[0] in shown(pilot)
            assert "全市完成水利投资" not in shown(pilot)

    async def test_nothing_is_said_of_what_is_done_at_once(self, reader: Reader, article: str) -> None:
        async with reader(article) as pilot:
            await pilot.press("r")
            await settle(pilot)
            assert not screen(pilot).query_one(Progress).display

    @pytest.mark.parametrize("keys", [["escape"], ["enter", "escape"]])
    async def test_looking_through_the_texts_is_shown_and_stopped_too(
        self,
        reader: Reader,
        article: str,
        other: str,
        monkeypatch: pytest.MonkeyPatch,
        keys: list[str],
    ) -> None:
        monkeypatch.setattr(waiting, "MOMENT", 0.05)
        go_on = threading.Event()
        read, looked = Opening.read, []

        def slow(self: Opening, source: str) -> Document:
            looked.append(source)
            go_on.wait(30)
            return read(self, source)

        async with reader(article, other, size=(180, 40)) as pilot:
            monkeypatch.setattr(Opening, "read", slow)
            await pilot.press("L", "/", *"投资")
            bar = screen(pilot).query_one(Progress)
            await until(pilot, lambda: bar.display and "Looking through the articles" in shown(pilot))
            await pilot.press(*keys)
            await pilot.pause()
            assert not bar.display
            assert ("Stopped" in shown(pilot)) is ("enter" in keys)
            assert "r reads it again" not in shown(pilot)
            go_on.set()
            await settle(pilot)
            assert looked == [article] * len(looked)
            assert not screen(pilot).library.found

    async def test_an_article_that_comes_too_late_takes_nothing_from_the_one_that_is_read(
        self, reader: Reader, article: str, other: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        late, came, digested = threading.Event(), threading.Event(), threading.Event()
        article_of, digest_of = Opening.article, Opening.digest

        def slow(self: Opening, document: Document) -> Article:
            if document.name == other:
                late.wait(30)
                came.set()
            return article_of(self, document)

        def slow_digest(self: Opening, article: Article) -> Digest:
            digested.wait(30)
            return digest_of(self, article)

        async with reader(article, other) as pilot:
            monkeypatch.setattr(Opening, "article", slow)
            monkeypatch.setattr(Opening, "digest", slow_digest)
            await pilot.press(".", ",")
            await until(pilot, lambda: screen(pilot).digest is None)
            late.set()
            await until(pilot, came.is_set)
            await until(pilot, lambda: not [each for each in pilot.app.workers if each.group == "load"])
            digested.set()
            await settle(pilot)
            assert screen(pilot).index == 0
            assert "86.4亿元" in shown(pilot)
            assert screen(pilot).digest is not None
