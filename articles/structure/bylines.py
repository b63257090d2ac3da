"""Bylines: ``(昆明日報 記者杜仲瑩)`` to the byline and its authors."""

from __future__ import annotations

import re

from articles.patterns import deferred
from articles.structure.beside_names import without_medium, without_whence
from articles.structure.keys import Field
from articles.structure.media import is_section
from articles.structure.names import HAN, MARKS, name_at_head, pieces, plain_names
from articles.structure.roles import kind, role
from articles.structure.tables import any_of


def _writer() -> str:
    """A pattern of what stands before who writes."""
    return rf"(?:{role()}|{any_of('writer')}|文[/／|｜丨:：])"


_WRITER = deferred(_writer)
_AFTER = deferred(lambda: rf"{_writer()}[ \u3000:：|｜丨/／]{{0,3}}(?P<names>.*?)(?={_writer()}|$)")
_NO_NAME = deferred(
    lambda: rf"(?:[报報][导導道]|[电電讯訊摄攝]|{any_of('occupation')})$|{any_of('university')}|公司"
)
"""``台北報導`` beside a name, which is a place, or what somebody does: ``青枫大学教授``."""
_END = deferred(
    r"[（(〔\[【［](?P<byline>[^（）()〔〕\[\]【】［］]{2,60})[）)〕\]】］]\s*$", needs="）)〕]】］"
)
_LINE = deferred(lambda: rf"^[{MARKS}\s]*(?:[\u4e00-\u9fffA-Za-z·《》]{{0,14}}[ \u3000]?){_writer()}")
_HEAD_OF = deferred(
    lambda: (
        rf"(?:[^，。；：、]{{1,28}})?{any_of('headed')}\s*{any_of('head')}\s+(?P<name>\S[ \u3000]?\S{{1,3}})"
    ),
    needs=" \u3000",
)
"""The head of an office with the name."""
_FOREIGN = deferred(
    r"[\[［【〔(（]\s?[^\W\d_a-zA-Z]{1,4}\s?[\]］】〕)）]\s*"
    r"(?P<name>[\u4e00-\u9fffA-Za-z·．.\- ]{2,24})",
    needs="[［【〔(（",
)
"""An author from abroad: ``[英] 海伦·帕克``."""
_DESK = deferred(
    rf"(?P<desk>(?!.*[记記]者){HAN}{{2,8}})[／/](?P<names>{HAN}{{2,4}}(?:、{HAN}{{2,4}})*?)(?:[综綜]合)?(?:[报報][导導道]|[编編][译譯]|整理)",
    needs="／/",
)
"""A desk of a newsroom with who wrote for it: ``生活中心／林昀臻報導``."""
_READER = deferred(
    rf"[（(]?(?:{HAN}{{2,10}}[ \u3000]+)?{HAN}{{0,8}}?(?:[读讀]者|[听聽][众眾]|[观觀][众眾])[ \u3000]+"
    rf"(?P<name>{HAN}(?:[ \u3000]?{HAN}){{1,3}})[）)]?",
    needs="读讀听聽观觀",
)
"""Who closes a letter to the editor, with the place: ``河北邯郸　读者　何川``."""
_WIRE = deferred(
    r".{2,24}?\d{1,2}日(?:[综綜]合|外|[专專])?[电電讯訊]\s*[（(](?P<byline>[^（）()]{2,40})[）)]",
    needs="（(",
)
"""A dateline on a line of its own."""
_PAPER = deferred(
    lambda: (
        rf"(?:《(?P<boxed>[^《》]{{2,14}})》|(?P<name>(?!本){HAN}{{1,10}}(?:{any_of('press')}|[讯訊媒]|新[闻聞])))"
        rf"[ \u3000]*(?={kind()}?[记記]者)|(?P<parted>(?!本)[^\W\d]{{3,12}})\s+{role()}"
    )
)


def names_in(byline: str) -> str | None:
    """The authors that a byline names, parted by ``、``; ``None`` where it names none."""
    desk = _DESK.fullmatch(byline)
    if desk:
        names = desk["names"]
        person = len(names) > 2 or plain_names(names)
        return names if person and not names.endswith(("綜合", "综合")) else None
    found: list[str] = []
    for match in _AFTER.finditer(without_medium(without_whence(byline))[0]):
        first, *others = pieces(match["names"]) or [""]
        parts = [first, *(piece for piece in others if not _NO_NAME.search(piece))]
        found += [name for piece in parts if (name := name_at_head(piece)) and name not in found]
    return "、".join(found) or None


def byline_at_end(line: str) -> str | None:
    """The byline in parentheses that closes a line."""
    match = _END.search(line[-64:])
    return match["byline"].strip() if match and _WRITER.search(match["byline"]) else None


def is_byline(line: str) -> bool:
    """Whether a whole line is a byline: ``本报记者 张三``, ``□ 昆明日报记者 李四 文/图``."""
    if len(line) > 60 or _DESK.fullmatch(line):
        return len(line) <= 60
    wire = _WIRE.fullmatch(line)
    line = wire["byline"] if wire else line
    return (
        len(line) <= 50
        and bool(_LINE.match(line))
        and not re.search(r"[。，！？,?!]", line)
        and bool(names_in(line))
    )


def byline_fields(byline: str) -> list[Field]:
    """The fields of a byline: the byline and its authors."""
    author = names_in(byline)
    return [Field("byline", byline), *([Field("author", author)] if author else [])]


def publication_in(byline: str) -> str | None:
    """The newspaper or the site of a byline: ``聯合晚訊 記者陳柏翰／台中報導``, ``记者 何川 江海财经``."""
    match = _PAPER.match(byline.lstrip(f"{MARKS} \u3000"))
    if match:
        paper = match["boxed"] or match["name"] or match["parted"]
        return None if is_section(paper) else paper
    return without_medium(without_whence(byline))[1]


def reader_named(line: str) -> str | None:
    """The name by which a reader closes a letter to the editor."""
    match = _READER.fullmatch(line)
    return plain_names(match["name"]) if match else None


def head_of_office(line: str) -> str | None:
    """The name of who heads an office, in a line of both: ``市长　宋远航``."""
    match = _HEAD_OF.fullmatch(line)
    return re.sub(r"[ \u3000]", "", match["name"]) if match else None


def foreign_author(line: str) -> str | None:
    """The name of an author from abroad, in a line with the land: ``[英] 海伦·帕克``."""
    match = _FOREIGN.fullmatch(line)
    return match["name"].strip() if match else None
