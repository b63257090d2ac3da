"""Pages copied whole, with their menus, controls and links: these are not in the text, and all else is."""

from __future__ import annotations

import pytest

from tests.articles.structure.reading import PROSE, article, headings

TITLE = "青枫市粮库提前开秤收粮"
MENUS = (
    ("青枫新闻网", "首页", "登录", "要闻", "财经", "股票", "即时"),
    ("青楓日報", "即時", "要聞", "財經", "首頁 > 財經 > 產業"),
    ("下载客户端", "登录", "无障碍", "推荐"),
    ("跳至内容", "主页", "国际", "视频材料", "青枫之声"),
    ("青枫市人民政府", "无障碍浏览 长者模式 简 | 繁 登录 | 注册", "走进青枫", "政务公开"),
)
UNDER = ("字号 大 中 小", "听全文", "收藏", "分享", "+1", "324", "参与互动")
AFTER = ("粮食", "夏收", "举报/反馈", "收藏", "324", "推荐阅读", "一个粮库的三十年", "© 2026 青枫新闻网")


@pytest.mark.parametrize("menus", MENUS)
class TestMenusOverATitle:
    def test_the_title_is_found_under_them(self, menus: tuple[str, ...]) -> None:
        found = article(*menus, TITLE, "2026-11-20 08:30", "来源：青枫晚报", PROSE, PROSE)
        assert (found.title, found.metadata.published) == (TITLE, "2026-11-20")
        assert (found.metadata.publisher, found.text) == ("青枫晚报", f"{PROSE}\n{PROSE}")

    def test_controls_under_it_are_no_text(self, menus: tuple[str, ...]) -> None:
        found = article(*menus, TITLE, "2026-11-20 08:30", *UNDER, PROSE, PROSE)
        assert (found.title, found.text) == (TITLE, f"{PROSE}\n{PROSE}")
        assert "听全文" in found.boilerplate

    def test_what_follows_the_text_is_not_of_it(self, menus: tuple[str, ...]) -> None:
        found = article(*menus, TITLE, PROSE, PROSE, "责任编辑：何川", *AFTER)
        assert (found.text, found.metadata.editor) == (f"{PROSE}\n{PROSE}", "何川")


class TestTheHeadOfAPage:
    def test_a_short_title_stands_over_its_date(self) -> None:
        lines = ("首页", "登录", "秋收记", "2026-11-20 08:30", "分享", "那一年的秋天来得比往常早", PROSE)
        assert article(*lines).title == "秋收记"

    def test_an_encyclopedia_s_title_begins_its_text(self) -> None:
        text = "青枫湖是江州中部的淡水湖，面积约为一百八十六平方公里，平均水深四米，湖中有岛。"
        found = article("江州百科", "搜索", "登录", "目录", "青枫湖", "阅读", "编辑", "查看历史", text, PROSE)
        assert (found.title, found.text) == ("青枫湖", f"{text}\n{PROSE}")

    def test_a_title_with_the_date_beside_goes_before_a_slogan(self) -> None:
        lines = ("首页", "登录", "只为独立思考的人而写作", "订阅", "搜索", "旗下APP", "收藏", "分享")
        assert article(*lines, TITLE, "2026-11-20", PROSE).title == TITLE

    def test_an_account_over_the_date_wrote(self) -> None:
        found = article("首页", "登录", TITLE, "半勺糖", "编辑于 2026-11-20 08:30", "关注", "分享", PROSE)
        assert (found.metadata.author, found.text) == ("半勺糖", PROSE)

    def test_an_account_under_a_person_published(self) -> None:
        found = article("首页", "登录", TITLE, "何一川", "江边人语", "2026-11-20 08:30", "分享", PROSE)
        assert (found.metadata.author, found.metadata.publisher) == ("何一川", "江边人语")

    def test_the_site_published_where_nobody_else_did(self) -> None:
        found = article("青枫新闻网", "首页", "登录", TITLE, "2026-11-20", PROSE)
        assert found.metadata.publisher == "青枫新闻网"

    def test_a_lead_over_the_metadata_is_read_after_them(self) -> None:
        lead = "收粮早了，农户的心就定了。"
        found = article("首页", "登录", TITLE, lead, "作者：何川", "2026-11-20", "分享", PROSE)
        assert (found.metadata.author, found.text) == ("何川", f"{lead}\n{PROSE}")

    def test_a_table_before_the_text_stays_whole(self) -> None:
        cells = ("地区", "北京", "上海", "35", "47", "12")
        assert article(TITLE, "2026-11-20", *cells, PROSE).text == "\n".join((*cells, PROSE))

    def test_a_title_with_controls_under_it_is_not_looked_for_elsewhere(self) -> None:
        found = article("秋收记", "字号 大 中 小", "分享", "那一年的秋天来得比往常早", PROSE, PROSE)
        assert found.title == "秋收记"

    def test_the_first_heading_is_no_label(self) -> None:
        assert headings("分享", "收藏", "收粮", f"{PROSE}{PROSE}", PROSE) == ["收粮"]


