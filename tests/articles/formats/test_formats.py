"""Every format gives its text, its headings and what it declares; broken files give one clear line."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

import articles
from articles import Article, ArticleError, formats
from articles.sources import Source
from tests.articles.formats import documents
from tests.articles.formats.documents import PROSE

PAGES = Path(__file__).parent / "pages"


def opened(data: bytes, name: str = "a.bin") -> Article:
    return articles.structured(formats.extract(Source(name, data)))


def heads(article: Article) -> list[str]:
    return [section.heading.of(article.text) for section in article.sections if section.heading]


def roles(article: Article) -> dict[str, str]:
    return {paragraph.of(article.text): paragraph.role for paragraph in article.paragraphs}


class TestASavedNewsPage:
    @pytest.fixture
    def article(self) -> Article:
        return opened((PAGES / "portal.html").read_bytes())

    def test_its_metadata_are_read_from_the_line_under_the_title(self, article: Article) -> None:
        known = article.metadata
        assert article.title == "柳汀港前三季度集装箱吞吐量突破百万标箱"
        assert (known.published, known.publisher) == ("2024-10-21", "柳汀日报")
        assert (known.author, known.editor) == ("沈若川", "陆青")

    def test_bold_lines_are_headings(self, article: Article) -> None:
        assert heads(article) == ["航线越织越密", "通关越来越快"]

    def test_navigation_sharing_and_related_reading_are_gone(self, article: Article) -> None:
        for word in ("首页", "分享", "相关阅读", "热点", "秋粮", "ICP", "不是正文", "打印"):
            assert word not in article.text

    def test_tables_are_rows_and_links_keep_their_text(self, article: Article) -> None:
        assert roles(article)["外贸航线\t42条\t27.3%"] == "row"
        assert roles(article)["船边直提覆盖八成进口集装箱；"] == "item"
        assert "港务集团负责人介绍，新航线平均" in article.text

    def test_a_line_broken_in_the_source_is_joined_without_a_space(self, article: Article) -> None:
        assert "突破百万标箱大关，创下" in article.text

    def test_a_caption_is_no_heading(self, article: Article) -> None:
        assert roles(article)["图为柳汀港集装箱码头。 本报记者 沈若川 摄"] == "caption"


class TestAGovernmentPage:
    """Laid out by tables, in GBK, its metadata in a table of their own."""

    @pytest.fixture
    def article(self) -> Article:
        return opened((PAGES / "government.html").read_bytes())

    def test_its_number_addressee_and_signature_are_known(self, article: Article) -> None:
        known = article.metadata
        assert article.title == "澄湖市人民政府关于加快发展民宿产业的意见"
        assert (known.document_number, known.signature) == ("澄政发〔2023〕8号", "澄湖市人民政府")
        assert (known.published, known.publisher) == ("2023-06-01", "澄湖市人民政府")
        assert known.addressee == "各县（市、区）人民政府"

    def test_run_in_heads_stand_under_bold_ones(self, article: Article) -> None:
        assert heads(article) == ["一、总体要求", "（一）目标任务", "（二）基本原则", "二、保障措施"]
        assert [section.level for section in article.sections] == [1, 1, 2, 2, 1]

    def test_the_page_s_own_lines_are_gone(self, article: Article) -> None:
        for word in ("政务公开", "索 引 号", "备案", "分享"):
            assert word not in article.text


class TestAnOldPage:
    def test_a_layout_of_tables_is_no_table_of_data(self) -> None:
        article = opened((PAGES / "layout.html").read_bytes())
        known = article.metadata
        assert (article.title, known.published) == ("山村有了新路", "2019-03-02")
        assert (known.author, known.publisher) == ("李平", "澄湖日报")
        assert [paragraph.role for paragraph in article.paragraphs] == ["text"] * 3


class TestAWeChatPost:
    @pytest.fixture
    def article(self) -> Article:
        return opened((PAGES / "wechat.html").read_bytes())

    def test_account_author_and_date_are_known(self, article: Article) -> None:
        known = article.metadata
        assert (known.publisher, known.author, known.published) == ("青枫公益", "何小满", "2024-05-18")

    def test_follow_us_lines_are_set_apart(self, article: Article) -> None:
        assert article.boilerplate == ("点击上方蓝字关注我们", "长按识别二维码关注我们", "喜欢就点个“在看”吧")
        assert heads(article) == ["一间教室的变身", "最难的是路"]


class TestHtml:
    def page(self, body: str, head: str = "") -> bytes:
        prose = "".join(f"<p>{line}</p>" for line in PROSE * 2)
        return f"<html><head>{head}</head><body>{body}{prose}</body></html>".encode()

    def test_bytes_go_before_the_charset_that_a_page_declares(self) -> None:
        article = opened(self.page("", '<meta charset="gb2312">'))
        assert PROSE[0] in article.text

    def test_a_gbk_page_is_read(self) -> None:
        data = self.page("", '<meta charset="gb2312">').decode().encode("gb18030")
        assert PROSE[0] in opened(data).text

    def test_json_ld_gives_title_date_and_author(self) -> None:
        said = {
            "headline": "青枫市产业发展提速",
            "datePublished": "2024-06-03T08:00:00+08:00",
            "author": {"name": "林青"},
            "publisher": {"name": "青枫网"},
        }
        article = opened(self.page("", f'<script type="application/ld+json">{json.dumps(said)}</script>'))
        assert article.title == "青枫市产业发展提速"
        known = article.metadata
        assert (known.published, known.author, known.publisher) == ("2024-06-03", "林青", "青枫网")

    def test_the_name_of_the_site_is_no_part_of_the_title(self) -> None:
        assert (
            opened(self.page("", "<title>青枫市产业发展提速 - 青枫网</title>")).title == "青枫市产业发展提速"
        )

    def test_elements_nested_too_deep_are_named(self) -> None:
        with pytest.raises(ArticleError, match="nested deeper than 256"):
            opened(b"<html><body>" + b"<div>" * 100_000 + b"x")

    def test_where_redirects_led_is_shown(self) -> None:
        source = Source("http://a.example/x", self.page(""), url="http://b.example/y")
        document = formats.extract(source)
        assert (document.name, document.metadata.url) == ("http://a.example/x", "http://b.example/y")

    def test_what_readers_say_under_an_article_is_no_part_of_it(self) -> None:
        body = "".join(f"<p>{line}</p>" for line in PROSE)
        said = f'<div class="comment-list"><p>网友：{PROSE[1]}</p></div>'
        assert (
            "网友"
            not in opened(f"<html><body><div><h1>题目四字</h1>{body}</div>{said}</body></html>".encode()).text
        )

    def test_a_page_without_text_is_named(self) -> None:
        with pytest.raises(ArticleError, match=r"a\.bin: no text"):
            opened(b"<html><body><script>x</script></body></html>")


MARKDOWN = f"""---
title: 一次徒步
date: 2024-05-01
author: 林青
---

