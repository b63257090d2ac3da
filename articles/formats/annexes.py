"""Attachments of a page's article: lines called so, and links to files, in its text or in a box under it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from articles.formats.blocks import Block

_FILE = re.compile(r"\.(?:docx?|xlsx?|pptx?|pdf|wps|et|ofd|csv|txt|zip|rar|7z)$", re.IGNORECASE)
_CALLED = re.compile(r"附[件表图圖录錄]|附\s?[:：]")
_LABEL = re.compile(r"^附[件表图圖录錄]?\s{0,2}\d{0,2}\s{0,2}[:：.．、]?\s{0,2}(?:\d{1,2}[.．、]\s?)?")
"""What stands before an attachment's name: ``附件1：``."""
_HEAD = re.compile(r"[【\[]?(?:相关|相關)?附件(?:下[载載]|列表|清[单單])?[】\]]?\s?[:：]?")
"""A line over the attachments."""
_NEAR = 6
"""Lines under a text among which a box of attachments begins."""


def is_annex(block: Block) -> bool:
    """Whether a line is called an attachment, or is a link to a file."""
    if _CALLED.match(block.line.text) or _FILE.search(block.line.text):
        return True
    return any(_FILE.search(link.get("href") or "") for link in block.element.iter("a"))


def annexes_under(found: Sequence[Block], last: int) -> Iterator[int]:
    """The places of attachments that stand in a box of their own under a text's ``last`` line."""
    under = range(last + 1, len(found))
    begin = next((at for at in under[:_NEAR] if _is_head(found[at]) or _is_linked(found[at])), len(found))
    for at in range(begin, len(found)):
        if not _is_linked(found[at]) and not (at == begin and _is_head(found[at])):
            break
        yield at


def names_of_annexes(found: Sequence[Block], places: Sequence[int]) -> tuple[str, ...]:
    """What the attachments are called that are links in these places."""
    linked = (found[at].line.text for at in places if _is_linked(found[at]))
    return tuple(name for text in linked if (name := _LABEL.sub("", text, count=1)))


def _is_head(block: Block) -> bool:
    return bool(_HEAD.fullmatch(block.line.text))


def _is_linked(block: Block) -> bool:
    """Whether a line is hardly more than the link to an attachment."""
    label = _LABEL.match(block.line.text)
    own = len(block.line.text) - (label.end() if label else 0)
    return 5 * block.linked >= 4 * own and is_annex(block)
