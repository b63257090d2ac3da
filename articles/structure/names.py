"""Bylines: ``(昆明日報 記者杜仲瑩)`` to the byline and its authors."""

from __future__ import annotations

import re

from articles.patterns import deferred
from articles.structure.tables import words

_REPORTER = (
    r"(?:[实實見见][习習]|特[約约]|首席)?[记記]者|通[讯訊][员員]|撰[文稿]|作者"
    r"|[采採][写寫]|文[/／|｜丨:：]|[評评][论論][员員]"
)
_HAN = r"[\u3400-\u4dbf\u4e00-\u9fff]"
_NAME = rf"{_HAN}(?:{_HAN}|·){{1,9}}"
_AFTER = deferred(rf"(?:{_REPORTER})[ \u3000:：|｜丨/／]{{0,3}}(?P<names>.*?)(?={_REPORTER}|$)")
_NOISE = deferred(
    r"(?:[综綜]合)?(?:[报報][导導道]|[摄攝]影?[报報]道|[摄攝]|文并?[图圖]|[图圖]|台北|[电電]|[讯訊])$|^(?:为|為|是)"
)
_PLACE = deferred(r"(?:[报報][导導道]|[电電]|[讯訊]|[摄攝])$")
"""``台北報導`` beside a name, which is a place."""
_OFFICE = deferred(rf"{_HAN}{{2,10}}(?:部|处|處|科|室|院|局|社|网|網|报|報|台|团委|中心|办|辦)")
_END = deferred(r"[（(〔\[【](?P<byline>[^（）()〔〕\[\]【】]{2,60})[）)〕\]】]\s*$")
_LINE = deferred(rf"^[□■◎●○▲◆\s]*(?:[\u4e00-\u9fffA-Za-z·《》]{{0,14}}[ \u3000]?)(?:{_REPORTER})")
_DESK = deferred(
    rf"(?P<desk>(?!.*[记記]者){_HAN}{{2,8}})[／/](?P<names>{_HAN}{{2,4}}(?:、{_HAN}{{2,4}})*?)(?:[综綜]合)?(?:[报報][导導道]|[编編][译譯]|整理)"
)
"""A desk of a newsroom with who wrote for it: ``生活中心／林昀臻報導``."""
_WIRE = deferred(
    r".{2,24}?\d{1,2}日(?:[综綜]合|外|[专專])?[电電讯訊]\s*[（(](?P<byline>[^（）()]{2,40})[）)]"
)
"""A dateline on a line of its own."""
_PAPER = deferred(
    rf"(?:《(?P<boxed>[^《》]{{2,14}})》|(?P<name>(?!本){_HAN}{{1,10}}(?:[报報台社网網刊讯訊媒]|新[闻聞])))"
    r"[ \u3000]*(?=(?:[实實見见][习習]|特[約约]|首席)?[记記]者)"
)
_FROM = deferred(r"\s*[（(]?[发發]自[\u4e00-\u9fff、]{2,12}[）)]?\s*$")
"""Whence an author wrote."""
_PUBLICATION = deferred(
    r"(?:《?(?P<boxed>[^《》\s]{2,14})》|(?P<name>[\u4e00-\u9fff]{1,8}(?:[周月双]刊|[日晚早周]?[报報]|新[闻聞]|[网網]|[杂雜][志誌])))"
    r"\s*(?:[记記]者)?[\s:：|｜丨]+(?P<names>[\u4e00-\u9fff].*)"
)
_DATELINE = deferred(
    r"^(?:[（(〔【\[](?P<boxed>[^（）()〔〕【】\[\]]*(?:[记記]者|通[讯訊][员員])[^（）()〔〕【】\[\]]*)[）)〕】\]]|.{0,30}?[（(〔](?P<inner>[^（）()〔〕]{0,12}(?:[记記]者|通[讯訊][员員])[^（）()〔〕]{2,40})[）)〕]"
    r"|(?P<slash>[记記]者[^，。]{2,12}[／/][^，。]{2,6}[报報][导導道]))"
)


