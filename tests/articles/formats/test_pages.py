"""Pages as different kinds of sites lay them out."""

from __future__ import annotations

import email.mime.multipart
import email.mime.text
import re
import time
from dataclasses import astuple

import pytest

import articles
from articles import Article, ArticleError, formats
from articles.sources import Source

PROSE = (
    "清晨六点，滨河菜市场已是人声鼎沸，经营水产生意的摊主一边过秤，一边招呼着熟客。",
    "今年以来，当地累计投入1.2亿元，对18个老旧菜市场实施改造，目前已完成11个。",
    "下一步，剩余的7个市场将同步推进改造，力争年底前全部完工，方便周边居民。",
)
TEXT = "".join(f"<p>{line}</p>" for line in PROSE)


def page(body: str, head: str = "") -> Article:
    data = f"<html><head>{head}</head><body>{body}</body></html>".encode()
    return articles.structured(articles.cleaned(formats.extract(Source("a.html", data))))


def whole(article: Article) -> str:
    """All that is shown of an article."""
    return "\n".join(
        (article.title or "", article.text, *article.boilerplate, *map(str, astuple(article.metadata)))
    )


def heads(article: Article) -> list[str]:
    return [part.heading.of(article.text) for part in article.sections if part.heading]


class TestTitles:
    def test_a_title_broken_over_lines_is_whole(self) -> None:
        title = "澄湖市人民政府办公室关于印发菜市场改造三年行动方案的通知"
        shown = f"<p><strong>{title[:14]}<br>{title[14:]}</strong></p>"
        article = page(shown + TEXT, f'<meta name="ArticleTitle" content="{title}">')
        assert (article.title, heads(article)) == (title, [])

    def test_a_page_called_by_the_site_has_its_title_over_the_metadata(self) -> None:
        body = "<div>菜市场换了新颜</div><div>作者：王昊　发布时间：2024-11-04</div>"
        assert page(body + TEXT, "<title>青川工学院新闻网</title>").title == "菜市场换了新颜"

    def test_a_forum_s_mark_before_the_title_is_no_part_of_it(self) -> None:
        body = "<h2><a>江畔论坛</a></h2><h1>[攻略] 沿江三日骑行攻略</h1>"
        article = page(body + TEXT, "<title>沿江三日骑行攻略 - 骑行天下 - 江畔论坛</title>")
        assert (article.title, heads(article)) == ("沿江三日骑行攻略", [])

    def test_lines_above_and_below_are_kicker_and_subtitle(self) -> None:
        body = "<div><h3>看变化</h3><h1>禁渔四年以后</h1><h4>——来自三县的调查</h4></div><p>2024年10月16日</p>"
        article = page(body + TEXT, "<title>禁渔四年以后--民声网</title>")
        assert (article.metadata.kicker, article.metadata.subtitle) == ("看变化", "来自三县的调查")
        assert article.text == "\n".join(PROSE)

    def test_a_declared_title_is_repaired_as_its_line_is(self) -> None:
        noisy = "臨川以產(chǎn)業(yè)轉(zhuǎn)型帶動發(fā)展"
        body = "".join(
            f"<p>{line}產(chǎn)業(yè)轉(zhuǎn)型要發(fā)展，還要創(chuàng)新。</p>" for line in PROSE
        )
        assert page(f"<h1>{noisy}</h1>{body}", f"<title>{noisy}</title>").title == "臨川以產業轉型帶動發展"

    @pytest.mark.parametrize(
        "title", ["把冷板凳坐热——对话修复师", "2024年1—9月经济运行情况", "行动计划（2024—2026年）"]
    )
    @pytest.mark.parametrize("shown", ["<h1>{}</h1>", "<h1>江州</h1><h1>日报</h1><p>{}</p>"])
    def test_a_dash_inside_a_title_does_not_end_it(self, title: str, shown: str) -> None:
        head = f"<title>{title} - 江州日报</title>"
        assert page(shown.format(title) + TEXT, head).title == title

    def test_a_short_title_goes_before_the_site_s_name(self) -> None:
        body = "<h1>江口大桥</h1><div>江州百科，自由的百科</div>"
        assert page(body + TEXT, "<title>江口大桥 - 江州百科，自由的百科</title>").title == "江口大桥"

    def test_a_heading_may_be_named_as_a_site_is(self) -> None:
        body = "<h1>安全生产工作简报</h1><p>第18期</p><p>2024年7月9日</p>"
        assert page(body + TEXT, "<title>安全生产工作简报</title>").title == "安全生产工作简报"


