"""What is shown while something takes long, and what comes too late."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from articles import Article, Digest, Document
from tests.tui.conftest import ARTICLE, Reader, screen, settle, shown, until
from tui.opening import Opening
from tui.screens.reading import waiting
from tui.widgets.progress import Progress


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
        begun, late, came, digested = (threading.Event() for _ in range(4))
        article_of, digest_of = Opening.article, Opening.digest

        def slow(self: Opening, document: Document) -> Article:
            if document.name == other:
                begun.set()
                late.wait(30)
                came.set()
            return article_of(self, document)

        def slow_digest(self: Opening, article: Article) -> Digest:
            digested.wait(30)
            return digest_of(self, article)

        async with reader(article, other) as pilot:
            monkeypatch.setattr(Opening, "article", slow)
            monkeypatch.setattr(Opening, "digest", slow_digest)
            await pilot.press(".")
            await until(pilot, begun.is_set)  # given up before it began, it would never come
            await pilot.press(",")
            await until(pilot, lambda: screen(pilot).digest is None)
            late.set()
            await until(pilot, came.is_set)
            await until(pilot, lambda: not [each for each in pilot.app.workers if each.group == "load"])
            digested.set()
            await settle(pilot)
            assert screen(pilot).index == 0
            assert "86.4亿元" in shown(pilot)
            assert screen(pilot).digest is not None

    @pytest.mark.parametrize("key", [">", "P"])
    async def test_a_summary_that_is_not_found_yet_is_not_edited_and_no_pane_is_called_empty(
        self, reader: Reader, article: str, monkeypatch: pytest.MonkeyPatch, key: str
    ) -> None:
        go_on = threading.Event()
        digest_of = Opening.digest

        def slow(self: Opening, article: Article) -> Digest:
            go_on.wait(30)
            return digest_of(self, article)

        async with reader(article) as pilot:
            monkeypatch.setattr(Opening, "digest", slow)
            await pilot.press("r")
            await until(pilot, lambda: screen(pilot).digest is None)
            await pilot.press(key)
            await until(pilot, lambda: "The summary is still being found" in shown(pilot))
            assert "No figures" not in shown(pilot)
            go_on.set()
            await settle(pilot)
            assert screen(pilot).points == len(screen(pilot).summary.shown_points)
            assert not screen(pilot).edition.pinned
