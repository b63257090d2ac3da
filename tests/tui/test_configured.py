"""The settings as they show on the screen, and keys that change them."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets._toast import Toast

from tests.tui.conftest import Reader, screen, settle, shown, until
from tui import i18n, settings
from tui.messages import Say
from tui.settings import PANES


@pytest.fixture
def set_up() -> Callable[[str], None]:
    """Writes the settings."""

    def write(text: str) -> None:
        settings.path().parent.mkdir(parents=True, exist_ok=True)
        settings.path().write_text(text, encoding="utf-8")

    return write


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    i18n.use("en")


SetUp = Callable[[str], None]


def underlined(pilot: Pilot[int]) -> str:
    """What is underlined in the article."""
    view = screen(pilot).view
    segments = [segment for y in range(view.size.height) for segment in view.render_line(y)]
    return "".join(segment.text for segment in segments if segment.style and segment.style.underline)


class TestTheSettings:
    async def test_shape_the_page(self, reader: Reader, article: str, set_up: SetUp) -> None:
        set_up('measure = 20\nparagraphs = "blank"\npanes = ["outline"]\ntheme = "nord"\n')
        async with reader(article) as pilot:
            view = screen(pilot).view
            assert view.measure == 40
            assert view.paragraph_style == "blank"
            assert [name for name in PANES if screen(pilot).query_one(f"#{name}").display] == ["outline"]
            assert pilot.app.theme == "nord"

    async def test_a_bad_line_and_an_unknown_theme_are_told(
        self, reader: Reader, article: str, set_up: SetUp
    ) -> None:
        set_up('theme = "nosuch"\nmeasure = 3\n[keys]\nfly = "w"\n')
        async with reader(article) as pilot:
            told = " ".join(notification.message for notification in pilot.app._notifications)
            assert "No such theme: nosuch" in told
            assert "line 2: measure: a whole number" in told
            assert "line 4: keys.fly: no such command" in told

    async def test_speak_the_language_that_is_set(self, reader: Reader, article: str, set_up: SetUp) -> None:
        set_up('language = "zh-Hant"\ntheme = "nosuch"\n')
        async with reader(article) as pilot:
            await until(pilot, lambda: "沒有這個佈景主題：nosuch" in shown(pilot))

    async def test_choose_the_clipboard(
        self, reader: Reader, article: str, set_up: SetUp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        set_up('clipboard = "file"\n')
        monkeypatch.setenv("WENZHAI_DATA_DIR", str(tmp_path / "here"))
        async with reader(article) as pilot:
            await pilot.press("]", "y")
            await settle(pilot)
        written = list((tmp_path / "here").rglob("*.txt"))
        assert [path.read_text(encoding="utf-8") for path in written] == ["外贸主体更加活跃"]

    async def test_taiwan_s_words_come_by_a_key_or_a_setting(
        self, reader: Reader, article: str, set_up: SetUp
    ) -> None:
        async with reader(article) as pilot:
            await pilot.press("s", "s")
            await settle(pilot)
            assert "軟件服務" in shown(pilot)
            await pilot.press("v")
            await settle(pilot)
            assert "軟體服務" in shown(pilot)
        set_up("phrases = true\n")
        async with reader(article) as pilot:
            await pilot.press("s", "s")
            await settle(pilot)
            assert "軟體服務" in shown(pilot)


class TestTheKeymap:
    async def test_gives_a_command_another_key_and_frees_the_old_one(
        self, reader: Reader, article: str, set_up: SetUp
    ) -> None:
        set_up('[keys]\n"reader.next_section" = "x"\nreader.help = "z"\n')
        async with reader(article, size=(140, 70)) as pilot:
            outline = screen(pilot).outline
            await pilot.press("]")
            await settle(pilot)
            assert outline.cursor == 0
            await pilot.press("ｘ")
            await settle(pilot)
            assert outline.cursor == 1
            await pilot.press("z")
            await pilot.pause()
            assert "x  " in next(row for row in shown(pilot).split("\n") if "Next section" in row)


class TestAKeyThatSets:
    async def test_changes_the_measure_and_remembers_it(self, reader: Reader, article: str) -> None:
        async with reader(article) as pilot:
            before = screen(pilot).view.frame.width
            await pilot.press("-", "-")
            await settle(pilot)
            assert screen(pilot).view.frame.width == before - 8
            await pilot.press("+")
            await settle(pilot)
            assert screen(pilot).view.frame.width == before - 4
        async with reader(article) as pilot:
            assert screen(pilot).view.frame.width == before - 4

    async def test_parts_paragraphs_by_blank_rows_and_remembers_it(
        self, reader: Reader, article: str
    ) -> None:
        async with reader(article) as pilot:
            await pilot.press("i")
            await settle(pilot)
            assert screen(pilot).view.paragraph_style == "blank"
        assert settings.load()[0].paragraphs == "blank"

    async def test_takes_the_marks_from_the_figures(self, reader: Reader, article: str) -> None:
        async with reader(article) as pilot:
            assert "12.3%" in underlined(pilot)
            await pilot.press("F")
            await settle(pilot)
            assert not underlined(pilot)
        assert not settings.load()[0].figure_marks
        async with reader(article) as pilot:
            assert not underlined(pilot)
            await pilot.press("F")
            await settle(pilot)
            assert "12.3%" in underlined(pilot)

    @pytest.mark.parametrize(("key", "name"), [("O", "outline"), ("D", "figures"), ("S", "summary")])
    async def test_folds_a_pane_and_remembers_it(
        self, reader: Reader, article: str, key: str, name: str
    ) -> None:
        async with reader(article) as pilot:
            await pilot.press(key)
            await settle(pilot)
            assert not screen(pilot).query_one(f"#{name}").display
        async with reader(article) as pilot:
            pane = screen(pilot).query_one(f"#{name}")
            assert not pane.display
            await pilot.press({"outline": "o", "figures": "f", "summary": "p"}[name])
            await pilot.pause()
            assert pane.display
            await pilot.press("a")
            await pilot.pause()
            assert not pane.display
            await pilot.press(key)
            await pilot.pause()
            assert pane.display

    async def test_that_can_t_write_says_so_and_goes_on(
        self, reader: Reader, article: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        (tmp_path / "file").write_text("")
        monkeypatch.setenv("WENZHAI_CONFIG", str(tmp_path / "file" / "folder"))
        async with reader(article) as pilot:
            await pilot.press("i")
            await settle(pilot)
            assert screen(pilot).view.paragraph_style == "blank"
            unread, unwritten = (told.message for told in pilot.app._notifications)
            assert "Not a directory" in unread
            assert unwritten == "The settings were not written: Not a directory"


class TestWhatKeysHaveDone:
    async def test_is_said_of_the_last_one_however_fast_they_are(self, reader: Reader, article: str) -> None:
        async with reader(article) as pilot:
            for words in ("Marked", "No longer marked"):
                screen(pilot).post_message(Say(words))
            await settle(pilot)
            assert [str(toast.render()) for toast in pilot.app.screen.query(Toast)] == ["No longer marked"]
