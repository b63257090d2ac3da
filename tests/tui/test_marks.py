"""Reading places and marks, with keys typed as a person does."""

from pathlib import Path

import pytest

from tests.tui.conftest import Reader, screen, settle, shown, until
from tui.screens.marks import MarkList, MarksScreen
from tui.screens.reading import keeping
from tui.state import State

LONG = "长文\n2024-05-06 来源：云溪日报\n" + "".join(
    f"第{number}条，云溪镇的道路修好了，全长{number}公里。\n" for number in range(1, 200)
)


@pytest.fixture
def long(tmp_path: Path) -> str:
    """The path of an article of many pages."""
    path = tmp_path / "长文.txt"
    path.write_text(LONG, encoding="utf-8")
    return str(path)


def kept() -> State:
    """What is on the disk."""
    return State(pytest.fail)


class TestTheReadingPlace:
    async def test_survives_a_restart_to_the_code_point(self, reader: Reader, long: str) -> None:
        async with reader(long, size=(120, 24)) as pilot:
            await pilot.press("space", "space", "j")
            place = screen(pilot).view.place
            assert place > 0
            await pilot.press("q")
        async with reader(long, size=(60, 30)) as pilot:
            view = screen(pilot).view
            assert view.visible_span.start <= place
            assert view.place == place

    async def test_is_written_while_reading(
        self, reader: Reader, long: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(keeping, "REST", 0.01)
        async with reader(long, size=(120, 24)) as pilot:
            await pilot.press("space")
            view = screen(pilot).view
            await until(pilot, lambda: kept().recent()[0].place.reached == view.visible_span.end > 0)
            (recent,) = kept().recent()
            assert recent.place.point(view.article) == view.place  # type: ignore[arg-type]
            assert recent.place.reached == view.visible_span.end

    async def test_is_restored_after_another_source(self, reader: Reader, long: str, article: str) -> None:
        async with reader(long, article, size=(120, 24)) as pilot:
            view = screen(pilot).view
            await pilot.press("space", "space")
            place = view.place
            await pilot.press("L", "j", "enter")
            await settle(pilot)
            assert view.place == 0
            await pilot.press("L", "k", "enter")
            await settle(pilot)
            assert view.place == place

    @pytest.mark.parametrize("key", ["s", "-", "i"])
    async def test_stays_in_another_script_or_measure(self, reader: Reader, long: str, key: str) -> None:
        async with reader(long, size=(120, 24)) as pilot:
            await pilot.press("space", "j")
            place = screen(pilot).view.place
            await pilot.press(key)
            await pilot.resize_terminal(70, 30)
            await settle(pilot)
            assert screen(pilot).view.place == place

    async def test_is_lost_with_a_word_where_nothing_can_be_written(
        self, reader: Reader, long: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        (tmp_path / "file").write_text("")
        monkeypatch.setenv("WENZHAI_DATA_DIR", str(tmp_path / "file" / "folder"))
        async with reader(long) as pilot:
            await pilot.press("space", "m", "m")
            await settle(pilot)
            (told,) = pilot.app._notifications
            assert "will not be kept" in told.message
            assert screen(pilot).view.place > 0


class TestMarking:
    async def test_m_marks_the_sentence_and_m_again_unmarks_it(self, reader: Reader, article: str) -> None:
        async with reader(article) as pilot:
            view = screen(pilot).view
            await pilot.press("right", "m")
            await settle(pilot)
            (mark,) = kept().marks()
            assert mark.quote == "其中，出口52.1亿元，增长15.8%。"
            assert [span for name, span in view._marks.over(mark.start, mark.end) if name == "mark"]
            await pilot.press("m")
            await settle(pilot)
            assert kept().marks() == []
            assert not [span for name, span in view._marks.over(mark.start, mark.end) if name == "mark"]

    async def test_marks_survive_a_restart(self, reader: Reader, article: str) -> None:
        async with reader(article) as pilot:
            await pilot.press("m")
            await settle(pilot)
        async with reader(article) as pilot:
            assert len(screen(pilot).mark_rows) == 1
            await pilot.press("'")
            await pilot.pause()
            assert "前三季度，全县进出口总值" in shown(pilot)

    async def test_a_note_is_asked_for_and_can_be_changed(self, reader: Reader, article: str) -> None:
        async with reader(article) as pilot:
            await pilot.press("M", *"要核实", "enter")
            await settle(pilot)
            assert [mark.note for mark in kept().marks()] == ["要核实"]
            await pilot.press("M", *"了", "enter")
            await settle(pilot)
            assert [mark.note for mark in kept().marks()] == ["要核实了"]
            await pilot.press("M", "x", "escape")
            await settle(pilot)
            assert [mark.note for mark in kept().marks()] == ["要核实了"]


class TestTheListOfMarks:
    async def test_enter_goes_there(self, reader: Reader, long: str) -> None:
        async with reader(long, size=(120, 24)) as pilot:
            view = screen(pilot).view
            await pilot.press("m", "space", "space", "m", "G", "m")
            await settle(pilot)
            second = screen(pilot).mark_rows[1].span
            assert second is not None
            await pilot.press("'", "j", "enter")
            await settle(pilot)
            assert view.cursor.covers(second)
            assert screen(pilot).focused is view

    async def test_d_removes_and_n_changes_the_note(self, reader: Reader, article: str) -> None:
        async with reader(article) as pilot:
            await pilot.press("m", "]", "m")
            await settle(pilot)
            await pilot.press("'", "d")
            await settle(pilot)
            assert isinstance(pilot.app.screen, MarksScreen)
            assert len(pilot.app.screen.query_one(MarkList).rows) == 1
            await pilot.press("n", *"小标题", "enter")
            await settle(pilot)
            assert [(mark.quote, mark.note) for mark in kept().marks()] == [("外贸主体更加活跃", "小标题")]
            assert "小标题" in shown(pilot)

    async def test_e_copies_all_as_markdown_with_a_citation(
        self, reader: Reader, article: str, copied: list[str]
    ) -> None:
        async with reader(article) as pilot:
            await pilot.press("right", "M", *"*好*", "enter")
            await settle(pilot)
            await pilot.press("]", "m")
            await settle(pilot)
            await pilot.press("'", "e")
            await settle(pilot)
            first, note, second, citation = copied[0].split("\n\n")
            assert first == "> 其中，出口52.1亿元，增长15.8%。"
            assert note == "\\*好\\*"
            assert second == "> 外贸主体更加活跃"
            assert "《青禾县前三季度外贸稳中提质》，青禾新闻网" in citation

    async def test_a_filter_leaves_the_marks_that_are_looked_for(self, reader: Reader, article: str) -> None:
        async with reader(article) as pilot:
            await pilot.press("m", "l", "m", "l", "m", "'", "/", *"出口", "enter")
            await settle(pilot)
            marks = pilot.app.screen.query_one(MarkList)
            assert 0 < len(marks.rows) < 3
            assert "Marks 3 /出口" in shown(pilot)
            await pilot.press("/", "escape")
            await settle(pilot)
            assert len(marks.rows) == 3

    async def test_those_of_all_articles_are_listed_gone_to_and_copied(
        self, reader: Reader, article: str, long: str, copied: list[str]
    ) -> None:
        async with reader(long, size=(80, 24)) as pilot:
            await pilot.press("G", "M", *"末条", "enter")
            await settle(pilot)
        async with reader(article, size=(80, 24)) as pilot:
            await pilot.press("]", "m", "'", "'")
            await settle(pilot)
            page = shown(pilot)
            for part in ("青禾县前三季度外贸稳中提质", "外贸主体更加活跃", "长文", "末条"):
                assert part in page
            await pilot.press("e")
            await settle(pilot)
            first, second = copied[0].strip().split("》，", 1)[0], copied[0].strip().rsplit("\n\n", 3)
            assert first == "> 外贸主体更加活跃\n\n—— 《青禾县前三季度外贸稳中提质"
            assert second[1] == "> 第199条，云溪镇的道路修好了，全长199公里。"
            assert second[2:] == ["末条", "—— 《长文》，云溪日报，2024-05-06"]
            await pilot.press("G", "enter")
            await settle(pilot)
            view = screen(pilot).view
            assert "全长199公里" in view.cursor.of(view.article.text)  # type: ignore[union-attr]

    async def test_one_of_another_article_can_be_removed(
        self, reader: Reader, article: str, long: str
    ) -> None:
        async with reader(long) as pilot:
            await pilot.press("m")
            await settle(pilot)
        async with reader(article) as pilot:
            await pilot.press("'", "tab")
            await settle(pilot)
            await pilot.press("j", "d")
            await settle(pilot)
            assert kept().marks() == []
            assert "长文" not in shown(pilot)

    async def test_shows_the_marks_in_the_script_that_is_read(self, reader: Reader, article: str) -> None:
        async with reader(article) as pilot:
            await pilot.press("]", "m", "s", "s")
            await settle(pilot)
            await pilot.press("'")
            await pilot.pause()
            assert "外貿主體更加活躍" in shown(pilot)
