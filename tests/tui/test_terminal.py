"""The program in a real terminal: started from a shell, used by its keys, left with nothing behind."""

from __future__ import annotations

import shlex
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

import articles
from tests.tui.conftest import ARTICLE
from tests.tui.terminal import Terminal, missing
from tui.printing import shipped_article

pytestmark = pytest.mark.skipif(missing is not None, reason=f"no terminal: {missing}")

MODES = "#{alternate_on} #{cursor_flag} #{mouse_any_flag} #{keypad_flag} #{keypad_cursor_flag} #{wrap_flag}"
"""What a program may have left behind."""


@pytest.fixture
def terminal(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Terminal]:
    with Terminal(tmp_path, *getattr(request, "param", (120, 36))) as opened:
        yield opened


def test_the_shipped_article_is_read_converted_copied_and_left(terminal: Terminal) -> None:
    modes = terminal.ask(MODES)
    terminal.run("stty -a >before")
    terminal.wenzhai()
    terminal.wait("產業鏈招商成效顯現")
    terminal.type("]")
    terminal.wait("▌產業鏈招商成效顯現")
    terminal.type("s")
    terminal.wait("▌产业链招商成效显现")
    terminal.type("y")
    terminal.wait(lambda _: terminal.buffer())
    assert terminal.buffer() == "产业链招商成效显现"
    terminal.wait("tmux")  # the channel is named
    terminal.type("q")
    assert terminal.left() == 0, terminal.screen()
    assert "產業" not in terminal.screen()
    assert terminal.ask(MODES) == modes
    terminal.run("stty -a >after")
    assert terminal.left() == 0, terminal.screen()
    assert (terminal.folder / "after").read_text() == (terminal.folder / "before").read_text()


@pytest.mark.parametrize("terminal", [(50, 20)], indirect=True)
def test_a_small_terminal_still_shows_the_article_and_one_pane(terminal: Terminal) -> None:
    terminal.wenzhai()
    terminal.wait("日前")
    terminal.type("o")
    terminal.wait("園區承載能力持續提升")
    terminal.type("G", "Enter")
    terminal.wait(lambda screen: "▌" not in screen.split("\n")[1] and "一件事一次辦" in screen)
    assert max(map(len, terminal.screen().split("\n"))) <= 50
    terminal.type("q")
    assert terminal.left() == 0, terminal.screen()


def test_what_comes_by_a_pipe_is_read_and_keys_still_work(terminal: Terminal) -> None:
    source = terminal.folder / "a.txt"
    source.write_text(ARTICLE, encoding="utf-8")
    terminal.wenzhai("-", before=f"cat {shlex.quote(str(source))} | ")
    terminal.wait("青禾县前三季度")
    terminal.type("/", *"xxsc")
    terminal.wait("1/1")
    terminal.type("Enter", "q")  # typed ahead, the q still is no part of the query
    assert terminal.left() == 0, terminal.screen()


def test_an_escape_sequence_in_an_article_reaches_no_terminal(terminal: Terminal) -> None:
    source = terminal.folder / "a.txt"
    source.write_bytes(ARTICLE.replace("前三季度，", "\x1b]52;c;5aW9\x07\x1b[2J前三季度，").encode())
    terminal.wenzhai(str(source))
    terminal.wait("进出口总值")
    assert terminal.buffer() == ""
    terminal.type("q")
    assert terminal.left() == 0, terminal.screen()


def test_a_reader_that_breaks_down_leaves_the_terminal_clean(terminal: Terminal) -> None:
    modes = terminal.ask(MODES)
    code = (
        "from tui.screens.reading import ReadingScreen as R\n"
        "R.action_next_section = lambda self: 1 / 0\n"
        "from tui.cli import main\n"
        "main()\n"
    )
    (terminal.folder / "broken.py").write_text(code)
    terminal.run(f"{sys.executable} broken.py")
    terminal.wait("日前")
    terminal.type("]")
    assert terminal.left() == 1
    assert "ZeroDivisionError" in terminal.screen()
    assert terminal.ask(MODES) == modes


@pytest.mark.skipif(shutil.which("screen") is None, reason="GNU screen is not installed")
def test_gnu_screen_passes_the_copy_on_to_the_terminal(terminal: Terminal) -> None:
    # A socket's path must be short, and tmux stands for the terminal outside.
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o700)
        terminal.run(f"env -u TMUX SCREENDIR={folder} PS1='inner: ' screen -U -c /dev/null sh")
        terminal.wait("inner:")
        terminal.type(f"{sys.executable} -m tui", "Enter")
        terminal.wait("產業鏈招商成效顯現")
        terminal.type("a", "Y", *["Down"] * 15, "Enter")  # the whole article, longer than a piece
        terminal.wait("(unconfirmed)")
        terminal.wait(lambda _: terminal.buffer())
        assert terminal.buffer() == articles.load(shipped_article()).text
        terminal.type("q")
        terminal.wait("inner:")
        terminal.type("exit", "Enter")
        assert terminal.left() == 0, terminal.screen()


def test_over_ssh_the_terminal_itself_takes_the_copy(terminal: Terminal) -> None:
    # Without TMUX the program does not know whose terminal it is: tmux stands for the one at the near end.
    terminal.wenzhai(before="env -u TMUX SSH_TTY=/dev/pts/9 ")
    terminal.wait("產業鏈招商成效顯現")
    terminal.type("]", "y")
    terminal.wait("(unconfirmed)")
    terminal.wait(lambda _: terminal.buffer())
    assert terminal.buffer() == "產業鏈招商成效顯現"
    terminal.type("q")
    assert terminal.left() == 0, terminal.screen()
