"""Where something takes place and who takes part, as notices and interviews say: it stays in the text."""

from __future__ import annotations

import pytest

from articles import Article
from tests.articles.structure.reading import PROSE, article

OCCASIONS = (
    ("地点：青枫市第一粮库",),
    ("地点：市民中心二楼报告厅",),
    ("主持人：何川", "嘉宾：李文（粮库主任）"),
    ("受访者：李文，青枫市粮库高级工程师",),
    ("时　间：2024年6月3日", "地　点：青枫市第一粮库", "主 持 人：何川"),
    ("展览地点：青枫美术馆", "日期：2024年6月3日"),
    ("主辦單位：青楓市糧食局", "地點：市民中心"),
    ("主播 / 何川", "嘉宾 / 李文（粮库主任）"),
    ("地點｜青楓糧庫",),
)


def headings(found: Article) -> list[str]:
    return [part.heading.of(found.text) for part in found.sections if part.heading]


@pytest.mark.parametrize("lines", OCCASIONS)
class TestWhatIsSaidOfAnOccasion:
    def test_it_stands_in_the_text_under_the_title(self, lines: tuple[str, ...]) -> None:
        found = article("对话粮仓人", *lines, PROSE, PROSE)
        known = found.metadata
        assert (found.title, found.text) == ("对话粮仓人", "\n".join((*lines, PROSE, PROSE)))
        assert (known.published, known.publisher, known.author, known.subtitle) == (None, None, None, None)
        assert headings(found) == []

    def test_metadata_after_it_are_read(self, lines: tuple[str, ...]) -> None:
        found = article("对话粮仓人", *lines, "来源：青枫网　2024-06-18", PROSE, PROSE)
        known = found.metadata
        assert (known.published, known.publisher) == ("2024-06-18", "青枫网")
        assert found.text == "\n".join((*lines, PROSE, PROSE))

    def test_it_signs_no_notice(self, lines: tuple[str, ...]) -> None:
        body = ("各区：", PROSE, *lines, "青枫市粮食局", "2024年6月20日")
        found = article("夏粮政策宣讲会通知", *body)
        known = found.metadata
        assert (known.published, known.signature) == ("2024-06-20", "青枫市粮食局")
        assert found.text == "\n".join(body)

    def test_it_ends_a_notice_unsigned(self, lines: tuple[str, ...]) -> None:
        found = article("夏粮政策宣讲会通知", PROSE, *lines)
        assert (found.metadata.signed, found.metadata.signature) == (None, None)


def test_a_name_after_it_is_text() -> None:
    lines = ("主持人：李文", "嘉宾：王安 青枫大学教授", "周宁", PROSE)
    found = article("夏粮圆桌谈", *lines)
    assert (found.metadata.author, found.text) == (None, "\n".join(lines))


def test_a_date_beside_no_occasion_is_the_text_s() -> None:
    found = article("夏粮开秤", "时间：2024年6月3日", "作者：何川", PROSE, PROSE)
    assert (found.metadata.published, found.text) == ("2024-06-03", f"{PROSE}\n{PROSE}")


def test_a_numbered_label_is_no_heading() -> None:
    lines = (f"1.地点：{PROSE}", f"2.主讲人：{PROSE}")
    assert headings(article("夏粮政策宣讲会通知", PROSE, *lines)) == []