class TestMetadata:
    def test_an_office_under_the_title_is_the_publisher(self) -> None:
        body = "<h1>经济运行情况通报</h1><p>江州市统计局</p><p>2024年7月9日</p>"
        known = page(body + TEXT, "<title>经济运行情况通报</title>").metadata
        assert (known.publisher, known.subtitle) == ("江州市统计局", None)

    def test_an_account_that_publishes_is_no_author(self) -> None:
        head = '<meta property="article:author" content="江湾财经">'
        body = '<h1>菜市场换了新颜</h1><div><a class="source">江湾财经</a></div><hr>'
        known = page(body + TEXT, head).metadata
        assert (known.author, known.publisher) == (None, "江湾财经")

    def test_parts_that_only_the_style_sets_apart_are_told_apart(self) -> None:
        parts = "<span>2024-12-01 19:20</span><span>来源：新江社</span><span>编辑：孟凡</span>"
        body = f"<h1>菜市场换了新颜</h1><div>{parts}</div>"
        known = page(body + TEXT, "<title>菜市场换了新颜</title>").metadata
        assert (known.published, known.publisher, known.editor) == ("2024-12-01", "新江社", "孟凡")

    def test_buttons_and_counters_are_no_values(self) -> None:
        body = "<h1>菜市场换了新颜</h1><p>2024-08-09 来源：江州晚报 参与评论 28人 阅读 3.2万 【打印】</p>"
        known = page(body + TEXT, "<title>菜市场换了新颜</title>").metadata
        assert (known.publisher, known.views) == ("江州晚报", 32000)

    def test_a_table_of_keys_is_read_and_a_date_of_publication_goes_first(self) -> None:
        table = (
            "<table><tr><td>索引号</td><td>A-1</td><td>发文字号</td><td>澄政发〔2024〕8号</td></tr>"
            "<tr><td>成文日期</td><td>2024-03-18</td><td>发布日期</td><td>2024-03-22</td></tr></table>"
        )
        body = table + "<h1>关于改造菜市场的通知</h1>" + TEXT
        known = page(body, "<title>关于改造菜市场的通知</title>").metadata
        assert (known.document_number, known.published) == ("澄政发〔2024〕8号", "2024-03-22")

    def test_an_account_s_script_says_when(self) -> None:
        script = "<script>var ct = \"1716026400\"; var nickname = '书屋';</script>"
        assert page(f"<h1>菜市场换了新颜</h1>{TEXT}{script}").metadata.published == "2024-05-18"

    def test_the_site_s_name_is_no_author(self) -> None:
        head = '<title>菜市场换了新颜_江州新闻</title><meta property="article:author" content="江州">'
        known = page(f"<h1>菜市场换了新颜</h1>{TEXT}", head).metadata
        assert (known.author, known.publisher) == (None, "江州")

    @pytest.mark.parametrize("declared", ["104036", "admin", "本站", ""])
    def test_what_programs_declare_leaves_the_author_to_the_page(self, declared: str) -> None:
        body = '<h1>菜市场换了新颜</h1><div class="author cf">王昊</div>'
        assert page(body + TEXT, f'<meta name="author" content="{declared}">').metadata.author == "王昊"

    def test_a_site_named_after_its_author_leaves_the_author(self) -> None:
        head = '<title>菜市场换了新颜 | 木子的后院</title><meta name="author" content="木子">'
        assert page(f"<h1>菜市场换了新颜</h1>{TEXT}", head).metadata.author == "木子"

    def test_the_line_of_a_blog_s_post_is_read(self) -> None:
        said = "<span>发布于<time>2024年5月2日</time> </span><span>由 <span><a>王昊</a></span></span>"
        article = page(f"<h1>菜市场换了新颜</h1><div>{said}</div>{TEXT}", "<title>菜市场换了新颜</title>")
        assert (article.metadata.author, article.metadata.published) == ("王昊", "2024-05-02")
        assert article.text == "\n".join(PROSE)

    def test_the_innermost_part_names_the_author(self) -> None:
        byline = '<span class="byline">由<span class="author vcard"><a>湖边的人</a></span></span><hr>'
        assert page(f"<h1>菜市场换了新颜</h1>{byline}{TEXT}").metadata.author == "湖边的人"

    def test_who_opened_a_forum_s_thread_is_its_author(self) -> None:
        said = '<div class="authi"><a>山风入怀</a></div><div class="authi">发表于 2024-4-15 21:36:08</div>'
        body = f'<h1>菜市场换了新颜</h1>{said}<div id="postmessage_1">{TEXT}</div>'
        known = page(body, "<title>菜市场换了新颜 - 论坛</title>").metadata
        assert (known.author, known.published) == ("山风入怀", "2024-04-15")

    def test_the_place_and_the_button_after_a_source_are_no_part_of_it(self) -> None:
        body = "<h1>菜市场换了新颜</h1><p>2024-08-20 08:12 来源: <a>江城晚报</a> 湖北 <a>举报</a></p>"
        assert page(body + TEXT, "<title>菜市场换了新颜</title>").metadata.publisher == "江城晚报"

    @pytest.mark.parametrize("nobody", ["佚名", "admin", "管理员"])
    def test_an_author_whom_the_page_does_not_know_is_none(self, nobody: str) -> None:
        body = f"<h1>菜市场换了新颜</h1><p>日期：2024-05-22 作者：{nobody} 来源：江城晚报</p>"
        known = page(body + TEXT, "<title>菜市场换了新颜</title>").metadata
        assert (known.author, known.publisher) == (None, "江城晚报")

    def test_today_s_date_is_not_the_article_s(self) -> None:
        body = f"<div>今天是2024年6月1日</div><h1>菜市场换了新颜</h1><p>时间：2024-05-20</p>{TEXT}"
        known = page(body, "<title>菜市场换了新颜</title>").metadata
        assert (known.published, known.publisher) == ("2024-05-20", None)

    def test_the_name_stands_beside_its_label(self) -> None:
        body = '<h1>菜市场换了新颜</h1><div class="author"><p>作者</p><p>湖边的人</p></div><hr>'
        assert page(body + TEXT).metadata.author == "湖边的人"

    def test_a_name_marked_up_in_what_is_said_of_the_author_is_taken(self) -> None:
        said = '<div class="AuthorInfo"><b>签约作者</b><span itemprop="name">王昊</span></div>'
        assert page(f"<h1>菜市场换了新颜</h1>{said}{TEXT}").metadata.author == "王昊"

    def test_the_word_before_an_author_is_no_part_of_the_name(self) -> None:
        body = '<h1>菜市场换了新颜</h1><p><span class="author">由 王昊</span></p><hr>'
        assert page(body + TEXT).metadata.author == "王昊"

    def test_a_list_of_keys_and_values_is_read(self) -> None:
        body = "<h1>菜市场换了新颜</h1><ul><li>作者，王昊</li><li>職稱，江州中文</li></ul>"
        article = page(body + TEXT)
        assert (article.metadata.author, article.text) == ("王昊", "\n".join(PROSE))

    def test_a_name_beside_a_date_is_the_author_where_the_page_says_so(self) -> None:
        head = '<meta property="og:article:author" content="大象">'
        body = "<h1>菜市场换了新颜</h1><div>大象 春城食记 2023年08月21日 20:15 云南</div>"
        known = page(body + TEXT, head).metadata
        assert (known.author, known.publisher) == ("大象", "春城食记")


