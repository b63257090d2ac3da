"""Code keeps its lines and its indentation, and nested items their depth, on pages of every kind."""

from __future__ import annotations

import pytest

import articles
from articles import Article, Document, Line
from tests.articles.formats.page_reading import PROSE, TEXT, heads, page

CODE = 'def f(x):\n    if x &gt; 3:\n\n        return "<b>增长5%</b>"'
SHOWN = 'def f(x):\n    if x > 3:\n\n        return "增长5%"'


def placed(article: Article) -> list[tuple[str, str, int]]:
    """What each paragraph is, says, and how deep it stands."""
    return [(each.role, each.of(article.text), each.level) for each in article.paragraphs]


def held(body: str) -> list[tuple[str, str, int]]:
    """The paragraphs between two pieces of prose."""
    return placed(page(TEXT + body + TEXT))[3:-3]


class TestCode:
    @pytest.mark.parametrize(
        "block",
        [
            f"<pre><code>{CODE}\n</code></pre>",
            f'<pre class="brush: python">\n{CODE}</pre>',
            f'<div class="highlight"><pre>{CODE}</pre></div>',
            '<div class="highlight"><pre>' + CODE.replace("\n", "<br>") + "</pre></div>",
            '<pre class="hljs"><code>'
            + "".join(f"<div>{line}</div>" for line in CODE.split("\n"))
            + "</code></pre>",
        ],
    )
    def test_keeps_its_line_ends_and_indentation(self, block: str) -> None:
        article = page(TEXT + block + TEXT)
        assert f"\n{SHOWN}\n" in article.text
        assert [each.of(article.text) for each in article.paragraphs if each.role == "code"] == [
            line for line in SHOWN.split("\n") if line
        ]

    def test_has_no_figures_and_no_headings(self) -> None:
        article = page(f"{TEXT}<pre><code>一、增长5%\n二、2亿元</code></pre>{TEXT}")
        code = [each for each in article.paragraphs if each.role == "code"]
        assert len(code) == 2 and heads(article) == []
        assert not [figure for figure in articles.digest(article).figures if figure.overlaps(code[0])]

    def test_has_a_sentence_a_line_that_begins_behind_the_indentation(self) -> None:
        article = page(f"{TEXT}<pre><code>  a。b\n    c。d</code></pre>{TEXT}")
        assert "\n  a。b\n    c。d\n" in article.text
        assert {"a。b", "c。d"} <= {each.of(article.text) for each in article.sentences}

    def test_has_a_blank_line_to_other_code(self) -> None:
        article = page(f"{TEXT}<pre><code>a</code></pre><pre><code>b</code></pre>{TEXT}")
        assert "\na\n\nb\n" in article.text

    def test_says_nothing_of_the_script(self) -> None:
        lines = (Line("这个发展。"), Line("這個發展 value = 1\n" * 30, "code"))
        assert (
            articles.structured(Document("-", "markdown", None, "", lines, title="")).script == "simplified"
        )

    def test_is_not_repaired(self) -> None:
        code = Line("<p>&nbsp;\u200b</p>\n  中 文 ， ， ", "code")
        document = articles.cleaned(Document("-", "html", None, "", (code, Line("正文。\u200b"))))
        assert document.lines == (code, Line("正文。"))

    def test_at_the_head_or_the_foot_of_an_article_is_no_metadata_of_it(self) -> None:
        lines = (Line("备份方案"), Line("作者：林青", "code"), Line(PROSE[0]), Line("责任编辑：林青", "code"))
        article = articles.structured(Document("-", "markdown", None, "", lines, title="备份方案"))
        assert article.text == f"作者：林青\n{PROSE[0]}\n责任编辑：林青"

    def test_between_the_paragraphs_is_never_set_apart(self) -> None:
        text = [Line(line) for line in PROSE]
        lines = (
            *text,
            Line("返回搜狐，查看更多", "code"),
            *text,
            Line("责任编辑：林青"),
            Line("x = 1", "code"),
        )
        article = articles.structured(Document("-", "markdown", None, "", lines, title="备份方案"))
        assert [each.of(article.text) for each in article.paragraphs if each.role == "code"] == [
            "返回搜狐，查看更多",
            "x = 1",
        ]

    def test_is_told_from_prose_with_kept_line_ends(self) -> None:
        prose = "\n".join(PROSE)
        assert [role for role, _, _ in held(f"<pre><code>{prose}</code></pre>")] == ["text"] * 3
        named = f'<pre class="language-md"><code>{prose}</code></pre>'
        assert [role for role, _, _ in held(named)] == ["code"] * 3


class TestNestedLists:
    def test_keep_their_depth_in_the_text_and_in_the_paragraphs(self) -> None:
        body = "<ul><li>甲<ol start='3'><li>乙<ul><li>丙</li></ul></li><li>丁</li></ol></li><li>戊</li></ul>"
        article = page(TEXT + body + TEXT)
        assert "\n甲\n  3. 乙\n    丙\n  4. 丁\n戊\n" in article.text
        assert [each[1:] for each in placed(article) if each[0] == "item"] == [
            ("甲", 1),
            ("3. 乙", 2),
            ("丙", 3),
            ("4. 丁", 2),
            ("戊", 1),
        ]

    def test_begin_at_the_edge_whatever_stands_around_them(self) -> None:
        assert held("<ul><ul><ul><li>甲</li></ul></ul><li>乙</li></ul>") == [
            ("item", "甲", 1),
            ("item", "乙", 1),
        ]

    def test_a_second_line_of_an_item_goes_on_with_it(self) -> None:
        article = page(
            f"{TEXT}<ul><li><p>甲</p><p>乙</p><ul><li>丙</li></ul><p>丁</p></li><li>戊</li></ul>{TEXT}"
        )
        items = [each for each in article.paragraphs if each.role == "item"]
        assert "".join(each.of(article.text) for each in items if each.goes_on) == "乙丁"

    def test_a_list_in_a_quotation_stays_one_with_its_numbers(self) -> None:
        quoted = "<p>山</p><blockquote>水</blockquote><ol><li>甲</li></ol><ul><li>乙</li></ul>"
        assert held(f"<blockquote>{quoted}</blockquote>") == [
            ("quote", "山", 1),
            ("quote", "水", 2),
            ("item", "1. 甲", 2),
            ("item", "乙", 2),
        ]

    def test_a_quotation_and_a_heading_in_an_item_take_its_number(self) -> None:
        body = "<ol><li><blockquote>甲</blockquote></li><li><h3>乙</h3><p>丙</p></li></ol>"
        assert [text for _, text, _ in held(body)] == ["1. 甲", "2. 乙", "丙"]

    def test_code_and_tables_in_an_item_do_not_end_the_list(self) -> None:
        table = "<table><tr><td>水</td><td>2升</td></tr><tr><td>米</td><td>1斤</td></tr></table>"
        inner = f"<ul><li>乙<pre><code>x = 1</code></pre>{table}</li><li>丙</li></ul>"
        assert [(text, level) for _, text, level in held(f"<ul><li>甲{inner}</li></ul>")] == [
            ("甲", 1),
            ("乙", 2),
            ("x = 1", 2),
            ("水\t2升", 2),
            ("米\t1斤", 2),
            ("丙", 2),
        ]
