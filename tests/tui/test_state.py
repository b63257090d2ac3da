"""What outlives a session, and what a store that can't be used costs."""

from __future__ import annotations

import multiprocessing
import sqlite3
import stat
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import articles
from articles import Article, Document, Metadata, Span
from tui.state import Edition, Mark, Place, State, document_id, located, store

TEXT = "山城去年新增就业3.2万人。\n服务业增加值占比为54%。"


def article(name: str = "/x/a.txt", text: str = TEXT, title: str | None = "山城发布公报") -> Article:
    document = Document(name=name, format="text", encoding=None, original=text, lines=())
    return Article(
        document, title, Metadata(published="2024-06-03", publisher="山城日报"), text, "simplified"
    )


class Desk:
    """A data folder, and what was told about it."""

    def __init__(self, folder: Path) -> None:
        self.environ = {"WENZHAI_DATA_DIR": str(folder)}
        self.file = folder / "state.db"
        self.told: list[str] = []

    def sit(self) -> State:
        return State(self.told.append, self.environ)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path / "data")


def works(state: State) -> None:
    """The reading goes on: everything can be noted and asked for."""
    state.open(article())
    state.keep_place(document_id(article()), Place(1, 2, 16))
    assert state.open(article()) == Place(1, 2, 16)
    kept = state.mark(document_id(article()), Span(0, 2), "山城")
    assert kept in state.marks()


