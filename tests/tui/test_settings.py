"""The settings file: what holds, what is named, and what a change leaves alone."""

from __future__ import annotations

import tomllib
from dataclasses import fields
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from tui import settings
from tui.settings import Settings
from tui.settings.toml_lines import assign, literal


class Place:
    """A configuration folder of its own."""

    def __init__(self, folder: Path) -> None:
        self.environ = {"WENZHAI_CONFIG": str(folder)}
        self.file = folder / "settings.toml"

    def load(self, text: str) -> tuple[Settings, list[str]]:
        self.file.write_bytes(text.encode())
        found, problems = settings.load(self.environ)
        return found, [str(each).removeprefix(str(self.file)) for each in problems]


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(tmp_path)


class TestLoading:
    def test_without_a_file_the_defaults_hold(self, place: Place) -> None:
        assert settings.load(place.environ) == (Settings(), ())

    def test_the_values_of_the_file_hold(self, place: Place) -> None:
        found, problems = place.load(
            'theme = "night"\nmeasure = 32\nphrases = true\n'
            'panes = [\n  "outline", # kept\n  "summary",\n]\n'
            '[keys]\nreader.next_section = "n, right_square_bracket"\n"reader.quit" = ["q", "ctrl+q"]\n'
        )
        assert problems == []
        assert (found.theme, found.measure, found.phrases) == ("night", 32, True)
        assert found.panes == ("outline", "summary")
        assert found.keys == {"reader.next_section": "n,right_square_bracket", "reader.quit": "q,ctrl+q"}

    def test_a_number_will_do_for_the_ambiguous_width(self, place: Place) -> None:
        assert place.load("ambiguous_width = 2")[0].ambiguous_width == "2"

    def test_a_file_from_windows_is_read(self, place: Place) -> None:
        found, problems = place.load('\ufefftheme = "night"\r\nmeasure = 32\r\n')
        assert (found.theme, found.measure, problems) == ("night", 32, [])

    def test_a_folder_in_the_files_place_is_told(self, place: Place) -> None:
        place.file.mkdir()
        found, problems = settings.load(place.environ)
        assert found == Settings()
        assert str(problems[0]) == f"{place.file}: Is a directory"


class TestABadLine:
    @pytest.mark.parametrize(
        ("line", "reason"),
        [
            ('colour = "red"', "colour: no such setting"),
            ("measure = 5000", "measure: a whole number from 10 to 200"),
            ("measure = true", "measure: a whole number from 10 to 200"),
            ("phrases = 1", "phrases: true or false"),
            ("theme = []", "theme: text"),
            ('script = "latin"', "script: one of original, simplified, taiwan, hongkong"),
            ('panes = ["outline", "clock"]', "panes: any of library, outline, figures, summary"),
            ("panes = [[]]", "panes: any of library, outline, figures, summary"),
            ('language = "en', "not TOML"),
            ("=", "not TOML"),
            ("panes = [", "not TOML"),
            ("keys.quit = 3", "keys.quit: text, as j,down"),
            ("keys.quit = []", "keys.quit: text, as j,down"),
            ('keys.quit = "q,,"', "keys.quit: a key has no name; that of , is comma"),
            ('keys.fly = "w"', "keys.fly: no such command; `wenzhai keys` prints all"),
            ("a.b.c = 3", "a.b: no such setting"),
        ],
    )
    def test_is_named_and_the_rest_holds(self, line: str, reason: str, place: Place) -> None:
        found, problems = place.load(f'theme = "night"\n{line}\nclipboard = "file"\n')
        assert problems == [f", line 2: {reason}"]
        assert (found.theme, found.clipboard) == ("night", "file")
        assert found == Settings(theme="night", clipboard="file")

    @hypothesis_settings(max_examples=60, deadline=None)
    @given(st.text(max_size=60))
    def test_never_stops_the_program(self, text: str) -> None:
        values: dict[str, object] = {}
        for _, key, value in settings.assignments(text):
            try:
                settings.accept(values, key, value)
            except ValueError as error:
                assert str(error)


