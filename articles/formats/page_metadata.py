"""What a page declares about its article: meta tags, JSON-LD, and the parts that its classes name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING

from articles.formats.blocks import Block, squeezed
from articles.formats.declared_names import first_name
from articles.formats.linked_data import linked_data, name_in
from articles.formats.page_parts import find_parts
from articles.formats.page_titles import find_title
from articles.formats.writers import writer
from articles.model import Metadata
from articles.patterns import deferred
from articles.structure.dates import iso_date
from articles.structure.tables import any_of

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
_SCRIPT_TIME = re.compile(
    r"\b(?:createTime|create_time|publishTime|publish_time|ct)[\"']?\s*[=:]\s*[\"']?"
    r"(?:(?P<seconds>1[0-9]{9})(?:000)?\b|(?P<date>20\d\d-\d\d?-\d\d?))"
)
_ORGANIZATION = deferred(
    lambda: rf"\S{{2,}}(?:{any_of('authority', 'company', 'university', 'press')}|委[员員][会會]|中心)"
)
_BEIJING = timezone(timedelta(hours=8))


def read(tree: _Element, found: Sequence[Block]) -> tuple[str | None, Metadata]:
    """The title and the metadata that a page declares."""
    metas = _metas(tree)
    linked = linked_data(tree)
    parts = find_parts(tree)
    date = _first(metas, _DATE) or str(linked.get("datePublished") or "") or parts.get("published", "")
    date = date if iso_date(date) else _time(tree)
    publisher = first_name(*_all(metas, _PUBLISHER), parts.get("publisher"), name_in(linked.get("publisher")))
    page = squeezed("".join(tree.xpath("string(//title)")))
    declared = squeezed(_first(metas, _TITLE) or linked.get("headline") or "")
    title = find_title(page, declared, found)
    author = first_name(
        *_all(metas, _AUTHOR), name_in(linked.get("author")), parts.get("author"), writer(found, title)
    )
    if author and _ORGANIZATION.fullmatch(author):
        author, publisher = None, publisher or author
    if author and (author == publisher or _is_site(author, page, title or page)):
        author, publisher = None, publisher or author  # an account's name, or the site's
    return title, Metadata(
        published=iso_date(date),
        publisher=publisher or first_name(*_all(metas, _SITE)),
        author=author,
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


def _time(tree: _Element) -> str:
    """The time that an element or, as on WeChat, a script gives; a script's seconds are Beijing's."""
    for element in tree.iter("time"):
        if iso_date(element.get("datetime") or ""):
            return str(element.get("datetime"))
    for script in tree.iter("script"):
        for match in _SCRIPT_TIME.finditer(script.text or ""):
            seconds = match["seconds"]
            return f"{datetime.fromtimestamp(int(seconds), _BEIJING):%Y-%m-%d}" if seconds else match["date"]
    return ""


def _is_site(author: str, page: str, title: str) -> bool:
    """Whether a name is the site's, in the page's name after the title, and not of whom the site is."""
    theirs = re.search(rf"{re.escape(author)}\s?(?:的|'s|博客|部落格|[Bb]log|小站|空间|笔记|手记)", page)
    return author in page and author not in title and not theirs


def _all(metas: dict[str, str], names: Sequence[str]) -> Iterator[str]:
    return (metas[name] for name in names if name in metas)


def _first(metas: dict[str, str], names: Sequence[str]) -> str | None:
    return next(_all(metas, names), None)
