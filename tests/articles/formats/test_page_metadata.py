"""Who wrote and published a page's article and when, by what the page declares and shows."""

from __future__ import annotations

import pytest

from tests.articles.formats.page_reading import PROSE, TEXT, page


class TestWhoWroteAndPublished:
    def test_an_office_under_the_title_is_the_publisher(self) -> None:
        body = "<h1>经济运行情况通报</h1><p>江州市统计局</p><p>2024年7月9日</p>"
        known = page(body + TEXT, "<title>经济运行情况通报</title>").metadata
        assert (known.publisher, known.subtitle) == ("江州市统计局", None)

    @pytest.mark.parametrize("office", ["青枫市水务局", "青枫市人民政府", "青枫日报", "青枫银行"])
    def test_an_office_declared_as_the_author_is_the_publisher(self, office: str) -> None:
        known = page(f"<h1>菜市场换了新颜</h1>{TEXT}", f'<meta name="author" content="{office}">').metadata
        assert (known.author, known.publisher) == (None, office)

    def test_an_account_that_publishes_is_no_author(self) -> None:
        head = '<meta property="article:author" content="江湾财经">'
        body = '<h1>菜市场换了新颜</h1><div><a class="source">江湾财经</a></div><hr>'
        known = page(body + TEXT, head).metadata
        assert (known.author, known.publisher) == (None, "江湾财经")

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

    def test_the_innermost_part_names_the_author(self) -> None:
        byline = '<span class="byline">由<span class="author vcard"><a>湖边的人</a></span></span><hr>'
        assert page(f"<h1>菜市场换了新颜</h1>{byline}{TEXT}").metadata.author == "湖边的人"

    def test_who_opened_a_forum_s_thread_is_its_author(self) -> None:
        said = '<div class="authi"><a>山风入怀</a></div><div class="authi">发表于 2024-4-15 21:36:08</div>'
        body = f'<h1>菜市场换了新颜</h1>{said}<div id="postmessage_1">{TEXT}</div>'
        known = page(body, "<title>菜市场换了新颜 - 论坛</title>").metadata
        assert (known.author, known.published) == ("山风入怀", "2024-04-15")

    @pytest.mark.parametrize("nobody", ["佚名", "admin", "管理员"])
    def test_an_author_whom_the_page_does_not_know_is_none(self, nobody: str) -> None:
        body = f"<h1>菜市场换了新颜</h1><p>日期：2024-05-22 作者：{nobody} 来源：江城晚报</p>"
        known = page(body + TEXT, "<title>菜市场换了新颜</title>").metadata
        assert (known.author, known.publisher) == (None, "江城晚报")

    def test_the_name_stands_beside_its_label(self) -> None:
        body = '<h1>菜市场换了新颜</h1><div class="author"><p>作者</p><p>湖边的人</p></div><hr>'
        assert page(body + TEXT).metadata.author == "湖边的人"

    def test_a_name_marked_up_in_what_is_said_of_the_author_is_taken(self) -> None:
        said = '<div class="AuthorInfo"><b>签约作者</b><span itemprop="name">王昊</span></div>'
        assert page(f"<h1>菜市场换了新颜</h1>{said}{TEXT}").metadata.author == "王昊"

    @pytest.mark.parametrize(("name", "publisher"), [("文字：何静怡", None), ("稿源：江州日报", "江州日报")])
    def test_what_has_a_key_of_its_own_is_no_other_part(self, name: str, publisher: str | None) -> None:
        body = f'<h1>菜市场换了新颜</h1><span class="arti_publisher">{name}</span><hr>'
        assert page(body + TEXT).metadata.publisher == publisher

    def test_the_word_before_an_author_is_no_part_of_the_name(self) -> None:
        body = '<h1>菜市场换了新颜</h1><p><span class="author">由 王昊</span></p><hr>'
        assert page(body + TEXT).metadata.author == "王昊"

    def test_a_name_beside_a_date_is_the_author_where_the_page_says_so(self) -> None:
        head = '<meta property="og:article:author" content="大象">'
        body = "<h1>菜市场换了新颜</h1><div>大象 春城食记 2023年08月21日 20:15 云南</div>"
        known = page(body + TEXT, head).metadata
        assert (known.author, known.publisher) == ("大象", "春城食记")


