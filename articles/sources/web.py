"""Pages: one request, nothing else fetched. The standard library's client: httpx takes four times as long to
import and would be asked for nothing more than this."""

from __future__ import annotations

import gzip
import http.client
import socket
import ssl
import time
import zlib
from io import BytesIO
from urllib import error, parse, request

from articles.model import ArticleError
from articles.sources import limits
from articles.sources.source import Source

SECONDS = 20
"""For the whole page."""
SIZE = 20_000_000
"""Bytes."""
_SAVE = "save the page in a browser and open the saved file"
_HEADERS = {
    "User-Agent": "wenzhai/0.1 (terminal reader)",
    "Accept": "text/html, text/plain, application/pdf;q=0.9, */*;q=0.5",
    "Accept-Encoding": "gzip, identity",
    "Accept-Language": "zh, en;q=0.5",
}


class _Redirects(request.HTTPRedirectHandler):
    """Follows a redirect to another page, and to nothing but a page."""

    max_redirections = 5

    def redirect_request(self, req, fp, code, msg, headers, newurl):  # type: ignore[no-untyped-def] # noqa: PLR0913, PLR0917
        if parse.urlsplit(newurl).scheme not in ("http", "https"):
            raise ArticleError(f"{req.full_url}: redirects to {newurl}, which is not opened")
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def fetch_url(url: str) -> Source:
    """A page's bytes. ``Source.url`` is where redirects led. Raises ``ArticleError``."""
    opener = request.build_opener(_Redirects)
    started = time.monotonic()
    try:
        with opener.open(request.Request(_ascii(url), headers=_HEADERS), timeout=SECONDS) as answer:
            data = _unpacked(_read(answer, url, started + SECONDS), answer.headers, url)
            kind, charset = answer.headers.get_content_type(), answer.headers.get_content_charset()
            return Source(url, data, kind, charset, answer.geturl())
    except error.HTTPError as problem:
        problem.close()
        raise ArticleError(f"{url}: {_answer(problem.code)}") from problem
    except error.URLError as problem:
        raise ArticleError(f"{url}: {_reason(problem.reason)}") from problem
    except (http.client.InvalidURL, UnicodeError, ValueError) as problem:
        raise ArticleError(f"{url}: this is no address of a page; check it") from problem
    except (http.client.HTTPException, OSError, EOFError, zlib.error) as problem:
        raise ArticleError(f"{url}: {_reason(problem)}") from problem


def _read(answer: http.client.HTTPResponse, url: str, deadline: float) -> bytes:
    chunks: list[bytes] = []
    size = 0
    while chunk := answer.read1(1 << 16):
        size += len(chunk)
        if size > SIZE:
            raise ArticleError(f"{url}: larger than {SIZE // 1_000_000} MB")
        if time.monotonic() > deadline:
            raise TimeoutError
        chunks.append(chunk)
    if answer.length:
        raise ArticleError(f"{url}: the answer broke off after {size} bytes; try again")
    return b"".join(chunks)


def _unpacked(data: bytes, headers: http.client.HTTPMessage, url: str) -> bytes:
    """The page, whatever the server packed it with. Raises errors of those that unpack, too."""
    packed = headers.get("Content-Encoding", "").strip().lower()
    if packed in ("", "identity"):
        return data
    if packed in ("gzip", "x-gzip"):
        return limits.read(gzip.GzipFile(fileobj=BytesIO(data)), url, len(data))
    if packed == "deflate":
        unpacked = zlib.decompressobj(zlib.MAX_WBITS if data[:1] == b"\x78" else -zlib.MAX_WBITS)
        text = unpacked.decompress(data, limits.SIZE)
        limits.check(len(text) + len(unpacked.unconsumed_tail), url, len(data))
        if not unpacked.eof:
            raise EOFError
        return text
    raise ArticleError(f"{url}: packed with {packed[:20]}, which is not read; {_SAVE}")


def _answer(code: int) -> str:
    """What a status says that gives no page, and what to do next."""
    if code < 400:
        return f"{code}: redirects in a circle, or to what is no page; check the address"
    told = f"{code} {http.client.responses.get(code, '')}".rstrip()
    if code in (404, 410):
        return f"{told}: there is no such page; check the address"
    if code < 500 and code not in (408, 429):
        return f"{told}: the site does not hand it out; {_SAVE}"
    return f"{told}: the site cannot answer now; try again later"


def _reason(problem: object) -> str:
    """What went wrong on the way, and what to do next."""
    if isinstance(problem, TimeoutError):
        return f"no answer within {SECONDS} s; try again later"
    if isinstance(problem, socket.gaierror):
        return "no such host; check the address and the network"
    if isinstance(problem, ConnectionRefusedError):
        return "the host refuses connections; check the address"
    if isinstance(problem, ssl.SSLError):
        return f"no secure connection: {problem.reason or problem}; {_SAVE}".replace("\n", " ")
    if isinstance(problem, OSError) and problem.strerror:
        return f"{problem.strerror}; check the network"
    return f"a broken answer ({type(problem).__name__}); try again"


def _ascii(url: str) -> str:
    """The URL with Chinese hosts and paths as the protocol wants them. Raises ``ValueError``."""
    parts = parse.urlsplit(url)
    if not parts.hostname:
        raise ArticleError(f"{url}: no host in this address")
    host = parts.hostname.encode("idna").decode("ascii") if not parts.hostname.isascii() else parts.hostname
    netloc = (f"[{host}]" if ":" in host else host) + (f":{parts.port}" if parts.port else "")
    path = parse.quote(parts.path or "/", safe="/%:@!$&'()*+,;=~-._")
    return parse.urlunsplit(
        (parts.scheme.lower(), netloc, path, parse.quote(parts.query, safe="/%:@!$&'()*+,;=~-._?[]"), "")
    )
