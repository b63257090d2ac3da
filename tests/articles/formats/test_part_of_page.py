"""What of a page is shown apart: what the article leaves out of its part, and nothing around that."""

from __future__ import annotations

import pytest

from articles import Article
from tests.articles.formats.page_reading import FRAME, PROSE, TEXT, page

_TITLE = "菜市场换了新颜"
_LINK = "<ul><li><a>另一个菜市场</a></li></ul>"


def _article(body: str, frame: tuple[str, str] = ("", "")) -> Article:
    return page(body.join(frame), f"<title>{_TITLE}</title>")


def test_what_is_said_under_the_votes_in_the_article_s_element_is_shown_apart() -> None:
    said = "<div><div><p>青瓦：希望多建停车位</p><p>湖边人：同意</p></div></div>"
    body = f"<div><h1>{_TITLE}</h1></div><div>{TEXT}<div>赞 12 收藏 举报</div>{said}</div>"
    article = _article(body, FRAME)
    assert article.text == "\n".join(PROSE)
    assert article.boilerplate == ("青瓦：希望多建停车位", "湖边人：同意")


@pytest.mark.parametrize(("links", "apart"), [(_LINK, ("另一个菜市场",)), (f"<div>{_LINK * 2}</div>", ())])
def test_links_that_hang_in_the_text_s_element_are_shown_apart(links: str, apart: tuple[str, ...]) -> None:
    article = _article(f"<div><h1>{_TITLE}</h1>{TEXT}{links}</div>")
    assert (article.text, article.boilerplate) == ("\n".join(PROSE), apart)


@pytest.mark.parametrize(
    ("between", "apart"),
    [
        ("<div><p>甲说</p><p>乙说</p></div>", ("甲说", "乙说")),
        ("<div class=share><p>甲说</p><p>乙说</p></div>", ()),
        ("<div><ul><li>甲说</li></ul></div>", ("甲说",)),
    ],
)
def test_what_stands_between_title_and_text_is_shown_apart(between: str, apart: tuple[str, ...]) -> None:
    article = _article(f"<h1>{_TITLE}</h1>{between}<div>{TEXT}</div>", FRAME)
    assert (article.text, article.boilerplate) == ("\n".join(PROSE), apart)


def test_what_stands_beside_the_article_is_the_page_s() -> None:
    side = "<div><div><p>夜市开张</p><p>地铁试运行</p></div></div>"
    article = _article(f"{side}<div><div><h1>{_TITLE}</h1></div><div>{TEXT}</div></div>{side}", FRAME)
    assert (article.text, article.boilerplate) == ("\n".join(PROSE), ())


@pytest.mark.parametrize(("length", "kept"), [(40, True), (41, False)])
def test_a_line_under_the_title_is_short(length: int, kept: bool) -> None:
    line = "三县见闻" * 10 + "记"
    article = _article(f"<h1>{_TITLE}</h1><div>{line[:length]}</div><div>{TEXT}</div>", FRAME)
    assert article.text.startswith("三县见闻") is kept
    assert bool(article.boilerplate) is not kept


def test_what_offers_sharing_under_the_title_is_no_text() -> None:
    article = _article(f"<h1>{_TITLE}</h1><div>分享到：微博</div><div>{TEXT}</div>", FRAME)
    assert article.text == "\n".join(PROSE)


@pytest.mark.parametrize(("cells", "kept"), [("<td>甲</td><td>1</td>", True), ("<td>夜市</td>", False)])
def test_a_table_of_data_beside_the_text_is_of_it(cells: str, kept: bool) -> None:
    table = f"<table><tr>{cells}</tr><tr>{cells.replace('1', '2')}</tr></table>"
    text = _article(f"<h1>{_TITLE}</h1><div><section>{TEXT}</section>{table}</div>", FRAME).text
    assert ("甲\t1\n甲\t2" in text) is kept
    assert "夜市" not in text


@pytest.mark.parametrize("end", ["", "本报今天刊登三位摊主的来信。"])
def test_prose_apart_between_title_and_text_leads_to_it_once(end: str) -> None:
    lead = f"编者按：老市场承载着一座城的记忆，它的变化，街坊最有发言权。{end}"
    body = f"<h1>{_TITLE}</h1><div><div><p>{lead}</p></div></div><div><div>{TEXT * 4}</div></div>"
    assert _article(body, FRAME).text.split("\n") == [lead, *PROSE * 4]


def test_a_heading_at_the_end_stands_over_what_is_left_out() -> None:
    article = _article(f"<div><h1>{_TITLE}</h1>{TEXT}<h3>夜市</h3></div>")
    assert (article.text, article.boilerplate) == ("\n".join(PROSE), ("夜市",))
    assert _article(f"<div><h1>{_TITLE}</h1>{TEXT}<p><b>全文完毕</b></p></div>").text.endswith("全文完毕")


def test_a_dated_link_over_the_text_says_nothing_of_it() -> None:
    link = "<div><a href=x>2024-07-18 江州晚报</a></div>"
    assert _article(f"<h1>{_TITLE}</h1>{link}<div>{TEXT}</div>", FRAME).metadata.published is None
