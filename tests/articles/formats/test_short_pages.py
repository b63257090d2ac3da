"""Articles of few paragraphs, with more around them than in them."""

from __future__ import annotations

import re

import pytest

from tests.articles.formats.page_reading import FRAME, INFO, PROSE, TEXT, page, whole

ANSWER = (
    '<div class="AuthorInfo"><meta itemprop="name" content="湖边人"><b>湖边人</b><div>工程师</div></div>'
    "<div>2,318 人赞同了该回答</div><div>{}</div><div>发布于 2024-02-28 11:06 ・IP 属地浙江</div>"
)


class TestWhatIsLeftOut:
    def test_what_stands_around_four_paragraphs_is_left_out(self) -> None:
        shown = f"<div><div>菜市场换了新颜</div>{INFO}<div>{TEXT}</div></div>"
        article = page(shown.join(FRAME), "<title>菜市场换了新颜</title>")
        assert (article.text, article.metadata.published) == ("\n".join(PROSE), "2024-07-18")

    @pytest.mark.parametrize("words", ["<li>{}</li>", "<td>{}</td>", "<div>{}</div>"])
    def test_navigation_over_the_title_needs_no_class(self, words: str) -> None:
        above = "".join(words.format(word) for word in ("首页", "机构概况", "新闻发布"))
        article = page(f"{above}<h1>菜市场换了新颜</h1>{INFO}{TEXT}", "<title>菜市场换了新颜</title>")
        assert (article.title, article.text) == ("菜市场换了新颜", "\n".join(PROSE))
        assert article.metadata.kicker is None

    def test_an_answer_is_shown_without_votes_and_whence(self) -> None:
        body = f"<h1>菜市场改造好吗？</h1>{ANSWER.format(TEXT)}"
        article = page(body, "<title>菜市场改造好吗？ - 问答</title>")
        assert (article.text, article.metadata.author) == ("\n".join(PROSE), "湖边人")
        assert article.metadata.published == "2024-02-28"

    def test_what_stands_beside_the_text_itself_is_told_by_its_class_or_its_words(self) -> None:
        card = '<div class="user-card"><b>湖边人</b><p>水务工程师</p></div><p>2,318 人赞同了该回答</p>'
        body = f"<h1>菜市场换了新颜</h1>{card}{TEXT}{FRAME[1]}"
        assert page(body, "<title>菜市场换了新颜</title>").text == "\n".join(PROSE)

    def test_a_footer_without_a_name_does_not_widen_the_article(self) -> None:
        side = "<div>通知公告</div><div>关于夏季治安的公告发布</div>"
        foot = "<div>青枫市水务局 版权所有 浙ICP备00000000号<br>您是第 1203345 位访客</div>"
        two = f"<div>{PROSE[0]}<br>{PROSE[1]}</div>"
        info = "<div>发布时间：2024-10-25 16:00 来源：城市建设管理处 浏览次数：502次</div>"
        body = f"<div>首页 公开 办事 互动</div><div>菜市场换了新颜</div>{info}{two}{side}{foot}"
        assert page(body, "<title>菜市场换了新颜</title>").text == "\n".join(PROSE[:2])

    def test_a_label_with_a_link_under_the_text_is_left_out_unless_it_is_an_attachment(self) -> None:
        links = "<p>附件：<a>改造名单.xls</a></p><p>相关解读：<a>一图读懂老市场的改造</a></p>"
        article = page(f"<h1>菜市场换了新颜</h1>{TEXT}{links}", "<title>菜市场换了新颜</title>")
        assert article.text.split("\n") == [*PROSE, "附件：改造名单.xls"]

    @pytest.mark.parametrize(
        "name", ["sharedaddy", "newsletter", "bdsharebuttonbox", "author-box", "about-author", "PostFooter"]
    )
    def test_what_blogs_put_under_a_post_is_left_out(self, name: str) -> None:
        aside = f'<div class="{name}"><h3>湖边人</h3><p>住在湖边的插画师，喜欢散步和写作。</p></div>'
        assert page(f"<h1>菜市场换了新颜</h1>{TEXT}{aside}").text == "\n".join(PROSE)

    @pytest.mark.parametrize("line", ["顶 12踩 0", "赞 41 收藏 举报", "全部评论（3）", "你可能还喜欢"])
    def test_what_is_said_under_votes_is_no_part_of_the_text(self, line: str) -> None:
        said = f"<div>{line}</div><p>网友“青瓦”：希望菜市场旁边能多建几个停车位，停车太难了。</p>"
        body = f"<div><h1>菜市场换了新颜</h1>{TEXT}{said}</div>"
        assert page(body, "<title>菜市场换了新颜</title>").text == "\n".join(PROSE)

    @pytest.mark.parametrize("body", ["<div>讚 分享</div><div>{}</div>", "<div><p>讚 分享</p>{}</div>"])
    def test_votes_over_the_text_are_none(self, body: str) -> None:
        article = page(
            f"<div><h1>菜市场换了新颜</h1>{body.format(TEXT)}</div>", "<title>菜市场换了新颜</title>"
        )
        assert article.text == "\n".join(PROSE)

    def test_what_offers_the_rest_for_money_is_left_out(self) -> None:
        offer = '<div class="paywall"><p>剩余72%</p><p>已是会员？<a>登录</a></p></div>'
        assert page(f"<h1>菜市场换了新颜</h1><div>{TEXT}{offer}</div>").text == "\n".join(PROSE)

    @pytest.mark.parametrize("name", ["author-bio", "advert"])
    def test_what_is_said_between_the_title_and_the_text_of_other_things_is_left_out(self, name: str) -> None:
        said = "住在湖边的插画师，喜欢散步和写作，也喜欢逛老城里的各个菜市场。"
        aside = f'<div class="{name}"><p>{said}</p><div class="picinfo">湖边</div></div>'
        body = f"<h1>菜市场换了新颜</h1>{aside}<div>{TEXT}</div>"
        assert page(body, "<title>菜市场换了新颜</title>").text == "\n".join(PROSE)

    def test_links_beside_it_go(self) -> None:
        links = "<p><a href=x>另一篇文章的标题在这里</a></p><ul><li><a href=y>再一篇文章的标题</a></li></ul>"
        assert page(f"<div><p>{PROSE[0]}</p>{links}</div>").text == PROSE[0]

    def test_dated_cards_over_an_article_are_not_it(self) -> None:
        card = "<div class=post-item><a href=x>别的新闻</a><span>2024-01-01</span><p>新闻的开头。</p></div>"
        text = page(f"{card * 3}<div class=content><h1>菜市场换了新颜</h1>{TEXT}</div>").text
        assert text.endswith("\n".join(PROSE))


