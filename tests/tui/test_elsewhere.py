"""Opening sources in a process of its own."""

import os
import signal
from pathlib import Path

import pytest

from articles import Article, ArticleError, Digest
from tests.tui.conftest import Reader, screen, settle
from tui.app import Wenzhai
from tui.elsewhere import Elsewhere, started
from tui.opening import Opening
from tui.screens.reading import loading
from tui.steps import steps


def test_finds_what_this_process_would_find(article: str) -> None:
    elsewhere = Elsewhere((article,), Opening())
    assert elsewhere.take() == [article]
    assert list(elsewhere.steps(article, None)) == list(steps(Opening(), article))


def test_the_digest_is_of_the_article_that_was_told_before(article: str) -> None:
    elsewhere = Elsewhere((article,), Opening())
    elsewhere.take()
    found = dict(elsewhere.steps(article, None))
    assert isinstance(digest := found["digest"], Digest)
    assert digest.article is found["article"]


def test_names_all_sources_and_opens_the_first(article: str) -> None:
    folder = Path(article).parent
    (folder / "乙.txt").write_text("只有一行。\n", encoding="utf-8")
    elsewhere = Elsewhere((str(folder),), Opening())
    first, second = elsewhere.take()
    assert {first, second} == {article, str(folder / "乙.txt")}
    kind, found = next(elsewhere.steps(first, None))
    elsewhere.stop()
    assert kind == "article"
    assert isinstance(found, Article)
    assert found.document.name == first


def test_tells_why_a_source_cannot_be_opened(tmp_path: Path) -> None:
    empty = tmp_path / "空.txt"
    empty.touch()
    elsewhere = Elsewhere((str(empty),), Opening())
    assert elsewhere.take() == [str(empty)]
    with pytest.raises(ArticleError, match="empty"):
        list(elsewhere.steps(str(empty), None))


def test_what_it_fails_to_find_is_found_here(article: str) -> None:
    elsewhere = Elsewhere((article,), Opening())
    os.kill(elsewhere._process.pid, signal.SIGKILL)
    assert [kind for kind, _ in elsewhere.steps(article, None)][-1] == "digest"


def test_what_is_stopped_finds_nothing_more(article: str) -> None:
    elsewhere = Elsewhere((article,), Opening())
    elsewhere.stop()
    elsewhere._process.wait()
    assert "digest" not in [
        kind for kind, _ in elsewhere.steps(article, None) if kind in ("article", "digest")
    ]


@pytest.mark.parametrize("sources", [(), ("-",), ("没有这个.txt",), ("/dev/null",)])
def test_is_not_asked_for_what_only_this_process_can_read(sources: tuple[str, ...]) -> None:
    assert started(sources, Opening()) is None


def test_imports_nothing_from_the_folder_that_one_is_in(
    article: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "articles.py").write_text("raise SystemExit")
    monkeypatch.chdir(tmp_path)
    assert Elsewhere((article,), Opening()).take() == [article]


async def test_the_reader_shows_what_was_opened_ahead(article: str) -> None:
    app = Wenzhai((article,), Opening(), started((article,), Opening()))
    async with app.run_test(size=(140, 40)) as pilot:
        await settle(pilot)
        assert screen(pilot).showing is not None
        assert screen(pilot).digest is not None


async def test_a_long_file_is_opened_elsewhere(
    reader: Reader, article: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(loading, "LONG", 10)
    async with reader(article) as pilot:
        assert screen(pilot)._elsewhere is not None
        assert screen(pilot).digest is not None
