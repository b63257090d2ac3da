"""What platforms put around a posting, and the bylines, dates and numbers of papers and courts."""

from __future__ import annotations

import pytest

from tests.articles.structure.reading import PROSE, article

TITLE = "青枫市夏粮收购进度过半"


class TestPlatforms:
    def test_who_answers_stands_over_how_many_agreed(self) -> None:
        found = article(
            "为什么县城没有书店？",
            "关注者 302　被浏览 18,512",
            "老井",
            "写字的人",
            "312 人赞同了该回答",
            PROSE,
            PROSE,
            "编辑于 2023-05-02 21:47・IP 属地浙江",
            "赞同 312　21 条评论　分享　收藏　喜欢",
        )
        known = found.metadata
        assert (known.author, known.published, known.signed) == ("老井", "2023-05-02", None)
        assert found.text == f"{PROSE}\n{PROSE}"
        assert "写字的人" in found.boilerplate

    def test_who_writes_a_blog_stands_over_the_date(self) -> None:
        found = article(TITLE, "代码小能手", "于 2023-09-14 10:22:31 发布", "阅读量1.2w", PROSE, PROSE)
        known = found.metadata
        assert (known.author, known.published, known.views) == ("代码小能手", "2023-09-14", 12000)

    def test_who_reviews_stands_before_the_stars(self) -> None:
        line = "阿木的鱼 评论 长街有雨 ★★★★☆ 2022-08-01 23:11:02"
        found = article("雨停之后", line, "这篇影评可能有剧透", PROSE, PROSE)
        known = found.metadata
        assert (known.author, known.publisher, known.published) == ("阿木的鱼", None, "2022-08-01")
        assert found.text == f"{PROSE}\n{PROSE}"

    @pytest.mark.parametrize(
        "line",
        [
            "喜欢本文，点个“在看”",
            "分享、点赞、在看，三连走起！",
            "本文首发于公众号“慢读”，转载请联系后台授权。",
            "☆健康、地方新聞不漏接，請按讚追蹤粉絲頁",
            "▼▼▼點擊下圖看更多▼▼▼",
            "相關文章：米價連三月上漲",
            "###",
            "[toc]",
            "有用 156　没用 4",
            "3,126 人赞同了该回答",
            "本帖最后由 铁马 于 2019-5-21 08:02 编辑",
            "您需要登录后才可以回帖 登录 | 立即注册",
            "大字体 小字体 分享到：",
            "推 aaa: 選離家近的     07/03 10:12",
            "※ 發信站: 批踢踢實業坊(ptt.cc), 來自: 203.0.113.9",
        ],
    )
    def test_what_the_page_adds_is_set_apart(self, line: str) -> None:
        found = article(TITLE, PROSE, PROSE, line)
        assert (found.text, found.boilerplate) == (f"{PROSE}\n{PROSE}", (line,))

    @pytest.mark.parametrize(
        "line",
        [
            "他说，喜欢就点个赞，不喜欢就走。",
            "推动新品种 3 个，面积 12 万亩",
            "点赞！这座县城的路灯会说话",
            "回复率 98%，群众满意度 95%。",
            "三连阳之后，市场在等什么？",
        ],
    )
    def test_a_line_of_the_text_may_use_its_words(self, line: str) -> None:
        assert line in article(TITLE, PROSE, line, PROSE).text


class TestCredits:
    def test_the_editor_and_the_day_of_an_agency_close_it(self) -> None:
        known = article(TITLE, PROSE, PROSE, "（編輯：陳冠宇）1140305").metadata
        assert (known.editor, known.published) == ("陳冠宇", "2025-03-05")

    def test_room_may_stand_for_colons(self) -> None:
        lines = ("青枫晚报记者　何川　实习生　周观澜", "编辑　祝融融　校对　卢迪")
        known = article(TITLE, PROSE, PROSE, *lines).metadata
        assert (known.author, known.publisher, known.editor) == ("何川、周观澜", "青枫晚报", "祝融融")

    def test_the_subject_of_a_dispatch_stands_over_its_byline(self) -> None:
        lines = ("中新社青枫6月3日电 题：夏粮收购见闻", "中新社记者 何川")
        found = article("夏粮收购见闻", "2024-06-03 21:15　来源：中国新闻网", *lines, PROSE, PROSE)
        assert (found.metadata.author, found.text) == ("何川", f"{PROSE}\n{PROSE}")

    @pytest.mark.parametrize(
        ("line", "author"),
        [
            ("採訪．撰文／陳冠宇　攝影／林恪倫", "陳冠宇"),
            ("何川　　Anna Schmidt　　李文", "何川、Anna Schmidt、李文"),
        ],
    )
    def test_bylines_under_the_title(self, line: str, author: str) -> None:
        found = article(TITLE, line, PROSE, PROSE)
        assert (found.metadata.author, found.text) == (author, f"{PROSE}\n{PROSE}")

    def test_a_body_over_its_date_publishes(self) -> None:
        known = article("青枫灌溉装备白皮书", "青枫灌溉装备产业联盟", "2024年6月", PROSE, PROSE).metadata
        assert (known.publisher, known.published) == ("青枫灌溉装备产业联盟", "2024-06")


class TestCourts:
    def test_a_judgment_of_taiwan_has_a_number_and_a_date_set_wide(self) -> None:
        date = "中　　華　　民　　國　　112　　年　　9　　月　　6　　日"
        known = article("臺灣高等法院刑事判決", "112年度上訴字第4321號", PROSE, PROSE, date).metadata
        assert (known.document_number, known.signed) == ("112年度上訴字第4321號", "2023-09-06")

    @pytest.mark.parametrize("line", ["你需要：", "請政府告知本會："])
    def test_a_clause_addresses_nobody(self, line: str) -> None:
        found = article(TITLE, line, PROSE, PROSE)
        assert (found.metadata.addressee, line in found.text) == (None, True)
