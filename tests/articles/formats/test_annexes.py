"""Attachments of notices: links to files in the text, in its lists, and in a box under it."""

from __future__ import annotations

import pytest

from tests.articles.formats.page_reading import FRAME, PROSE, TEXT, page

_NAMES = ("申报书.docx", "汇总表.xlsx")
_LINKS = "".join(f"<li><a href=/u/{at}>{name}</a></li>" for at, name in enumerate(_NAMES))


@pytest.mark.parametrize(
    "box",
    [
        f"<div class=fj><p>附件：</p><ul>{_LINKS}</ul></div>",
        f"<div><h4>附件下载</h4><ul>{_LINKS}</ul></div>",
        f"<ul>{_LINKS}</ul>",
        "<div>附件1：<a href=a>申报书.docx</a></div><div>附件2：<a href=b>汇总表.xlsx</a></div>",
    ],
)
@pytest.mark.parametrize("between", ["", "<div>江州市商务局</div>"])
def test_a_box_of_files_under_the_text_is_the_article_s(box: str, between: str) -> None:
    body = f"<h1>菜市场换了新颜</h1><div><div>{TEXT}</div>{between}{box}</div><p>编辑：王昊</p>"
    article = page(body.join(FRAME), "<title>菜市场换了新颜</title>")
    assert article.metadata.attachments == _NAMES
    assert [name for name in _NAMES if name not in article.text] == []


def test_files_far_under_the_text_are_others() -> None:
    lines = "".join(f"<div><p>第{n}个栏目</p></div>" for n in "一二三四五六")
    body = f"<h1>菜市场换了新颜</h1><div>{TEXT}</div>{lines}<div><ul>{_LINKS}</ul></div>"
    assert page(body, "<title>菜市场换了新颜</title>").metadata.attachments == ()


def test_what_stands_under_the_files_is_no_attachment() -> None:
    others = "<li><a href=x>另一个菜市场</a></li><li><a href=y.pdf>夜市开张.pdf</a></li>"
    body = f"<h1>菜市场换了新颜</h1><div>{TEXT}</div><div><ul>{_LINKS}{others}</ul></div>"
    article = page(body, "<title>菜市场换了新颜</title>")
    assert article.metadata.attachments == _NAMES
    assert "另一个菜市场" not in article.text and "夜市开张" not in article.text


def test_the_line_over_the_files_stays_over_them() -> None:
    body = f"<h1>菜市场换了新颜</h1><div>{TEXT}</div><div><h4>附件下载</h4><ul>{_LINKS}</ul></div>"
    text = page(body, "<title>菜市场换了新颜</title>").text
    assert text.split("\n") == [*PROSE, "附件下载", *_NAMES]


@pytest.mark.parametrize("label", ["附件1：", "附件 1.", "附件：1.", "附表1 ", "附：", ""])
def test_items_of_a_list_are_called_without_their_label(label: str) -> None:
    body = f"<h1>菜市场换了新颜</h1><div>{TEXT}<ul><li><a href=a.doc>{label}改造名单</a></li></ul></div>"
    article = page(body, "<title>菜市场换了新颜</title>")
    assert article.metadata.attachments == ("改造名单",)
    assert article.text.split("\n")[-1] == f"{label}改造名单"


def test_a_name_keeps_the_word_inside_it() -> None:
    body = f"<h1>菜市场换了新颜</h1><div>{TEXT}<p><a href=a.pdf>市场改造附图.pdf</a></p></div>"
    assert page(body, "<title>菜市场换了新颜</title>").metadata.attachments == ("市场改造附图.pdf",)


def test_a_sentence_with_a_link_to_a_file_is_no_attachment() -> None:
    body = f"<p>{PROSE[0]}</p><p>这份<a href=a.pdf>规划</a>说明了今后三年的改造安排。</p><p>{PROSE[1]}</p>"
    assert page(f"<h1>菜市场换了新颜</h1>{body}").metadata.attachments == ()
