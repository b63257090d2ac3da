"""What a page declares in its head, and in which order it is believed."""

from __future__ import annotations

import pytest

from articles.model import Metadata
from tests.articles.formats.page_reading import TEXT, page

TITLES = "ArticleTitle og:title twitter:title headline DC.title"
DATES = (
    "article:published_time PubDate publishdate publish_date publishtime datePublished "
    "weibo:article:create_at og:published_time DC.date date createtime"
)
PUBLISHERS = "ContentSource source mediaid og:article:author_source publisher"
SITES = "og:site_name SiteName application-name"
AUTHORS = "author article:author og:article:author DC.creator byl"


def meta(name: str, content: str, key: str = "name") -> str:
    return f'<meta {key}="{name}" content="{content}">'


def known(head: str, body: str = "") -> Metadata:
    """The metadata of a page with this head."""
    return page(f"<h1>菜市场换了新颜</h1>{body}{TEXT}", head).metadata


class TestMetaTags:
    @pytest.mark.parametrize("key", ["name", "property", "itemprop"])
    @pytest.mark.parametrize("name", DATES.split())
    def test_a_date_has_many_names(self, name: str, key: str) -> None:
        assert known(meta(name, " 2024-06-03T08:00:00+08:00 ", key)).published == "2024-06-03"

    @pytest.mark.parametrize("name", f"{PUBLISHERS} {SITES}".split())
    def test_so_has_a_publisher(self, name: str) -> None:
        assert known(meta(name, "青枫晚报")).publisher == "青枫晚报"

    @pytest.mark.parametrize("name", AUTHORS.split())
    def test_so_has_an_author(self, name: str) -> None:
        assert known(meta(name, "林青")).author == "林青"

    @pytest.mark.parametrize("name", TITLES.split())
    def test_so_has_a_title(self, name: str) -> None:
        body = f"<div>老城记忆</div><div>菜市场换了新颜</div>{TEXT}"
        assert page(body, meta(name, "菜市场换了新颜")).title == "菜市场换了新颜"

    def test_an_address_is_declared_by_one_or_by_a_link(self) -> None:
        link = '<link rel="canonical" href="https://a.example/2">'
        assert known(link).url == "https://a.example/2"
        assert known(link + meta("og:url", "https://a.example/1", "property")).url == "https://a.example/1"

    def test_the_first_of_several_that_says_something_is_taken(self) -> None:
        head = meta("author", " ") + meta("author", "林青") + meta("author", "王昊")
        assert known(head).author == "林青"

    def test_the_names_are_believed_in_their_order(self) -> None:
        head = meta("createtime", "2024-01-01") + meta("article:published_time", "2024-06-03")
        assert known(head).published == "2024-06-03"

    def test_the_site_publishes_only_where_nobody_else_does(self) -> None:
        assert known(meta("og:site_name", "江州网") + meta("source", "青枫晚报")).publisher == "青枫晚报"

    @pytest.mark.parametrize(
        "office", ["青枫市财政局", "青枫啤酒公司", "江州大学", "江州出版社", "市发改委员会", "江州中心"]
    )
    def test_an_organization_is_no_author(self, office: str) -> None:
        assert (known(meta("author", office)).author, known(meta("author", office)).publisher) == (
            None,
            office,
        )

    def test_an_organization_does_not_take_the_publisher_s_place(self) -> None:
        found = known(meta("author", "青枫市财政局") + meta("source", "青枫晚报"))
        assert (found.author, found.publisher) == (None, "青枫晚报")


class TestTheSiteAndItsAuthor:
    @pytest.mark.parametrize(
        "own", ["的后院", "博客", "部落格", " Blog", "blog", "小站", "空间", "笔记", "手记", "'s"]
    )
    def test_a_site_named_after_somebody_leaves_the_author(self, own: str) -> None:
        head = f"<title>菜市场换了新颜 | 木子{own}</title>{meta('author', '木子')}"
        assert known(head).author == "木子"

    def test_a_name_in_the_title_is_the_author_s_too(self) -> None:
        head = "<title>木子换了新颜_江州网</title>" + meta("author", "木子")
        assert page(f"<h1>木子换了新颜</h1>{TEXT}", head).metadata.author == "木子"


class TestTimes:
    @pytest.mark.parametrize(
        "said",
        [
            'var createTime = "2024-05-18 09:00";',
            "create_time: '2024-5-18'",
            '{"publishTime":"2024-05-18"}',
            "publish_time=2024-05-18",
            'var ct = "1715990400";',
            '{"ct":1715990400000}',
        ],
    )
    def test_a_script_says_when(self, said: str) -> None:
        assert known(f"<script>{said}</script>").published == "2024-05-18"

    @pytest.mark.parametrize("said", ["act=1715990400", "ct=17159904001", 'updateTime="2024-05-18"'])
    def test_another_number_in_a_script_is_no_time(self, said: str) -> None:
        assert known(f"<script>{said}</script>").published is None

    def test_seconds_are_those_of_beijing(self) -> None:
        assert known("<script>ct=1715961600</script>").published == "2024-05-18"
        assert known("<script>ct=1715961599</script>").published == "2024-05-17"

    def test_an_element_s_time_goes_before_a_script_s_and_after_a_declared_one(self) -> None:
        script, time = "<script>ct=1715990400</script>", "<time datetime=2024-05-20></time>"
        assert known(script, f"<time datetime=x></time>{time}").published == "2024-05-20"
        assert known(script + meta("date", "2024-05-21"), time).published == "2024-05-21"
        assert known(script + meta("date", "heute"), time).published == "2024-05-20"