def names(byline: str) -> str | None:
    """The authors that a byline names, parted by ``、``; ``None`` where it names none."""
    desk = _DESK.fullmatch(byline)
    if desk:
        return desk["names"] if not desk["names"].endswith(("綜合", "综合")) else None
    found: list[str] = []
    for match in _AFTER.finditer(byline):
        first, *others = _pieces(match["names"]) or [""]
        pieces = [first, *(piece for piece in others if not _PLACE.search(piece))]
        found += [name for piece in pieces if (name := _name(piece)) and name not in found]
    return "、".join(found) or None


def byline_at_end(line: str) -> str | None:
    """The byline in parentheses that closes a line."""
    match = _END.search(line[-64:])
    return match["byline"].strip() if match and re.search(_REPORTER, match["byline"]) else None


def byline_at_start(line: str) -> str | None:
    """The byline in a dateline: ``（中央社記者王小明台北3日電）``, ``新华社北京6月3日电（记者张三）``."""
    match = _DATELINE.match(line[:100])
    byline = match and (match["boxed"] or match["inner"] or match["slash"])
    return byline if byline and re.search(r"[记記]者|通[讯訊][员員]", byline) else None


def publication_before(byline: str) -> str | None:
    """The newspaper or the site that a byline begins with: ``聯合晚訊 記者陳柏翰／台中報導``."""
    match = _PAPER.match(byline.lstrip("□■◎●○▲◆ \u3000"))
    return (match["boxed"] or match["name"]) if match else None


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
        and bool(names(line))
    )


def plain_names(line: str) -> str | None:
    """The authors of a line that holds names alone, known by their surnames: ``张三  李四``, ``于 洋``.

    Where they work may follow in parentheses.
    """
    line = re.sub(r"(?<=[\u4e00-\u9fff\d])\s*[（(][^（）()]{6,80}[）)]$|(?<=[\u4e00-\u9fff])\d", "", line)
    if len(line) > 24 or re.search("[/／|｜丨:：]", line):
        return None
    pieces = [piece for piece in _pieces(line.strip("()（）□■◎●○▲◆ \u3000")) if piece]
    if not pieces or not all(re.fullmatch(rf"{_HAN}{{2,4}}", p) and _surname(p) for p in pieces):
        return None
    return "、".join(pieces)


def parted_from_publication(text: str) -> tuple[str | None, str]:
    """The publication beside authors' names, and the names: ``《观潮周刊》 苏禾（发自武汉）``."""
    text = _FROM.sub("", text).strip()
    match = _PUBLICATION.fullmatch(text)
    return (match["boxed"] or match["name"], match["names"].strip()) if match else (None, text)


def spaced_names_joined(text: str) -> str:
    """Names of two characters set apart by a space closed up, several names parted by ``、``."""
    pieces = [piece for piece in _pieces(text) if piece]
    joined = "、".join(pieces)
    return without_offices(joined) if all(re.fullmatch(rf"{_HAN}{{2,8}}", p) for p in pieces) else text


def _surname(name: str) -> bool:
    return name[:2] in words("surname") or (len(name) <= 3 and name[0] in words("surname"))


def _pieces(text: str) -> list[str]:
    text = re.sub(rf"(?<!{_HAN})({_HAN})[ \u3000]+({_HAN})(?!{_HAN})", r"\1\2", text)
    return re.split(r"[\s、，,;；/／|｜丨和&]+", text)


def _name(piece: str) -> str | None:
    """The name at the head of a piece, without the place and date that an agency glues to it."""
    piece = re.sub(
        r"(?:台北|臺北|北京|上海|香港|高雄|新北|[\u4e00-\u9fff]{2})?(?:\d{1,2}月)?\d{1,2}日[综綜]?合?(?:[外专專]?[电電]|[报報][导導道]|[讯訊])$",
        "",
        piece,
    )
    if re.match("系|是|为|為|单位|單位", piece):
        return None
    piece = _NOISE.sub("", piece).strip("()（）:： ")
    return piece if re.fullmatch(_NAME, piece) else None


def without_offices(names: str) -> str:
    """Names parted by ``、`` without the office that a person writes for, unless an office alone wrote."""
    people = [name for name in names.split("、") if not _OFFICE.fullmatch(name)]
    return "、".join(people) or names
