"""Build ``articles/data/readings.txt``, the Mandarin readings of Chinese characters, from pypinyin.

Run it as ``python tools/build_readings.py`` where pypinyin is installed (MIT licence, its data too).
A line holds the toned readings, most common first and parted by commas, a tab, and every character so read.
"""

from collections import defaultdict
from pathlib import Path

from pypinyin.pinyin_dict import pinyin_dict

TARGET = Path(__file__).parents[1] / "articles" / "data" / "readings.txt"


def wanted(char: str) -> bool:
    """Whether the character is in the basic plane or in use in Hong Kong; the rest occurs in no article."""
    return ord(char) < 0x10000 or bool(char.encode("big5hkscs", "ignore"))


def main() -> None:
    """Write the table."""
    chars: dict[str, str] = defaultdict(str)
    for code, readings in sorted(pinyin_dict.items()):
        if wanted(chr(code)):
            chars[readings] += chr(code)
    lines = [f"{readings}\t{found}\n" for readings, found in sorted(chars.items())]
    TARGET.write_text("".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
