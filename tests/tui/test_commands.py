"""The one table of commands."""

from collections import Counter
from pathlib import Path

from tui.command_table import COMMANDS
from tui.commands import IDS, SCOPES, key_table
from tui.input_method import with_aliases
from tui.widgets.hints import HINTS

README = Path(__file__).parents[2] / "README.md"


class TestTheTable:
    def test_names_every_command_once(self) -> None:
        assert not [name for name, count in Counter(command.id for command in COMMANDS).items() if count > 1]

    def test_gives_no_key_to_two_commands_of_a_scope(self) -> None:
        keys = Counter((command.scope, key) for command in COMMANDS for key in with_aliases(command.keys))
        assert not [key for key, count in keys.items() if count > 1]

    def test_is_the_one_in_the_readme(self) -> None:
        assert key_table() in README.read_text(encoding="utf-8")


class TestTheHints:
    def test_speak_of_commands_that_there_are(self) -> None:
        assert {name for _label, *names in HINTS for name in names} <= IDS


class TestTheHelpPage:
    def test_has_a_place_for_every_scope(self) -> None:
        assert {command.scope for command in COMMANDS} == set(SCOPES)


class TestInputMethods:
    def test_full_width_forms_stand_for_their_keys(self) -> None:
        assert with_aliases(["?"]) == ["question_mark", "fullwidth_question_mark"]
        assert "ideographic_comma" in with_aliases(["/"])
        assert "left_black_lenticular_bracket" in with_aliases(["["])
        assert with_aliases(["j"]) == ["j", "ｊ"]

    def test_named_keys_have_no_other_form(self) -> None:
        assert with_aliases(["pagedown"]) == ["pagedown"]
