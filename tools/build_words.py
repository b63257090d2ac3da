"""Build ``articles/data/words.txt``, how often each word occurs, from the sources of ``build_bigrams``.

A line is the first character of words and, parted by spaces, a cost (-ln P in steps of 0.2, an ASCII
character, ``!`` is 0) and the rest of the word for each.
"""

import math
import re
from collections import defaultdict

from build_bigrams import DATA, STEP, words

WORDS = 130_000


def main() -> None:
    """Write the most frequent words of two to four characters."""
    counts = words()
    total = counts.total()
    wanted = [word for word in counts if re.fullmatch(r"[\u4e00-\u9fff]{2,4}", word)]
    rows: dict[str, list[str]] = defaultdict(list)
    for word in sorted(sorted(wanted, key=lambda word: -counts[word])[:WORDS]):
        rows[word[0]].append(chr(33 + round(math.log(total / counts[word]) / STEP)) + word[1:])
    text = "".join(first + " ".join(row) + "\n" for first, row in rows.items())
    (DATA / "words.txt").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