class TestWhatIsKept:
    def test_a_forum_gives_the_first_post_without_the_answers(self) -> None:
        posts = "".join(
            f'<div id="postmessage_{at}">{line}<br><br>{PROSE[2]}</div>' for at, line in enumerate(PROSE[:2])
        )
        article = page(f"<div>游客 登录</div><h1>菜市场在哪</h1>{posts}", "<title>菜市场在哪 - 论坛</title>")
        assert article.text == f"{PROSE[0]}\n{PROSE[2]}"

    @pytest.mark.parametrize("name", ["floor", "floor-{}", "AnswerItem", "reply_item"])
    def test_of_posts_with_their_dates_the_first_is_given(self, name: str) -> None:
        posts = "".join(
            f'<div class="{name.format(at)}"><div class="floor-user"><b class="nick">湖边人</b>Lv.6</div>'
            f"<div>2024-03-2{at} 12:08:33 发表于 青岩</div><p>{PROSE[at]}</p><div>赞 41收藏举报</div></div>"
            for at in range(3)
        )
        article = page(f"<h1>菜市场在哪里</h1>{posts}", "<title>菜市场在哪里 - 社区</title>")
        assert (article.text, article.metadata.published) == (PROSE[0], "2024-03-20")
        assert article.metadata.author == "湖边人"

    @pytest.mark.parametrize("dated", [(), (0,), (1, 2)])
    def test_floors_that_are_not_each_dated_are_parts_of_one_text(self, dated: tuple[int, ...]) -> None:
        floors = "".join(
            f'<div class="floor">{"<p>2024-03-21 12:08</p>" if at in dated else ""}<p>{line}</p></div>'
            for at, line in enumerate(PROSE)
        )
        article = page(f"<h1>菜市场在哪里</h1>{floors}", "<title>菜市场在哪里</title>")
        assert all(line in article.text for line in PROSE)

    def test_a_post_with_an_answer_inside_and_none_beside_stays_whole(self) -> None:
        inner = f'<div class="reply-item"><p>2024-03-22 09:01</p><p>{PROSE[1]}</p></div>'
        body = f'<div class="floor"><p>2024-03-21 12:08</p><p>{PROSE[0]}</p>{inner}<p>{PROSE[2]}</p></div>'
        article = page(f"<h1>菜市场在哪里</h1>{body}", "<title>菜市场在哪里</title>")
        assert PROSE[2] in article.text and PROSE[1] in article.text

    def test_what_its_class_calls_a_caption_is_one(self) -> None:
        picture = '<div class="picinfo">改造后的市场</div>'
        article = page(f"<h1>菜市场</h1><p>{PROSE[0]}</p>{picture}<p>{PROSE[1]}</p><p>{PROSE[2]}</p>")
        assert [p.role for p in article.paragraphs] == ["text", "caption", "text", "text"]

    def test_numbers_of_code_lines_and_links_beside_headings_are_left_out(self) -> None:
        code = '<table><tr><td class="gutter"><pre>1</pre></td><td><pre>restic backup</pre></td></tr></table>'
        head = '<h2>方案<a class="headerlink" href="#a">¶</a></h2>'
        article = page(f"<h1>备份</h1><p>{PROSE[0]}</p>{head}<p>{PROSE[1]}</p>{code}<p>{PROSE[2]}</p>")
        assert heads(article) == ["方案"]
        assert "\nrestic backup\n" in article.text and "1\n" not in article.text

    def test_space_between_cells_in_the_source_makes_no_cell(self) -> None:
        table = (
            "<table>\n<tr>\n<td>甲</td>\n<td>1</td>\n</tr>\n<tr>\n<td>乙</td>\n<td>2</td>\n</tr>\n</table>"
        )
        assert "甲\t1\n乙\t2" in page(TEXT + table + TEXT).text

    def test_questions_by_a_named_speaker_are_no_headings(self) -> None:
        body = "".join(f"<p><strong>记者：以后有什么打算？</strong></p><p>{line}</p>" for line in PROSE)
        assert heads(page(body)) == []

    def test_kept_line_ends_part_lines(self) -> None:
        text = "\n".join(f"    {line}" for line in PROSE)
        assert [p.strip() for p in page(f"<pre>{text}</pre>").text.split("\n")] == list(PROSE)

    def test_an_article_is_kept_whatever_its_element_is_called(self) -> None:
        assert page(f'<div class="content share">{TEXT}</div><p>更多</p>').text.startswith("\n".join(PROSE))
        named = "".join(f'<p class="tools">{line}</p>' for line in PROSE)
        assert page(named).text == "\n".join(PROSE)

    def test_what_a_phone_s_page_inserts_is_left_out(self) -> None:
        body = f"<p>{PROSE[0]}</p><amp-ad><div>赞助商内容</div></amp-ad><p>{PROSE[1]}</p>"
        assert page(body).text == "\n".join(PROSE[:2])


