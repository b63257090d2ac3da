"""Lines of metadata as sites write them under a title."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.articles.structure.reading import PROSE, article

TABLE = Path(__file__).with_name("lines_under_titles.tsv")
LINES = [row.split("\t") for row in TABLE.read_text(encoding="utf-8").splitlines() if not row.startswith("#")]


@pytest.mark.parametrize(("line", "published", "publisher", "author", "views"), LINES)
def test_a_line_under_the_title_is_read(
    line: str, published: str, publisher: str, author: str, views: str
) -> None:
    found = article("关于举办秋季人才招聘会的公告", line, PROSE, PROSE)
    known = found.metadata
    given = (known.published, known.publisher, known.author, known.views)
    assert [str(value or "-") for value in given] == [published, publisher, author, views]
    assert found.text == f"{PROSE}\n{PROSE}"


class TestAnAddressBesideTheDate:
    def test_that_of_the_page_is_kept(self) -> None:
        address = "https://www.ningyang.example/2023/01/02/17.html"
        known = article("秋季招聘", f"{address} 2024-05-09 来源：宁阳网", PROSE, PROSE).metadata
        assert (known.url, known.published, known.publisher) == (address, "2024-05-09", "宁阳网")

    def test_that_of_the_site_is_set_apart_with_its_line(self) -> None:
        line = "http://www.ningyang.example 2024年05月09日 09:33 来源：宁阳网"
        found = article("秋季招聘", line, PROSE, PROSE)
        assert (found.metadata.url, found.boilerplate) == (None, (line,))

    @pytest.mark.parametrize(
        "line", ["https://www.ningyang.example/17.html", "报名网址 www.ningyang.example"]
    )
    def test_alone_it_is_text(self, line: str) -> None:
        assert article("秋季招聘", line, PROSE, PROSE).text.startswith(line)
