"""Other summarizers of Chinese, each in an environment and a process of its own."""

from __future__ import annotations

import json
import subprocess
import sys
import venv
from dataclasses import dataclass
from pathlib import Path

_LOOP = """
import json, sys, warnings
warnings.simplefilter("ignore")
out, sys.stdout = sys.stdout, sys.stderr
{setup}
for line in sys.stdin:
    text = json.loads(line)
    try:
        found = best(text)
    except Exception as problem:
        found = []
    print(json.dumps(found), file=out, flush=True)
"""
_SUMY = """
import jieba
jieba.setLogLevel(60)
from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence
from sumy.nlp.stemmers import null_stemmer
from sumy.summarizers.{module} import {name}
class Words:
    def to_sentences(self, text):
        import re
        return [s for s in re.findall(r"[^。！？\\n]+[。！？]?", text) if s.strip()]
    def to_words(self, text):
        return [w for w in jieba.cut(text) if w.strip()]
words, summarizer = Words(), {name}(null_stemmer)
def best(text):
    sentences = [Sentence(s, words) for s in words.to_sentences(text)]
    return [str(s) for s in summarizer(ObjectDocumentModel([Paragraph(sentences)]), 3)]
"""


@dataclass(frozen=True)
class Peer:
    """A package and how it is asked for three sentences."""

    name: str
    packages: tuple[str, ...]
    setup: str


def _sumy(module: str, name: str) -> Peer:
    packages = ("sumy==0.12.0", "jieba==0.42.1", "numpy", "setuptools<81")
    return Peer(f"sumy {name.removesuffix('Summarizer')}", packages, _SUMY.format(module=module, name=name))


PEERS = (
    _sumy("lex_rank", "LexRankSummarizer"),
    _sumy("text_rank", "TextRankSummarizer"),
    _sumy("lsa", "LsaSummarizer"),
    _sumy("luhn", "LuhnSummarizer"),
    Peer(
        "snownlp",
        ("snownlp==0.12.3",),
        "from snownlp import SnowNLP\ndef best(text):\n    return SnowNLP(text).summary(3)",
    ),
    Peer(
        "textrank4zh",
        ("textrank4zh==0.3", "networkx<3", "scipy", "jieba==0.42.1", "numpy<2", "setuptools<81"),
        "from textrank4zh import TextRank4Sentence\nrank = TextRank4Sentence()\n"
        "def best(text):\n    rank.analyze(text=text, lower=True, source='all_filters')\n"
        "    return [i.sentence for i in sorted(rank.get_key_sentences(num=3), key=lambda i: i.index)]",
    ),
    Peer(
        "jionlp",
        ("jionlp==1.5.31",),
        "import jionlp\ndef best(text):\n"
        "    return [jionlp.summary.extract_summary(text, summary_length=150)]",
    ),
)


def summaries(peer: Peer, texts: list[str], folder: Path) -> list[str]:
    """What the peer keeps of each text; raises ``CalledProcessError`` where it can't be set up or started."""
    home = folder / "-".join(peer.packages[0].split("==")[:1])
    python = home / "bin" / "python"
    if not (home / "ready").exists():
        print(f"setting up {peer.name} in {home}", file=sys.stderr)
        venv.create(home, with_pip=True, clear=True)
        pip = [str(python), "-m", "pip", "--quiet", "--disable-pip-version-check", "install"]
        subprocess.run([*pip, *peer.packages], check=True)
        (home / "ready").touch()
    feed = "".join(json.dumps(text) + "\n" for text in texts)
    done = subprocess.run(
        [python, "-c", _LOOP.format(setup=peer.setup)],
        input=feed,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        encoding="utf-8",
        check=True,
    )
    said = ["".join(json.loads(line)) for line in done.stdout.splitlines()]
    if not any(said):
        raise subprocess.CalledProcessError(0, python, "it found nothing in any text")
    return said