class TestTheEndOfAPage:
    def test_who_signed_stays(self) -> None:
        body = (PROSE, "青枫市粮食局", "2026年11月20日", "（此件公开发布）")
        found = article("关于夏粮收购的通知", *body, *AFTER[2:])
        assert (found.text, found.metadata.signature) == ("\n".join(body), "青枫市粮食局")

    @pytest.mark.parametrize(
        "note", ["附件：夏粮收购网点名单", "[1] 何川. 粮食经济. 2024", "注：数据为初步数"]
    )
    def test_attachments_and_notes_stay(self, note: str) -> None:
        assert note in article(TITLE, PROSE, "打印", "收藏", note, *AFTER[2:]).text

    def test_a_list_at_the_end_stays(self) -> None:
        names = ("城东粮库", "城西粮库", "北门粮库")
        found = article(TITLE, PROSE, "开秤的有：", *names, *AFTER[2:])
        assert found.text == "\n".join((PROSE, "开秤的有：", *names))

    def test_cells_of_a_table_at_the_end_stay(self) -> None:
        cells = ("年份", "2023", "2024", "35", "47", "北京", "上海")
        assert article(TITLE, PROSE, *cells).text == "\n".join((PROSE, *cells))

    def test_a_sentence_that_only_one_author_holds_stays(self) -> None:
        said = "以上仅代表个人观点，具体收购价请以当地粮库公告为准。"
        assert article(TITLE, PROSE, said, *AFTER[2:]).text == f"{PROSE}\n{said}"

    def test_a_last_paragraph_with_a_reference_stays(self) -> None:
        last = "粮仓用青砖砌成，每层设有四个通风的门，上下错开。[1]"
        assert article(TITLE, PROSE, last, *AFTER[2:]).text == f"{PROSE}\n{last}"


class TestLinksInsideAText:
    @pytest.mark.parametrize(
        "over", ["延伸阅读", "相關新聞請見︰", "推荐阅读：", "Skip 热读 and continue reading"]
    )
    def test_they_go_and_the_text_goes_on(self, over: str) -> None:
        found = article(TITLE, PROSE, over, "粮库智能化改造已完成七成以上", PROSE[::-1] + "。", PROSE)
        assert found.text == "\n".join((PROSE, PROSE[::-1] + "。", PROSE))

    def test_a_short_heading_after_them_stays(self) -> None:
        links = ("一个老粮库管理员的三十年", "粮库智能化改造已完成七成以上")
        found = article(TITLE, PROSE, "延伸阅读", *links, "收粮之后", PROSE, PROSE)
        assert found.text == "\n".join((PROSE, "收粮之后", PROSE, PROSE))

    def test_a_heading_over_prose_is_none(self) -> None:
        found = article(TITLE, PROSE, "相关链接", PROSE, PROSE)
        assert "相关链接" in found.text

    def test_a_heading_after_their_end_stays(self) -> None:
        links = ("Skip 热读 and continue reading", "热读", "一个老粮库管理员的三十年", "End of 热读")
        found = article(TITLE, PROSE, *links, "水比电更难解决", PROSE, PROSE)
        assert found.text == "\n".join((PROSE, "水比电更难解决", PROSE, PROSE))
