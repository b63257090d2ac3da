"""Nothing vanishes from the part of a page that is the article: text, metadata or set apart."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articles import Article
from tests.articles.formats.page_reading import PROSE, TEXT, page, whole

_NAMES = st.text("苇笛禾穗桐梧榆槐杉枫鹭鸥鲤鲫葭萍荷蒲荻菱", min_size=3, max_size=9)
_SHAPES = (
    "<p>{}</p>",
    "<div>{}</div>",
    "<p><a href=x>{}</a></p>",
    "<p><strong>{}</strong></p>",
    "<p>听说<a href=x>{}</a></p>",
    "<div><a href=x>{}</a></div>",
    "<div><div><a href=x>{}</a></div></div>",
    "<ul><li><a href=x>{}</a></li></ul>",
    "<ol><li>{}</li></ol>",
    "<h3>{}</h3>",
    "<h4>相关阅读</h4><ul><li><a href=x>{}</a></li></ul>",
    "<div class=share><a href=x>{}</a></div>",
    "<div class=related><p>{}</p></div>",
    "<section><section><p>{}</p></section></section>",
    "<blockquote>{}</blockquote>",
    "<table><tr><td>{}</td><td>甲</td></tr><tr><td>乙</td><td>丙</td></tr></table>",
    "<div>{}<br><a href=x>另见</a></div>",
    "<p>附件：<a href=x.doc>{}</a></p>",
)
_PIECES = st.lists(st.tuples(st.sampled_from(_SHAPES), _NAMES), max_size=6)
_PAGES = ("{head}{body}", "<div class=zw>{head}{body}</div>", "{head}<div id=ozoom>{body}</div>")
_MENU = "<ul class=nav><li><a href=x>栏目首页</a></li></ul>", "<div class=footer>网站地图　版权所有</div>"


def _article(frame: str, below: str, body: str) -> Article:
    shown = frame.format(head=f"<h1>菜市场换了新颜</h1>{below}", body=body)
    return page(f"<div class=page>{shown}</div>".join(_MENU), "<title>菜市场换了新颜</title>")


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(_PAGES), st.lists(_PIECES, min_size=len(PROSE) + 1, max_size=len(PROSE) + 1))
def test_no_line_of_an_article_vanishes(frame: str, gaps: list[list[tuple[str, str]]]) -> None:
    lines = [*(f"<p>{line}</p>" for line in PROSE), ""]
    parts = ["".join(shape.format(name) for shape, name in gap) for gap in gaps]
    article = _article(frame, "", "".join(map("".join, zip(parts, lines, strict=True))))
    shown = whole(article)
    assert [name for gap in gaps for _, name in gap if name not in shown] == []
    assert "栏目首页" not in article.text and "网站地图" not in article.text


@pytest.mark.parametrize("frame", _PAGES)
@pytest.mark.parametrize(
    "line", ["□ 石榴红", "——写在改造之前", "三县见闻", "2024-03-04 三县见闻", "<a>三县见闻</a>"]
)
@pytest.mark.parametrize("broken", [False, True])
def test_nor_does_a_line_between_the_title_and_the_text(frame: str, line: str, broken: bool) -> None:
    body = "<br>".join(PROSE) if broken else TEXT
    shown = whole(_article(frame, f"<div>{line}</div>", body))
    assert re.sub("<[^>]*>|□ |——", "", line).split()[-1] in shown


@pytest.mark.parametrize(
    "links",
    [
        "<ul><li><a>附件1：申报表.doc</a></li><li><a>附件2：汇总表</a></li></ul>",
        "<p><a href=1.pdf>三年改造方案</a></p>",
        "<p>附件：<a>滨河片区老旧菜市场改造三年行动方案及任务分工表</a></p>",
        "<p>附件：</p><p><a>三年改造方案</a></p><p><a>任务分工</a></p>",
        "<p>改造名单见：</p><ul><li><a>第一批</a></li><li><a>第二批</a></li></ul>",
    ],
)
@pytest.mark.parametrize("end", ["", "<p>滨河市商务局</p><p>2024年7月18日</p>"])
def test_links_to_which_an_article_leads_are_its_text(links: str, end: str) -> None:
    article = page(f"<h1>菜市场换了新颜</h1><div>{TEXT}{links}{end}</div>", "<title>菜市场换了新颜</title>")
    linked = re.findall("<a[^>]*>([^<]*)", links)
    assert [name for name in linked if name not in article.text] == []


def test_links_amid_the_text_are_text_and_blocks_under_a_heading_for_others_are_not() -> None:
    inner = "<p><a>工信部：销量同比增长35.2%</a></p>"
    aside = "<p>相关阅读</p><ul><li><a>另一个菜市场</a></li></ul>"
    article = page(f"<h1>菜市场换了新颜</h1>{TEXT}{inner}{TEXT}{aside}{TEXT}")
    assert article.text.split("\n") == [*PROSE, "工信部：销量同比增长35.2%", *PROSE, *PROSE]
    assert article.boilerplate == ("相关阅读", "另一个菜市场")


def test_links_at_the_end_of_the_text_are_set_apart() -> None:
    aside = "<ul><li><a>另一个菜市场</a></li><li><a>夜市开张</a></li></ul>"
    article = page(f"<h1>菜市场换了新颜</h1>{TEXT}{aside}<p>编辑：王昊</p>")
    assert (article.text, article.boilerplate) == ("\n".join(PROSE), ("另一个菜市场", "夜市开张"))


@pytest.mark.parametrize(
    "menu", ["<a>社区首页</a>", "<ul><li><a>社区首页</a></li><li><a>市民论坛</a></li></ul>"]
)
@pytest.mark.parametrize("frame", ["<div>{}</div>", "<article>{}</article>"])
def test_links_over_the_title_are_the_page_s(menu: str, frame: str) -> None:
    article = page(
        frame.format(f"<div>{menu}</div><h1>菜市场换了新颜</h1>{TEXT}"), "<title>菜市场换了新颜</title>"
    )
    assert (article.text, article.boilerplate) == ("\n".join(PROSE), ())


@pytest.mark.parametrize(
    "suffix",
    [
        "doc",
        "docx",
        "xls",
        "xlsx",
        "ppt",
        "pptx",
        "pdf",
        "wps",
        "et",
        "ofd",
        "csv",
        "txt",
        "zip",
        "rar",
        "7z",
    ],
)
@pytest.mark.parametrize("link", ["<a href=/u/1.{}>改造名单</a>", "<a href=/d?id=7>改造名单.{}</a>"])
def test_a_link_to_a_file_is_an_attachment(link: str, suffix: str) -> None:
    article = page(f"<h1>菜市场换了新颜</h1>{TEXT}<p>{link.format(suffix)}</p>")
    assert article.text.split("\n")[len(PROSE) :] == [re.sub("<[^>]*>", "", link.format(suffix))]


def test_links_under_whence_a_text_is_are_not_led_to() -> None:
    article = page(f"<h1>菜市场换了新颜</h1><div>{TEXT}<p>来源：</p><p><a>另一个菜市场</a></p></div>")
    assert "另一个菜市场" in article.boilerplate


def test_links_of_the_page_s_layout_come_in_nowhere() -> None:
    side = "<div><div><h3>排行</h3><ul><li><a>夜市开张</a></li></ul></div></div>"
    article = page(f"<div><h1>菜市场换了新颜</h1><div>{TEXT}</div></div>{side}<div>{TEXT}</div>")
    assert "夜市开张" not in article.text


def test_a_list_of_links_under_each_heading_is_the_text() -> None:
    months = "".join(f"<h2>{n}月</h2><ul><li><a>第{n}个市场</a></li></ul>" for n in "一二")
    article = page(f"<h1>菜市场换了新颜</h1>{TEXT}{months}")
    assert article.text.split("\n")[3:] == ["一月", "第一个市场", "二月", "第二个市场"]