FRAME = (
    '<div class="header"><ul><li>首页</li><li>机构概况</li><li>新闻发布</li></ul></div>',
    '<div class="bottom"><p>主办单位：青枫市水务局 版权所有</p><p>网站标识码：3300000000</p>'
    "<p>建议使用1366*768以上分辨率浏览器访问本站</p></div>",
)
INFO = "<div><span>发布日期：2024-07-18</span><span>信息来源：城建处</span><span>分享到：</span></div>"
ANSWER = (
    '<div class="AuthorInfo"><meta itemprop="name" content="湖边人"><b>湖边人</b><div>工程师</div></div>'
    "<div>2,318 人赞同了该回答</div><div>{}</div><div>发布于 2024-02-28 11:06 ・IP 属地浙江</div>"
)


class TestShortArticles:
    """Of few paragraphs, with more around them than in them."""

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

    def test_what_stands_between_the_title_and_the_text_is_kept_where_it_is_the_text_s(self) -> None:
        lead = "编者按：老市场承载着一座城的记忆，它的变化，街坊最有发言权。"
        picture = '<div class="picinfo">改造后的市场</div>'
        counter = "<div>关注者 1,204 被浏览 386,551</div>"
        body = f"<h1>菜市场换了新颜</h1>{counter}<p>{lead}</p>{picture}<div>{TEXT}</div>"
        assert page(body, "<title>菜市场换了新颜</title>").text.split("\n") == [lead, "改造后的市场", *PROSE]

    def test_a_label_with_a_link_under_the_text_is_left_out_unless_it_is_an_attachment(self) -> None:
        links = "<p>附件：<a>改造名单.xls</a></p><p>相关解读：<a>一图读懂老市场的改造</a></p>"
        article = page(f"<h1>菜市场换了新颜</h1>{TEXT}{links}", "<title>菜市场换了新颜</title>")
        assert article.text.split("\n") == [*PROSE, "附件：改造名单.xls"]

    @pytest.mark.parametrize("name", ["sharedaddy", "bdsharebuttonbox", "author-box", "about-author"])
    def test_what_blogs_put_under_a_post_is_left_out(self, name: str) -> None:
        aside = f'<div class="{name}"><h3>湖边人</h3><p>住在湖边的插画师，喜欢散步和写作。</p></div>'
        assert page(f"<h1>菜市场换了新颜</h1>{TEXT}{aside}").text == "\n".join(PROSE)

    @pytest.mark.parametrize("line", ["顶 12踩 0", "赞 41 收藏 举报", "全部评论（3）", "你可能还喜欢"])
    def test_what_is_said_under_votes_is_no_part_of_the_text(self, line: str) -> None:
        said = f"<div>{line}</div><p>网友“青瓦”：希望菜市场旁边能多建几个停车位，停车太难了。</p>"
        body = f"<div><h1>菜市场换了新颜</h1>{TEXT}{said}</div>"
        assert page(body, "<title>菜市场换了新颜</title>").text == "\n".join(PROSE)

    def test_votes_among_the_first_words_end_nothing(self) -> None:
        body = f"<h1>菜市场换了新颜</h1><p>{PROSE[0]}</p><p>赞 12</p><p>{PROSE[1]}</p><p>{PROSE[2]}</p>"
        assert page(body, "<title>菜市场换了新颜</title>").text.endswith("\n".join(PROSE[1:]))

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

    def test_links_beside_it_go(self) -> None:
        links = "<p><a href=x>另一篇文章的标题在这里</a></p><ul><li><a href=y>再一篇文章的标题</a></li></ul>"
        assert page(f"<div><p>{PROSE[0]}</p>{links}</div>").text == PROSE[0]

    def test_dated_cards_over_an_article_are_not_it(self) -> None:
        card = "<div class=post-item><a href=x>别的新闻</a><span>2024-01-01</span><p>新闻的开头。</p></div>"
        text = page(f"{card * 3}<div class=content><h1>菜市场换了新颜</h1>{TEXT}</div>").text
        assert text.endswith("\n".join(PROSE))


