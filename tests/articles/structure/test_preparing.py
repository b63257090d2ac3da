"""Lines that lost their ends, and tables of contents, before anything is read."""

from __future__ import annotations

import pytest

from tests.articles.structure.reading import PROSE, article


class TestPageLongLines:
    @pytest.mark.parametrize("indent", ["　　", "\xa0\xa0", "   "])
    def test_are_parted_where_paragraphs_were_indented(self, indent: str) -> None:
        paragraphs = [PROSE * 2, PROSE, PROSE * 2]
        found = article("夏粮收购进度", "2024-05-09", indent.join(paragraphs))
        assert found.text.split("\n") == paragraphs

    def test_are_whole_where_spaces_part_words(self) -> None:
        line = PROSE * 5 + "Kevin  Zhang"
        assert article("夏粮收购进度", "2024-05-09", line).text == line


class TestTablesOfContents:
    ENTRIES = ("一、收购进度", "二、收购价格")
    BODY = (ENTRIES[0], PROSE, ENTRIES[1], PROSE)

    @pytest.mark.parametrize("page", ["", "……3", "....... 12", "　5", " - 7"])
    def test_are_set_apart_with_the_pages_that_they_name(self, page: str) -> None:
        contents = ("目　录", *(f"{entry}{page}" for entry in self.ENTRIES))
        found = article("夏粮收购报告", "2024-05-09", *contents, *self.BODY)
        assert (found.text, found.boilerplate) == ("\n".join(self.BODY), contents)

    def test_are_text_where_their_entries_do_not_come_again(self) -> None:
        lines = ("目录", "麦子", "稻子", PROSE, PROSE)
        assert article("夏粮收购报告", "2024-05-09", *lines).text == "\n".join(lines)
