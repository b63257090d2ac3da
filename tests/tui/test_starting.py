"""What decides between the reader and the command line, and what the reader's start does without."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tui import cli
from tui.starting import are_sources

READER = """
import sys
from tui import __main__, app, elsewhere, starting
starting.at_terminal = lambda: True
elsewhere.started = lambda sources, opening: None
app.run = lambda sources, opening, ahead: print(sources, "click" in sys.modules) or 0
sys.argv = ["wenzhai", "a.txt", "b.txt"]
__main__.main()
"""


@pytest.mark.parametrize("arguments", [[], ["-"], ["a.txt"], ["a/b", "digest"], ["https://a.cn/b"], [""]])
def test_names_that_no_verb_has_are_sources(arguments: list[str]) -> None:
    assert are_sources(arguments)


@pytest.mark.parametrize("arguments", [["a.txt", "--script", "taiwan"], ["-h"], ["--", "a.txt"], ["notes"]])
def test_options_and_names_that_a_verb_may_have_are_left_to_the_command_line(arguments: list[str]) -> None:
    assert not are_sources(arguments)


@pytest.mark.parametrize("verb", sorted(cli.main.commands))
def test_no_verb_is_taken_for_a_source(verb: str) -> None:
    assert not are_sources([verb, "a.txt"])


def test_the_reader_starts_without_the_parser_of_options(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", READER],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[2],
    )
    assert done.stdout == "('a.txt', 'b.txt') False\n"
