"""Which channel takes a copy, and what is claimed about it."""

from __future__ import annotations

import base64
import os
import re
import shutil
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tui import clipboard
from tui.clipboard import native, osc52
from tui.clipboard import tmux as tmux_channel

TEXT = "全市累計創建15個國家級基地，同比增長24.44%。\n“產業”——强！𠮷👍🏽é\n"

posix = pytest.mark.skipif(sys.platform != "linux", reason="stands in for Linux's clipboard tools")


def environment(folder: Path, **more: str) -> dict[str, str]:
    """A place without display, tmux or SSH, whose programs are those in the folder."""
    dropped = ("DISPLAY", "WAYLAND_DISPLAY", "TMUX", "STY", "SSH_TTY", "SSH_CONNECTION", "TERM")
    kept = {name: value for name, value in os.environ.items() if name not in dropped}
    return {**kept, "PATH": str(folder), "WENZHAI_DATA_DIR": str(folder / "data"), **more}


def program(folder: Path, name: str, script: str) -> None:
    path = folder / name
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)


def holding(folder: Path) -> str:
    """A clipboard tool that works: it keeps its input in a file and gives it back for -o."""
    kept = folder / "kept"
    return (
        f'case "$*" in *-o*) exec {shutil.which("cat")} {kept};; *) exec {shutil.which("cat")} >{kept};; esac'
    )


class Terminal:
    def __init__(self) -> None:
        self.sent: list[str] = []

    def copy(self, text: str, environ: dict[str, str], channel: str = "auto") -> clipboard.Copied:
        return clipboard.copy(text, send=self.sent.append, channel=channel, environ=environ)


@pytest.fixture(autouse=True)
def patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """On a machine busy with tests a good tool may take longer than a person would wait."""
    monkeypatch.setattr(native, "LIMIT", 30.0)
    monkeypatch.setattr(tmux_channel, "LIMIT", 30.0)


@pytest.fixture
def terminal() -> Terminal:
    return Terminal()


def ended(pid: str) -> bool:
    """Whether the process ends within a few seconds: a signal takes its time on a busy machine."""
    status = Path(f"/proc/{pid}/stat")
    for _ in range(100):
        try:
            if " Z " in status.read_text():
                return True
        except OSError:
            return True
        time.sleep(0.05)
    return False


def decoded(sequence: str) -> str:
    return base64.b64decode(sequence.removeprefix("\x1b]52;c;").removesuffix("\x07")).decode()


