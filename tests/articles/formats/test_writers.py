"""Who wrote an article, by the links to what a writer has written or to an account."""

from __future__ import annotations

import pytest

from tests.articles.formats.page_reading import TEXT, page

_HEAD = "<title>菜市场换了新颜 - 江州网</title>"


def _author(info: str, over: str = "") -> str | None:
    return page(f"{over}<h1>菜市场换了新颜</h1>{info}<div>{TEXT}</div>", _HEAD).metadata.author


@pytest.mark.parametrize(
    "link",
    [
        "<a href='/author/wang-hao'>王昊</a>",
        "<a href='/authors/12/'>王昊</a>",
        "<a href='https://江州.cn/people/wh'>王昊</a>",
        "<a href='/users/12'>王昊</a>",
        "<a href='/u/12'>王昊</a>",
        "<a href='space-uid-12.html'>王昊</a>",
        "<a href='home.php?mod=space&amp;uid=12'>王昊</a>",
        "<a href='/list?author_id=12'>王昊</a>",
        "<a rel='author' href='/w'>王昊</a>",
    ],
)
@pytest.mark.parametrize("info", ["<div>{}</div><div>2024-07-18</div>", "<p><span>2024-07-18</span> {}</p>"])
def test_a_link_to_a_writer_names_the_author(link: str, info: str) -> None:
    assert _author(info.format(link)) == "王昊"


def test_all_who_are_linked_wrote_it() -> None:
    links = "<a href='/author/1'><img>王昊</a><a href='/author/2'>李文</a><a href='/author/1'>王昊</a>"
    assert _author(f"<div>{links}</div>") == "王昊、李文"


@pytest.mark.parametrize("link", ["/user/login", "/user/register", "/member/center", "/users", "/unit/12"])
def test_a_page_of_the_site_is_no_writer_s(link: str) -> None:
    assert _author(f"<div><a href='{link}'>王昊</a></div>") is None


def test_accounts_over_the_title_and_under_the_text_wrote_nothing() -> None:
    account = "<div><a href='/u/12'>王昊</a></div>"
    assert _author("", over=account) is None
    assert page(f"<h1>菜市场换了新颜</h1>{TEXT}{account}", _HEAD).metadata.author is None


@pytest.mark.parametrize("head", ["", _HEAD])
def test_without_a_title_over_the_text_no_link_names_the_author(head: str) -> None:
    assert (
        page(f"<div>——</div><div><a href='/u/12'>江湖夜雨十年灯</a></div>{TEXT}", head).metadata.author
        is None
    )


@pytest.mark.parametrize("name", ["昊", "2024-07-18", "查看王昊在滨河菜市场一带写下的全部文章和照片"])
def test_what_is_no_name_is_none(name: str) -> None:
    assert _author(f"<div><a href='/u/12'>{name}</a></div>") is None


@pytest.mark.parametrize("user", ["<a href='/u/12'>豆角妈</a>", "<a class='name'>豆角妈</a>"])
def test_who_is_linked_in_the_first_post_wrote_it(user: str) -> None:
    post = f"<div><div>{user}<p>等级：幼苗</p></div><p>楼主 2024-03-05 20:17</p>{TEXT}</div>"
    answer = f"<div><a href='/u/13'>老园丁</a><p>2楼 2024-03-06 20:17</p>{TEXT}</div>"
    assert page(f"<h1>菜市场换了新颜</h1><div>{post}{answer}</div>", _HEAD).metadata.author == "豆角妈"
