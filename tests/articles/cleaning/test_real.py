"""The real pages that the repair was made for; skipped where they are not at hand."""

import os
import re
from pathlib import Path

import pytest

from articles.cleaning import clean
from articles.model import Line

DATA = Path(os.environ.get("WENZHAI_DATA") or Path(__file__).parents[3] / "build" / "data")
pytestmark = pytest.mark.skipif(not DATA.is_dir(), reason="the real pages are not part of the repository")
GLOSS = re.compile("[?(][a-z]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-z]*\\s?\\)")
PARENTHESIS = re.compile("\\([^()a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]+\\)")


def repaired(path: Path) -> tuple[str, int]:
    """The text of a page after repair, and how many repairs there were."""
    lines, repairs = clean([Line(line) for line in path.read_text(encoding="utf-8").splitlines()])
    return "\n".join(line.text for line in lines), len(repairs)


def test_the_first_page_comes_out_exactly():
    text, repairs = repaired(DATA / "kunming.txt")
    assert text == (DATA / "kunming.clean.txt").read_text(encoding="utf-8").rstrip("\n")
    assert repairs == 535


def test_no_gloss_is_left_and_no_other_parenthesis_is_lost():
    for path in sorted((DATA / "noisy_real").glob("*.txt")):
        text, _ = repaired(path)
        assert not GLOSS.search(text), path.name
        assert not set(PARENTHESIS.findall(path.read_text(encoding="utf-8"))) - set(PARENTHESIS.findall(text))
