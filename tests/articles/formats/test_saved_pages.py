"""Saved pages, and pages without an article."""

from __future__ import annotations

import email.mime.multipart
import email.mime.text

import pytest

import articles
from articles import ArticleError, formats
from articles.sources import Source
from tests.articles.formats.page_reading import PROSE, TEXT, page


class TestSavedPages:
    def test_mhtml_gives_the_page_in_it_and_its_address(self) -> None:
        saved = email.mime.multipart.MIMEMultipart("related")
        saved["Snapshot-Content-Location"] = "https://example.cn/a.html"
        title = "<title>菜市场换了新颜</title>"
        saved.attach(email.mime.text.MIMEText(f"<html>{title}<body>{TEXT}</body></html>", "html", "gb18030"))
        article = articles.structured(formats.extract(Source("a.mhtml", saved.as_bytes())))
        assert (article.title, article.text) == ("菜市场换了新颜", "\n".join(PROSE))
        assert (article.document.format, article.metadata.url) == ("mhtml", "https://example.cn/a.html")

    def test_mhtml_without_a_page_is_named(self) -> None:
        saved = b"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x--\r\n"
        with pytest.raises(ArticleError, match="without the page in it"):
            formats.extract(Source("a.mhtml", saved))

    def test_a_page_of_links_is_named(self) -> None:
        links = "<ul><li><a>菜市场换新颜</a></li><li><a>地铁将试运行</a></li></ul><p>关于我们 | 版权声明</p>"
        with pytest.raises(ArticleError, match="links, but no article"):
            page(links, "<title>江州新闻网</title>")

    @pytest.mark.parametrize(
        ("source", "reason"),
        [
            ('<frameset><frame src="menu.htm"><frame src="main.htm"></frameset>', "(menu.htm, main.htm)"),
            ('<div id="app"></div><script src="a.js"></script>', "a script puts it there"),
            ('<meta http-equiv="refresh" content="0; url=/b.html">', "open /b.html"),
        ],
    )
    def test_a_page_without_text_says_why(self, source: str, reason: str) -> None:
        with pytest.raises(ArticleError) as told:
            formats.extract(Source("a.html", f"<html>{source}</html>".encode()))
        assert reason in str(told.value)
