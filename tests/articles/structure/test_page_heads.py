"""Whose page it is, over the title or with the date; and who the author is, under the name."""

from __future__ import annotations

import pytest

from tests.articles.structure.reading import PROSE, article

TITLE = "夏粮收购价格触底，种植户盈利弹性可期"


class TestWhosePageItIs:
    def test_a_newspaper_alone_over_the_title_published_it(self) -> None:
        found = article("宁阳日报", TITLE, "2024-05-09", PROSE, PROSE)
        assert (found.title, found.metadata.publisher) == (TITLE, "宁阳日报")

    @pytest.mark.parametrize(
        "series", [(), ("公司点评",), ("证券研究报告 | 公司点评",), ("农林牧渔 | 种植业",)]
    )
    def test_a_broker_stands_with_series_and_date_over_the_title(self, series: tuple[str, ...]) -> None:
        head = ("宁阳证券股份有限公司", "2024年5月9日", *series, TITLE, "投资评级：买入（维持）")
        found = article(*head, "分析师：何川", PROSE, PROSE)
        known = found.metadata
        assert (found.title, known.publisher, known.author) == (TITLE, "宁阳证券股份有限公司", "何川")
        assert found.text == f"{PROSE}\n{PROSE}"
        assert set(series) <= set(found.boilerplate)

    @pytest.mark.parametrize("body", ["宁阳大学图书馆", "宁阳市人民政府"])
    def test_the_body_with_which_a_title_begins_published_it(self, body: str) -> None:
        found = article(body, f"{body}招聘启事", "2024-05-09", PROSE, PROSE)
        assert (found.title, found.metadata.publisher) == (f"{body}招聘启事", body)

    def test_a_broker_may_have_a_short_name(self) -> None:
        head = ("寧陽投顧", "個股報告　2024/05/09", TITLE, "研究員：何川")
        found = article(*head, PROSE, PROSE)
        assert (found.title, found.metadata.publisher) == (TITLE, "寧陽投顧")

    @pytest.mark.parametrize("head", ["宁阳市统计局新闻稿", "寧陽市統計局新聞稿", "宁阳市统计局"])
    def test_an_office_does_too_with_its_release(self, head: str) -> None:
        known = article(head, "发布日期：2024年5月9日", TITLE, PROSE, PROSE).metadata
        assert (known.publisher, known.kicker) == (head.replace("新闻稿", "").replace("新聞稿", ""), None)


class TestWhoTheAuthorIs:
    @pytest.mark.parametrize(
        "bio",
        ["何川，宁阳大学教授，长期研究粮食流通", "何川系宁阳大学教授", "作者为作家", "宁阳大学副教授"],
    )
    def test_a_line_under_the_name_that_says_so_is_set_apart(self, bio: str) -> None:
        found = article(TITLE, "2024-05-09　何川", bio, PROSE, PROSE)
        assert (found.metadata.author, found.boilerplate) == ("何川", (bio,))
        assert found.text == f"{PROSE}\n{PROSE}"

    @pytest.mark.parametrize("line", ["何川走进粮库", "作者手记", f"何川，{PROSE}"])
    def test_another_line_is_the_text_s(self, line: str) -> None:
        assert article(TITLE, "2024-05-09　何川", line, PROSE, PROSE).text.startswith(line)

    def test_where_one_works_by_the_mark_of_the_name_is_set_apart(self) -> None:
        works = ("* 寧陽大學經濟學系碩士", "** 寧陽大學經濟學系副教授")
        found = article("糧價研究", "何川*　李文**", *works, PROSE, PROSE)
        assert (found.metadata.author, found.boilerplate) == ("何川、李文", works)


class TestWhenAJudgmentWasSigned:
    def test_it_is_over_the_judge_the_note_and_the_clerk(self) -> None:
        end = ("中　　華　　民　　國　　113　　年　　5　　月　　9　　日", "民事庭　　法　官　　何　川")
        found = article(
            "寧陽地方法院民事判決", PROSE, PROSE, *end, "以上正本係照原本作成。", "書記官　　李　文"
        )
        assert (found.metadata.signed, found.metadata.published) == ("2024-05-09", "2024-05-09")
