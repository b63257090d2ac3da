"""Opening a source, again and in another encoding, and what can't be opened."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from textual.widgets import Input

from articles import Article, ArticleError, Digest
from tests.tui.conftest import Reader, screen, settle, shown, until
from tui.completing import completed
from tui.opening import Opening
from tui.screens.reading import reloading


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
