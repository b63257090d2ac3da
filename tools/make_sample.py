"""Make the scraped twin of the article that ships: ``python tools/make_sample.py CLEAN > SCRAPED``.

It repeats what a scraper's text has been through: as GBK bytes every character of a fixed table gets its
pinyin put after it, one pass a character and at any byte alignment, then the bytes are decoded again.
"""

from __future__ import annotations

import sys
from importlib.resources import files
from pathlib import Path


def table() -> list[tuple[str, str]]:
    """The characters and their readings, in the order of the passes."""
    text = files("articles").joinpath("data/injected.tsv").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]
    return [(row[0], row[1]) for row in rows]


def inject(text: str) -> bytes:
    """The text as GBK with the pinyin put in."""
    data = text.encode("gb18030")
    for char, reading in table():
        code = char.encode("gb18030")
        data = data.replace(code, code + f"({reading})".encode("gb18030"))
    return data


def decode(data: bytes) -> str:
    """The bytes as a careless decoder reads them: a broken pair becomes ``?``, its second byte is lost."""
    out = []
    at = 0
    while at < len(data):
        size = 1 if data[at] < 0x80 else 2
        try:
            out.append(data[at : at + size].decode("gb18030"))
        except UnicodeDecodeError:
            out.append("?")
        at += size
    return "".join(out)


if __name__ == "__main__":
    sys.stdout.write(decode(inject(Path(sys.argv[1]).read_text(encoding="utf-8"))))