@posix
class TestAtTheMachineItself:
    def test_the_system_clipboard_takes_it_byte_for_byte(self, tmp_path: Path, terminal: Terminal) -> None:
        program(tmp_path, "xclip", holding(tmp_path))
        copied = terminal.copy(TEXT, environment(tmp_path, DISPLAY=":9"))
        assert copied == clipboard.Copied("native", True, len(TEXT))
        assert (tmp_path / "kept").read_bytes() == TEXT.encode()
        assert terminal.sent == []

    def test_without_a_clipboard_tool_the_terminal_is_asked(self, tmp_path: Path, terminal: Terminal) -> None:
        copied = terminal.copy(TEXT, environment(tmp_path))
        assert (copied.channel, copied.sure) == ("osc52", False)
        assert [decoded(s) for s in terminal.sent] == [TEXT]

    @pytest.mark.parametrize(
        "script",
        ["exit 0", 'echo "Error: Can\'t open display" >&2; exit 1', 'case "$*" in *-o*) echo other;; esac'],
        ids=["says it worked", "fails", "holds another text"],
    )
    def test_a_tool_that_did_not_keep_the_text_is_not_believed(
        self, script: str, tmp_path: Path, terminal: Terminal, capfd: pytest.CaptureFixture[str]
    ) -> None:
        program(tmp_path, "xclip", script)
        assert terminal.copy(TEXT, environment(tmp_path, DISPLAY=":9")).channel == "osc52"
        assert capfd.readouterr() == ("", "")

    def test_a_tool_that_hangs_is_ended(
        self, tmp_path: Path, terminal: Terminal, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(native, "LIMIT", 1.0)
        pid = tmp_path / "pid"
        program(tmp_path, "xclip", f"echo $$ >{pid}; exec {shutil.which('sleep')} 60")
        begun = time.monotonic()
        assert terminal.copy(TEXT, environment(tmp_path, DISPLAY=":9")).channel == "osc52"
        assert time.monotonic() - begun < 15
        # On a busy machine the limit may pass before the tool starts.
        assert not pid.exists() or ended(pid.read_text().strip())

    def test_a_module_beside_the_article_is_not_run(
        self, tmp_path: Path, terminal: Terminal, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        (tmp_path / "pyperclip.py").write_text("open('ran', 'w')")
        monkeypatch.chdir(tmp_path)
        terminal.copy(TEXT, environment(tmp_path))
        assert not (tmp_path / "ran").exists()

    def test_a_text_too_long_for_a_terminal_goes_to_a_file_of_ones_own(
        self, tmp_path: Path, terminal: Terminal
    ) -> None:
        text = "產" * 25_000
        copied = terminal.copy(text, environment(tmp_path))
        assert copied.channel == "file"
        assert copied.path is not None
        assert Path(copied.path).read_bytes() == text.encode()
        assert stat.S_IMODE(Path(copied.path).stat().st_mode) == 0o600
        assert terminal.sent == []


@posix
class TestOverSSH:
    def test_the_terminal_is_asked_and_the_far_clipboard_left_alone(
        self, tmp_path: Path, terminal: Terminal
    ) -> None:
        program(tmp_path, "xclip", holding(tmp_path))
        environ = environment(tmp_path, DISPLAY=":9", SSH_TTY="/dev/pts/1")
        assert terminal.copy(TEXT, environ) == clipboard.Copied("osc52", False, len(TEXT))
        assert [decoded(s) for s in terminal.sent] == [TEXT]
        assert not (tmp_path / "kept").exists()

    def test_a_tmux_that_does_not_answer_gets_the_sequence_wrapped(
        self, tmp_path: Path, terminal: Terminal
    ) -> None:
        program(tmp_path, "tmux", "exit 1")
        environ = environment(tmp_path, TMUX="/tmp/x,1,0", SSH_CONNECTION="1 2 3 4")
        assert terminal.copy("好", environ).channel == "osc52"
        assert terminal.sent == ["\x1bPtmux;\x1b\x1b]52;c;5aW9\x07\x1b\\"]

    def test_gnu_screen_gets_the_sequence_in_pieces_that_it_passes_on(
        self, tmp_path: Path, terminal: Terminal
    ) -> None:
        text = TEXT * 40
        environ = environment(tmp_path, STY="1.pts-0.here", TERM="screen.xterm-256color")
        assert terminal.copy(text, environ) == clipboard.Copied("osc52", False, len(text))
        pieces = re.fullmatch(r"(?:\x1bP[^\\]{1,500}\x1b\\)+", terminal.sent[0])
        assert pieces is not None
        assert decoded(re.sub(r"\x1bP|\x1b\\", "", terminal.sent[0])) == text

    def test_a_tmux_that_holds_another_text_is_not_believed(self, tmp_path: Path, terminal: Terminal) -> None:
        program(tmp_path, "tmux", 'case "$1" in show-buffer) echo other;; esac')
        environ = environment(tmp_path, TMUX="/tmp/x,1,0", SSH_CONNECTION="1 2 3 4")
        assert terminal.copy(TEXT, environ).channel == "osc52"

    def test_a_tmux_that_one_is_not_in_is_left_alone(self, tmp_path: Path, terminal: Terminal) -> None:
        kept, cat = tmp_path / "kept", shutil.which("cat")
        program(tmp_path, "tmux", f'case "$1" in show-buffer) {cat} {kept};; *) {cat} >{kept};; esac')
        far = environment(tmp_path, SSH_CONNECTION="1 2 3 4")
        assert terminal.copy(TEXT, {**far, "TMUX": "/tmp/x,1,0"}).channel == "tmux"
        assert terminal.copy(TEXT, far).channel == "osc52"


@posix
class TestAChannelThatIsSet:
    def test_is_the_only_one(self, tmp_path: Path, terminal: Terminal) -> None:
        program(tmp_path, "xclip", holding(tmp_path))
        environ = environment(tmp_path, DISPLAY=":9")
        assert terminal.copy(TEXT, environ, "osc52").channel == "osc52"
        assert not (tmp_path / "kept").exists()

    def test_holds_over_ssh(self, tmp_path: Path, terminal: Terminal) -> None:
        program(tmp_path, "xclip", holding(tmp_path))
        environ = environment(tmp_path, DISPLAY=":9", SSH_TTY="/dev/pts/1")
        assert terminal.copy(TEXT, environ, "native").channel == "native"

    def test_that_fails_leaves_the_text_in_a_file(self, tmp_path: Path, terminal: Terminal) -> None:
        assert terminal.copy(TEXT, environment(tmp_path), "tmux").channel == "file"

    def test_may_be_a_file(self, tmp_path: Path, terminal: Terminal) -> None:
        assert terminal.copy(TEXT, environment(tmp_path), "file").channel == "file"


class TestTheTerminal:
    def test_takes_exactly_its_limit(self, tmp_path: Path) -> None:
        sent: list[str] = []
        assert osc52.copy("a" * osc52.LIMIT, sent.append, {})
        assert len(sent[0]) == 100_000
        assert not osc52.copy("a" * (osc52.LIMIT + 1), sent.append, {})

    @pytest.mark.parametrize("term", ["linux", "dumb"])
    def test_without_a_clipboard_is_not_asked(self, term: str, tmp_path: Path, terminal: Terminal) -> None:
        environ = environment(tmp_path, TERM=term, SSH_TTY="/dev/tty1")
        assert terminal.copy(TEXT, environ).channel == "file"

    def test_that_is_gone_loses_no_copy(self, tmp_path: Path) -> None:
        def gone(sequence: str) -> None:
            raise OSError(5, "Input/output error")

        environ = environment(tmp_path, SSH_TTY="/dev/pts/1")
        assert clipboard.copy(TEXT, send=gone, environ=environ).channel == "file"


class TestWhatIsSaid:
    def test_an_unconfirmed_copy_is_called_so(self) -> None:
        assert "unconfirmed" in clipboard.message(clipboard.Copied("osc52", False, 12))
        assert "unconfirmed" not in clipboard.message(clipboard.Copied("native", True, 12))

    def test_the_channel_and_the_number_of_characters_are_named(self) -> None:
        assert clipboard.message(clipboard.Copied("native", True, 1)) == (
            "Copied 1 character to the system clipboard"
        )
        assert "1,200 characters" in clipboard.message(clipboard.Copied("tmux", True, 1200))

    def test_the_file_is_named(self) -> None:
        assert clipboard.message(clipboard.Copied("file", True, 3, path="/x/copied.txt")).endswith(
            "/x/copied.txt"
        )

    def test_a_copy_that_nothing_took_says_why(self, tmp_path: Path, terminal: Terminal) -> None:
        (tmp_path / "data").write_text("a file where the folder should be")
        copied = terminal.copy(TEXT, environment(tmp_path), "file")
        assert (copied.channel, copied.sure) == ("none", False)
        assert clipboard.message(copied) == "Not copied: File exists"


@pytest.fixture
def display() -> Iterator[str]:
    """A display of its own, empty."""
    if not (shutil.which("Xvfb") and shutil.which("xclip")):
        pytest.skip("needs Xvfb and xclip")
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "64x64x8"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read) as answer:
            number = answer.readline().strip()
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()


@pytest.fixture
def tmux(tmp_path: Path) -> Iterator[dict[str, str]]:
    """The environment inside a tmux of its own."""
    if not shutil.which("tmux"):
        pytest.skip("needs tmux")
    socket = tmp_path / "tmux"
    base = ["tmux", "-S", str(socket), "-f", "/dev/null"]
    subprocess.run([*base, "new-session", "-d", "cat"], check=True, env={**os.environ, "TERM": "xterm"})
    pid = subprocess.run([*base, "display", "-p", "#{pid}"], check=True, capture_output=True, text=True)
    path = os.environ["PATH"]
    try:
        yield environment(tmp_path, PATH=path, TMUX=f"{socket},{pid.stdout.strip()},0", TERM="tmux-256color")
    finally:
        subprocess.run([*base, "kill-server"], check=False)


@pytest.fixture
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Give tools the time that a crowded machine takes."""
    monkeypatch.setattr(native, "LIMIT", 60.0)


@pytest.mark.usefixtures("patient")
@pytest.mark.parametrize("text", [TEXT, "產業。" * 100_000], ids=["short", "900 KB"])
class TestRealClipboards:
    def test_xclip_holds_the_text(self, text: str, display: str, tmp_path: Path, terminal: Terminal) -> None:
        environ = environment(tmp_path, PATH=os.environ["PATH"], DISPLAY=display)
        assert terminal.copy(text, environ).channel == "native"
        assert xclip(environ) == text.encode()

    def test_tmux_holds_the_text(self, text: str, tmux: dict[str, str], terminal: Terminal) -> None:
        assert terminal.copy(text, {**tmux, "SSH_TTY": "/dev/pts/1"}).channel == "tmux"
        assert buffer(tmux) == text.encode()

    def test_both_hold_the_text(
        self, text: str, display: str, tmux: dict[str, str], terminal: Terminal
    ) -> None:
        environ = {**tmux, "DISPLAY": display}
        assert terminal.copy(text, environ).channel == "native+tmux"
        assert xclip(environ) == buffer(tmux) == text.encode()


def xclip(environ: dict[str, str]) -> bytes:
    return subprocess.run(
        ["xclip", "-selection", "clipboard", "-o"], env=environ, check=True, capture_output=True
    ).stdout


def buffer(environ: dict[str, str]) -> bytes:
    return subprocess.run(["tmux", "show-buffer"], env=environ, check=True, capture_output=True).stdout