class TestHostilePages:
    @pytest.mark.parametrize(
        "body", ["<p>" + "·" * 3000 + "x</p>", "<div class='author source time'>" * 80 + "x" + "</div>" * 80]
    )
    def test_take_no_time_to_speak_of(self, body: str) -> None:
        start = time.process_time()
        page(body + TEXT)
        assert time.process_time() - start < 2


class TestSavedPages:
    def test_mhtml_gives_the_page_in_it_and_its_address(self) -> None:
        saved = email.mime.multipart.MIMEMultipart("related")
        saved["Snapshot-Content-Location"] = "https://example.cn/a.html"
        title = "<title>菜市场换了新颜</title>"
        saved.attach(email.mime.text.MIMEText(f"<html>{title}<body>{TEXT}</body></html>", "html", "gb18030"))
        article = articles.structured(formats.extract(Source("a.mhtml", saved.as_bytes())))
        assert (article.title, article.text) == ("菜市场换了新颜", "\n".join(PROSE))
        assert (article.document.format, article.metadata.url) == ("mhtml", "https://example.cn/a.html")

    def test_mhtml_without_a_page_is_named(self) -> None:
        saved = b"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x--\r\n"
        with pytest.raises(ArticleError, match="without the page in it"):
            formats.extract(Source("a.mhtml", saved))

    def test_a_page_of_links_is_named(self) -> None:
        links = "<ul><li><a>菜市场换新颜</a></li><li><a>地铁将试运行</a></li></ul><p>关于我们 | 版权声明</p>"
        with pytest.raises(ArticleError, match="links, but no article"):
            page(links, "<title>江州新闻网</title>")

    @pytest.mark.parametrize(
        ("source", "reason"),
        [
            ('<frameset><frame src="menu.htm"><frame src="main.htm"></frameset>', "(menu.htm, main.htm)"),
            ('<div id="app"></div><script src="a.js"></script>', "a script puts it there"),
            ('<meta http-equiv="refresh" content="0; url=/b.html">', "open /b.html"),
        ],
    )
    def test_a_page_without_text_says_why(self, source: str, reason: str) -> None:
        with pytest.raises(ArticleError) as told:
            formats.extract(Source("a.html", f"<html>{source}</html>".encode()))
        assert reason in str(told.value)
