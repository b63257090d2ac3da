"""MHTML: a page with its pictures in one file, as browsers save it. The page is read, the rest left alone."""

from __future__ import annotations

import email
import email.policy
import re
from dataclasses import replace

from articles.formats import html
from articles.formats.text import decoded
from articles.model import ArticleError, Document
from articles.sources import Source

_START = re.compile(rb"(?:[A-Za-z-]{2,40}:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){1,30}")
_KIND = re.compile(rb"^content-type:\s*multipart/related", re.IGNORECASE | re.MULTILINE)


def is_mhtml(start: bytes) -> bool:
    """Whether bytes begin as a saved page of several parts does."""
    head = _START.match(start.lstrip())
    return bool(head and _KIND.search(head[0]))


def extract(source: Source) -> Document:
    """The article of the page. Raises ``ArticleError``."""
    message = email.message_from_bytes(source.data.lstrip(), policy=email.policy.compat32)
    page = next((part for part in message.walk() if part.get_content_type() == "text/html"), None)
    data = page.get_payload(decode=True) if page is not None else None
    if page is None or not isinstance(data, bytes) or not data.strip():
        raise ArticleError("a saved page without the page in it")
    url = page.get("Content-Location") or message.get("Snapshot-Content-Location")
    url = str(url) if url and str(url).startswith(("http://", "https://")) else None
    inner = Source(source.name, data, "text/html", page.get_content_charset(), source.url)
    document = html.extract(inner, *decoded(inner, None))
    known = document.metadata
    return replace(document, format="mhtml", metadata=replace(known, url=known.url or url))
