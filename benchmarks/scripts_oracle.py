"""Compare the engine with OpenCC's own library, character by character, in all 16 configurations.

    python -m benchmarks.scripts_oracle [--environment FOLDER] [--strings N] [--seed N] [TEXT ...]

The texts are natural ones (some four million characters; files named are added) and strings made of words of
the dictionaries, where matches meet and overlap. Exits with 1 where anything differs.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections.abc import Iterator
from pathlib import Path

from articles.scripts import converter
from articles.scripts.data import source
from articles.scripts.names import CONFIGURATIONS
from benchmarks.opencc_library import Library, environment, natural_lines

_BATCH = 2000
_ODD = [
    "埠",
    "后",
    "发",
    "里",
    "着",
    "干",
    "⿰氵后",
    "⿱",
    "﨎",
    "\U0002f800",
    "，",
    "-",
    " ",
    "A",
    "𠮷",
    "?",
    "鱊",
]
"""What the dictionaries alone would seldom or never bring together."""


def dictionary_strings(count: int, seed: int) -> list[str]:
    """Strings of dictionary words, whole or cut, so that words touch in every way."""
    draw = random.Random(seed)
    files = sorted(source().dictionaries.glob("*.txt"))
    words = [list(source().dictionary(file.name)) for file in files]
    words += [list(source().dictionary(file.name).values()) for file in files]

    def piece() -> str:
        if draw.random() < 0.1:
            return draw.choice(_ODD)
        word = draw.choice(draw.choice(words))
        return word[: draw.randint(1, len(word))] if draw.random() < 0.3 else word

    return ["".join(piece() for _ in range(draw.randint(1, 12))) for _ in range(count)]


def texts_for(name: str, lines: list[str], library: Library) -> list[str]:
    """The natural text in the script that a configuration reads."""
    script = {"tw": "s2tw", "hk": "s2hk", "t": "s2t"}.get(name.partition("2")[0])
    return library.convert(script, lines) if script else lines


def differences(name: str, texts: list[str], library: Library) -> Iterator[tuple[str, str, str]]:
    """What comes out otherwise: the text, our output, the library's."""
    engine = converter(name)
    for start in range(0, len(texts), _BATCH):
        batch = texts[start : start + _BATCH]
        for text, wanted in zip(batch, library.convert(name, batch), strict=True):
            if (got := engine.convert(text)) != wanted:
                yield text, got, wanted


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("texts", nargs="*", type=Path, metavar="TEXT", help="more natural text, UTF-8")
    parser.add_argument("--environment", type=Path, default=Path("build/opencc"))
    parser.add_argument("--strings", type=int, default=5000)
    parser.add_argument("--seed", type=int, default=1, help="of the strings")
    arguments = parser.parse_args()
    python = environment(arguments.environment.absolute())
    library = Library(python)
    lines = natural_lines(python)
    for path in arguments.texts:
        lines += path.read_text(encoding="utf-8").splitlines()
    strings = dictionary_strings(arguments.strings, arguments.seed)
    total = 0
    for name in CONFIGURATIONS:
        texts = texts_for(name, lines, library)
        found = list(differences(name, texts + strings, library))
        total += len(found)
        size = sum(map(len, texts))
        print(f"{name:6}{size:>10,} characters {len(strings):>6,} strings {len(found):>6,} differ")
        for text, got, wanted in found[:5]:
            print(f"    {text[:60]}\n    ours    {got[:60]}\n    library {wanted[:60]}")
    return 1 if total else 0


if __name__ == "__main__":
    sys.exit(main())
