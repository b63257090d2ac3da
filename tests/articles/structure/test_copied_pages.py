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

    def test_a_table_under_controls_stays_whole(self) -> None:
        cells = ("各地粮库数", "北京", "上海", "35", "47", "12")
        found = article("首页", "登录", TITLE, "2026-11-20", "分享", "收藏", *cells, PROSE)
        assert found.text == "\n".join((*cells, PROSE))

    def test_a_title_with_controls_under_it_is_not_looked_for_elsewhere(self) -> None:
        found = article("秋收记", "字号 大 中 小", "分享", "那一年的秋天来得比往常早", PROSE, PROSE)
        assert found.title == "秋收记"

    def test_a_short_title_stands_over_an_account_and_its_date(self) -> None:
        found = article(
            "首页", "写文章", "腌菜缸", "阿芜", "关注", "IP属地: 湖南", "2026.11.12", PROSE, PROSE
        )
        assert (found.title, found.metadata.author) == ("腌菜缸", "阿芜")

    def test_the_head_goes_on_after_a_long_lead(self) -> None:
        lines = (
            "首页",
            "登录",
            TITLE,
            PROSE,
            "作者：何川",
            "2026-11-20",
            "分享",
            "听全文",
            PROSE[::-1] + "。",
        )
        found = article(*lines)
        assert (found.metadata.published, found.text) == ("2026-11-20", f"{PROSE}\n{PROSE[::-1]}。")

    def test_a_section_s_control_ends_no_head(self) -> None:
        text = "青枫湖是江州中部的淡水湖，面积约为一百八十六平方公里，平均水深四米，湖中有岛。"
        found = article(
            "江州百科", "搜索", "登录", "青枫湖", text, "地理形势", "播报", PROSE, "水文", "播报", PROSE
        )
        assert (found.title, found.text) == ("青枫湖", "\n".join((text, "地理形势", PROSE, "水文", PROSE)))

    def test_controls_behind_the_metadata_of_a_line_name_nobody(self) -> None:
        found = article(TITLE, "尚进·2026年11月20日 08:30 关注 听全文 去阅读", PROSE)
        assert (found.metadata.published, found.text) == ("2026-11-20", PROSE)

    def test_an_hour_behind_a_dash_is_of_the_date(self) -> None:
        assert article(TITLE, "发表时间：2026-11-19 - 17:42", PROSE).metadata.published == "2026-11-19"

    def test_an_account_s_praise_glued_to_the_hour_names_nobody(self) -> None:
        found = article(TITLE, "江岸财经", "2026-11-20 08:30江岸财经官方账号优质财经领域创作者", PROSE)
        assert (found.metadata.published, found.text) == ("2026-11-20", PROSE)

    def test_what_follows_an_author_s_name_is_not_of_it(self) -> None:
        assert article(TITLE, "作者：黄青川，题图来自：视觉中国", PROSE).metadata.author == "黄青川"

    def test_a_publisher_s_place_is_not_of_its_name(self) -> None:
        found = article(TITLE, "2026-11-19 21:08 来源: 沧海观察 　河北", PROSE)
        assert found.metadata.publisher == "沧海观察"

    def test_a_bureau_is_nobody_s_name(self) -> None:
        assert article(TITLE, "2026-11-20", "康文署", PROSE).metadata.author is None

    def test_a_key_without_a_colon_names_the_author(self) -> None:
        assert article(TITLE, "文 陳一姍", "2026-11-20", PROSE).metadata.author == "陳一姍"

    def test_the_first_heading_is_no_label(self) -> None:
        assert headings("分享", "收藏", "收粮", f"{PROSE}{PROSE}", PROSE) == ["收粮"]


class TestTheEndOfAPage:
    def test_who_edited_is_read_among_controls(self) -> None:
        found = article(TITLE, PROSE, PROSE, "举报/反馈", "收藏", "责任编辑：何川", *AFTER[4:])
        assert (found.text, found.metadata.editor) == (f"{PROSE}\n{PROSE}", "何川")

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
        found = article(TITLE, PROSE, *links, "水比电更难以解决的三个原因", PROSE, PROSE)
        assert found.text == "\n".join((PROSE, "水比电更难以解决的三个原因", PROSE, PROSE))


class TestHeadingsOfPortals:
    def test_parts_of_two_pieces_are_headed(self) -> None:
        heads = ("需求端：海外订单排到明年二季度", "供给端：二线厂商陆续退出")
        assert headings(PROSE, heads[0], PROSE, heads[1], PROSE) == list(heads)

    def test_what_people_say_heads_nothing(self) -> None:
        assert headings(PROSE, "何川：粮食放在自己手里", PROSE, "李文：便宜卖掉不如等一等", PROSE) == []

    def test_one_quotation_is_a_heading_beside_others(self) -> None:
        assert headings(PROSE, "“手艺还在，人就在”", PROSE, "邻国的教训", PROSE) == [
            "“手艺还在，人就在”",
            "邻国的教训",
        ]
        assert headings(PROSE, "“手艺还在，人就在”", PROSE) == []

    def test_a_sentence_with_a_reference_stands_under_a_heading(self) -> None:
        cited = "明代在湖口修建石闸，用以调节水位。[1]"
        assert headings(PROSE, "历史", cited, "地理", cited) == ["历史", "地理"]

    def test_captions_with_a_mark_head_nothing(self) -> None:
        captions = ("▲粮库今起开秤。（图／市府提供）", "▲农户把新麦送到库点。（图／何川摄）")
        assert headings(PROSE, captions[0], PROSE, captions[1], PROSE) == []
