"""Credits at the end of a text, a key a line, with the date among them."""

from __future__ import annotations

import pytest

import articles
from articles import Article

PROSE = "青枫山下有一座小图书馆，馆长守了三十年，书架从两排增加到二十六排，每到周末座位都要提前预约才行。"


def article(*lines: str) -> Article:
    return articles.structured(articles.read_text("\n".join(("山村里的图书馆", *lines)), repair=False))


class TestADateAmongCredits:
    @pytest.mark.parametrize("date", ["2024年6月3日", "2024-06-03", "日期：2024年6月3日", "2024-06-03 10:20"])
    @pytest.mark.parametrize("after", [(), ("责编：李文",), ("审核：王安　监制：周宁",)])
    def test_it_is_that_of_publication(self, date: str, after: tuple[str, ...]) -> None:
        found = article(PROSE, PROSE, "来源：青枫晚报", "作者：何川", date, *after)
        known = found.metadata
        assert (known.published, known.publisher, known.author) == ("2024-06-03", "青枫晚报", "何川")
        assert (found.text, known.signature) == (f"{PROSE}\n{PROSE}", None)

    def test_under_an_editor_it_is_too(self) -> None:
        found = article(PROSE, PROSE, "责任编辑：李文", "2024年6月3日")
        assert (found.metadata.published, found.metadata.editor) == ("2024-06-03", "李文")
        assert found.text == f"{PROSE}\n{PROSE}"

    @pytest.mark.parametrize(
        "lines",
        [
            ("青枫市图书馆", "2024年6月3日"),
            ("演讲：何川", "时间：2024年6月3日"),
            ("地点：报告厅", "2024年6月3日"),
        ],
    )
    def test_under_anything_else_it_stays_in_the_text(self, lines: tuple[str, ...]) -> None:
        assert article(PROSE, PROSE, *lines).text == "\n".join((PROSE, PROSE, *lines))


class TestWhoSigns:
    @pytest.mark.parametrize("label", ["联系人：何川", "联系电话：0888-123456", "拟稿：何川", "董事长：何川"])
    def test_a_line_with_a_label_signs_nothing(self, label: str) -> None:
        found = article(PROSE, PROSE, label, "2024年6月3日")
        known = found.metadata
        assert (known.signature, known.publisher, known.signed) == (None, None, "2024-06-03")
        assert found.text == "\n".join((PROSE, PROSE, label, "2024年6月3日"))

    def test_the_office_over_such_a_line_does(self) -> None:
        lines = ("青枫书业有限公司董事会", "董事长：何川", "2024年6月3日")
        assert article(PROSE, PROSE, *lines).metadata.signature == "青枫书业有限公司董事会"

    def test_a_short_line_over_such_a_line_does_not(self) -> None:
        assert (
            article(PROSE, PROSE, "联系方式", "电话：0888-123456", "2024年6月3日").metadata.signature is None
        )