class TestUpdating:
    def test_writes_the_value_and_keeps_every_other_line(self, place: Place) -> None:
        before = '# mine\ntheme = "night"  # dark # rooms\nmeasure = 32\n\n[keys]\nquit = "q"\n'
        place.file.write_text(before)
        assert settings.update(place.environ, theme="paper").theme == "paper"
        assert place.file.read_text() == before.replace('"night"', '"paper"')

    def test_uses_the_line_that_the_default_file_has_for_it(self, place: Place) -> None:
        settings.update(place.environ, measure=30)
        assert place.file.read_text() == settings.default_text().replace("# measure = 40", "measure = 30")

    def test_replaces_a_value_of_several_lines(self, place: Place) -> None:
        place.file.write_text('panes = [\n  "outline",\n] # these\nmeasure = 32\n')
        settings.update(place.environ, panes=("summary", "figures"))
        assert place.file.read_text() == 'panes = ["summary", "figures"] # these\nmeasure = 32\n'

    def test_puts_a_new_key_before_the_first_table(self, place: Place) -> None:
        place.file.write_text('measure = 32\n[keys]\nreader.quit = "t"\n')
        found = settings.update(place.environ, theme="paper")
        assert (found.theme, found.measure, found.keys) == ("paper", 32, {"reader.quit": "t"})

    def test_keeps_the_line_ends_of_windows(self, place: Place) -> None:
        place.file.write_bytes(b"measure = 32\r\nphrases = true # yes\r\n")
        settings.update(place.environ, measure=30, phrases=False, theme="night")
        lines = place.file.read_bytes().split(b"\r\n")
        assert lines == [b"measure = 30", b"phrases = false # yes", b'theme = "night"', b""]

    def test_writes_through_a_link(self, place: Place, tmp_path: Path) -> None:
        target = tmp_path / "dotfiles" / "wenzhai.toml"
        target.parent.mkdir()
        target.write_text("measure = 32\n")
        place.file.symlink_to(target)
        settings.update(place.environ, measure=30)
        assert place.file.is_symlink()
        assert target.read_text() == "measure = 30\n"

    def test_refuses_a_bad_value(self, place: Place) -> None:
        with pytest.raises(ValueError, match="measure"):
            settings.update(place.environ, measure=0)
        assert not place.file.exists()

    @hypothesis_settings(max_examples=40, deadline=None)
    @given(st.text(), st.lists(st.sampled_from(["# x", "", 'a = "b" # c', "n = 1", "bad", "[t]"])))
    def test_gives_back_what_was_set(self, value: str, lines: list[str]) -> None:
        text = assign("\n".join(lines), "theme", value.encode("utf-8", "replace").decode())
        found = [value for _, key, value in settings.assignments(text) if key == ("theme",)]
        assert found == [value.encode("utf-8", "replace").decode()]


class TestTheDefaultFile:
    def test_stands_in_the_documentation(self) -> None:
        page = Path(__file__).parents[2] / "docs" / "settings.md"
        assert settings.default_text().strip() in page.read_text(encoding="utf-8")

    def test_sets_nothing(self) -> None:
        assert tomllib.loads(settings.default_text()) == {}

    def test_without_its_marks_it_is_the_defaults(self, place: Place) -> None:
        lines = settings.default_text().split("\n")
        settable = "\n".join(lines[: lines.index("# [keys]")]).replace("\n# ", "\n")
        found, problems = place.load("\n".join(line for line in settable.split("\n") if " = " in line))
        assert problems == []
        assert found == Settings()

    def test_explains_every_setting(self) -> None:
        for each in fields(Settings):
            assert (
                f"# {each.name} = " in settings.default_text()
                or f"# [{each.name}]" in settings.default_text()
            )


def test_a_value_is_written_as_toml() -> None:
    for value in ('“引”"\\\x7f\n', True, 3, ["a", "b"]):
        assert tomllib.loads(f"x = {literal(value)}") == {"x": value}
