"""From the start to the first page of 10 KB, beside other readers: ``python -m benchmarks.start [FOLDER]``.

Wall and processor milliseconds from the spawn in a pseudo-terminal of 140 x 36 cells until the text is
written, medians of several rounds in which every program takes its turn. ``x`` is the ratio to a hello-world
app's wall time. The others are installed from the package index into environments of their own in ``FOLDER``.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
import venv
import zipfile
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from benchmarks.page import sample
from benchmarks.terminal import Terminal

ROUNDS = 7
WORDS = "今年上半年"
PEERS = {"frogmouth": "frogmouth==0.9.2", "hike": "hike==1.4.0", "baca": "baca==0.1.17"}
CONTAINER = (
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles>'
    '<rootfile full-path="b.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'
)
BOOK = (
    '<package xmlns="http://www.idpf.org/2007/opf" version="2.0" unique-identifier="i">'
    '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>b</dc:title>'
    '<dc:identifier id="i">b</dc:identifier><dc:language>zh</dc:language></metadata><manifest>'
    '<item id="a" href="a.xhtml" media-type="application/xhtml+xml"/>'
    '<item id="n" href="n.ncx" media-type="application/x-dtbncx+xml"/></manifest>'
    '<spine toc="n"><itemref idref="a"/></spine></package>'
)
CONTENTS = (
    '<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1"><head/><docTitle><text>b</text>'
    '</docTitle><navMap><navPoint id="p" playOrder="1"><navLabel><text>b</text></navLabel>'
    '<content src="a.xhtml"/></navPoint></navMap></ncx>'
)


def epub(file: Path, text: str) -> None:
    """Write the text as a book, for the readers that open nothing else."""
    body = "".join(f"<p>{line}</p>" for line in text.split("\n"))
    page = (
        f'<html xmlns="http://www.w3.org/1999/xhtml"><head><title>b</title></head><body>{body}</body></html>'
    )
    with zipfile.ZipFile(file, "w") as book:
        book.writestr("mimetype", "application/epub+zip")
        book.writestr("META-INF/container.xml", CONTAINER)
        book.writestr("b.opf", BOOK)
        book.writestr("n.ncx", CONTENTS)
        book.writestr("a.xhtml", page)


def installed(name: str, folder: Path) -> str:
    """The program of a peer; it is installed where it is not yet."""
    home = folder / name
    if not (home / "bin" / name).exists():
        venv.create(home, with_pip=True)
        pip = [str(home / "bin" / "python"), "-m", "pip", "--quiet", "--disable-pip-version-check", "install"]
        subprocess.run([*pip, PEERS[name]], check=True)
    return str(home / "bin" / name)


def commands(home: Path, peers: Path) -> Iterator[tuple[str, list[str], str]]:
    """Each program's name, its command and what it shows first."""
    text = sample(10_000)
    (home / "a.txt").write_text(text, "utf-8")
    (home / "a.md").write_text(text.replace("\n", "\n\n"), "utf-8")
    epub(home / "a.epub", text)
    yield "hello", [sys.executable, "-m", "benchmarks.hello"], "READY"
    yield "wenzhai", [sys.executable, "-m", "tui", str(home / "a.txt")], WORDS
    for name, suffix in (("baca", "epub"), ("frogmouth", "md"), ("hike", "md")):
        yield name, [installed(name, peers), str(home / f"a.{suffix}")], WORDS


def started(command: list[str], words: str) -> tuple[float, float]:
    """Wall and processor milliseconds until the words are there."""
    terminal = Terminal(command, 140, 36)
    try:
        processor = terminal.read_until(words)
        return (time.perf_counter() - terminal.started) * 1000, processor
    finally:
        terminal.close()


def main() -> None:
    """Print the table."""
    peers = Path(sys.argv[1] if len(sys.argv) > 1 else "build/peers")
    with tempfile.TemporaryDirectory() as folder:
        programs = list(commands(Path(folder), peers))
        times: dict[str, list[tuple[float, float]]] = {name: [] for name, _, _ in programs}
        for at in range(ROUNDS + 1):
            for name, command, words in programs:
                found = started(command, words)
                if at:  # the first round fills the caches
                    times[name].append(found)
    hello = median(wall for wall, _ in times["hello"])
    print("| first page of 10 KB | wall ms | processor ms | x hello |\n|---|--:|--:|--:|")
    for name, found in times.items():
        wall, processor = (median(column) for column in zip(*found, strict=True))
        print(f"| {name} | {wall:.0f} | {processor:.0f} | {wall / hello:.2f} |")


if __name__ == "__main__":
    main()