class TestLinesOfMetadata:
    def test_parts_that_only_the_style_sets_apart_are_told_apart(self) -> None:
        parts = "<span>2024-12-01 19:20</span><span>来源：新江社</span><span>编辑：孟凡</span>"
        body = f"<h1>菜市场换了新颜</h1><div>{parts}</div>"
        known = page(body + TEXT, "<title>菜市场换了新颜</title>").metadata
        assert (known.published, known.publisher, known.editor) == ("2024-12-01", "新江社", "孟凡")

    @pytest.mark.parametrize("bullet", "‧・•·∙")
    def test_bullets_part_names_and_dates(self, bullet: str) -> None:
        said = f" {bullet} ".join(("2024/07/18 09:15", "記者 高志遠／花蓮報導", "點閱：1,204"))
        known = page(
            f"<h1>菜市场换了新颜</h1><div>{said}</div>{TEXT}", "<title>菜市场换了新颜</title>"
        ).metadata
        assert (known.author, known.publisher, known.views) == ("高志遠", None, 1204)

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

    @pytest.mark.parametrize(
        "said",
        [
            "<div><span>原创</span><span>阿茶</span><span><a>滇味手记</a></span><em>云南</em></div>",
            "<h2>滇味手记</h2>",
            "<div><span>滇味手记</span> <span>03.18</span> <span>11:25</span> <a>+关注</a></div>",
        ],
    )
    def test_declared_names_over_the_text_are_none_of_it(self, said: str) -> None:
        head = '<meta name="author" content="阿茶"><meta name="mediaid" content="滇味手记">'
        body = f"<div><h1>菜市场换了新颜</h1>{said}{TEXT}<p>阿茶</p><p>{PROSE[0]}</p></div>"
        article = page(body, f"<title>菜市场换了新颜</title>{head}")
        assert article.text.split("\n") == [*PROSE, "阿茶", PROSE[0]]
        assert (article.metadata.author, article.metadata.publisher) == ("阿茶", "滇味手记")

    @pytest.mark.parametrize("said", ["<p>春城札记</p>", "<p>阿茶</p>"])
    def test_a_title_and_other_words_over_the_text_are_kept(self, said: str) -> None:
        head = '<title>阿茶的春天</title><meta name="author" content="阿茶的春天">'
        article = page(f"<div><h1>阿茶的春天</h1>{said}{TEXT}</div>", head)
        assert article.title == "阿茶的春天"
        assert article.text.split("\n")[0] in said

    def test_an_account_s_script_says_when(self) -> None:
        script = "<script>var ct = \"1716026400\"; var nickname = '书屋';</script>"
        assert page(f"<h1>菜市场换了新颜</h1>{TEXT}{script}").metadata.published == "2024-05-18"

    def test_the_line_of_a_blog_s_post_is_read(self) -> None:
        said = "<span>发布于<time>2024年5月2日</time> </span><span>由 <span><a>王昊</a></span></span>"
        article = page(f"<h1>菜市场换了新颜</h1><div>{said}</div>{TEXT}", "<title>菜市场换了新颜</title>")
        assert (article.metadata.author, article.metadata.published) == ("王昊", "2024-05-02")
        assert article.text == "\n".join(PROSE)

    def test_the_category_of_a_blog_s_post_is_no_name(self) -> None:
        said = "<div>2021-10-31 by <a>南桥</a> in <a>生活</a> <a>6 条评论</a></div>"
        known = page(f"<h1>菜市场换了新颜</h1>{said}{TEXT}", "<title>菜市场换了新颜</title>").metadata
        assert (known.author, known.publisher, known.published) == ("南桥", None, "2021-10-31")

    @pytest.mark.parametrize("floor", ["1楼", "楼主", "12 樓", "#1", "1#"])
    def test_the_number_of_a_post_is_no_name(self, floor: str) -> None:
        said = f"<div><span>{floor}</span><span> 发表于 2023-08-02 13:40</span></div>"
        known = page(f"<h1>菜市场换了新颜</h1>{said}{TEXT}", "<title>菜市场换了新颜</title>").metadata
        assert (known.publisher, known.published) == (None, "2023-08-02")

    def test_the_place_and_the_button_after_a_source_are_no_part_of_it(self) -> None:
        body = "<h1>菜市场换了新颜</h1><p>2024-08-20 08:12 来源: <a>江城晚报</a> 湖北 <a>举报</a></p>"
        assert page(body + TEXT, "<title>菜市场换了新颜</title>").metadata.publisher == "江城晚报"

    def test_today_s_date_is_not_the_article_s(self) -> None:
        body = f"<div>今天是2024年6月1日</div><h1>菜市场换了新颜</h1><p>时间：2024-05-20</p>{TEXT}"
        known = page(body, "<title>菜市场换了新颜</title>").metadata
        assert (known.published, known.publisher) == ("2024-05-20", None)

    def test_a_list_of_keys_and_values_is_read(self) -> None:
        body = "<h1>菜市场换了新颜</h1><ul><li>作者，王昊</li><li>職稱，江州中文</li></ul>"
        article = page(body + TEXT)
        assert (article.metadata.author, article.text) == ("王昊", "\n".join(PROSE))
