"""The characters under which the patterns of the page's own lines are filed."""

from __future__ import annotations

import re._constants as codes
import re._parser as parser
from typing import Any

import pytest

from articles.structure.boilerplate import is_boilerplate
from articles.structure.tables import rows

_LINES = [row.partition("\t")[::2] for kind, row in rows("boilerplate") if kind == "line"]


def _holds(parts: Any, needed: str) -> bool:
    """Whether in all that a parsed pattern matches one of these characters stands."""
    return any(_part_holds(code, value, needed) for code, value in parts)


def _part_holds(code: Any, value: Any, needed: str) -> bool:
    if code is codes.LITERAL:
        return chr(value) in needed
    if code is codes.IN:
        return all(kind is codes.LITERAL and chr(char) in needed for kind, char in value)
    if code is codes.BRANCH:
        return all(_holds(branch, needed) for branch in value[1])
    if code is codes.SUBPATTERN:
        return _holds(value[3], needed)
    if code in (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT):
        return value[0] > 0 and _holds(value[2], needed)
    if code is codes.ATOMIC_GROUP:
        return _holds(value, needed)
    return bool(code is codes.ASSERT and value[0] == 1 and _holds(value[1], needed))


class TestCharactersNeeded:
    @pytest.mark.parametrize(("needed", "pattern"), _LINES)
    def test_one_stands_in_all_that_a_pattern_matches(self, needed: str, pattern: str) -> None:
        assert _holds(parser.parse(pattern), needed)

    def test_a_line_of_the_page_is_known_by_one(self) -> None:
        assert is_boilerplate("本文链接：https://a.example/1")
        assert is_boilerplate("已閱讀3頁，還剩12頁")

    def test_prose_that_holds_one_stays(self) -> None:
        assert not is_boilerplate("这条链接把两座城市连在一起，三十年来没有断过。")
