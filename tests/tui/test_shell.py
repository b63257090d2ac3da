"""What a shell completes after ``wenzhai``."""

import pytest
from click.shell_completion import BashComplete

from tui.cli import main


def completed(line: str) -> list[tuple[str, str]]:
    """The kinds and values that the last word of the line may become."""
    *args, begun = line.split(" ")
    shell = BashComplete(main, {}, "wenzhai", "_WENZHAI_COMPLETE")
    return [(item.type, item.value) for item in shell.get_completions(args, begun)]


class TestCompletion:
    def test_the_first_word_is_a_verb_or_a_path(self):
        assert completed("d") == [("file", "d"), ("plain", "digest")]
        assert ("plain", "text") in completed("")

    @pytest.mark.parametrize("line", ["页面.ht", "text 页面.ht", "digest a.txt 页面.ht", "a.txt 页面.ht"])
    def test_a_source_is_a_path(self, line):
        assert completed(line) == [("file", "页面.ht")]

    @pytest.mark.parametrize("line", ["--scr", "a.txt --scr", "digest --scr"])
    def test_options_are_completed_without_a_verb_too(self, line):
        assert ("plain", "--script") in completed(line)

    def test_a_script_is_one_that_conversion_knows(self):
        assert completed("text --script ta") == [("plain", "taiwan")]
        assert ("plain", "s2twp") in completed("digest --script s2")

    def test_a_format_is_one_that_a_digest_has(self):
        assert completed("digest --format m") == [("plain", "markdown")]