class TestWhatIsKept:
    def test_what_stands_between_the_title_and_the_text_is_kept_where_it_is_the_text_s(self) -> None:
        lead = "编者按：老市场承载着一座城的记忆，它的变化，街坊最有发言权。"
        picture = '<div class="picinfo">改造后的市场</div>'
        counter = "<div>关注者 1,204 被浏览 386,551</div>"
        body = f"<h1>菜市场换了新颜</h1>{counter}<p>{lead}</p>{picture}<div>{TEXT}</div>"
        assert page(body, "<title>菜市场换了新颜</title>").text.split("\n") == [lead, "改造后的市场", *PROSE]

    def test_votes_among_the_first_words_end_nothing(self) -> None:
        body = f"<h1>菜市场换了新颜</h1><p>{PROSE[0]}</p><p>赞 12</p><p>{PROSE[1]}</p><p>{PROSE[2]}</p>"
        assert page(body, "<title>菜市场换了新颜</title>").text.endswith("\n".join(PROSE[1:]))

    @pytest.mark.parametrize("button", ["分享到：", "打印", "阅读 3.2万"])
    def test_a_button_between_the_last_paragraphs_ends_nothing(self, button: str) -> None:
        text = "".join(f"<p>{line}</p>" for line in (*PROSE, *PROSE[:2], button, PROSE[2]))
        body = f"<h1>菜市场换了新颜</h1><div>{text}</div>"
        assert page(body, "<title>菜市场换了新颜</title>").text.split("\n") == [*PROSE, *PROSE]

    def test_a_line_of_metadata_under_the_first_words_is_read(self) -> None:
        said = "<div><span>撰文 王昊</span><span>摄影 老罗</span><span>2024.07.06</span></div>"
        body = f"<div><h1>菜市场换了新颜</h1><p>{PROSE[0]}</p>{said}</div><div>{TEXT}</div>"
        article = page(body, "<title>菜市场换了新颜</title>")
        assert (article.metadata.author, article.metadata.published) == ("王昊", "2024-07-06")
        assert article.text == "\n".join((PROSE[0], *PROSE))

    def test_when_something_takes_place_is_no_metadata(self) -> None:
        when = "<div><p>时间：2024年9月12日</p><p>地点：滨河菜市场</p></div>"
        body = f"<h1>菜市场开放日</h1><p>{PROSE[0]}</p>{when}<p>{PROSE[1]}</p><p>{PROSE[2]}</p>"
        article = page(body, "<title>菜市场开放日</title>")
        assert article.text.split("\n") == [PROSE[0], "时间：2024年9月12日", "地点：滨河菜市场", *PROSE[1:]]

    def test_a_header_that_holds_the_first_words_is_kept(self) -> None:
        body = f'<div class="header"><p>{PROSE[0]}</p></div>{TEXT[len(PROSE[0]) + 7 :]}'
        assert page(body).text == "\n".join(PROSE)

    def test_a_line_over_the_title_in_its_element_is_a_kicker(self) -> None:
        body = f"<ul><li>首页</li></ul><div><p>看变化</p><h1>菜市场换了新颜</h1></div>{INFO}{TEXT}"
        assert page(body, "<title>菜市场换了新颜</title>").metadata.kicker == "看变化"

    @pytest.mark.parametrize("head", ["<title>菜市场换了新颜</title>", ""])
    def test_rows_of_prose_over_and_under_the_cell_of_the_text_are_kept(self, head: str) -> None:
        lead, end = (
            "核心提示：老市场承载着一座城的记忆，街坊最有发言权。",
            "（摊主的姓名都是化名，本报将继续关注。）",
        )
        links = "<td>另见<a>夜市怎样开张</a>，这里有更多菜市场的消息。</td>"
        far, info = "<td>网友来信摘登，欢迎街坊们常来常往，说说身边事。</td>", "<td>2024-07-18 王昊</td>"
        over, under = f"<td>{lead}</td>", f"<td><p>补记</p><p>{end}</p></td>"
        rows = (far, info, over, "<td></td>", f"<td>{TEXT * 4}</td>", under, links)
        table = "".join(f"<tr>{row}</tr>" for row in rows)
        article = page(f"<table>{table}</table>".join(FRAME), head)
        assert article.text.split("\n") == [lead, *PROSE * 4, "补记", end]
        assert article.metadata.author == "王昊"

    def test_a_poem_stays_whole(self) -> None:
        lines = [f"清晨的菜市场里第{word}声叫卖响起" for word in "一二三四五六"]
        poem = "".join(f"<div><p>{line}</p></div>" for line in lines)
        article = page(f"<h1>菜市场</h1><p>{PROSE[0]}</p>{poem}", "<title>菜市场</title>")
        assert article.text.split("\n") == [PROSE[0], *lines]

    @pytest.mark.parametrize(
        "body",
        [
            "<p>各位居民：</p><p>{0}</p><p>特此通知。</p><p>物业服务中心</p>",
            "<p>{0}</p><p>时间：6月8日14:00</p><p>地点：一楼报告厅</p><p>名额：80人</p>",
            "<p>用料</p><p>糯米：500克</p><section><p>{0}</p><p>{1}</p></section><p>小贴士</p><p>棉线先煮。</p>",
            "<section><h2>用料</h2><p>糯米</p></section><section><h2>步骤</h2><p>{0}</p><p>{1}</p></section>",
            "<p>开头说明一下。</p><ul><li>{0}</li><li>{1}</li></ul><p>祝大家开心。</p>",
            "<blockquote>{0}</blockquote><p>他这样说。</p>",
            "<div>各位居民</div><div>{0}</div><div>特此通知</div>",
        ],
    )
    def test_short_lines_beside_the_one_that_holds_most_of_the_text_stay(self, body: str) -> None:
        for frame in ("{}", "<article>{}</article>", f"<div class=content>{{}}</div>{FRAME[1]}"):
            article = page(frame.format(body.format(*PROSE)))
            lines = re.sub("<[^>]*>", "\n", body.format(*PROSE)).split("\n")
            assert [line for line in filter(None, lines) if line not in whole(article)] == []
