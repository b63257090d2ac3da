"""People's names as lines give them, and what stands beside them."""

from __future__ import annotations

import re

from articles.patterns import deferred
from articles.structure.tables import any_of, words

HAN = r"[^\W\d_a-zA-Z]"
MARKS = "□■◎●○▲◆"
"""What papers set before authors."""
_NAME = rf"{HAN}(?:{HAN}|·){{1,9}}"
_NOISE = deferred(
    r"(?:[综綜]合)?(?:[报報][导導道]|[摄攝]影?[报報]道|[摄攝]|文并?[图圖]|[图圖]|台北|[电電]|[讯訊])$|^(?:为|為|是)"
)
_BESIDE_NAME = deferred(
    r"(?<=[^\W_a-zA-Z])\s*[（(][^（）()]{6,80}[）)]$|(?<=[^\W\d_a-zA-Z])(?:\d(?:[,，]\d)*[*＊]?|[*＊†‡]{1,3})",
    needs="（(0123456789*＊†‡",
)
"""Where somebody works, in parentheses or by numbers."""
_SENT = deferred(
    lambda: (
        rf"(?:{any_of('dateline_city')}|{HAN}{{2}})?(?:\d{{1,2}}月)?\d{{1,2}}日[综綜]?合?"
        r"(?:[外专專]?[电電]|[报報][导導道]|[讯訊])$"
    ),
    needs="日",
)
"""The place and the day of a dispatch."""
_WIDE = deferred(r"[ \u3000]{2,}|\u3000|、|，|; ?")
_MARKED = deferred(rf"(?P<name>{HAN}{{2,4}})[ \u3000]?(?:\d(?:[,，]\d)*[*＊]?|[*＊†‡]{{1,3}})")
_LONGEST_WITH_WORKPLACE = 120
_LONGEST_LINE = 80
"""Code points of a line of authors at most."""
_FOREIGN_NAME = deferred(r"[A-Z][A-Za-z.'\-]*(?: [A-Z][A-Za-z.'\-]*){1,3}")
_NO_NAME = deferred(r"系|是|为|為|单位|單位|[发發][于於]")
_IS = deferred(rf"(?P<name>{HAN}{{2,4}}?)(?:系|是|为|為)(?={HAN}{{2}})", needs="系是为為")
"""Who an author is, after the name: ``何川系青枫大学教授``."""


def plain_names(line: str) -> str | None:
    """The authors of a line that holds names alone, known by their surnames: ``张三  李四``, ``于 洋``.

    Where they work may follow in parentheses.
    """
    line = _BESIDE_NAME.sub("", line) if len(line) <= _LONGEST_WITH_WORKPLACE else line
    if len(line) > 24 or re.search("[/／|｜丨:：]", line):
        return None
    found = [piece for piece in pieces(line.strip(f"()（）{MARKS} \u3000")) if piece]
    if not found or not all(re.fullmatch(rf"{HAN}{{2,4}}", p) and _surname(p) for p in found):
        return None
    return "、".join(found)


def marked_names(line: str) -> str | None:
    """The authors of a paper by the marks at their names, whatever these are: ``连芷涵*　邓家玮**``."""
    people = _WIDE.split(line.strip()) if len(line) <= _LONGEST_LINE else []
    marked = [_MARKED.fullmatch(person) for person in people]
    return "、".join(name["name"] for name in marked if name) if len(people) > 1 and all(marked) else None


def mixed_names(line: str) -> str | None:
    """The authors of a line with wide room between them, of whom some have foreign names."""
    if len(line) > _LONGEST_LINE or not _FOREIGN_NAME.search(line):
        return None
    people = _WIDE.split(line.strip())
    known = [person for person in people if plain_names(person)]
    if not known or len(known) == len(people):
        return None
    foreign = all(person in known or _FOREIGN_NAME.fullmatch(person) for person in people)
    return "、".join(people) if foreign else None


def pieces(text: str) -> list[str]:
    """The names of a text, a name of two characters set apart by a space closed up."""
    text = re.sub(rf"(?<!{HAN})({HAN})[ \u3000]+({HAN})(?!{HAN})", r"\1\2", text)
    return re.split(r"[\s、，,;；/／|｜丨和&]+", text)


def name_at_head(piece: str) -> str | None:
    """The name at the head of a piece, without the place and date that an agency glues to it."""
    piece = _SENT.sub("", piece)
    if told := _IS.match(piece):
        return told["name"] if plain_names(told["name"]) else None
    if _NO_NAME.match(piece):
        return None
    piece = _NOISE.sub("", piece).strip("()（）:： ")
    if piece in words("column"):
        return None
    return piece if re.fullmatch(_NAME, piece) else None


def _surname(name: str) -> bool:
    return name[:2] in words("surname") or (len(name) <= 3 and name[0] in words("surname"))