## 出发

{PROSE[0]}
这一行接着上一行。

- 背包
- 水壶

1. 第一步
2. 第二步

| 项 | 数 |
| --- | --- |
| 水 | 2升 |

> 山就在那里。

**路上**

{PROSE[1]}见[地图](https://example.org/map)。
"""


class TestMarkdown:
    @pytest.fixture
    def article(self) -> Article:
        return opened(MARKDOWN.encode())

    def test_front_matter_gives_title_date_and_author(self, article: Article) -> None:
        assert article.document.format == "markdown"
        assert article.title == "一次徒步"
        assert (article.metadata.published, article.metadata.author) == ("2024-05-01", "林青")

    def test_headings_lists_tables_and_quotations_are_known(self, article: Article) -> None:
        assert heads(article) == ["出发", "路上"]
        found = roles(article)
        assert found["背包"] == found["2. 第二步"] == "item"
        assert found["水\t2升"] == "row"
        assert found["山就在那里。"] == "quote"

    def test_wrapped_lines_are_joined_and_links_keep_their_text(self, article: Article) -> None:
        assert f"{PROSE[0]}这一行接着上一行。" in article.text
        assert article.text.endswith("见地图。")

    def test_an_only_first_heading_is_the_title(self) -> None:
        article = opened(f"# 一次徒步\n\n{PROSE[0]}\n\n## 路上\n\n{PROSE[1]}\n\n**好**".encode())
        assert article.title == "一次徒步"
        assert heads(article)[0] == "路上"


class TestWord:
    def test_headings_tables_and_lists_are_known(self) -> None:
        article = opened(documents.docx())
        assert article.title == "青枫市前三季度产业发展情况"
        assert heads(article) == ["一、总体情况", "下一步打算"]
        assert roles(article)["签约项目\t26个"] == "row"
        assert roles(article)["第一项"] == "item"
        assert article.metadata.author == "林青"

    @pytest.mark.parametrize("author", ["Administrator", "微软用户", "user", ""])
    def test_a_name_that_a_program_wrote_is_no_author(self, author: str) -> None:
        assert opened(documents.docx(author)).metadata.author is None

    def test_a_broken_document_is_named(self) -> None:
        with pytest.raises(ArticleError, match="a broken Word document"):
            opened(documents.zipped({"word/document.xml": "<a", "[Content_Types].xml": ""}))

    def test_an_encrypted_document_is_named(self) -> None:
        data = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500) + "EncryptedPackage".encode("utf-16-le")
        with pytest.raises(ArticleError, match="encrypted"):
            opened(data)


class TestPdf:
    def test_paragraphs_are_joined_and_page_numbers_dropped(self) -> None:
        prose = [
            f"第{name}县：" + PROSE[0] * at + PROSE[1] for at, name in enumerate("甲乙丙丁戊己庚辛壬癸", 1)
        ]
        lines = ["青枫市前三季度产业发展情况", "2024-10-20 来源：青枫日报", *prose]
        article = opened(documents.pdf(lines))
        assert article.title == lines[0]
        assert (article.metadata.published, article.metadata.publisher) == ("2024-10-20", "青枫日报")
        assert article.text.replace("\n", "") == "".join(lines[2:])

    def test_an_encrypted_one_is_named(self) -> None:
        with pytest.raises(ArticleError, match="an encrypted PDF"):
            opened(documents.pdf(["甲"], password="secret"))

    def test_a_broken_one_is_named(self) -> None:
        with pytest.raises(ArticleError, match="a broken PDF"):
            opened(b"%PDF-1.7\n" + bytes(100))

    def test_without_the_extra_the_error_says_what_installs_it(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setitem(sys.modules, "pypdfium2", None)
        with pytest.raises(ArticleError, match=r"pip install 'wenzhai\[pdf\]'"):
            opened(documents.pdf(["甲"]))


class TestBooks:
    def test_chapters_come_in_reading_order(self) -> None:
        article = opened(documents.epub())
        assert article.title == "青枫纪事"
        assert heads(article) == ["第一章 春", "第二章 秋"]
        assert (article.metadata.author, article.metadata.publisher) == ("林青", "青枫出版社")

    def test_its_title_over_a_chapter_is_no_heading(self) -> None:
        article = opened(documents.epub(opening="<h1>青枫纪事</h1><p>作者：林青　2024-05-01</p>"))
        assert heads(article) == ["第一章 春", "第二章 秋"]
        assert article.text.startswith("第一章 春\n")

    def test_its_title_broken_over_lines_is_no_heading(self) -> None:
        article = opened(documents.epub(opening="<h1>青枫</h1><h1>纪事</h1><p>作者：林青</p>"))
        assert heads(article) == ["第一章 春", "第二章 秋"]

    def test_half_characters_in_its_package_are_named(self) -> None:
        with pytest.raises(ArticleError, match="a broken book"):
            opened(documents.epub(title=b"&#xD800;"))

    def test_an_encrypted_one_is_named(self) -> None:
        with pytest.raises(ArticleError, match="an encrypted book"):
            opened(documents.epub(encrypted=True))


class TestJsonLines:
    def test_a_record_gives_text_title_and_metadata(self) -> None:
        record = {"text": f"{PROSE[0]}\n来源：甲", "title": "题目", "date": "2024-06-03", "source": "青枫网"}
        article = opened(json.dumps(record).encode())
        assert (article.title, article.metadata.published, article.metadata.publisher) == (
            "题目",
            "2024-06-03",
            "青枫网",
        )
        assert article.text == record["text"]

    def test_an_empty_title_says_that_the_text_is_the_body_alone(self) -> None:
        text = "短标题\n 来源：甲 \n\n正文。"
        article = opened(json.dumps({"text": text, "title": ""}).encode())
        assert (article.title, article.text, article.boilerplate) == (None, text, ())


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b" \n\t\n", "empty"),
        (b"\x89PNG\r\n\x1a\n" + bytes(50), "a picture"),
        (b"\x7fELF" + bytes(99), "a program"),
        (bytes(range(32)) * 40, "no text"),
        (("\ue123" * 5 + "文").encode() * 9, "no text"),
        (b"PK\x03\x04" + bytes(80), "a broken archive"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(99), "an old Office document"),
        (b"{\\rtf1 x}", "RTF"),
        (documents.zipped({"a.txt": "x"}), "an archive"),
    ],
)
def test_what_is_no_article_is_told_in_one_line(data: bytes, reason: str) -> None:
    with pytest.raises(ArticleError, match=reason) as caught:
        opened(data, "some/file")
    assert str(caught.value).startswith("some/file: ")
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("control", ["\0", "\x01", "\x7f"])
@pytest.mark.parametrize("name", ["utf-8", "gb18030"])
def test_text_with_a_few_controls_is_text(control: str, name: str, tmp_path: Path) -> None:
    text = f"标题{control}一行\n\n{PROSE[0]}\n\n{control}{PROSE[0]}"
    (tmp_path / "a.txt").write_bytes(text.encode(name))
    assert articles.load(str(tmp_path / "a.txt")).text == f"{PROSE[0]}\n{PROSE[0]}"


def test_a_suffix_does_not_decide() -> None:
    assert opened((PAGES / "portal.html").read_bytes(), "a.txt").document.format == "html"
    assert opened(PROSE[0].encode(), "a.html").document.format == "text"
    assert opened(documents.docx(), "a.pdf").document.format == "docx"


def test_text_with_a_number_sign_or_a_smaller_sign_stays_plain() -> None:
    text = "标题\n\n#1 号机组 <300兆瓦> 运行正常，p<0.05，a*b*c。\n" + PROSE[0]
    assert opened(text.encode()).document.format == "text"
