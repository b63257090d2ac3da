"""Which elements of a page hold no article, by what they are called and by what stands in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from articles.formats.noise import Noise, is_navigation
from tests.articles.formats.page_reading import blocks

if TYPE_CHECKING:
    from lxml.etree import _Element

AROUND = (
    "nav menu breadcrumb crumb crumbs share social relate related relevant recommend recommended "
    "comment comments copyright footer sidebar side-bar advert advertisement ad ads ad-box adbox "
    "banner hot-news hotnews hotlist ranking qrcode qr-code erweima pager pagination bdshare sharebox "
    "addtoany toolbar tools login subscribe newsletter popup tuijian xiangguan fenxiang dibu daohang "
    "reward like-area likearea disclaimer pls promo paywall pay-wall podcast-promo profile avatar toc "
    "post-toc posttoc statement author-box authorbio writer-profile author-desc writer-description "
    "author-about author-intro about-author about-the-author"
)
FRAME = (
    "header head hd top bottom foot ft site-header pagehead top-hd global-bottom main-foot mainheader "
    "author-info poster-card writer-bar author-badge author-meta user user-card forum-user forum-user-name"
)
TEXT = "content article-body navigator menus commentary address toolsmith profiles headline headers users"


def element(tag: str = "div", **said: str) -> _Element:
    """The element of a line in one that says so of itself."""
    attributes = "".join(f' {name.replace("_", "-").strip("-")}="{value}"' for name, value in said.items())
    return blocks(f"<{tag}{attributes}><p>改造后的市场</p></{tag}>")[0].element


def is_noise(place: _Element, *telling: _Element) -> bool:
    return Noise(set(), set(telling)).holds(place)


class TestNames:
    @pytest.mark.parametrize("name", f"{AROUND} {FRAME}".split())
    def test_what_is_called_so_is_noise_in_any_case_and_beside_other_words(self, name: str) -> None:
        assert is_noise(element(class_=name))
        assert is_noise(element(class_=f"cf {name.upper()} w"))
        assert is_noise(element(id=name))

    @pytest.mark.parametrize("name", AROUND.split())
    def test_a_part_of_a_name_tells_as_well(self, name: str) -> None:
        assert is_noise(element(class_=f"page_{name}")) and is_noise(element(class_=f"{name}-x"))

    @pytest.mark.parametrize("name", TEXT.split())
    def test_what_is_called_otherwise_is_none(self, name: str) -> None:
        assert not is_noise(element(class_=name)) and not is_noise(element(id=f"x {name}"))

    @pytest.mark.parametrize("name", ["ShareBox", "hotNews listMenu", "articleComments"])
    def test_a_capital_begins_a_word(self, name: str) -> None:
        assert is_noise(element(class_=name))

    def test_what_labels_an_element_tells_as_well(self) -> None:
        assert is_noise(element(aria_labelledby="related"))

    @pytest.mark.parametrize(
        ("tag", "noise"), [("nav", True), ("aside", True), ("footer", True), ("header", False)]
    )
    def test_some_tags_tell_by_themselves(self, tag: str, noise: bool) -> None:
        assert is_noise(element(tag)) == noise

    @pytest.mark.parametrize("tag", ["article", "main"])
    def test_an_article_is_none_whatever_it_is_called(self, tag: str) -> None:
        assert not is_noise(element(tag, class_="share"))


class TestWhatTellsOtherwise:
    @pytest.mark.parametrize("name", ["share", "top"])
    @pytest.mark.parametrize("tag", ["body", "html"])
    def test_the_whole_page_is_none_whatever_it_is_called(self, tag: str, name: str) -> None:
        place = element()
        next(place.iterancestors(tag)).set("class", name)
        assert not is_noise(place)

    def test_a_frame_that_holds_what_tells_the_article_is_none_but_other_noise_is(self) -> None:
        frame, share = element(class_="header"), element(class_="share")
        assert not is_noise(frame, *frame.iterancestors())
        assert is_noise(share, *share.iterancestors())

    def test_an_element_that_holds_most_of_the_page_is_none(self) -> None:
        place = element(class_="share")
        assert not Noise(set(place.iterancestors()), set()).holds(place)

    def test_it_is_judged_alike_again_and_for_each_line_inside(self) -> None:
        inside = [
            block.element for block in blocks("<div class=share><p>甲</p><ul><li>乙</li></ul></div><p>丙</p>")
        ]
        noise = Noise(set(), set())
        assert [noise.holds(place) for place in inside * 2] == [True, True, False] * 2


class TestNavigation:
    @pytest.mark.parametrize(
        ("line", "navigation"),
        [
            ("<a>菜市场换了新颜</a>", True),
            ("<a>菜市场换了新颜吗？</a>", False),
            ("<a>菜市场换了新颜。</a>", False),
            ("<a>菜市场换了新颜！</a>", False),
            (f"<a>{'市' * 79}</a>", True),
            (f"<a>{'市' * 80}</a>", False),
            ("<a>菜市场换了新颜喽</a>二则", False),
            ("<a>菜市场换了新颜喽啊</a>二则", True),
            ("菜市场换了新颜", False),
        ],
    )
    def test_a_line_of_links_is_it_unless_it_is_a_sentence_or_long(self, line: str, navigation: bool) -> None:
        [block] = blocks(f"<p>{line}</p>")
        assert is_navigation(block) == navigation
        assert Noise(set(), set()).around(block) == navigation
