"""What a page declares about its article: meta tags, JSON-LD, and the classes that name its parts."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from articles.formats.blocks import Block, squeezed
from articles.model import Metadata
from articles.structure.dates import iso_date
from articles.structure.titles import same

if TYPE_CHECKING:
    from lxml.etree import _Element

_TITLE = ("articletitle", "og:title", "twitter:title", "headline", "dc.title")
_DATE = (
    *("article:published_time", "pubdate", "publishdate", "publish_date", "publishtime", "datepublished"),
    *("weibo:article:create_at", "og:published_time", "dc.date", "date", "createtime"),
)
_PUBLISHER = ("contentsource", "source", "mediaid", "og:article:author_source", "publisher")
_SITE = ("og:site_name", "sitename", "application-name")
_AUTHOR = ("author", "article:author", "og:article:author", "dc.creator", "byl")
_URL = ("og:url",)
_PARTS = {
    "published": r"pub(?:lish)?_?-?(?:time|date)|pubtime|post-?time|art(?:icle)?-?time|time|date",
    "publisher": r"source|origin|laiyuan|media-?name|js_name|profile_nickname|publisher",
    "author": r"author(?:-?name)?|js_author_name|writer|byline",
}
"""Words in a class or an id that say what a short text is."""
_PART = {
    field: re.compile(rf"(?:^|[\s_-])(?:{words})(?:$|[\s_-])", re.IGNORECASE)
    for field, words in _PARTS.items()
}
_LABEL = re.compile(r"^(?:来源|來源|作者|文章来源|信息来源|稿源|记者|記者)\s*[:：|]?\s*")
_SUFFIX = re.compile(r"\s*[_|｜]\s*[^_|｜]{2,30}$|\s+[-–—]+\s*[^-–—]{2,24}$|[-–—]{1,2}[^-–—，。]{2,14}$")
_NO_NAME = re.compile(
    r"^(?:admin\w*|root|system|user\d*|owner|editor|unknown|null|undefined|\d+"
    r"|hp|dell|lenovo|asus|python-docx|apache poi"
    r"|管理员|佚名|匿名|网络|未知|用户|微软用户|windows 用户|使用者|微軟使用者)$|https?:",
    re.IGNORECASE,
)
"""What programs write where a name belongs."""


def read(tree: _Element, found: Sequence[Block]) -> tuple[str | None, Metadata]:
    """The title and the metadata that a page declares."""
    metas = _metas(tree)
    linked = _linked_data(tree)
    parts = _parts(tree)
    date = _first(metas, _DATE) or str(linked.get("datePublished") or "") or parts.get("published", "")
    author = _first(metas, _AUTHOR) or _name(linked.get("author")) or parts.get("author")
    publisher = _first(metas, _PUBLISHER) or parts.get("publisher") or _name(linked.get("publisher"))
    return _title(tree, found, metas, linked), Metadata(
        published=iso_date(date),
        publisher=as_name(publisher) or as_name(_first(metas, _SITE)),
        author=as_name(author),
        url=_first(metas, _URL) or next(iter(tree.xpath("//link[@rel='canonical']/@href")), None),
    )


def _metas(tree: _Element) -> dict[str, str]:
    found: dict[str, str] = {}
    for meta in tree.iter("meta"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop")
        content = (meta.get("content") or "").strip()
        if name and content:
            found.setdefault(name.lower(), content)
    return found


def _linked_data(tree: _Element) -> dict[str, Any]:
    """The page's JSON-LD object with a headline."""
    for script in tree.iter("script"):
        if (script.get("type") or "").lower() != "application/ld+json":
            continue
        try:
            data = json.loads(script.text or "", strict=False)
        except (ValueError, RecursionError):
            continue
        for item in _objects(data):
            if isinstance(item.get("headline"), str):
                return item
    return {}


def _objects(data: Any) -> Iterator[dict[str, Any]]:
    items = data if isinstance(data, list) else [data]
    for item in items:
        if isinstance(item, dict):
            yield item
            graph = item.get("@graph")
            yield from (
                (inner for inner in graph if isinstance(inner, dict)) if isinstance(graph, list) else ()
            )


def _name(value: Any) -> str | None:
    """The name of a person or an organization in JSON-LD."""
    if isinstance(value, list):
        return "、".join(name for item in value if (name := _name(item))) or None
    if isinstance(value, dict):
        value = value.get("name")
    return value if isinstance(value, str) else None


def _parts(tree: _Element) -> dict[str, str]:
    """Short texts whose class or id says what they are."""
    found: dict[str, str] = {}
    for element in tree.iter("span", "div", "p", "em", "i", "a", "time", "strong", "td", "li", "b", "cite"):
        names = f"{element.get('class') or ''} {element.get('id') or ''}"
        if not names.strip():
            continue
        for field, pattern in _PART.items():
            if field not in found and pattern.search(names):
                text = squeezed("".join(element.itertext())[:200])
                if 2 <= len(text) <= 40 and (field != "published" or iso_date(text)):
                    found[field] = text
    return found


def _first(metas: dict[str, str], names: Sequence[str]) -> str | None:
    return next((metas[name] for name in names if name in metas), None)


def as_name(text: str | None) -> str | None:
    """A declared name without its label; ``None`` where a program wrote it."""
    text = _LABEL.sub("", squeezed(text or ""))
    return text if text and len(text) <= 40 and not _NO_NAME.search(text) else None


def _title(
    tree: _Element, found: Sequence[Block], metas: dict[str, str], linked: dict[str, Any]
) -> str | None:
    """The title: the first heading that the page's own title begins with, else what the page declares."""
    page = squeezed("".join(tree.xpath("string(//title)")))
    declared = _first(metas, _TITLE) or linked.get("headline")
    declared = squeezed(declared) if declared else ""
    for block in found:
        text = block.line.text
        if block.line.role == "heading" and len(text) >= 4 and (same(text, declared) or text in page):
            return text
    heads = [block.line.text for block in found if block.line.role == "heading" and block.line.level == 1]
    if declared and not (heads and len(heads[0]) > len(declared) and heads[0].startswith(declared[:8])):
        return _without_site(declared) or None
    lines = [
        block.line.text for block in found if 6 <= len(block.line.text) <= 100 and block.line.text in page
    ]
    if len(heads) == 1 and len(heads[0]) >= 4:
        return heads[0]
    return next(iter(sorted(lines, key=len, reverse=True)), None) or _without_site(page) or None


def _without_site(title: str) -> str:
    """A page's title without the names of the site and the column after it."""
    for _ in range(3):
        shorter = _SUFFIX.sub("", title)
        if shorter == title or len(shorter) < 6:
            break
        title = shorter
    return title
