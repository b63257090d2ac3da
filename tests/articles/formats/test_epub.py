"""Books: which of their files are chapters, and what makes one unreadable."""

from __future__ import annotations

import pytest

import articles
from articles import Article, ArticleError, formats
from articles.sources import Source
from tests.articles.formats.documents import PROSE, zipped

CONTAINER = (
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="{}"/></rootfiles></container>'
)
FONTS = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")


def book(
    items: str, spine: str, files: dict[str, str | bytes], said: str = "", path: str = "O/book.opf"
) -> bytes:
    """A book with this manifest, reading order, chapters and declared metadata."""
    package = (
        '<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<metadata>{said}</metadata><manifest>{items}</manifest><spine>{spine}</spine></package>"
    )
    known: dict[str, str | bytes] = {"mimetype": "application/epub+zip"}
    return zipped({**known, "META-INF/container.xml": CONTAINER.format(path), path: package, **files})


def item(name: str, href: str, more: str = "") -> str:
    return f'<item id="{name}" href="{href}" {more}/>'


def chapter(text: str) -> str:
    return f"<html><body><p>{text}</p></body></html>"


def opened(data: bytes) -> Article:
    return articles.structured(formats.extract(Source("a.epub", data)))


ONE = (item("a", "a.xhtml"), '<itemref idref="a"/>')


class TestChapters:
    def test_their_paths_are_relative_to_the_package_and_may_be_quoted(self) -> None:
        items = item("a", "text/%E7%AB%A0%201.xhtml") + item("b", "../b.xhtml")
        files: dict[str, str | bytes] = {"O/text/章 1.xhtml": chapter(PROSE[0]), "b.xhtml": chapter(PROSE[1])}
        article = opened(book(items, '<itemref idref="a"/><itemref idref="b"/>', files))
        assert article.text.split("\n") == list(PROSE)

    def test_a_package_at_the_top_has_no_folder(self) -> None:
        assert opened(book(*ONE, {"a.xhtml": chapter(PROSE[0])}, path="book.opf")).text == PROSE[0]

    def test_the_table_of_contents_is_none(self) -> None:
        items = item("n", "n.xhtml", 'properties="scripted nav"') + item("a", "a.xhtml", 'properties="svg"')
        files: dict[str, str | bytes] = {"O/n.xhtml": chapter("春在何处。"), "O/a.xhtml": chapter(PROSE[0])}
        assert opened(book(items, '<itemref idref="n"/><itemref idref="a"/>', files)).text == PROSE[0]

    def test_what_is_not_in_the_book_is_passed_over(self) -> None:
        spine = '<itemref idref="x"/><itemref idref="b"/><itemref idref="a"/><itemref idref="c"/>'
        items = item("a", "a.xhtml") + item("b", "b.xhtml") + item("c", "c.xhtml")
        files: dict[str, str | bytes] = {"O/a.xhtml": chapter(PROSE[0]), "O/c.xhtml": " \n"}
        assert opened(book(items, spine, files)).text == PROSE[0]

    def test_their_encoding_is_found(self) -> None:
        assert opened(book(*ONE, {"O/a.xhtml": chapter(PROSE[0]).encode("gb18030")})).text == PROSE[0]

    def test_too_many_are_told(self) -> None:
        with pytest.raises(ArticleError, match="more than 2000 chapters"):
            opened(book(ONE[0], ONE[1] * 2001, {"O/a.xhtml": chapter("甲")}))
        assert opened(book(ONE[0], ONE[1] * 2000, {"O/a.xhtml": chapter("甲")}))


class TestWhatItDeclares:
    def test_its_date_and_names_are_known(self) -> None:
        said = "<dc:date> 2024-05-01 </dc:date><dc:creator>林青 </dc:creator><dc:publisher></dc:publisher>"
        known = opened(book(*ONE, {"O/a.xhtml": chapter(PROSE[0])}, said)).metadata
        assert (known.published, known.author, known.publisher) == ("2024-05-01", "林青", None)

    def test_a_book_without_a_title_has_that_of_its_text(self) -> None:
        files: dict[str, str | bytes] = {"O/a.xhtml": f"<html><body><h1>青枫纪事</h1>{chapter(PROSE[0])}"}
        assert opened(book(*ONE, files)).title == "青枫纪事"


class TestWhatIsUnreadable:
    def test_a_book_whose_fonts_alone_are_obfuscated_is_read(self) -> None:
        methods = "".join(f'<EncryptionMethod Algorithm="{font}"/>' for font in FONTS)
        files = {
            "O/a.xhtml": chapter(PROSE[0]),
            "META-INF/encryption.xml": f"<encryption>{methods}</encryption>",
        }
        assert opened(book(*ONE, {**files})).text == PROSE[0]

    @pytest.mark.parametrize("path", ["none.opf", ""])
    def test_one_without_a_package_is_named(self, path: str) -> None:
        data = zipped({"mimetype": "application/epub+zip", "META-INF/container.xml": CONTAINER.format(path)})
        with pytest.raises(ArticleError, match="a broken book: no package document"):
            opened(data)