class TestAReadingPlace:
    def test_survives_a_restart(self, desk: Desk) -> None:
        state = desk.sit()
        assert state.open(article()) == Place()
        state.keep_place(document_id(article()), Place(1, 3, 17))
        state.close()
        assert desk.sit().open(article()) == Place(1, 3, 17)

    def test_is_on_the_disk_at_once(self, desk: Desk) -> None:
        first, second = desk.sit(), desk.sit()
        first.open(article())
        first.keep_place(document_id(article()), Place(1, 3, 17))
        assert second.open(article()) == Place(1, 3, 17)

    def test_belongs_to_a_document(self) -> None:
        assert document_id(article()) == document_id(article(title="another title"))
        assert document_id(article()) != document_id(article("/x/b.txt"))
        assert document_id(article()) != document_id(article(text="别的文章。"))

    def test_is_the_same_from_another_folder(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.chdir(tmp_path)
        assert document_id(article("a.txt")) == document_id(article(str(tmp_path / "a.txt")))

    def test_of_what_has_no_path_is_the_same_everywhere(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        names = ("-", "https://example.org/a")
        here = [document_id(article(name)) for name in names]
        monkeypatch.chdir(tmp_path)
        assert [document_id(article(name)) for name in names] == here

    def test_stays_with_a_document_that_is_longer_today(self) -> None:
        long = TEXT * 100
        assert document_id(article(text=long)) == document_id(article(text=f"{long}又一句。"))

    def test_is_the_end_of_a_text_that_became_shorter(self) -> None:
        shorter = articles.parse(TEXT, title="")
        assert [Place(9, 5).point(shorter), Place(2, 0).point(shorter)] == [len(TEXT) - 1] * 2
        assert Place(0, 500).point(shorter) == shorter.paragraphs[0].end
        assert Place(9, 5).point(article()) == 5

    @settings(max_examples=30, deadline=None)
    @given(st.integers(0, len(TEXT) - 1))
    def test_leads_back_to_its_code_point(self, point: int) -> None:
        found = articles.parse(TEXT, title="")
        assert Place.at(found, point, 9).point(found) == point
        assert Place.at(article(), point, 9) == Place(0, point, 9)


class TestRecentArticles:
    def test_come_the_latest_first_with_what_a_list_shows(self, desk: Desk) -> None:
        state = desk.sit()
        for name in ("/x/a.txt", "https://example.org/b", "/x/a.txt"):
            state.open(article(name))
        assert [each.source for each in state.recent()] == ["/x/a.txt", "https://example.org/b"]
        found = state.recent()[0]
        assert (found.title, found.published, found.publisher) == ("山城发布公报", "2024-06-03", "山城日报")
        assert (found.length, found.unread, found.place) == (len(TEXT), True, Place())
        assert state.recent(limit=1) == [found]

    def test_are_unread_until_said_otherwise(self, desk: Desk) -> None:
        state = desk.sit()
        state.open(article())
        state.set_unread(document_id(article()), False)
        state.open(article())
        assert not state.recent()[0].unread

    def test_are_read_once_they_are_opened_for_reading(self, desk: Desk) -> None:
        state = desk.sit()
        kept = state.mark(document_id(article()), Span(0, 2), "山城")
        memory = state.recall(article())
        assert (memory.document, memory.place, memory.marks) == (document_id(article()), Place(), [kept])
        assert not state.recent()[0].unread

    def test_may_have_no_title(self, desk: Desk) -> None:
        state = desk.sit()
        state.open(article(title=None))
        assert state.recent()[0].title == ""

    def test_are_known_by_their_source(self, desk: Desk) -> None:
        state = desk.sit()
        state.open(article())
        assert state.known("/x/a.txt") == state.recent()[0]
        assert state.known("/x/b.txt") is None


class TestMarks:
    def test_survive_a_restart_in_the_order_of_the_text(self, desk: Desk) -> None:
        state = desk.sit()
        later = state.mark("d", Span(16, 20), "服务业增", "查证")
        earlier = state.mark("d", Span(0, 2), "山城")
        other = state.mark("e", Span(5, 6), "新")
        state.close()
        state = desk.sit()
        assert state.marks("d") == [earlier, later]
        assert state.marks() == [earlier, later, other]
        assert (later.note, later.quote) == ("查证", "服务业增")

    def test_change_and_go(self, desk: Desk) -> None:
        state = desk.sit()
        kept = state.mark("d", Span(0, 2), "山城")
        state.note(kept.id, "城名")
        assert [each.note for each in state.marks("d")] == ["城名"]
        state.unmark(kept.id)
        assert state.marks("d") == []

    def test_are_found_again_in_a_changed_text(self) -> None:
        kept = Mark(5, 7, 1, "d", "就业", "", 0.0)
        assert located(kept, "山城去年新就业") == Span(5, 7)
        assert located(kept, "就业之年，山城新增就业") == Span(9, 11)
        assert located(kept, "全无") is None

    def test_that_cannot_be_encoded_are_kept_readable(self, desk: Desk) -> None:
        assert desk.sit().mark("d", Span(0, 1), "\ud800新\0").quote == "?新\0"


@settings(max_examples=30, deadline=None)
@given(st.text("新就业", min_size=1), st.text("新就业"), st.integers(0, 30))
def test_a_found_mark_quotes_the_marked_words(quote: str, text: str, start: int) -> None:
    kept = Mark(start, start + len(quote), 1, "d", quote, "", 0.0)
    found = located(kept, text)
    assert (found is None) == (quote not in text)
    assert found is None or found.of(text) == quote


class TestAnEditedSummary:
    def test_survives_a_restart(self, desk: Desk) -> None:
        edition = Edition(pinned=(Span(0, 5),), dropped=(Span(9, 12),), order=(Span(16, 20), Span(0, 5)))
        state = desk.sit()
        state.keep_edition("d", edition)
        state.close()
        assert desk.sit().edition("d") == edition

    def test_is_empty_where_nothing_was_changed(self, desk: Desk) -> None:
        assert desk.sit().edition("d") == Edition()


class TestAStoreThatCannotBeUsed:
    def test_costs_the_marks_and_is_told_once(self, desk: Desk) -> None:
        desk.file.parent.mkdir()
        desk.file.write_bytes("不是数据库".encode() * 200)
        state = desk.sit()
        works(state)
        assert len(desk.told) == 1
        assert "file is not a database" in desk.told[0]
        assert str(desk.file) in desk.told[0]

    def test_may_be_torn_in_the_middle(self, desk: Desk) -> None:
        state = desk.sit()
        for number in range(300):
            state.mark(f"d{number}", Span(0, 2), "山城" * 50)
        state.close()
        content = desk.file.read_bytes()
        desk.file.write_bytes(content[:8192] + b"\xff" * (len(content) - 8192))
        works(desk.sit())
        assert len(desk.told) == 1

    def test_may_break_under_the_reader(self, desk: Desk) -> None:
        state = desk.sit()
        state.open(article())
        state._store._database.close()
        works(state)
        assert len(desk.told) == 1

    def test_that_is_read_only_still_shows_the_marks(
        self, desk: Desk, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        state = desk.sit()
        kept = state.mark("d", Span(0, 2), "山城")
        state.close()
        connected = store.connected
        # Permissions bind no administrator, so the connection itself is made one that only reads.
        monkeypatch.setattr(
            store, "connected", lambda name: connected(f"file:{name}?mode=ro" if name[0] == "/" else name)
        )
        state = desk.sit()
        assert state.marks("d") == [kept]
        works(state)
        assert kept in state.marks("d")
        assert len(desk.told) == 1
        assert "readonly" in desk.told[0]

    def test_may_have_no_folder(self, tmp_path: Path) -> None:
        (tmp_path / "taken").write_text("a file")
        desk = Desk(tmp_path / "taken" / "data")
        works(desk.sit())
        assert "Not a directory" in desk.told[0]

    def test_of_a_later_version_is_left_alone(self, desk: Desk) -> None:
        state = desk.sit()
        works(state)
        state.close()  # else it moves its log into the file whenever Python lets it go
        database = sqlite3.connect(desk.file)
        database.execute("PRAGMA user_version = 99")
        database.close()
        before = desk.file.read_bytes()
        works(desk.sit())
        assert "later wenzhai" in desk.told[0]
        assert desk.file.read_bytes() == before


@pytest.mark.skipif(sys.platform == "win32", reason="modes are those of POSIX")
def test_the_store_is_its_owners_alone(desk: Desk) -> None:
    state = desk.sit()
    state.mark("d", Span(0, 2), "山城")
    assert {stat.S_IMODE(each.stat().st_mode) for each in desk.file.parent.iterdir()} == {0o600}


def busy(folder: str, number: int, answer: multiprocessing.Queue[list[str]]) -> None:
    """Another wenzhai: opens the store and marks as fast as it can."""
    told: list[str] = []
    state = State(told.append, {"WENZHAI_DATA_DIR": folder})
    for place in range(25):
        state.mark(f"d{number}", Span(place, place + 1), "新")
    answer.put(told)


def test_several_at_once_lose_nothing(desk: Desk) -> None:
    context = multiprocessing.get_context("spawn")
    answer = context.Queue()
    folder = str(desk.file.parent)
    several = [context.Process(target=busy, args=(folder, number, answer)) for number in range(3)]
    for each in several:
        each.start()
    assert [answer.get(timeout=30) for _ in several] == [[], [], []]
    for each in several:
        each.join()
    assert len(desk.sit().marks()) == 75
