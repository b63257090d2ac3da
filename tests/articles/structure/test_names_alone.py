"""Names under a title without a key: pen names, and the desks of newsrooms."""

from __future__ import annotations

import pytest

from articles import Article
from tests.articles.structure.reading import PROSE, article

DATED = "2024年6月3日　来源：青枫日报"


def headings(found: Article) -> list[str]:
    return [part.heading.of(found.text) for part in found.sections if part.heading]


class TestPenNames:
    @pytest.mark.parametrize(
        ("line", "author"),
        [
            ("◎ 老井", "老井"),
            ("□墨白", "墨白"),
            ("■ 听雨楼主人", "听雨楼主人"),
            ("◎ Kevin", "Kevin"),
            ("文/海棠", "海棠"),
            ("阿来木 / 文", "阿来木"),
            ("□ 本报评论员 周观澜", "周观澜"),
            ("青枫日报 何川", "何川"),
        ],
    )
    def test_a_name_after_a_mark_or_a_role_is_the_author(self, line: str, author: str) -> None:
        found = article("一把旧锄头的下落", line, PROSE, PROSE)
        assert (found.title, found.metadata.author) == ("一把旧锄头的下落", author)
        assert found.text == f"{PROSE}\n{PROSE}"

    @pytest.mark.parametrize("below", ["2024-06-03", DATED, "《青枫日报》（2024年06月03日 第07版）"])
    def test_a_name_between_the_title_and_the_date_is_the_author(self, below: str) -> None:
        found = article("一把旧锄头的下落", "老井", below, PROSE, PROSE)
        assert (found.metadata.author, found.metadata.subtitle) == ("老井", None)
        assert found.text == f"{PROSE}\n{PROSE}"

    @pytest.mark.parametrize("line", ["缘起", "春", "老井", "◆ 开秤"])
    def test_a_short_line_over_prose_is_no_name(self, line: str) -> None:
        found = article("一条河的四季", line, PROSE, "◆ 入库", PROSE)
        assert (found.metadata.author, found.text.split("\n")[0]) == (None, line)

    def test_a_mark_that_comes_again_is_that_of_headings(self) -> None:
        found = article("粮库二问", "□ 从哪来", PROSE, "□ 到哪去", PROSE)
        assert (found.metadata.author, headings(found)) == (None, ["□ 从哪来", "□ 到哪去"])

    @pytest.mark.parametrize(
        "line", ["要闻", "图文直播", "青枫读城", "下篇", "快讯", "通知", "青枫日报", "教育局", "今日谈"]
    )
    def test_a_word_that_says_what_follows_is_no_name(self, line: str) -> None:
        assert article("一把旧锄头的下落", line, "2024-06-03", PROSE, PROSE).metadata.author is None

    @pytest.mark.parametrize("title", ["秋夜", "青枫日报"])
    def test_a_line_that_may_be_the_title_itself_is_no_name(self, title: str) -> None:
        assert article(title, "秋夜长", "2024-06-03", PROSE, PROSE).metadata.author is None

    def test_a_heading_after_the_author_is_no_second_one(self) -> None:
        found = article("从田间到餐桌", "何川", "2024-06-03", "田间", PROSE, "餐桌", PROSE)
        assert (found.metadata.author, headings(found)) == ("何川", ["田间", "餐桌"])

    def test_authors_may_stand_under_each_other(self) -> None:
        found = article("从田间到餐桌", "何川", "李文", "王安", PROSE, PROSE)
        assert (found.metadata.author, found.text) == ("何川、李文、王安", f"{PROSE}\n{PROSE}")


def test_an_english_name_over_the_date_is_the_author_s() -> None:
    prose = "Every summer the granaries of the valley open their gates, and the farmers queue along the road."
    known = article("The Granary on the Hill", "Helen Marsh", "March 12, 2024", prose, prose).metadata
    assert (known.author, known.subtitle, known.published) == ("Helen Marsh", None, "2024-03-12")


class TestDesks:
    @pytest.mark.parametrize(
        ("line", "author"),
        [
            ("作者：财经部", None),
            ("作者：要闻组　2024-06-03", None),
            ("文/评论部", None),
            ("记者 经济新闻部", None),
            ("来源：青枫日报　作者：时政新闻中心", None),
            ("文｜融媒体中心 何川", "何川"),
            ("作者：何川（财经部）", "何川"),
            ("作者：教育部", "教育部"),
            ("作者：青枫大学课题组", "青枫大学课题组"),
        ],
    )
    def test_a_desk_is_no_author(self, line: str, author: str | None) -> None:
        found = article("夏粮收购观察", line, PROSE, PROSE)
        assert (found.metadata.author, found.text) == (author, f"{PROSE}\n{PROSE}")

    @pytest.mark.parametrize(
        ("line", "publisher", "author"),
        [("青枫日报财经部 李文 2024-06-03", "青枫日报", "李文"), ("文｜融媒体中心 何川", None, "何川")],
    )
    def test_a_desk_publishes_nothing(self, line: str, publisher: str | None, author: str) -> None:
        known = article("夏粮收购观察", line, PROSE, PROSE).metadata
        assert (known.publisher, known.author) == (publisher, author)

    @pytest.mark.parametrize("desk", ["财经部", "要闻组", "◎ 评论部"])
    def test_a_desk_alone_over_the_date_is_a_byline(self, desk: str) -> None:
        known = article("夏粮收购观察", desk, "2024-06-03", PROSE, PROSE).metadata
        assert (known.author, known.publisher, known.byline) == (None, None, desk.lstrip("◎ "))

    def test_a_desk_with_its_key_is_kept_in_the_byline(self) -> None:
        assert article("夏粮收购观察", "作者：财经部", PROSE, PROSE).metadata.byline == "财经部"

    def test_a_desk_over_prose_is_a_heading(self) -> None:
        assert headings(article("部门职责", "财经部", PROSE, "要闻部", PROSE)) == ["财经部", "要闻部"]
