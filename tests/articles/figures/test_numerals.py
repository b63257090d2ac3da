"""Values of numerals: a few by hand, and the sets of others where they are at hand."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from articles.figures import figures_in
from articles.figures.folding import fold
from articles.figures.numerals import value_of

_DATA = Path(os.environ.get("WENZHAI_DATA") or Path(__file__).parents[3] / "build" / "data")
_BY_HAND = {
    "1354万": 13_540_000, "1.2万亿": 1.2e12, "3亿2000万": 320_000_000, "4,500余万": 45_000_000,
    "两千八": 2800, "一百二十亿": 1.2e10, "十二": 12, "一百零五": 105, "三千零二十": 3020, "百": 100,
    "二十五点六": 25.6, "廿八": 28, "十万零三百": 100_300, "九十六万": 960_000, "6兆1,230亿": 6.123e12,
    "5万7,718": 57_718, "一千二百五十": 1250,
}  # fmt: skip
_RANGES = {
    "八九亿": (8e8, 9e8),
    "十七八": (17, 18),
    "二三十": (20, 30),
    "数十亿": (1e9, 1e10),
    "十几": (10, 20),
}


class TestByHand:
    @pytest.mark.parametrize("numeral", _BY_HAND)
    def test_a_numeral_has_its_value(self, numeral: str) -> None:
        assert value_of(numeral) == (pytest.approx(_BY_HAND[numeral]), None)

    @pytest.mark.parametrize("numeral", _RANGES)
    def test_a_vague_numeral_has_two_values(self, numeral: str) -> None:
        assert value_of(numeral) == _RANGES[numeral]

    def test_traditional_and_banking_digits_are_the_same_numerals(self) -> None:
        assert value_of(fold("貳佰參拾萬")) == value_of("二百三十万")

    def test_no_numeral_has_no_value(self) -> None:
        assert value_of("约三") is None
        assert value_of("") is None


def _cases(name: str) -> list[dict[str, Any]]:
    path = _DATA / f"numerals_{name}.jsonl"
    if not path.exists():
        pytest.skip("the numerals of others are not at hand")
    lines = (Path(__file__).parent / "numerals_out_of_scope.tsv").read_text(encoding="utf-8").splitlines()
    apart = {line.split("\t")[0] for line in lines if not line.startswith("#")}
    cases = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return [case for case in cases if case["id"] not in apart]


def _values(text: str) -> list[list[float]]:
    return [[f.value] if f.high is None else [f.value, f.high] for f in figures_in(text)]


def _bare(text: str) -> list[list[float]]:
    """The value of a text that is one numeral without a unit."""
    numeral = fold(text).replace(" ", "").removeprefix("第")
    value = value_of(numeral.lstrip("-负"))
    return [] if value is None else [[-value[0] if numeral[0] in "-负" else value[0]]]


def _agree(got: list[list[float]], expected: list[dict[str, Any]]) -> bool:
    wanted = [case["value"] if isinstance(case["value"], list) else [case["value"]] for case in expected]
    return len(got) == len(wanted) and all(
        want == [None] or each == pytest.approx(want, rel=1e-5)
        for each, want in zip(got, wanted, strict=True)
    )


class TestSetsOfOthers:
    @pytest.mark.parametrize("name", ["value", "money", "percentage"])
    def test_nearly_all_cases_in_scope_have_their_value(self, name: str) -> None:
        cases = _cases(name)
        wrong = [
            case["text"]
            for case in cases
            if not _agree(_values(case["text"]), case["expected"])
            and not (name == "value" and _agree(_bare(case["text"]), case["expected"]))
        ]
        assert len(wrong) <= 0.05 * len(cases), wrong
