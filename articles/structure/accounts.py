"""The line under the title of an account's own article: ``原创 小路 宁阳夜行 2024年5月9日 22:30 浙江``."""

from __future__ import annotations

from articles.patterns import deferred
from articles.structure.buttons import without_place
from articles.structure.dated import strip_time
from articles.structure.dates import iso_date
from articles.structure.keys import Field
from articles.structure.media import is_medium
from articles.structure.offices import is_office

_OWN = deferred(
    r"原[创創][\s|｜]+(?P<author>[^\s|｜:：，。]{2,16})[\s|｜]+(?P<account>[^\s|｜:：，。]{2,20})[\s|｜]+(?P<when>\d{4}\D.+)",
    needs="创創",
)
"""Who wrote it, under whatever name, and the account beside the date."""


_REVIEW = deferred(
    r"(?P<author>\S{1,20}) 的?(?:[评評][论論]|短[评評]) ?(?P<of>[^，。]{1,40}?) ?"
    r"[★☆]{1,5} ?(?P<when>\d{4}-\d{1,2}-\d{1,2}.{0,9})",
    needs="★☆",
)
"""Who reviewed what, with stars."""


def account_fields(line: str) -> list[Field]:
    """Who wrote an account's own article or a review, whose account it is, and when."""
    if review := _REVIEW.fullmatch(line):
        known = [
            Field("author", review["author"], "作者"),
            Field("published", iso_date(review["when"]) or ""),
        ]
        return [*known, Field("other", line)]
    own = _OWN.fullmatch(line)
    iso, rest = strip_time(f"{own['when']} ") if own else (None, "")
    if not own or not iso or without_place(f" {rest}").strip():
        return []
    author, account = own["author"], own["account"]
    nobody = author == account or is_medium(author) or is_office(author)
    return [
        Field("byline" if nobody else "author", author),
        Field("publisher", account),
        Field("published", iso),
    ]
