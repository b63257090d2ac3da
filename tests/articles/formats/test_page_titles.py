"""Which line of a page is its title."""

from __future__ import annotations

import pytest

from tests.articles.formats.page_reading import PROSE, TEXT, heads, page


class TestTitles:
    def test_a_title_broken_over_lines_is_whole(self) -> None:
        title = "澄湖市人民政府办公室关于印发菜市场改造三年行动方案的通知"
        shown = f"<p><strong>{title[:14]}<br>{title[14:]}</strong></p>"
        article = page(shown + TEXT, f'<meta name="ArticleTitle" content="{title}">')
        assert (article.title, heads(article)) == (title, [])

    def test_a_kicker_and_a_title_that_the_page_s_name_parts_are_not_glued(self) -> None:
        body = "<div>老城记忆</div><div style='font-weight:bold'>澡堂子的最后一个冬天</div>"
        article = page(
            f"<div>{body}<div>□ 石榴红</div></div><div>{TEXT}</div>",
            "<title>老城记忆：澡堂子的最后一个冬天-河湾日报</title>",
        )
        assert (article.title, article.metadata.kicker) == ("澡堂子的最后一个冬天", "老城记忆")
        assert article.metadata.author == "石榴红"

    def test_a_short_title_between_kicker_and_subtitle_is_told_by_the_page_s_name(self) -> None:
        lines = ("铁路故事", "一座小站的告别", "最后一趟绿皮车开过之后", "本报记者 段红梅 文/图")
        table = "".join(f"<tr><td align=center>{line}</td></tr>" for line in lines)
        head = "<title>一座小站的告别--文化周刊--岭北晚报数字报刊平台</title>"
        article = page(f"<table>{table}</table><div id=ozoom>{TEXT}</div>", head)
        known = article.metadata
        assert (known.kicker, article.title, known.subtitle) == lines[:3]
        assert (known.author, article.text) == ("段红梅", "\n".join(PROSE))

    @pytest.mark.parametrize("name", ["老城记忆：澡堂子的冬天", "老城记忆——澡堂子的冬天"])
    def test_a_declared_name_keeps_its_mark_where_the_page_shows_two_lines(self, name: str) -> None:
        head = f'<meta property="og:title" content="{name}">'
        assert page(f"<div>老城记忆</div><div>澡堂子的冬天</div>{TEXT}", head).title == name

    def test_a_declared_title_is_written_as_the_page_shows_it(self) -> None:
        head = '<meta property="og:title" content="菜市场 “换”了新颜">'
        assert page(f"<h1>菜市场“换”了新颜</h1>{TEXT}", head).title == "菜市场“换”了新颜"

    def test_a_page_called_by_the_site_has_its_title_over_the_metadata(self) -> None:
        body = "<div>菜市场换了新颜</div><div>作者：王昊　发布时间：2024-11-04</div>"
        assert page(body + TEXT, "<title>青川工学院新闻网</title>").title == "菜市场换了新颜"

    def test_a_page_called_by_its_column_has_its_title_over_the_metadata(self) -> None:
        body = "<div>公告</div><div>城南片区停水安排</div><div>发布时间：2024-11-04</div>"
        assert page(body + TEXT, "<title>公告</title>").title == "城南片区停水安排"

    def test_a_bold_line_is_a_title_though_sites_are_called_alike(self) -> None:
        body = (
            "<p align=center><b>长河县旅游规划汇报</b></p><p>长河县文化和旅游局</p><p>（2019年6月18日）</p>"
        )
        assert page(body + TEXT, "<title>长河县旅游规划汇报</title>").title == "长河县旅游规划汇报"

    def test_a_linked_heading_of_the_site_s_name_is_none(self) -> None:
        body = "<h3><a>青川工学院新闻网</a></h3><div>菜市场换了新颜</div><div>发布时间：2024-11-04</div>"
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
