"""What HTML's tags make of the text inside them."""

from __future__ import annotations

import pytest

from tests.articles.formats.page_reading import blocks

SILENT = (
    "script style noscript template svg iframe object button select textarea canvas audio video map rt rp"
)
AMP = "amp-ad amp-sidebar amp-list amp-embed amp-consent amp-user-notification"
AIDS = (
    "gutter linenos lineno line-numbers headerlink header-anchor anchor-link mw-editsection footnote-backref "
    "reversefootnote"
)
INLINE = "span em i a b strong label cite small u font code"
PARTING = (
    "p div section article main header footer aside nav form fieldset center blockquote figure details menu "
    "address h1 h2 h3 h4 h5 h6"
)


def texts(body: str) -> list[str]:
    """The lines of a page of this body."""
    return [block.line.text for block in blocks(body)]


class TestWhatShowsNoText:
    @pytest.mark.parametrize("tag", f"{SILENT} annotation datalist dialog {AMP}".split())
    def test_what_is_no_text_leaves_that_around_it_in_one_line(self, tag: str) -> None:
        assert texts(f"<p>甲<{tag}>x</{tag}>乙</p>") == ["甲乙"]

    @pytest.mark.parametrize("said", ["hidden", 'style="display : none"', 'style="color:red;DISPLAY:none"'])
    def test_what_is_hidden_is_left_out(self, said: str) -> None:
        assert texts(f"<p>甲<span {said}>x</span>乙</p><div {said}>丙</div>") == ["甲乙"]

    @pytest.mark.parametrize(
        "name",
        [
            "gutter",
            "linenos",
            "lineno",
            "line-numbers",
            "headerlink",
            "header-anchor",
            "anchor-link",
            "mw-editsection",
            "footnote-backref",
            "reversefootnote",
        ],
    )
    def test_what_helps_to_find_a_place_is_left_out_and_what_is_called_nearly_so_stays(
        self, name: str
    ) -> None:
        assert texts(f'<h2>方案<a class="x {name}">¶</a></h2>') == ["方案"]
        assert texts(f'<h2>方案<a class="x-{name}">¶</a></h2>') == ["方案¶"]

    def test_comments_show_nothing(self) -> None:
        assert texts("<p>甲<!-- x -->乙</p>") == ["甲乙"]


class TestLines:
    @pytest.mark.parametrize("tag", PARTING.split())
    def test_a_block_begins_a_line_and_ends_one(self, tag: str) -> None:
        assert texts(f"<div>甲<{tag}>乙</{tag}>丙</div>") == ["甲", "乙", "丙"]

    @pytest.mark.parametrize("tag", INLINE.split())
    def test_what_stands_in_a_line_does_not(self, tag: str) -> None:
        assert texts(f"<div>甲<{tag}>乙</{tag}>丙</div>") == ["甲乙丙"]

    @pytest.mark.parametrize("tag", ["br", "hr"])
    def test_a_break_ends_a_line(self, tag: str) -> None:
        assert texts(f"<p>甲<{tag}>乙</p>") == ["甲", "乙"]

    @pytest.mark.parametrize(
        "body",
        [
            "<ul><li>甲</li><li>乙</li></ul>",
            "<dl><dt>甲</dt><dd>乙</dd></dl>",
            "<form><fieldset><legend>甲</legend>乙</fieldset></form>",
            "<details><summary>甲</summary>乙</details>",
            "<figure><img>甲<figcaption>乙</figcaption></figure>",
            "<table><caption>甲</caption><tr><td>乙</td></tr></table>",
            "<table><tr><td>甲</td><td>乙</td></tr></table>",
            "<table><tr><th>甲</th></tr><tr><td>乙</td></tr></table>",
            "<pre>甲\n乙</pre>",
        ],
    )
    def test_each_part_of_a_list_a_form_or_a_layout_is_a_line(self, body: str) -> None:
        assert texts(body) == ["甲", "乙"]

    def test_a_style_that_keeps_line_ends_parts_lines_where_there_are_many(self) -> None:
        style = 'style="color:red; white-space : pre-wrap"'
        assert texts(f"<div {style}>甲\n乙\n丙\n丁</div>") == ["甲", "乙", "丙", "丁"]
        assert texts(f"<div {style}>甲\n乙\n丙</div>") == ["甲乙丙"]
        assert texts(f"<p>甲<span {style}>，\n乙\n丙\n丁</span></p>") == ["甲，乙丙丁"]

    def test_a_line_broken_in_the_source_between_han_characters_is_joined(self) -> None:
        assert texts("<p>甲\n 乙 \n丙</p><p>one\ntwo</p>") == ["甲乙丙", "one two"]
