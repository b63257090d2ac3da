"""Citations: one line that says where a text comes from. What is not known is left out, never invented."""

from __future__ import annotations

import re
from collections.abc import Callable

from articles.model import Article, ArticleError
from articles.sanitizing import sanitize

CITATIONS = ("plain", "markdown", "gbt7714")
"""The styles. ``gbt7714`` is GB/T 7714-2015 without a number before it."""

NEWSPAPER = re.compile(r"(?<![公简簡通情海汇匯电電])[报報](?:海外版|.?版)?$")
"""Publishers that print a newspaper. A 公报 is a gazette, a 通报 a notice."""

LONGEST = 30
"""Code points of the text that stand in for a missing title."""


def cite(article: Article, style: str = "plain", *, accessed: str | None = None) -> str:
    """A citation of the article in one of ``CITATIONS``.

    ``accessed`` is the day of reading, ISO 8601. Raises ``ArticleError`` for another style.
    """
    if style not in CITATIONS:
        raise ArticleError(f"unknown citation style: {style} (one of {', '.join(CITATIONS)})")
    lines = {"plain": plain, "markdown": markdown}
    line = lines[style](article) if style in lines else gbt7714(article, accessed)
    return " ".join(sanitize(line).split())


def plain(article: Article) -> str:
    """作者：《题名》（文号），来源，日期，网址."""
    title = title_of(article).translate(str.maketrans("《》", "〈〉"))
    url = url_of(article)
    return sentence(article, f"《{title}》") + (f"，{url}" if url else "")


def markdown(article: Article) -> str:
    """The same with the title as a link, where there is something to link to."""
    from articles.rendering.words import escape_markdown as escape

    title, url = escape(title_of(article)), url_of(article)
    # Nothing in the address may end the link.
    target = re.sub(r"[\s()<>\\\"]", lambda match: f"%{ord(match[0]):02X}", url)
    return sentence(article, f"[{title}]({target})" if url else f"《{title}》", escape)


def sentence(article: Article, title: str, escape: Callable[[str], str] = str.strip) -> str:
    """Author, title, document number, publisher and date as a Chinese sentence names them."""
    known = article.metadata
    author = f"{escape(known.author)}：" if known.author else ""
    number = f"（{escape(known.document_number)}）" if known.document_number else ""
    rest = [f"，{escape(part)}" for part in (known.publisher, day(article)) if part]
    return f"{author}{title}{number}{''.join(rest)}"


def gbt7714(article: Article, accessed: str | None = None) -> str:
    """A newspaper's article as [N], anything else as a web page [EB/OL]."""
    known, url = article.metadata, url_of(article)
    publisher, date, authors = known.publisher or "", day(article), authors_of(known.author or "")
    title = ": ".join(part for part in (title_of(article), known.document_number) if part)
    read = f"[{accessed}]" if accessed and url else ""
    if NEWSPAPER.search(publisher):
        kind = "N/OL" if url else "N"
        place = ", ".join(part for part in (publisher, date) if part) + read
    else:
        kind = "EB/OL"
        printed = ", ".join(part for part in (publisher, date[:4]) if part) if authors and publisher else ""
        place = printed + (f"({date})" if date else "") + read
        authors = authors or publisher
    return ". ".join(part for part in (authors, f"{title}[{kind}]", place, url) if part) + "."


def title_of(article: Article) -> str:
    """The title, or how the text begins."""
    text = " ".join((article.title or article.text[: 2 * LONGEST].strip().partition("\n")[0]).split())
    if article.title or len(text) <= LONGEST:
        return text or "无题"
    return f"{text[:LONGEST]}…"


def url_of(article: Article) -> str:
    """The address on the web; empty where none is known. A path on this machine is nobody else's business."""
    for address in (article.metadata.url, article.document.name):
        if address and re.match(r"https?://", address, re.IGNORECASE):
            return "".join(address.split())
    return ""


def day(article: Article) -> str:
    """The date of publication without the time."""
    return (article.metadata.published or "")[:10]


def authors_of(author: str) -> str:
    """The authors as GB/T 7714 names them: parted by commas, from the fourth on as 等."""
    names = [
        name for name in re.split(r"[、，,;；/]\s*|(?<=[^\x00-\x7f])\s+(?=[^\x00-\x7f])", author) if name
    ]
    return ", ".join([*names[:3], "等"] if len(names) > 3 else names)
